"""Before anything is sent: what is left out, how the change is cut, what a review will take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.git import Change
from reviewer.globs import matcher
from reviewer.limits import Price
from reviewer.options import DEFAULT_WINDOW_BYTES, DEFAULT_WINDOW_TOKENS, Options
from reviewer.patch import FilePatch, Patch
from reviewer.prompt import Prompt, body_budget, build_messages, load_prompt, request_tokens, with_task
from reviewer.protocol import Model
from reviewer.report.types import Excluded
from reviewer.syntax import scopes
from reviewer.tokens import ByteCounter, LargestCounter, TokenCounter, counter_for
from reviewer.window import Window, split_windows

_ANSWER_TOKENS = 400
"""Length of a typical verdict with two findings, for estimates."""
_CONTEXT_SHARE = 0.75
"""Part of a model's context that a request may fill, so that the answer has room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A change ready to be asked about."""

    windows: tuple[Window, ...]
    excluded: tuple[Excluded, ...]
    counter: TokenCounter
    prompt: Prompt
    window_tokens: int
    """Largest rendered request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedWindow:
    """One request as it would be sent."""

    files: tuple[str, ...]
    added: int
    removed: int
    tokens: int
    """Tokens of the whole rendered request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a review would take."""

    kind: str
    files: int
    added: int
    removed: int
    windows: tuple[PlannedWindow, ...]
    excluded: tuple[Excluded, ...]
    models: tuple[str, ...]
    requests: int
    """Requests to models, without retries and repairs."""
    input_tokens: int
    output_tokens: int
    """A typical length of the answers."""
    cost_usd: float | None
    """None when no prices are configured."""
    window_tokens: int
    token_counter: str


def prepare(
    patch: Patch,
    models: Sequence[Model],
    options: Options,
    *,
    change: Change | None = None,
    counter: TokenCounter | None = None,
) -> Prepared:
    """Leave out what is excluded by name and cut the rest into windows, by the counter of the models or another one."""
    kept, excluded = exclude(patch, options.exclude)
    prompt = load_prompt() if options.task is None else with_task(load_prompt(), options.task)
    counter = counter or counter_of(models)
    window_tokens = largest_request(models, options, counter)
    budget = body_budget(window_tokens, prompt, counter)
    windows = split_windows(kept, budget, counter=counter, borders=lambda file: scope_starts(file, change))
    return Prepared(windows=windows, excluded=excluded, counter=counter, prompt=prompt, window_tokens=window_tokens)


def exclude(patch: Patch, globs: Sequence[str]) -> tuple[Patch, tuple[Excluded, ...]]:
    """Split a patch into what is reviewed and what the globs leave out; a rename is out only with both names."""
    if not globs:
        return patch, ()
    matches = matcher(globs)
    kept: list[FilePatch] = []
    excluded: list[Excluded] = []
    for file in patch.files:
        paths = [path for path in (file.old_path, file.new_path) if path is not None]
        if all(matches(path) for path in paths):
            lines = file.added + file.removed
            excluded.append(Excluded(path=file.path, lines=lines, reason="matches --exclude"))
        else:
            kept.append(file)
    return Patch(files=tuple(kept)), tuple(excluded)


def counter_of(models: Sequence[Model]) -> TokenCounter:
    """The counter for a panel: the largest count of its members, who may bring one; bytes where no model is asked."""
    counters = [getattr(model, "counter", None) or counter_for(getattr(model, "model", model.name)) for model in models]
    if not counters:
        return ByteCounter()
    return counters[0] if len(counters) == 1 else LargestCounter(counters)


def largest_request(models: Sequence[Model], options: Options, counter: TokenCounter) -> int:
    """The budget of one rendered request: as asked, else a default that every model's context holds."""
    if options.window_tokens is not None:
        return options.window_tokens
    contexts = [context for model in models if (context := getattr(model, "context_tokens", None))]
    default = DEFAULT_WINDOW_TOKENS if counter.exact else DEFAULT_WINDOW_BYTES
    return min([default, *(int(context * _CONTEXT_SHARE) for context in contexts)])


def scope_starts(file: FilePatch, change: Change | None) -> frozenset[tuple[str, int]]:
    """Where functions and classes of a file begin, on both sides, as far as contents and syntax are known."""
    starts: set[tuple[str, int]] = set()
    for side, path in (("new", file.new_path), ("old", file.old_path)):
        if path is None or file.binary:
            continue
        content = change.read(file, "new" if side == "new" else "old") if change else None
        text = _side_text(file, side) if content is None else content.decode("utf-8", "replace")
        if text is not None:
            starts.update((side, first) for first, _ in scopes(path, text))
    return frozenset(starts)


def _side_text(file: FilePatch, side: str) -> str | None:
    """A side's text when the patch itself holds all of it: an added or a deleted file."""
    if (side, file.status) not in (("new", "added"), ("old", "deleted")):
        return None
    return "".join(line.text + "\n" for hunk in file.hunks for line in hunk.lines)


def estimate(change: Change, prepared: Prepared, models: Sequence[Model]) -> Plan:
    """Tokens, requests and cost of asking every model about every window."""
    sizes = [_request_size(window, prepared) if models else 0 for window in prepared.windows]
    prices = [price_of(model) for model in models]
    cost = sum(price.cost(sum(sizes), _ANSWER_TOKENS * len(sizes)) for price in prices)
    return Plan(
        kind=change.kind,
        files=len(change.patch.files),
        added=change.patch.added,
        removed=change.patch.removed,
        windows=tuple(
            PlannedWindow(files=window.files, added=window.added, removed=window.removed, tokens=size)
            for window, size in zip(prepared.windows, sizes, strict=True)
        ),
        excluded=prepared.excluded,
        models=tuple(model.name for model in models),
        requests=len(sizes) * len(models),
        input_tokens=sum(sizes) * len(models),
        output_tokens=_ANSWER_TOKENS * len(sizes) * len(models),
        cost_usd=cost if prices and all(price.known for price in prices) else None,
        window_tokens=prepared.window_tokens,
        token_counter=prepared.counter.name,
    )


def price_of(model: Model) -> Price:
    """The configured price of a model; unknown for backends that have none."""
    return Price(
        price_in=getattr(model, "price_in", None),
        price_out=getattr(model, "price_out", None),
        max_output_tokens=getattr(model, "output_tokens", 0) or 0,
    )


def _request_size(window: Window, prepared: Prepared) -> int:
    return request_tokens(build_messages(window, prepared.prompt)[1], prepared.counter)
