"""All windows put to all reviewers: bounded concurrency, one deadline, windows halved when an endpoint wants it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reviewer.ask import Answer, Asker
from reviewer.errors import ContextLengthError
from reviewer.git import Change
from reviewer.models import EmbeddedModel
from reviewer.prompt import Prompt, build_messages, request_tokens, window_id
from reviewer.protocol import Request
from reviewer.tokens import TokenCounter
from reviewer.verdict import verdict_schema
from reviewer.window import Window, halve

Progress = Callable[[int, int], None]
"""Called with windows done and windows in total."""

_SMALLEST_BODY = 200
"""Tokens of a window's body below which its size is not what an endpoint objects to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One window with every reviewer's answer."""

    window: Window
    window_id: str
    tokens: int
    """Tokens of the rendered request; 0 when no model was asked."""
    answers: tuple[Answer, ...]

    @property
    def failures(self) -> tuple[Answer, ...]:
        """The answers that do not count."""
        return tuple(answer for answer in self.answers if answer.status == "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a change that is reviewed again needs no second time."""

    embedded: EmbeddedModel = field(default_factory=EmbeddedModel)
    """It remembers what it found."""
    answers: dict[str, Answer] = field(default_factory=dict)
    """What the embedded reviewer answered, by window."""
    requests: Mapping[int, Request] = field(default_factory=dict)
    """The rendered requests of the change's windows, by the identity of the window."""


class _OverBudget(ContextLengthError):
    """The request is longer than the caller allows, whatever the endpoint would say."""


