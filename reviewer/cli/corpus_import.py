"""`reviewer corpus import`."""

from __future__ import annotations

from pathlib import Path

import click

from reviewer.errors import UsageError

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("file", required=False, type=_FILE)
@click.option(
    "--map", "names", multiple=True, metavar="OURS=THEIRS", help="Their key for one of ours, e.g. diff=patch."
)
@click.option("--predictions", type=_FILE, metavar="FILE", help="SWE-bench style predictions (JSON or JSON lines).")
@click.option("--results", type=_FILE, metavar="FILE", help="Which predictions their tests resolved (JSON).")
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
def command(
    file: Path | None, names: tuple[str, ...], predictions: Path | None, results: Path | None, out: Path
) -> int:
    """Turn outside data into cases: single diffs as JSON lines, written to --out.

    Either FILE, JSON lines with a label and a diff under any names, or --predictions with --results.
    """
    from reviewer.evaluation.importers import import_predictions, import_records, write_records

    if file is not None and predictions is None and results is None:
        done = import_records(file, _named(names))
    elif file is None and predictions is not None and results is not None:
        done = import_predictions(predictions, results)
    else:
        raise UsageError("name either FILE, or both --predictions and --results")
    write_records(done.rows, out)
    bad = sum(row["label"] == "bad" for row in done.rows)
    click.echo(f"{out}: {len(done.rows)} cases, {bad} bad and {len(done.rows) - bad} good", err=True)
    for reason, count in sorted(done.skipped.items()):
        click.echo(f"left out: {count} ({reason})", err=True)
    return 0


def _named(pairs: tuple[str, ...]) -> dict[str, str]:
    named: dict[str, str] = {}
    for pair in pairs:
        ours, found, theirs = pair.partition("=")
        if not (ours and found and theirs):
            raise UsageError(f"--map {pair}: say OURS=THEIRS, for example --map diff=patch")
        named[ours] = theirs
    return named
