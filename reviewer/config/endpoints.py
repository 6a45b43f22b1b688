"""From settings to what an evaluation or a review takes: models behind endpoints, and options."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from reviewer.config.load import variable
from reviewer.config.settings import Settings
from reviewer.errors import MissingKeyError
from reviewer.gate import Outcome, Policy
from reviewer.models import OpenAIModel
from reviewer.options import Options


def models_of(settings: Settings, *, keys: bool = True, built_in: Collection[str] = ("embedded",)) -> list[OpenAIModel]:
    """The models to ask, from names and their tables; without `keys` they can plan but not ask."""
    return [_model(name, settings, keys=keys) for name in settings.model if name not in built_in]


def eval_options(settings: Settings, *, embedded: bool = True) -> Options:
    """How sides are reviewed in a run; caps hold over the whole run and are not among them."""
    return Options(
        window_tokens=settings.window_tokens,
        concurrency=settings.concurrency,
        embedded=embedded,
        policy=Policy(gate=cast("dict[str, Outcome]", dict(settings.gate)), fail_on=settings.fail_on),
    )


def _model(name: str, settings: Settings, *, keys: bool) -> OpenAIModel:
    table = settings.models.get(name)
    if table is None:
        return OpenAIModel(name, base_url=settings.base_url, timeout=settings.timeout)
    key = None
    if keys and table.api_key_env is not None:
        key = variable(table.api_key_env)
        if key is None:
            raise MissingKeyError(
                f"model {name}: the environment variable {table.api_key_env} (its api_key_env) is not set"
            )
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
