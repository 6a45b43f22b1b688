"""Takes scores from the inbox, draws proofs, puts pages on the shelf."""

from collections.abc import Iterator, Mapping

from engraver.places import place


def run(environment: Mapping[str, str]) -> Iterator[str]:
    inbox, proofs, shelf = (place(environment, name) for name in ("inbox", "proofs", "shelf"))
    for score in sorted(inbox.glob("*.abc")):
        proof = proofs / f"{score.stem}.proof"
        proof.write_text(score.read_text("utf-8").strip(), encoding="utf-8")
        page = shelf / f"{score.stem}.page"
        page.write_text(f"page of {proof.read_text('utf-8')}", encoding="utf-8")
        yield f"{score.name}: {page.name}"
