"""An assignment, made of some trials of a run."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.evaluation.assignment import Assignment, Errand
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.part import Part
from reviewer.evaluation.run import key_of
from reviewer.evaluation.shipped import Shipped, ship
from reviewer.limits import Limits


def assigned(run: str, part: Part, questions: Sequence[Question], slots: int, limits: Limits) -> Assignment:
    """Some trials of a model as work for another process, with what waits here for them."""
    candidate = part.lane.candidate
    places: dict[str, int] = {}
    cases: list[Shipped] = []
    for one in questions:
        if one.case.id not in places:
            places[one.case.id] = len(cases)
            cases.append(ship(one.case))
    return Assignment(
        run=run,
        name=candidate.name,
        options=candidate.options,
        task=candidate.task,
        model=part.model,
        counter=candidate.counter.name,
        cases=tuple(cases),
        errands=tuple(Errand(case=places[one.case.id], label=one.label, repeat=one.repeat) for one in questions),
        slots=slots,
        limits=limits,
        answers=tuple(answer for one in questions for answer in part.write.answers.of(key_of(one))),
    )
