"""`reviewer eval`: its subcommands by name."""

from __future__ import annotations

import click

from reviewer.cli.lazy import LazyGroup

COMMANDS = {
    "run": ("reviewer.cli.eval_run", "Review both sides of every case with one or several models."),
    "compare": ("reviewer.cli.eval_compare", "Say whether one run is better than another: better, worse or undecided."),
    "report": ("reviewer.cli.eval_report", "Show runs as a table, JSON, Markdown, JUnit XML or one HTML page."),
    "rescore": ("reviewer.cli.eval_rescore", "Compute the scores of runs anew, without a model."),
}


@click.group(cls=LazyGroup, lazy=COMMANDS)
def command() -> None:
    """Measure reviewers on labelled changes and compare them."""
