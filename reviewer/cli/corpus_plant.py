"""`reviewer corpus plant`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("change", required=False)
@click.option("--repo", default=".", type=click.Path(path_type=Path), metavar="DIR", help="The repository.")
@click.option("--mode", "slugs", multiple=True, metavar="SLUG", help="Plant this failure mode only; repeatable.")
@click.option("--seed", default=0, type=int, metavar="N", help="Decides which edit is taken; 0 by default.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many pairs.")
@click.option("--embed", type=click.IntRange(min=1), metavar="TOKENS", help="Embed each pair in clean files.")
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
def command(
    *,
    change: str | None,
    repo: Path,
    slugs: tuple[str, ...],
    seed: int,
    limit: int | None,
    embed: int | None,
    out: Path,
) -> int:
    """Plant failure modes into clean changes of a repository; write pairs of bad and honest diffs to --out.

    CHANGE is A..B, A...B (every commit of it but the merges is a change), one revision, or nothing: the current branch.
    Nothing of the repository is run, and nothing is written to it. The commits are taken to be clean: name a stretch
    that has proved itself. The same commits, options and seed give the same file.
    """
    from reviewer.evaluation.importers import write_records
    from reviewer.evaluation.plant import plant

    planted = plant(change, repo=repo, wanted=slugs, seed=seed, limit=limit)
    if embed is not None:
        from reviewer.evaluation.plant.embedding import embed_pairs

        embed_pairs(planted, tokens=embed, seed=seed)
    write_records(planted.rows, out)
    click.echo(f"{out}: {len(planted.rows) // 2} pairs", err=True)
    for slug, count in planted.counts.items():
        click.echo(f"{count:>5}  {slug}", err=True)
    for reason, count in sorted(planted.skipped.items()):
        click.echo(f"left out: {count} ({reason})", err=True)
    return 0
