"""What a process that works for a run does with an assignment; it knows nothing of who sent it."""

from __future__ import annotations

import asyncio
import functools
import pickle
import threading
from collections.abc import Callable, Sequence
from typing import cast

from reviewer.errors import AuthError, EngineError, UsageError
from reviewer.evaluation.assignment import Amount, Answer, Assignment, Ending
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.case import Case
from reviewer.evaluation.run import at_once
from reviewer.evaluation.run_model import Shared, shared
from reviewer.evaluation.run_side import Sides
from reviewer.evaluation.run_trial import Candidate, review_side
from reviewer.evaluation.shipped import arrived
from reviewer.evaluation.trial import Trial
from reviewer.limits import Ledger
from reviewer.protocol import Model

_PAUSE = 0.01
"""Seconds in which finished trials are waited for that are told together."""
_RUNS = 16
"""Models of runs whose sides are remembered."""
_starting = threading.Lock()


def work(assignment: Assignment, *, tell: Callable[[Sequence[Trial]], None], wanted: Callable[[], bool]) -> Answer:
    """Do the trials of an assignment, telling them as they finish, until none is left, wanted or affordable.

    Assignments of several threads share one event loop, and with it the connections to an endpoint.
    """
    ledger = Ledger(assignment.limits)
    doing = _work(assignment, ledger, tell, wanted)
    try:
        full = asyncio.run_coroutine_threadsafe(doing, _loop()).result()
    except (AuthError, UsageError, EngineError) as error:
        return Answer(spent=_spent(ledger), ended=(cast("Ending", type(error).__name__), str(error)))
    except OSError as error:
        return Answer(spent=_spent(ledger), ended=("EngineError", f"a worker cannot go on: {error}"))
    return Answer(spent=_spent(ledger), full=full)


def width(assignment: Assignment) -> int:
    """Trials of an assignment that are under way at once; they begin in the order of its errands."""
    return at_once(assignment.slots) if assignment.model is not None else assignment.slots


async def _work(
    assignment: Assignment, ledger: Ledger, tell: Callable[[Sequence[Trial]], None], wanted: Callable[[], bool]
) -> bool:
    with arrived(assignment.cases) as cases:
        return await _trials(
            _candidate(assignment, ledger), _questions(assignment, cases), width(assignment), tell, wanted
        )


async def _trials(
    candidate: Candidate,
    questions: Sequence[Question],
    at_once: int,
    tell: Callable[[Sequence[Trial]], None],
    wanted: Callable[[], bool],
) -> bool:
    """True when the limits kept a request back."""
    waiting, full = iter(questions), False
    finished: list[Trial] = []

    def tell_finished() -> None:
        if finished:
            tell(tuple(finished))
            finished.clear()

    async def one_by_one() -> None:
        nonlocal full
        for question in waiting:
            if full or not wanted():
                return
            trial = await review_side(candidate, question)
            if trial is None:
                full = True
            else:
                if not finished:
                    asyncio.get_running_loop().call_later(_PAUSE, tell_finished)
                finished.append(trial)

    tasks = [asyncio.ensure_future(one_by_one()) for _ in range(min(at_once, len(questions)))]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        tell_finished()
    return full


def _questions(assignment: Assignment, cases: Sequence[Case]) -> list[Question]:
    return [Question(case=cases[one.case], label=one.label, repeat=one.repeat) for one in assignment.errands]


def _candidate(assignment: Assignment, ledger: Ledger) -> Candidate:
    return Candidate(
        name=assignment.name,
        options=assignment.options,
        shared=_shared(assignment, ledger),
        task=assignment.task,
        sides=_sides(assignment.run, assignment.name),
    )


@functools.lru_cache(_RUNS)
def _sides(run: str, name: str) -> Sides:  # noqa: ARG001 - what the cache goes by
    """The sides that a model of a run has met in this process."""
    return Sides()


def _shared(assignment: Assignment, ledger: Ledger) -> Shared | None:
    if assignment.model is None:
        return None
    (found,) = shared([_model(assignment.model)], ledger, assignment.slots)
    if found.counter.name != assignment.counter:
        raise EngineError(
            f"a worker counts tokens by {found.counter.name}, the run by {assignment.counter}, so that windows would"
            " differ; give the worker the same vocabulary (TIKTOKEN_CACHE_DIR)"
        )
    return found


@functools.cache
def _model(pickled: bytes) -> Model:
    """The endpoint of an assignment: the same object for all of them, with its connections."""
    return cast("Model", pickle.loads(pickled))  # noqa: S301 - sent by the run that this process works for


def _loop() -> asyncio.AbstractEventLoop:
    """The loop of all assignments of this process, in a thread of its own."""
    with _starting:
        return _started_loop()


@functools.cache
def _started_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="trials", daemon=True).start()
    return loop


def _spent(ledger: Ledger) -> Amount:
    return Amount(
        requests=ledger.requests,
        input_tokens=ledger.input_tokens,
        cost=ledger.cost,
        retries=ledger.retries,
        output_tokens=ledger.output_tokens,
    )