@dataclass(slots=True, kw_only=True)
class _Work:
    """One window of the change: the parts that are left to judge, in order, and those that were judged."""

    left: list[Window]
    done: list[Judged] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Session:
    """The state of one review while it runs."""

    askers: Sequence[Asker]
    """The embedded reviewer first, then the models."""
    counter: TokenCounter
    change: Change
    budget: int
    """Tokens that a whole rendered request may have."""
    concurrency: int
    deadline: float | None
    progress: Progress | None = None
    requests: Mapping[int, Request] = field(default_factory=dict)
    """What is rendered already, by the identity of the window."""
    _rendering: asyncio.Lock = field(default_factory=asyncio.Lock)
    _slots: dict[str, asyncio.Semaphore] = field(default_factory=dict)
    _given: dict[tuple[str, str], Answer] = field(default_factory=dict)
    _refused: dict[str, tuple[int, str]] = field(default_factory=dict)
    _hopeless: dict[str, str] = field(default_factory=dict)
    _done: int = 0
    _total: int = 0

    async def run(self, windows: Sequence[Window]) -> tuple[Judged, ...]:
        """Judge all windows; what the deadline cuts off comes back as failed, in the order of the windows."""
        self._total = len(windows)
        self._report()
        works = [_Work(left=[window]) for window in windows]
        tasks = [asyncio.ensure_future(self._judge(work)) for work in works]
        if not tasks:
            return ()
        try:
            await asyncio.wait(tasks, timeout=self.deadline, return_when=asyncio.FIRST_EXCEPTION)
            broken = [task for task in tasks if task.done() and not task.cancelled() and task.exception()]
            if broken:
                await broken[0]
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)  # all of them, so that no second error goes unheard
        return tuple(one for work in works for one in (*work.done, *map(self._late, work.left)))

    async def _judge(self, work: _Work) -> None:
        """Judge a window, or its halves one after the other when the request is too long for an endpoint."""
        while work.left:
            window = work.left[0]
            request = self.requests.get(id(window)) or await self._request(window)
            answers = await self._answers(request)
            if halves := self._halves(window, answers):
                work.left[:1] = halves
                self._total += len(halves) - 1
                continue
            work.left.pop(0)
            work.done.append(self._judged(request, answers))
            self._done += 1
            self._report()

    async def _answers(self, request: Request) -> list[Answer | ContextLengthError]:
        """Every reviewer's answer, or why the request is too long for it; an error ends the others."""
        if len(self.askers) == 1:
            return [await self._ask(self.askers[0], request)]
        tasks = [asyncio.ensure_future(self._ask(asker, request)) for asker in self.askers]
        try:
            return list(await asyncio.gather(*tasks))
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise

    async def _ask(self, asker: Asker, request: Request) -> Answer | ContextLengthError:
        """One reviewer's answer; what is as long as a request that was too long for it is not sent."""
        model = asker.model
        if asker.meter is not None and request.input_tokens > self.budget:
            return _OverBudget(f"the rendered request has {request.input_tokens} tokens, more than {self.budget}")
        endpoint = getattr(model, "endpoint_host", None) or model.name
        slot = self._slots.setdefault(endpoint, asyncio.Semaphore(self.concurrency))
        async with slot:
            if model.name in self._hopeless:
                return _failed(model.name, "context_length", self._hopeless[model.name])
            size, reason = self._refused.get(model.name, (request.input_tokens + 1, ""))
            if request.input_tokens >= size:
                return ContextLengthError(reason)
            try:
                answer = await asker.ask(request if asker.meter is None else replace(request, meter=asker.meter))
            except ContextLengthError as error:
                self._refused[model.name] = (min(size, request.input_tokens), str(error))
                return error
        self._given[request.window_id, model.name] = answer
        return answer

    async def _request(self, window: Window) -> Request:
        """The rendered request of a window; what is rendered already goes out first."""
        alone = len(self.askers) == 1 and self.askers[0].model.family == "embedded"
        async with self._rendering:
            await asyncio.sleep(0)
            return rendered(window, self.change, self.askers[0].prompt, None if alone else self.counter)

    def _halves(self, window: Window, answers: Sequence[Answer | ContextLengthError]) -> tuple[Window, ...]:
        """The halves of a window that is too long for someone; empty when none is, or when it cannot be cut."""
        if all(isinstance(answer, Answer) for answer in answers):
            return ()
        return halve(window, self.counter) if window.tokens > _SMALLEST_BODY else ()

    def _judged(self, request: Request, answers: Sequence[Answer | ContextLengthError]) -> Judged:
        """A window with all answers; those who find even this one too long are never asked again."""
        given: list[Answer] = []
        for asker, answer in zip(self.askers, answers, strict=True):
            if isinstance(answer, Answer):
                given.append(answer)
                continue
            reason = f"{answer}; splitting the window did not help"
            if not isinstance(answer, _OverBudget):
                self._hopeless[asker.model.name] = reason
            given.append(_failed(asker.model.name, "context_length", reason))
        return Judged(
            window=request.window, window_id=request.window_id, tokens=request.input_tokens, answers=tuple(given)
        )

    def _late(self, window: Window) -> Judged:
        """A window that the deadline cut off; the answers that were given before are kept."""
        identifier = window_id(window, self.askers[0].prompt)
        names = [asker.model.name for asker in self.askers]
        reason = f"the deadline of {self.deadline:g} s was reached"
        answers = [self._given.get((identifier, name)) or _failed(name, "deadline", reason) for name in names]
        return Judged(window=window, window_id=identifier, tokens=0, answers=tuple(answers))

    def _report(self) -> None:
        if self.progress is not None:
            self.progress(self._done, self._total)


def rendered(window: Window, change: Change, prompt: Prompt, counter: TokenCounter | None) -> Request:
    """The rendered request of a window; without a counter one without messages, for the embedded reviewer alone."""
    if counter is None:
        identifier = window_id(window, prompt)
        return Request(window=window, window_id=identifier, messages=(), schema=verdict_schema(), change=change)
    identifier, messages = build_messages(window, prompt)
    return Request(
        window=window,
        window_id=identifier,
        messages=messages,
        schema=verdict_schema(),
        input_tokens=request_tokens(messages, counter),
        change=change,
    )


def _failed(model: str, kind: str, reason: str) -> Answer:
    return Answer(model=model, status="failed", kind=kind, reason=reason)
