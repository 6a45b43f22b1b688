"""From settings to what the pipeline takes: options and policy."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import click

from reviewer.authorship import FAMILIES, model_family
from reviewer.cache import Cache
from reviewer.cli.source import Source
from reviewer.config import Settings, cache_path, checked_approvals
from reviewer.errors import UsageError
from reviewer.gate import Outcome, Policy
from reviewer.limits import Limits
from reviewer.options import Options


def _author(settings: Settings) -> str | None:
    """The declared author, refused when no family is behind the word."""
    declared = settings.author_model
    if (
        declared is not None
        and declared != "unknown"
        and model_family(declared) == "unknown"
        and declared not in FAMILIES
    ):
        raise UsageError(
            f"--author-model {declared}: no family or model by that name; families: {', '.join(sorted(FAMILIES))}"
        )
    return declared


def _cache(*, quiet: bool) -> Path | None:
    """Where answers are kept; None, with a warning, where they cannot be."""
    cache = Cache(cache_path())
    usable = cache.usable
    cache.close()
    if cache.trouble and not quiet:
        hint = "" if usable else "; answers are not kept (see REVIEWER_CACHE_DIR)"
        click.echo(f"reviewer: warning: {cache.trouble}{hint}", err=True)
    return cache.path if usable else None


def options_of(source: Source) -> tuple[Options, tuple[str, ...]]:
    """The options of a review, and the approvals that did not count."""
    settings = source.settings
    paths = [file.path for file in source.change.patch.files]
    approved, refused = checked_approvals(
        settings.approved_by, approvers=settings.approvers, paths=paths, read=source.read
    )
    policy = Policy(
        gate=cast("dict[str, Outcome]", dict(settings.gate)),
        fail_on=settings.fail_on,
        on_inconclusive=cast("Any", settings.on_inconclusive),
        waivers=frozenset(waiver.fingerprint for waiver in settings.waivers),
    )
    options = Options(
        window_tokens=settings.window_tokens,
        concurrency=settings.concurrency,
        deadline=settings.deadline,
        limits=Limits(
            max_requests=settings.max_requests,
            max_input_tokens=settings.max_input_tokens,
            max_cost=settings.max_cost,
        ),
        exclude=settings.exclude,
        author_model=_author(settings),
        approved_by=approved,
        cache=_cache(quiet=settings.quiet) if settings.cache and settings.model else None,
        policy=policy,
    )
    return options, refused
