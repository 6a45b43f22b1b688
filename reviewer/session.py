"""All windows put to all reviewers: bounded concurrency, one deadline, windows halved when an endpoint wants it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from reviewer.ask import Answer, Asker
from reviewer.errors import ContextLengthError
from reviewer.git import Change
from reviewer.prompt import build_messages, request_tokens, window_id
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
    _rendering: asyncio.Lock = field(default_factory=asyncio.Lock)
    _slots: dict[str, asyncio.Semaphore] = field(default_factory=dict)
    _given: dict[tuple[int, str], Answer] = field(default_factory=dict)
    _hopeless: bool = False
    _done: int = 0
    _total: int = 0

    async def run(self, windows: Sequence[Window]) -> tuple[Judged, ...]:
        """Judge all windows; what the deadline cuts off comes back as failed, in the order of the windows."""
        self._total = len(windows)
        self._report()
        tasks = [asyncio.ensure_future(self._judge(window)) for window in windows]
        if not tasks:
            return ()
        try:
            await asyncio.wait(tasks, timeout=self.deadline, return_when=asyncio.FIRST_EXCEPTION)
            broken = [task for task in tasks if task.done() and not task.cancelled() and task.exception()]
            if broken:
                await broken[0]
        finally:
            late = [task for task in tasks if not task.done()]
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        judged = [
            self._late(window) if task in late else task.result() for window, task in zip(windows, tasks, strict=True)
        ]
        return tuple(one for several in judged for one in (several if isinstance(several, tuple) else (several,)))

    async def _judge(self, window: Window) -> tuple[Judged, ...]:
        """Judge one window, or its halves when the request is too long for an endpoint."""
        try:
            async with self._rendering:
                await asyncio.sleep(0)  # what is rendered already goes out first
                request = self._request(window)
        except ContextLengthError as error:
            return await self._halves(window, str(error))
        try:
            answers = await self._answers(request)
        except ContextLengthError as error:
            return await self._halves(window, str(error))
        self._done += 1
        self._report()
        return (self._judged(request, answers),)

    async def _answers(self, request: Request) -> list[Answer]:
        """Every reviewer's answer; the first error that ends the window cancels the others."""
        tasks = [asyncio.ensure_future(self._ask(asker, request)) for asker in self.askers]
        try:
            return list(await asyncio.gather(*tasks))
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise

    async def _ask(self, asker: Asker, request: Request) -> Answer:
        model = asker.model
        endpoint = getattr(model, "endpoint_host", None) or model.name
        slot = self._slots.setdefault(endpoint, asyncio.Semaphore(self.concurrency))
        async with slot:
            answer = await asker.ask(request if asker.meter is None else replace(request, meter=asker.meter))
        self._given[id(request.window), model.name] = answer
        return answer

    def _request(self, window: Window) -> Request:
        """The rendered request of a window; ContextLengthError when it turns out over the budget."""
        prompt = self.askers[0].prompt
        if len(self.askers) == 1 and self.askers[0].model.family == "embedded":
            identifier = window_id(window, prompt)
            return Request(
                window=window, window_id=identifier, messages=(), schema=verdict_schema(), change=self.change
            )
        identifier, messages = build_messages(window, prompt)
        tokens = request_tokens(messages, self.counter)
        if tokens > self.budget:
            raise ContextLengthError(f"the rendered request has {tokens} tokens, more than {self.budget}")
        return Request(
            window=window,
            window_id=identifier,
            messages=messages,
            schema=verdict_schema(),
            input_tokens=tokens,
            change=self.change,
        )

    async def _halves(self, window: Window, reason: str) -> tuple[Judged, ...]:
        """Judge the halves of a window, one after the other, so that a hopeless endpoint is not asked for long."""
        halves = halve(window, self.counter) if window.tokens > _SMALLEST_BODY else ()
        if not halves or self._hopeless:
            self._hopeless = True
            return (self._failed(window, "context_length", f"{reason}; splitting the window did not help"),)
        self._total += 1
        judged: tuple[Judged, ...] = ()
        for half in halves:
            judged += await self._judge(half)
        return judged

    def _judged(self, request: Request, answers: Sequence[Answer]) -> Judged:
        return Judged(
            window=request.window, window_id=request.window_id, tokens=request.input_tokens, answers=tuple(answers)
        )

    def _late(self, window: Window) -> Judged:
        return self._failed(window, "deadline", f"the deadline of {self.deadline:g} s was reached")

    def _failed(self, window: Window, kind: str, reason: str) -> Judged:
        """A window without all answers; those that were given before it failed are kept."""
        identifier = window_id(window, self.askers[0].prompt)
        names = [asker.model.name for asker in self.askers]
        missing = {name: Answer(model=name, status="failed", kind=kind, reason=reason) for name in names}
        answers = tuple(self._given.get((id(window), name), missing[name]) for name in names)
        return Judged(window=window, window_id=identifier, tokens=0, answers=answers)

    def _report(self) -> None:
        if self.progress is not None:
            self.progress(self._done, self._total)
