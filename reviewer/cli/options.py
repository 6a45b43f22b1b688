"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., Any])

_SOURCE = [
    click.argument("change", required=False),
    click.option("--staged", is_flag=True, help="Review what is staged."),
    click.option("--worktree", is_flag=True, help="Review all uncommitted work, untracked files included."),
    click.option("--patch", metavar="FILE", envvar="REVIEWER_PATCH", help="Review a diff from a file or - (stdin)."),
    click.option("--repo", metavar="DIR", default=".", envvar="REVIEWER_REPO", help="Another repository."),
    click.option("--config", metavar="FILE", envvar="REVIEWER_CONFIG", help="Use this file, not the merge base's."),
]
_SIZE = [
    click.option("--model", metavar="NAME", multiple=True, help="Model to ask; repeat for a panel."),
    click.option("--base-url", metavar="URL", help="OpenAI-compatible endpoint."),
    click.option("--window-tokens", metavar="N", help="Largest rendered request, instructions included."),
    click.option("--exclude", metavar="GLOB", multiple=True, help="Leave out; counts as not reviewed."),
]
_RUN = [
    click.option("--concurrency", metavar="N", help="Requests under way at once at an endpoint."),
    click.option("--timeout", metavar="SECONDS", help="Wall clock of one request."),
    click.option("--deadline", metavar="SECONDS", help="Wall clock of the whole review."),
    click.option("--max-requests", metavar="N", help="Hard cap on requests, retries included."),
    click.option("--max-input-tokens", metavar="N", help="Hard cap on tokens sent."),
    click.option("--max-cost", metavar="USD", help="Hard cap on cost; needs prices in the configuration."),
    click.option("--no-cache", is_flag=True, default=None, help="Neither use nor keep answered windows."),
    click.option("--author-model", metavar="FAMILY", help="Who wrote the change, when it is known."),
    click.option("--fail-on", metavar="SEVERITY", help="Hold back on any finding of this severity or above."),
    click.option("--approved-by", metavar="NAME", multiple=True, help="A person who approves, by the owners."),
    click.option("--report", metavar="FORMAT[=FILE]", multiple=True, help="Report format; repeatable."),
    click.option("--quiet", "-q", is_flag=True, default=None, help="Nothing but the report."),
]


def source_options(command: _Command) -> _Command:
    """The options that name a change."""
    return _apply(command, _SOURCE)


def size_options(command: _Command) -> _Command:
    """The options that decide how a change is cut and who would be asked."""
    return _apply(command, _SIZE)


def run_options(command: _Command) -> _Command:
    """The options that only a review has."""
    return _apply(command, _RUN)


def _apply(command: _Command, decorators: list[Callable[[Any], Any]]) -> _Command:
    for decorate in reversed(decorators):
        command = decorate(command)
    return command
