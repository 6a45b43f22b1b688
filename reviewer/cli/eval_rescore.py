"""`reviewer eval rescore`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reviewer.cli.streams import say

if TYPE_CHECKING:
    from reviewer.evaluation.scores import Scores


@click.command()
@click.argument("runs", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="RUN...")
@click.option(
    "--false-block-budget",
    "budget",
    type=click.FloatRange(min=0, max=1, min_open=True, max_open=True),
    default=0.05,
    show_default=True,
    metavar="SHARE",
    help="Share of clean changes that the threshold of risk may hold back.",
)
@click.option(
    "--split",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="split.json of the corpus that was run; that of the bundled corpus by default.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON, one object for each run.")
def command(runs: tuple[Path, ...], budget: float, split: Path | None, as_json: bool) -> int:
    """Compute the scores of each RUN anew from its trials, without a model, and write them to scores.json in it.

    RUN is the folder of a run, or a folder with several of them. Risk is mapped to a probability, and the threshold is
    chosen, on the dev part of the cases, and both are measured on the test part that split.json names. Where it names
    none of the cases, or all of them, two in five are measured on, by a hash of their names.
    """
    from reviewer.evaluation.rescore import rescore, run_folders
    from reviewer.evaluation.run_folder import TRIALS
    from reviewer.evaluation.score_table import table
    from reviewer.evaluation.scores import as_dict
    from reviewer.report.shown import shown

    found: list[tuple[Path, Scores]] = []
    folders = [folder for run in runs for folder in run_folders(run)]
    for path in folders:
        if len(folders) > 1 and not ((path / TRIALS).is_file() and (path / TRIALS).stat().st_size):
            click.echo(f"{path}: no finished trial, so no scores", err=True)
            continue
        found.append((path, rescore(path, budget=budget, split=split)))
        click.echo(f"written: {path / 'scores.json'}", err=True)
    if as_json:
        say("\n".join(json.dumps({"run": str(path)} | as_dict(scores), allow_nan=False) for path, scores in found))
    else:
        say("\n\n".join(f"{shown(str(path))}\n{table(scores)}" for path, scores in found))
    return 0
