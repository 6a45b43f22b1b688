"""Running an evaluation: every side of every case, as often as asked for, once, whatever happens in between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from reviewer.evaluation.append import Append
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.case import LABELS, Case
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.run_trial import Candidate, failed, review_side
from reviewer.evaluation.trial import Key, Trial, last
from reviewer.git import sweep
from reviewer.limits import Ledger

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
        return [one for one in self.questions() if Key(one.case.id, one.label, one.repeat) not in keys]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far a run is, after one more trial."""

    model: str
    trial: Trial
    done: int
    total: int


@dataclass(slots=True, kw_only=True)
class _Work:
    """A lane while it runs."""

    candidate: Candidate
    waiting: Iterator[Question]
    write: Append
    done: int
    total: int
    tell: Callable[[Step], None]
    full: bool = False
    """True once a cap kept a request back."""

    async def run(self) -> None:
        """Do one trial after the other, beside others who do the same, until none is left or a cap is reached."""
        for question in self.waiting:
            trial = await review_side(self.candidate, question, self.write.answers)
            if trial is None:
                self.full = True
            else:
                await self.write.together(trial)
                self.done += 1
                self.tell(Step(model=self.candidate.name, trial=trial, done=self.done, total=self.total))
            if self.full:
                return


async def arun(
    lanes: Sequence[Lane], ledger: Ledger, *, concurrency: int, tell: Callable[[Step], None] = lambda _: None
) -> bool:
    """Do what is left of all lanes, each trial on the disk as it finishes; False when a cap left some undone.

    What finished trials have spent counts towards the caps. UsageError when a folder holds another run or another
    process is writing it; AuthError and UsageError of an endpoint end the run at once.
    """
    sweep()
    with ExitStack() as stack:
        works = []
        for lane in lanes:
            write, left = resumed(lane, ledger, stack)
            total = sum(1 for _ in lane.questions())
            waiting, known = iter(left), total - len(left)
            works.append(
                (
                    _Work(candidate=lane.candidate, waiting=waiting, write=write, done=known, total=total, tell=tell),
                    left,
                )
            )
        await _all(
            [work.run() for work, left in works for _ in range(_workers(work.candidate, concurrency, len(left)))]
        )
    return not any(work.full for work, _ in works)


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
