"""`reviewer corpus`: its subcommands by name."""

from __future__ import annotations

import click

from reviewer.cli.lazy import LazyGroup

COMMANDS = {
    "check": ("reviewer.cli.corpus_check", "Check cases: patches apply, labels point at changed lines, proofs agree."),
    "stats": ("reviewer.cli.corpus_stats", "Count what a corpus holds and measure what gives its labels away."),
    "import": ("reviewer.cli.corpus_import", "Turn outside data into cases."),
    "plant": ("reviewer.cli.corpus_plant", "Plant known harm into clean changes of a repository."),
}


@click.group(cls=LazyGroup, lazy=COMMANDS)
def command() -> None:
    """Labelled changes to measure reviewers with: check them, count them, make more of them."""
