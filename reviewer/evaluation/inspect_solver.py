"""A side of a case through the whole pipeline, inside Inspect: windows, repair, grounding and gate are our own."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from inspect_ai.model import get_model
from inspect_ai.solver import Generate, Solver, TaskState, solver

from reviewer.evaluation.baselines import Question
from reviewer.evaluation.case import Case
from reviewer.evaluation.corpus import bundled
from reviewer.evaluation.inspect_model import InspectModel
from reviewer.evaluation.run_cases import Selection, select
from reviewer.evaluation.run_model import shared
from reviewer.evaluation.run_trial import Candidate, review_side
from reviewer.evaluation.trial import written
from reviewer.limits import Ledger, Limits
from reviewer.options import Options

TRIAL = "trial"
"""Where a sample's store keeps what came of its review."""
FAILURES = "failures"
"""And what went wrong with its requests."""
_UNBOUNDED = 1_000_000
"""Inspect holds back connections itself."""


@functools.lru_cache(maxsize=4)
def cases_of(corpus: tuple[str, ...], split: str | None, limit: int | None) -> Mapping[str, Case]:
    """The cases of a task by name, read once; the bundled ones where no corpus is named."""
    roots = tuple(map(Path, corpus)) or (bundled(),)
    return {case.id: case for case in select(roots, Selection(split=cast("Any", split), limit=limit))}


@solver
def review(
    *,
    corpus: list[str],
    split: str | None = None,
    limit: int | None = None,
    text: bool = False,
    window_tokens: int | None = None,
    embedded: bool = False,
    structured: bool = True,
) -> Solver:
    """Review the side of a case that a sample is; the parameters are those of the task."""

    async def solve(state: TaskState, generate: Generate) -> TaskState:  # noqa: ARG001 - the pipeline generates
        cases = await asyncio.to_thread(cases_of, tuple(corpus), split, limit)
        model = InspectModel(get_model(), structured=structured)
        options = Options(window_tokens=window_tokens, embedded=embedded, concurrency=_UNBOUNDED)
        candidate = Candidate(
            name=model.name,
            options=options,
            shared=shared([model], Ledger(Limits()), _UNBOUNDED)[0],
            task=text,
        )
        side = Question(case=cases[state.metadata["case"]], label=state.metadata["label"], repeat=state.epoch - 1)
        trial = await review_side(candidate, side)
        if model.output is not None:
            state.output = model.output
        if model.limit is not None:
            raise model.limit
        if trial is not None:
            state.store.set(TRIAL, written(trial))
            state.store.set(FAILURES, model.failures)
        state.messages = model.messages
        return state

    return solve
