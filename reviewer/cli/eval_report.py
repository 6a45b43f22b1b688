"""`reviewer eval report`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reviewer.cli.streams import silence_stdout, wants_colour
from reviewer.errors import UsageError


@click.command()
@click.argument(
    "runs", nargs=-1, required=True, type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="RUN..."
)
@click.option(
    "--format",
    "wanted",
    metavar="FORMAT[=FILE]",
    multiple=True,
    help="text, json, markdown, junit or html; repeatable. Without a file: standard output.",
)
@click.option(
    "--split",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="split.json of the corpus that was run; that of the bundled corpus by default.",
)
@click.option(
    "--false-block-budget",
    "budget",
    type=click.FloatRange(min=0, max=1, min_open=True, max_open=True),
    default=0.05,
    show_default=True,
    metavar="SHARE",
    help="Share of clean changes that the threshold of risk may hold back.",
)
def command(runs: tuple[Path, ...], wanted: tuple[str, ...], split: Path | None, budget: float) -> int:
    """Show runs side by side.

    RUN is a folder that `reviewer eval run` wrote, or one that holds several of them. The HTML page needs nothing but
    itself: it opens offline, and what findings and diffs say cannot act in it.
    """
    from reviewer.evaluation.report import read_sheets, render

    targets = targets_of(wanted or ("text",))
    sheets = read_sheets(runs, split=split, budget=budget)
    for format, path in targets:
        if path is not None:
            path.write_text(render(sheets, format), encoding="utf-8", errors="backslashreplace")
            continue
        text = render(sheets, format, colour=format == "text" and sys.stdout.isatty() and wants_colour())
        try:
            sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            silence_stdout()
    return 0


def targets_of(wanted: tuple[str, ...]) -> list[tuple[str, Path | None]]:
    """Read FORMAT[=FILE] values; UsageError for what cannot be written."""
    from reviewer.evaluation.report import FORMATS

    targets: list[tuple[str, Path | None]] = []
    for text in wanted:
        name, equals, path = text.partition("=")
        if name not in FORMATS:
            raise UsageError(f"--format {name}: no such format; formats: {', '.join(FORMATS)}")
        if equals and (not path or Path(path).is_dir() or not Path(path).absolute().parent.is_dir()):
            raise UsageError(f"--format {text}: name a file in a folder that exists")
        targets.append((name, Path(path) if path else None))
    if sum(path is None for _, path in targets) > 1:
        raise UsageError("only one report can go to standard output; give the others a file: --format FORMAT=FILE")
    return targets
