"""A model inside a run: one limit per endpoint and one account over all trials, and what each trial saw of it."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from reviewer.ask import judge
from reviewer.cache import cache_key
from reviewer.errors import AuthError, ContextLengthError, ReviewerError, UsageError
from reviewer.evaluation.answers import Answers
from reviewer.evaluation.endpoint import endpoint_of
from reviewer.evaluation.kept import Kept, taken
from reviewer.evaluation.room import Room
from reviewer.evaluation.trial import Key
from reviewer.limits import Ledger, Limits, ModelMeter
from reviewer.models import OpenAIModel
from reviewer.planning import counter_of, price_of
from reviewer.protocol import Completion, Meter, Model, Request
from reviewer.tokens import TokenCounter

_KINDS = {"refusal": "refusal", "content_filter": "refusal", "length": "truncated", "limit": "limit"}
_FORWARDED = frozenset(
    {
        "model",
        "identity",
        "endpoint_host",
        "context_tokens",
        "price_in",
        "price_out",
        "output_tokens",
        "response_mode",
    }
)
_FIRST_TURN = 2
"""Messages of a request that is no repair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A model with what all its trials share."""

    model: Model
    slots: asyncio.Semaphore
    """Requests under way at its endpoint, whichever model they are for."""
    meter: ModelMeter
    """Books on the account of the whole run."""
    counter: TokenCounter
    """Found once: a vocabulary may have to be loaded, or be missing."""
    room: Room = field(default_factory=Room)
    """What the caps leave, for all models of the run."""
    refused: list[ReviewerError] = field(default_factory=list)
    """Why the endpoint takes no request at all, once it said so."""

    async def aclose(self) -> None:
        """Close the connections of the model."""
        close = getattr(self.model, "aclose", None)
        if close is not None:
            await close()


def shared(models: Sequence[Model], ledger: Ledger, concurrency: int) -> list[Shared]:
    """The models of a run, those of one endpoint under one limit; UsageError when a cost cap has no prices."""
    slots: dict[str, asyncio.Semaphore] = {}
    room = Room()
    for model in models:
        _check_cost(model, ledger)
    return [
        Shared(
            model=model,
            slots=slots.setdefault(endpoint_of(model), asyncio.Semaphore(concurrency)),
            meter=ledger.meter(price_of(model)),
            counter=counter_of([model]),
            room=room,
        )
        for model in models
    ]


def _check_cost(model: Model, ledger: Ledger) -> None:
    """A cap on cost needs prices, and answers of a bounded length."""
    if ledger.limits.max_cost is None:
        return
    if not price_of(model).known:
        raise UsageError(f"--max-cost needs prices: set price_in and price_out in [tool.reviewer.models.{model.name}]")
    if isinstance(model, OpenAIModel):
        model.cap_output = True
    elif not price_of(model).max_output_tokens:
        raise UsageError(f"--max-cost needs a bound of the answers: give {model.name} an attribute output_tokens")


@dataclass(slots=True, kw_only=True)
class Observed:
    """A model as one trial uses it; it is not closed with the trial."""

    shared: Shared
    trial: Key | None = None
    """Whose answers are kept; None keeps none."""
    answers: Answers = field(default_factory=Answers)
    """What was answered before the run was interrupted, and where it is kept what is paid before the trial is done."""
    spent: Ledger = field(default_factory=lambda: Ledger(Limits()))
    """What the answers of this trial have cost, whenever they were given."""
    several: bool = False
    """True for a trial of more than one window; the answer to a single one is as good as the trial."""
    latencies: list[float] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)
    validity: Counter[str] = field(default_factory=Counter)
    """How often each kind of trouble came up."""
    paid: list[tuple[Request, Kept]] = field(default_factory=list)
    """What requests took that is kept nowhere so far: the trial's own line will say it."""

    @property
    def name(self) -> str:
        """The model's own name."""
        return self.shared.model.name

    @property
    def family(self) -> str:
        """The model's own family."""
        return self.shared.model.family

    @property
    def counter(self) -> TokenCounter:
        """The counter that all trials of the model share."""
        return self.shared.counter

    @property
    def limited(self) -> bool:
        """True when a cap of the run kept a request of this trial back."""
        return self.validity["limit"] > 0

    def __getattr__(self, name: str) -> Any:
        if name not in _FORWARDED:
            raise AttributeError(name)
        return getattr(self.shared.model, name)

    def planned(self, _done: int, total: int) -> None:
        """Learn how many windows the trial has."""
        self.several = total > 1

    async def complete(self, request: Request) -> Completion:
        """Answer one request within the run's limits, and keep what it took and what was wrong with it."""
        kept = self._waiting(request)
        if kept is None:
            kept = await self._asked(request)
        else:
            for number in range(1, kept.requests):
                _admit(request.meter, request, retry=number <= kept.retries)
            self.latencies.append(kept.seconds)
            kept.book(self.spent)
        self._note(request, kept.completion)
        return kept.completion

    def keep_all(self) -> None:
        """Keep what was paid for a trial that does not come to its end."""
        for request, kept in self.paid:
            self._keep(request, kept, now=True)
        self.paid.clear()
        if self.trial is not None:
            self.answers.lose(self.trial)

    def _waiting(self, request: Request) -> Kept | None:
        if self.trial is None or not self.answers.any(self.trial):
            return None
        return self.answers.get(self.trial, self._key(request)[0])

    def _key(self, request: Request) -> tuple[str, bool]:
        """What an answer is kept under, and whether it can be found again by it."""
        identity = getattr(self.shared.model, "identity", None)
        if self.trial is None or not isinstance(identity, Mapping):
            return f"{request.window_id} {len(request.messages)}", False
        return cache_key(identity, request, self.trial.repeat), True

    def _keep(self, request: Request, kept: Kept, *, now: bool) -> None:
        """Keep what a request took: at once, or when it turns out that no line of the trial will say it."""
        if self.trial is None or not kept.requests:
            return
        if not now:
            self.paid.append((request, kept))
            return
        key, lasting = self._key(request)
        self.answers.put(
            self.trial, key, kept if lasting else replace(kept, completion=Completion(text=""), answered=False)
        )

    async def _asked(self, request: Request) -> Kept:
        """The answer of the endpoint, with what it took."""
        own = Ledger(Limits())
        async with self.shared.slots:
            started = time.monotonic()
            try:
                completion = await self._ask(request, own)
            except ContextLengthError:
                self._keep(request, taken(own), now=self.several)
                raise
            except Exception as error:
                self.validity[_KINDS.get(getattr(error, "kind", ""), "other")] += 1
                self._keep(request, taken(own), now=self.several)
                raise
            except asyncio.CancelledError:
                self._keep(request, taken(own), now=True)
                raise
            finally:
                seconds = round(time.monotonic() - started, 4)
                self.latencies.append(seconds)
                taken(own).book(self.spent)
        kept = replace(taken(own), completion=completion, seconds=seconds, answered=True)
        self._keep(request, kept, now=self.several or self._to_be_repaired(request, completion))
        return kept

    def _to_be_repaired(self, request: Request, completion: Completion) -> bool:
        return len(request.messages) <= _FIRST_TURN and bool(judge(completion.text, request.window_id)[1])

    async def _ask(self, request: Request, own: Ledger) -> Completion:
        if self.shared.refused:
            raise self.shared.refused[0]
        meters = (self.shared.meter, own.meter(price_of(self.shared.model)))
        await self.shared.room.enter(meters[0], request)
        try:
            return await self._sent(request, own, meters)
        finally:
            self.shared.room.leave()

    async def _sent(self, request: Request, own: Ledger, meters: tuple[ModelMeter, ModelMeter]) -> Completion:
        def again() -> None:
            self._keep(request, taken(own), now=True)

        meters[1].admit(request, retry=False)
        try:
            completion = await self.shared.model.complete(replace(request, meter=_All((*meters, request.meter), again)))
        except ContextLengthError:
            for meter in meters:
                meter.release(request)
            raise
        except (AuthError, UsageError) as error:
            self.shared.refused.append(error)
            raise
        for meter in meters:
            meter.settle(request, completion)
        return completion

    def _note(self, request: Request, completion: Completion) -> None:
        """Count a reply by what validation says of it: the first bad one is repaired, the second one is not."""
        self.replies.append(hashlib.sha256(completion.text.encode("utf-8", "surrogatepass")).hexdigest())
        value, errors = judge(completion.text, request.window_id)
        repair = len(request.messages) > _FIRST_TURN
        if errors and repair:
            self.validity["schema"] += 1
        elif repair:
            self.validity["repaired"] += 1
        if value is not None and value["verdict"] == "cannot_assess":
            self.validity["cannot_assess"] += 1


@dataclass(frozen=True, slots=True)
class _All:
    """Leave from several accounts: that of the run first."""

    meters: tuple[Meter | None, ...]
    again: Callable[[], None]
    """Called before another request is sent, since the one before has brought no answer."""

    def admit(self, request: Request, *, retry: bool) -> None:
        """Count one more request on all accounts; LimitReached when a cap would be broken."""
        self.again()
        for meter in self.meters:
            _admit(meter, request, retry=retry)


def _admit(meter: Meter | None, request: Request, *, retry: bool) -> None:
    if meter is not None:
        meter.admit(request, retry=retry)
