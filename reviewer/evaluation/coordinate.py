"""A run whose trials are done elsewhere: this process keeps the folder, the limits and the account."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from reviewer.errors import AuthError, EngineError, ReviewerError, UsageError
from reviewer.evaluation.allowance import Allowance, fits, limits_of, plus
from reviewer.evaluation.assigned import assigned
from reviewer.evaluation.assignment import Amount, Answer, Assignment
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.crew import Crew, WorkerDied
from reviewer.evaluation.part import Part, part_of
from reviewer.evaluation.picked import batch, known, take_out, within
from reviewer.evaluation.run import Lane, Step, key_of, resumed
from reviewer.evaluation.trial import Key
from reviewer.evaluation.under_way import UnderWay
from reviewer.evaluation.worker import width
from reviewer.git import sweep
from reviewer.limits import Ledger, Limits

PATIENCE = 60.0
"""Seconds without any worker before a run gives up."""
_LAST_WORDS = 2.0
"""Seconds that workers get to say what they have spent, once a run is over."""
_BUILT_IN = 2
"""Trials at a time of an assignment that asks no endpoint."""
_ENDINGS: dict[str, type[ReviewerError]] = {
    "AuthError": AuthError,
    "UsageError": UsageError,
    "EngineError": EngineError,
}


async def acoordinate(
    lanes: Sequence[Lane],
    ledger: Ledger,
    crew: Crew,
    *,
    concurrency: int,
    tell: Callable[[Step], None] = lambda _: None,
) -> bool:
    """Let a crew do what is left of all lanes, each trial on the disk as it comes back; False when a cap left some.

    Raises what `run.arun` raises, and EngineError when there is no worker for a minute.
    """
    sweep()
    with ExitStack() as stack:
        parts = [_begun(lane, ledger, stack, tell) for lane in lanes]
        await _Run(parts=parts, crew=crew, allowance=Allowance(ledger=ledger), limit=concurrency).all()
    return not any(part.full for part in parts)


def _begun(lane: Lane, ledger: Ledger, stack: ExitStack, tell: Callable[[Step], None]) -> Part:
    write, left = resumed(lane, ledger, stack)
    total = sum(1 for _ in lane.questions())
    tell(Step(model=lane.candidate.name, trial=None, done=total - len(left), total=total))
    return part_of(lane, left, done=total - len(left), write=write, tell=tell)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Share:
    """What one assignment gets."""

    questions: list[Question]
    slots: int
    amount: Amount
    """Promised to it; nothing where the run has no caps."""
    last_try: bool = False
    """True when it has all the room that the caps leave."""


@dataclass(slots=True, kw_only=True)
class _Run:
    """Hands out, waits, hands out again."""

    parts: Sequence[Part]
    crew: Crew
    allowance: Allowance
    limit: int
    """Requests under way at once at each endpoint."""
    slots: dict[str, int] = field(default_factory=dict)
    """Slots given out, by endpoint."""
    load: dict[str, int] = field(default_factory=dict)
    """Assignments under way, by worker."""
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    name: str = field(default_factory=lambda: uuid.uuid4().hex)
    """Another one for each run."""

    async def all(self) -> None:
        """Return when nothing is left that can be done; the first error ends what is under way."""
        try:
            while True:
                self._hand_out()
                if not self.tasks and not any(part.open for part in self.parts):
                    return
                await self._wait()
        except BaseException:
            await self._stop()
            raise
        finally:
            for task in self.tasks:
                task.cancel()
            await asyncio.gather(*self.tasks, return_exceptions=True)
            for part in self.parts:
                await part.write.settled()

    async def _stop(self) -> None:
        """Let workers say what they have spent, those that are still there."""
        await self.crew.stop()
        if self.tasks:
            await asyncio.wait(self.tasks, timeout=_LAST_WORDS)

    async def _wait(self) -> None:
        """Wait for an answer or a change of the crew."""
        coming = asyncio.ensure_future(self.crew.changed.wait())
        try:
            done, _ = await asyncio.wait(
                {*self.tasks, coming},
                timeout=None if self.tasks else PATIENCE,
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            coming.cancel()
        if not done:
            raise EngineError(
                f"no worker for {PATIENCE:g} s; what is finished is kept, the same command goes on with it"
            )
        for task in self.tasks & done:
            self.tasks.discard(task)
            task.result()

    def _hand_out(self) -> None:
        """Give every worker with time something to do, the idle ones first."""
        self.crew.changed.clear()
        workers = self.crew.workers()
        for level in range(max(workers.values(), default=0)):
            for worker, most in workers.items():
                if self.load.get(worker, 0) <= level < most:
                    self._give(worker, most, seats=sum(workers.values()))

    def _give(self, worker: str, most: int, *, seats: int) -> None:
        """Give a worker one assignment, of the model that has the fewest trials done or under way."""
        for part in sorted((part for part in self.parts if part.open), key=lambda part: part.begun):
            lonely = bool(part.alone) and not self.load.get(worker, 0)
            share = self._share(part, worker, seats, lonely=lonely)
            if share is None:
                continue
            weight = most if lonely else 1
            self._took(part, worker, share, weight)
            self.allowance.promise(share.amount)
            task = asyncio.ensure_future(self._do(part, worker, share, weight))
            self.tasks.add(task)
            return

    def _share(self, part: Part, worker: str, seats: int, *, lonely: bool) -> _Share | None:
        """The next trials of a model with what they may use; None when they have to wait."""
        slots = self._slots(part, seats)
        source = part.alone if lonely else part.waiting
        if not slots or not source:
            return None
        most = 1 if lonely else batch(len(source), slots, seats)
        wanted = known(source, most, part.homes, worker)
        share = self._afford(part, wanted[: within(wanted)], slots)
        if share is not None:
            take_out(source, share.questions)
            part.homes.update((one.case.id, worker) for one in share.questions)
        return share

    def _slots(self, part: Part, seats: int) -> int:
        """This assignment's part of the endpoint's limit; 0 when all of it is given out."""
        if part.endpoint is None:
            return _BUILT_IN
        return min(-(-self.limit // seats), self.limit - self.slots.get(part.endpoint, 0))

    def _afford(self, part: Part, wanted: list[Question], slots: int) -> _Share | None:
        """As many of some trials as the caps leave room for; the last room goes to one trial alone."""
        if part.endpoint is None or self.allowance.ledger.limits == Limits():
            return _Share(questions=wanted, slots=slots, amount=Amount())
        room = self.allowance.room()
        sharing = sum(one.open and one.endpoint is not None for one in self.parts)
        while True:
            amount = self.allowance.capped(part.appetite.of(part.windows(wanted), slots))
            if fits(plus(Amount(), amount, sharing if len(wanted) > 1 else 1), room):
                return _Share(questions=wanted, slots=slots, amount=amount)
            if len(wanted) == 1:
                break
            wanted = wanted[: len(wanted) // 2]
        if any(one.busy for one in self.parts if one.endpoint is not None):
            return None  # what it does not spend comes back
        if min(room) <= 0:
            part.full = True
            return None
        return _Share(questions=wanted, slots=slots, amount=self.allowance.capped(room), last_try=True)

    def _took(self, part: Part, worker: str, share: _Share, weight: int) -> None:
        """Note what is given out; with a weight below zero, that it is back."""
        sign = 1 if weight > 0 else -1
        self.load[worker] = self.load.get(worker, 0) + weight
        part.busy += sign
        if part.endpoint is not None:
            self.slots[part.endpoint] = self.slots.get(part.endpoint, 0) + sign * share.slots

    async def _do(self, part: Part, worker: str, share: _Share, weight: int) -> None:
        """See one assignment through, whatever becomes of its worker."""
        limits = limits_of(share.amount, self.allowance.ledger.limits)
        assignment = assigned(self.name, part, share.questions, share.slots, limits)
        under = UnderWay(
            part=part,
            allowance=self.allowance,
            left={key_of(one): one for one in share.questions},
            promised=share.amount,
            at_once=width(assignment),
        )
        try:
            answer = await self._answered(worker, assignment, under)
            under.ended(answer.spent)
            _settle(part, share, answer, under.left)
        except asyncio.CancelledError:
            under.died()
            raise
        except WorkerDied:
            under.died()
            part.bury(share.questions, under.left, width(assignment))
            part.homes = {case: home for case, home in part.homes.items() if home != worker}
        finally:
            self.allowance.promise(under.promised, -1)
            self._took(part, worker, share, -weight)

    async def _answered(self, worker: str, assignment: Assignment, under: UnderWay) -> Answer:
        """What a worker says in the end; the error that kept from being written what it said before."""
        sending = asyncio.ensure_future(self.crew.send(worker, assignment, under.take))
        either: set[asyncio.Future[Any]] = {sending, under.broken}
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if under.broken.done():
                under.broken.result()
            return sending.result()
        finally:
            sending.cancel()
            under.broken.cancel()
            await asyncio.gather(*either, return_exceptions=True)


def _settle(part: Part, share: _Share, answer: Answer, left: dict[Key, Question]) -> None:
    """Take what a worker said in the end: trials that its limits kept back wait again."""
    if answer.ended is not None:
        kind, text = answer.ended
        raise _ENDINGS[kind](text)
    part.put_back(list(left.values()))
    if answer.full and share.last_try:
        part.full = True
    elif answer.full:
        part.appetite.factor *= 2
