"""The lowest risk from which on to hold changes back, so that false blocks stay within a budget."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.evaluation.case import Case, Label
from reviewer.evaluation.estimate import Estimate, as_json
from reviewer.evaluation.metrics.kinds import share
from reviewer.evaluation.parts import How, kept_apart
from reviewer.evaluation.risk import TOP, described, ordered_risk
from reviewer.evaluation.stats import clopper_pearson
from reviewer.evaluation.trial import Trial

BUDGET = 0.05
"""Share of clean changes that may be held back, where nobody says another."""
NO_PART = "no part to measure on"
NO_CLEAN = "no clean sides to choose it on"
NONE_KEEPS = "none keeps the budget with confidence"
"""Why there is none."""
_ONE_SIDED = 0.10
"""Of a two-sided interval, so that one of its ends is a bound at 95 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """Chosen on one part of the cases, measured on the other."""

    budget: float
    split: How
    risk: int
    """Hold back from here on."""
    words: str
    bound: float
    """Upper bound of the false blocks on the part it was chosen on (Clopper-Pearson, one-sided 95 %)."""
    false_block: Estimate
    """On the other part."""
    detection: Estimate
    """On the other part."""


def threshold(
    cases: Iterable[Case], trials: Mapping[str, Sequence[Trial]], frozen: Collection[str], budget: float = BUDGET
) -> Threshold | None:
    """The lowest threshold whose bound keeps the budget; None where none does, or a part is empty.

    The bound falls as the threshold rises, so that trying them in turn costs no confidence (a fixed sequence of tests).
    A clean case counts as held back when one of its repeats is, and no answer counts as held back: nothing passed.
    """
    split, dev, test = _parts(cases, trials, frozen)
    clean = [max(risks) for found in dev.values() if (risks := _risks(found, "clean"))]
    if not clean or not test:
        return None
    levels = sorted({ordered_risk(trial) for found in dev.values() for trial in found} - {-1, TOP})
    for level in levels:
        bound = clopper_pearson(sum(one >= level for one in clean), len(clean), alpha=_ONE_SIDED).high
        if bound <= budget:
            return Threshold(
                budget=budget,
                split=split,
                risk=level,
                words=described(level),
                bound=bound,
                false_block=_held_back(test, "clean", level),
                detection=_held_back(test, "bad", level),
            )
    return None


def why_none(cases: Iterable[Case], trials: Mapping[str, Sequence[Trial]], frozen: Collection[str]) -> str:
    """Why there is no threshold, in words."""
    _, dev, test = _parts(cases, trials, frozen)
    if not dev or not test:
        return NO_PART
    if not any(_risks(found, "clean") for found in dev.values()):
        return NO_CLEAN
    return NONE_KEEPS


_Trials = Mapping[str, Sequence[Trial]]


def _parts(cases: Iterable[Case], trials: _Trials, frozen: Collection[str]) -> tuple[How, _Trials, _Trials]:
    """The part to choose on, and the one to measure on."""
    split, held_out = kept_apart([case for case in cases if case.id in trials], frozen)
    dev = {name: found for name, found in trials.items() if name not in held_out}
    return split, dev, {name: found for name, found in trials.items() if name in held_out}


def threshold_as_json(found: Threshold | None) -> dict[str, Any] | None:
    """The threshold as plain JSON values."""
    if found is None:
        return None
    return {
        "budget": found.budget,
        "split": found.split,
        "risk": found.risk,
        "from": found.words,
        "bound": found.bound,
        "false_block": as_json(found.false_block),
        "detection": as_json(found.detection),
    }


def _risks(trials: Iterable[Trial], label: Label) -> list[int]:
    return [ordered_risk(trial) for trial in trials if trial.label == label]


def _held_back(trials: Mapping[str, Sequence[Trial]], label: Label, level: int) -> Estimate:
    rows = []
    for found in trials.values():
        risks = _risks(found, label)
        rows.append({"held": sum(one >= level for one in risks), "sides": len(risks)})
    return share("held", "sides")(rows)
