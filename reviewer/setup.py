"""Who reviews: names turned into models, models into askers."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.ask import Answer, Asker
from reviewer.cache import Cache
from reviewer.errors import UsageError
from reviewer.limits import Ledger
from reviewer.models import EmbeddedModel, OpenAIModel
from reviewer.options import Options
from reviewer.planning import Prepared, price_of
from reviewer.protocol import Model

EMBEDDED = "embedded"


def resolve_models(model: str | Model | Sequence[str | Model]) -> tuple[Model, ...]:
    """The model reviewers beside the embedded one; `embedded` itself adds nothing."""
    given = (model,) if isinstance(model, str) or not isinstance(model, Sequence) else tuple(model)
    found = [OpenAIModel(one) if isinstance(one, str) else one for one in given if one != EMBEDDED]
    models = [one for one in found if not isinstance(one, EmbeddedModel)]
    names = [EMBEDDED, *(one.name for one in models)]
    twice = [name for name in names if names.count(name) > 1]
    if twice:
        raise UsageError(f"a model is named twice: {', '.join(twice)}")
    return tuple(models)


def askers(
    models: Sequence[Model],
    prepared: Prepared,
    ledger: Ledger,
    options: Options,
    *,
    embedded: EmbeddedModel,
    answers: dict[str, Answer],
) -> tuple[Asker, ...]:
    """One asker per reviewer: the embedded one first, always; `answers` is what it knows of the change."""
    _check_cost(models, options)
    cache = Cache(options.cache) if options.cache is not None and models else None
    always = Asker(model=embedded, prompt=prepared.prompt, counter=prepared.counter, answers=answers)
    rest = [
        Asker(
            model=model,
            prompt=prepared.prompt,
            counter=prepared.counter,
            meter=ledger.meter(price_of(model)),
            cache=cache,
            repeat=options.repeat,
            window_tokens=prepared.window_tokens,
        )
        for model in models
    ]
    return (always, *rest) if options.embedded or not rest else tuple(rest)


def _check_cost(models: Sequence[Model], options: Options) -> None:
    """A cost cap needs prices and a bound of the answers."""
    if options.limits.max_cost is None:
        return
    for model in models:
        if not price_of(model).known:
            raise UsageError(
                f"--max-cost needs prices: set price_in and price_out in [tool.reviewer.models.{model.name}]"
            )
        if isinstance(model, OpenAIModel):
            model.cap_output = True
        elif not price_of(model).max_output_tokens:
            raise UsageError(f"--max-cost needs a bound of the answers: give {model.name} an attribute output_tokens")


async def close_models(everyone: Sequence[Asker]) -> None:
    """Close connections and the cache."""
    for asker in everyone:
        close = getattr(asker.model, "aclose", None)
        if close is not None:
            await close()
    for cache in {id(asker.cache): asker.cache for asker in everyone if asker.cache is not None}.values():
        cache.close()
