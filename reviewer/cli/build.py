"""From settings to what the pipeline takes: models, options, policy."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import click

from reviewer.authorship import FAMILIES, model_family
from reviewer.cache import Cache
from reviewer.cli.source import Source
from reviewer.config import Settings, cache_path, checked_approvals, variable
from reviewer.errors import AuthError, UsageError
from reviewer.gate import Outcome, Policy
from reviewer.limits import Limits
from reviewer.models import OpenAIModel
from reviewer.options import Options
from reviewer.setup import EMBEDDED


def models_of(settings: Settings, *, keys: bool = True) -> list[OpenAIModel]:
    """The models to ask, from names and their tables; without `keys` they can plan but not ask."""
    return [_model(name, settings, keys=keys) for name in settings.model if name != EMBEDDED]


def _model(name: str, settings: Settings, *, keys: bool) -> OpenAIModel:
    table = settings.models.get(name)
    if table is None:
        return OpenAIModel(name, base_url=settings.base_url, timeout=settings.timeout)
    key = None
    if keys and table.api_key_env is not None:
        key = variable(table.api_key_env)
        if key is None:
            raise AuthError(f"model {name}: the environment variable {table.api_key_env} (its api_key_env) is not set")
    return OpenAIModel(
        table.model or name,
        name=name,
        base_url=table.base_url or settings.base_url,
        api_key=key,
        api_key_env=table.api_key_env,
        family=table.family,
        context_tokens=table.context_tokens,
        max_output_tokens=table.max_output_tokens,
        price_in=table.price_in,
        price_out=table.price_out,
        extra_body=table.extra_body,
        timeout=settings.timeout,
    )


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
