"""`reviewer corpus check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reviewer.cli.streams import say
from reviewer.errors import UsageError

if TYPE_CHECKING:
    from reviewer.evaluation.check import Checked

_FEW = 20
"""Cases below which features that tell the sides apart say nothing."""


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[PATH]...")
@click.option("--trust", "trusted", multiple=True, type=click.Path(exists=True, path_type=Path), metavar="FOLDER")
@click.option("--no-proofs", is_flag=True, help="Read and compare only; run nothing.")
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Proofs at a time; one a core by default.")
@click.option("--freeze", is_flag=True, help="Freeze the test split of one corpus anew, once all its cases pass.")
@click.option("--quiet", is_flag=True, help="Only what is wrong, and the last line.")
def command(
    *,
    paths: tuple[Path, ...],
    trusted: tuple[Path, ...],
    no_proofs: bool,
    workers: int | None,
    freeze: bool,
    quiet: bool,
) -> int:
    """Check cases: PATH is a corpus, a case or a JSONL file; the bundled corpus without one.

    Proofs are programs. They run in a temporary folder, ten seconds at most (two minutes where a compiler may start
    cold), with a cleared environment and no network, and only for the bundled corpus and for folders named with
    --trust. Exit code 1 when a case fails or could not be proven.
    """
    from reviewer.evaluation.check import check, refuse_untrusted
    from reviewer.evaluation.corpus import bundled, case_folders, load
    from reviewer.evaluation.features import shortcuts
    from reviewer.evaluation.lint import lint
    from reviewer.evaluation.split import freeze as freeze_split
    from reviewer.evaluation.split import thawed

    roots = paths or (bundled(),)
    cases = load(roots)
    if freeze and (len(roots) > 1 or no_proofs or len(case_folders(roots[0])) != len(cases) or len(cases) < _FEW):
        raise UsageError("--freeze needs one corpus of folders with their proofs, nothing else")
    if not no_proofs:
        refuse_untrusted(cases, trusted)

    def tell(one: Checked) -> None:
        if one.problems or not quiet:
            say("\n".join(_lines(one)))

    done = check(cases, proofs=not no_proofs, workers=workers, done=tell)
    sound = [one.case for one in done if one.readable]
    together = lint(sound)
    if len(sound) >= _FEW and all(case.folder for case in sound):
        together += [one.words for one in shortcuts(sound) if not one.harmless]
    failed = sum(bool(one.problems) for one in done)
    if freeze and not failed and not together:
        click.echo(f"written: {freeze_split(cases, roots[0])}", err=True)
    together += filter(None, (thawed(cases, root) for root in roots if root.is_dir()))
    for line in together:
        say(f"lint  {line}")
    failed += len(together)
    unproven = sum(bool(one.unproven) for one in done)
    passed = sum(one.passed for one in done)
    say(f"{passed} passed, {failed} failed" + (f", {unproven} not proven" if unproven else ""))
    return 1 if failed or (unproven and not no_proofs) else 0


def _lines(one: Checked) -> list[str]:
    if one.problems:
        return [f"FAIL  {one.case.id}: {problem}" for problem in one.problems]
    if one.unproven:
        return [f"skip  {one.case.id}: {one.unproven}"]
    seconds = f" ({sum(proof.seconds for proof in one.proofs):.1f} s)" if one.proofs else ""
    return [f"ok    {one.case.id}{seconds}"]
