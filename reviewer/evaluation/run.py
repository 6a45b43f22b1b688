"""Running an evaluation: every side of every case, as often as asked for, once, whatever happens in between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from reviewer.evaluation.append import Append
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.case import LABELS, Case
from reviewer.evaluation.outage import Outage, failed
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.run_trial import Candidate, review_side
from reviewer.evaluation.trial import Key, Trial, last
from reviewer.git import sweep
from reviewer.limits import Ledger, Limits

_AHEAD, _SHARE_AHEAD = 4, 0.5
"""Trials beyond the requests under way, so that preparing and writing them keeps no endpoint waiting: a few, and a
share of the requests."""
_BUILT_IN = 4
"""Trials at a time where no endpoint is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One model's part of a run."""

    candidate: Candidate
    folder: RunFolder
    settings: Mapping[str, Any]
    """For run.json."""
    cases: Sequence[Case]
    trials: int = 1
    """How often each side is reviewed."""
    retry_failed: bool = False
    """True to do failed trials once more; their lines stay, and the last line of a trial counts."""
    mixed: bool = False
    """True to go on with what another version of reviewer began."""

    def questions(self) -> Iterator[Question]:
        """Yield every side of every case, the first repeat of all before the second of any."""
        for repeat in range(self.trials):
            for case in self.cases:
                for label in LABELS:
                    if label in case.diffs:
                        yield Question(case=case, label=label, repeat=repeat)

    def left(self, done: Sequence[Trial]) -> list[Question]:
        """What is still to be paid for."""
        keys = {trial.key for trial in done if not (self.retry_failed and failed(trial))}
        return [one for one in self.questions() if key_of(one) not in keys]


def key_of(question: Question) -> Key:
    """Which trial a question asks for."""
    return Key(question.case.id, question.label, question.repeat)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far one model's part of a run is: at its beginning, and after each trial."""

    model: str
    trial: Trial | None
    """None at the beginning."""
    done: int
    total: int
    stopped: bool = False
    """True when this model's part of the run ends here, since its endpoint failed again and again."""


@dataclass(slots=True, kw_only=True)
class _Work:
    """A lane while it runs."""

    candidate: Candidate
    waiting: Sequence[Question]
    write: Append
    done: int
    total: int
    tell: Callable[[Step], None]
    lane: Lane
    full: bool = False
    """True once a cap kept a request back."""
    stopped: bool = False
    """True once the endpoint has failed so often that asking on is no use."""
    outage: Outage = field(default_factory=Outage)

    async def do(self, question: Question) -> None:
        """Do one trial, unless this model's part has ended."""
        if self.full or self.stopped:
            return
        trial = await self._review(question)
        if trial is None:
            self.full = True
        else:
            await self.write.together(trial)
            self.finished(trial)

    def finished(self, trial: Trial) -> None:
        """Count a trial that the disk has."""
        self.done += 1
        stops = self.outage.learn(trial) and not self.stopped
        self.stopped = self.stopped or stops
        name, left = self.candidate.name, self.total - self.done
        self.tell(Step(model=name, trial=trial, done=self.done, total=self.total, stopped=stops and left > 0))

    async def _review(self, question: Question) -> Trial | None:
        """Review one side; None when a cap kept a part of it back, and nothing under way could make room for it."""
        while True:
            trial = await review_side(self.candidate, question, self.write.answers)
            shared = self.candidate.shared
            if trial is not None or shared is None or not await shared.room.freed():
                return trial


async def arun(
    lanes: Sequence[Lane], ledger: Ledger, *, concurrency: int, tell: Callable[[Step], None] = lambda _: None
) -> bool:
    """Do what is left of all lanes, each trial on the disk as it finishes; False when a cap left some undone.

    Under a cap the endpoints take turns, trial by trial, so that what is done of them can be compared.
    A model whose endpoint fails for many trials in a row is asked no further; its last step says so.
    What finished trials have spent counts towards the caps. UsageError when a folder holds another run or another
    process is writing it; AuthError and UsageError of an endpoint end the run at once.
    """
    sweep()
    with ExitStack() as stack:
        works = [_begun(lane, ledger, stack, tell) for lane in lanes]
        together = [work for work in works if work.candidate.needs_network and ledger.limits != Limits()]
        groups = [[work] for work in works if work not in together] + [together]
        await _all([doing for group in groups for doing in _doing(group, concurrency)])
    return not any(work.full for work in works)


def _begun(lane: Lane, ledger: Ledger, stack: ExitStack, tell: Callable[[Step], None]) -> _Work:
    write, left = resumed(lane, ledger, stack)
    total = sum(1 for _ in lane.questions())
    tell(Step(model=lane.candidate.name, trial=None, done=total - len(left), total=total))
    return _Work(
        candidate=lane.candidate, waiting=left, write=write, done=total - len(left), total=total, tell=tell, lane=lane
    )


def _doing(works: Sequence[_Work], concurrency: int) -> list[Coroutine[Any, Any, None]]:
    """Workers that share the trials of some models; those of several, side by side, so that a cap ends all alike."""
    order = {key_of(one): place for work in works for place, one in enumerate(work.lane.questions())}
    turns = sorted(((work, one) for work in works for one in work.waiting), key=lambda turn: order[key_of(turn[1])])
    waiting = iter(turns)

    async def one_by_one() -> None:
        for work, question in waiting:
            await work.do(question)

    return [one_by_one() for work in works for _ in range(_workers(work.candidate, concurrency, len(work.waiting)))]


def resumed(lane: Lane, ledger: Ledger, stack: ExitStack) -> tuple[Append, list[Question]]:
    """Hold a lane's folder while the stack lasts, book what the run has spent so far, and return what is left."""
    write = stack.enter_context(lane.folder.writing())
    lane.folder.begin(lane.settings, lane.cases, mixed=lane.mixed)
    history = lane.folder.history(brief=True)
    done = last(history)
    book(ledger, history)
    write.answers.resume(trial.key for trial in history)
    for kept in (*write.answers.all(), *write.spent.all()):
        kept.book(ledger)
    return write, lane.left(done)


def book(ledger: Ledger, done: Sequence[Trial]) -> None:
    """Put what finished trials have spent on the account of a run that goes on, those that were done again included."""
    for trial in done:
        ledger.requests += trial.usage.get("requests", 0)
        ledger.retries += trial.usage.get("retries", 0)
        ledger.input_tokens += trial.usage.get("input_tokens", 0)
        ledger.output_tokens += trial.usage.get("output_tokens", 0)
        ledger.cost += trial.usage.get("cost_usd") or 0.0


def at_once(requests: int) -> int:
    """Trials under way at once, so that an endpoint always has so many requests under way."""
    return requests + _AHEAD + int(requests * _SHARE_AHEAD)


def _workers(candidate: Candidate, concurrency: int, left: int) -> int:
    return min(at_once(concurrency) if candidate.needs_network else min(concurrency, _BUILT_IN), left)


async def _all(work: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Wait for all; the first error, or an interruption, ends the others before it is raised."""
    tasks = [asyncio.ensure_future(one) for one in work]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
