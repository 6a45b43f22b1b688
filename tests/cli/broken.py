"""A command that has a bug."""

from __future__ import annotations

import click


@click.command()
@click.option("--repo")
def command(repo: str) -> int:
    """Fail as bugs do."""
    return len(repo) // 0
