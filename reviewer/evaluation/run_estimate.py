"""What a run would take; nothing is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.errors import ReviewerError
from reviewer.evaluation.answers import waiting
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.kept import Kept
from reviewer.evaluation.run import Lane
from reviewer.evaluation.run_folder import ANSWERS
from reviewer.evaluation.run_model import Observed
from reviewer.evaluation.trial import Trial
from reviewer.pipeline import plan
from reviewer.planning import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What is left of one model's part of a run."""

    model: str
    trials: int
    done: int
    """Trials that are finished already."""
    requests: int
    """Without retries and repairs."""
    input_tokens: int
    output_tokens: int
    """By a typical length of the answers."""
    cost_usd: float | None
    """None when no prices are configured."""
    unreadable: int
    """Trials whose diff cannot be read."""
    waiting: int = 0
    """Requests that were answered before the run was interrupted; they are paid, and in no other figure here."""


def estimate_lane(lane: Lane, done: Sequence[Trial]) -> Estimate:
    """Plan each side from its diff alone and add it up; scopes, which files show, move a window's border at most."""
    left = lane.left(done)
    plans: dict[tuple[str, str], Plan | None] = {}
    if lane.candidate.shared is not None:
        for one in left:
            if (one.case.id, one.label) not in plans:
                plans[one.case.id, one.label] = _plan(lane, one)
    found = [plans.get((one.case.id, one.label)) for one in left]
    known = [one for one in found if one is not None]
    costs = [one.cost_usd for one in known if one.cost_usd is not None]
    answered = _answered(lane)
    everything = sum(one.requests for one in known)
    requests = max(0, everything - len(answered))
    unpaid = requests / everything if everything else 0.0
    return Estimate(
        model=lane.candidate.name,
        trials=len(left),
        done=sum(1 for _ in lane.questions()) - len(left),
        requests=requests,
        input_tokens=max(0, sum(one.input_tokens for one in known) - sum(one.sent for one in answered)),
        output_tokens=round(unpaid * sum(one.output_tokens for one in known)),
        cost_usd=unpaid * sum(costs) if len(costs) == len(known) else None,
        unreadable=len(found) - len(known) if plans else 0,
        waiting=len(answered),
    )


def _answered(lane: Lane) -> list[Kept]:
    """The answers that wait for trials that are left."""
    keys = (trial.key for trial in lane.folder.history(brief=True))
    return [one for one in waiting(lane.folder.path / ANSWERS, keys) if one.answered]


def _plan(lane: Lane, question: Question) -> Plan | None:
    candidate = lane.candidate
    assert candidate.shared is not None
    try:
        return plan(
            patch=question.case.diffs[question.label],
            model=Observed(shared=candidate.shared),
            options=candidate.options_for(question),
        )
    except ReviewerError:
        return None
