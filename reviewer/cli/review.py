"""`reviewer review`."""

from __future__ import annotations

from typing import Any

import click

from reviewer.cli.build import options_of
from reviewer.cli.options import run_options, size_options, source_options
from reviewer.cli.output import check_reports, deliver
from reviewer.cli.progress import progress
from reviewer.cli.source import open_source
from reviewer.config import models_of

_HELP = """Review a change and gate it.

CHANGE is A..B, A...B, a revision, or nothing: the current branch against the default branch."""
_SOURCE_KEYS = ("change", "staged", "worktree", "patch", "repo", "config")


@click.command(help=_HELP)
@source_options
@size_options
@run_options
def command(**given: Any) -> int:
    """Review a change and gate it."""
    from reviewer.pipeline import review

    arguments, flags = split(given)
    with open_source(arguments, flags) as source:
        settings = source.settings
        reports = check_reports(settings.report)
        models = models_of(settings)
        options, refused = options_of(source)
        for name in () if settings.quiet else refused:
            click.echo(
                f"reviewer: note: the approval of {name} does not count: owner of no changed file, not in approvers",
                err=True,
            )
        with progress(quiet=settings.quiet or not models) as show:
            report = review(source.change, model=models, options=options, progress=show)
        deliver(report, reports)
        return report.decision.exit_code


def split(given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Separate what names the change from the settings given as flags."""
    arguments = {key: given.pop(key) for key in _SOURCE_KEYS}
    no_cache = given.pop("no_cache", None)
    flags = {key: value for key, value in given.items() if value is not None}
    if no_cache:
        flags["cache"] = False
    return arguments, flags
