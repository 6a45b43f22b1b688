"""What a run got right, case by case: the figures that two runs are compared by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from reviewer.evaluation.case import FIX, LABELS, Case, Label
from reviewer.evaluation.match import PLACED_BY, matches
from reviewer.evaluation.trial import Trial

Sides = Mapping[Label, Sequence[Trial]]
"""The finished trials of a case, a list for each of its sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What a case adds to a metric."""

    total: Fraction
    """The sum over its units, each the mean of its repeats."""
    units: int = 1
    """One for the case, or one for each side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A figure of a run that is the mean of its cases."""

    name: str
    text: str
    score: Callable[[Case, Sides], Score | None]
    """None for a case that has nothing to say about it."""
    rising: bool = True
    """True when more is better."""


def _pair_correct(case: Case, sides: Sides) -> Score | None:
    if case.label_source == FIX:
        return None
    rights = [{trial.repeat: trial.right for trial in sides.get(label, ())} for label in LABELS]
    repeats = rights[0].keys() & rights[1].keys()
    return _mean([rights[0][one] and rights[1][one] for one in repeats])


def _detection(_: Case, sides: Sides) -> Score | None:
    return _mean([trial.held_back for trial in sides.get("bad", ())])


def _false_block(_: Case, sides: Sides) -> Score | None:
    return _mean([not trial.right for trial in sides.get("clean", ())])


def _accuracy(_: Case, sides: Sides) -> Score | None:
    return _over_both([[trial.right for trial in trials] for trials in sides.values()])


def _line_hit(case: Case, sides: Sides) -> Score | None:
    if not case.bad_lines:
        return None
    return _mean([bool(matches(case, trial.findings, PLACED_BY)) for trial in sides.get("bad", ())])


def _answered(_: Case, sides: Sides) -> Score | None:
    return _over_both([[trial.answered for trial in trials] for trials in sides.values()])


def _over_both(sides: Sequence[Sequence[bool]]) -> Score | None:
    found = [mean.total for one in sides if (mean := _mean(one)) is not None]
    return Score(total=sum(found, Fraction(0)), units=len(found)) if found else None


def _mean(rights: Sequence[bool]) -> Score | None:
    return Score(total=Fraction(sum(rights), len(rights))) if rights else None


METRICS: Mapping[str, Metric] = {
    metric.name: metric
    for metric in (
        Metric(name="pair-correct", text="bad side held back and clean twin let through", score=_pair_correct),
        Metric(name="detection", text="bad side held back", score=_detection),
        Metric(name="false-block", text="clean side not let through; less is better", score=_false_block, rising=False),
        Metric(name="accuracy", text="sides that are right, over both", score=_accuracy),
        Metric(name="line-hit-3", text="bad side with a finding within three lines of a label", score=_line_hit),
        Metric(name="answered", text="sides that came to an answer, over both", score=_answered),
    )
}
"""Metrics by name. A review without an answer is never right: it caught nothing, and let nothing through."""
