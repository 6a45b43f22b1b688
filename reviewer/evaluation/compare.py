"""Whether one run is better than another: better, worse, or undecided, never equal."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from reviewer.evaluation.alignment import Aligned, Run, align
from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.outcomes import Metric, Score
from reviewer.evaluation.resample import SEED, bootstrap
from reviewer.evaluation.stats import ALPHA, clopper_pearson, detectable, holm, sign_flip

Answer = Literal["better", "worse", "undecided"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A case on which two runs differ."""

    case: str
    before: float
    """Its score in the first run, the mean of its repeats."""
    after: float
    better: bool
    origin: str
    """The folder, or file and line, that it was read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One run against the first, by one metric."""

    metric: Metric
    cases: int
    before: float
    """The metric of the first run over the cases of both."""
    after: float
    difference: Estimate
    """After minus before, with the 95 % interval of the bootstrap over cases."""
    moved: tuple[Moved, ...]
    p: float
    """Of the exact test of McNemar over the cases that differ."""
    adjusted: float
    """The same after Holm over all comparisons."""
    detectable: float
    """The difference that so many cases show in 80 % of runs, when as many differ; infinite when there is none."""

    @property
    def discordant(self) -> float:
        """The share of cases that differ."""
        return len(self.moved) / self.cases if self.cases else math.nan

    @property
    def answer(self) -> Answer:
        """Better or worse when p is below 0.05 after Holm and the interval lies on that side of zero."""
        low, high = self.difference.low, self.difference.high
        if not (self.adjusted < ALPHA and (low > 0 or high < 0)):
            return "undecided"
        return "better" if (low > 0) == self.metric.rising else "worse"

    @property
    def certain_loss(self) -> float:
        """The smallest loss that the interval allows, as a share; below zero when it allows a gain."""
        return -self.difference.high if self.metric.rising else self.difference.low


def worse_by(found: Comparison, points: float) -> bool:
    """True when it is worse, and every loss in the interval is above so many percentage points."""
    return found.answer == "worse" and found.certain_loss * 100 > points


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """One run against the first, by every metric."""

    aligned: Aligned
    comparisons: tuple[Comparison, ...]


def compare(runs: Sequence[Run], metrics: Sequence[Metric], *, seed: int = SEED) -> list[Contrast]:
    """Every run against the first by every metric; Holm counts all comparisons that have a case."""
    pairs = [align(runs[0], run) for run in runs[1:]]
    scored = [[_scores(aligned, metric) for metric in metrics] for aligned in pairs]
    family = sum(bool(scores) for row in scored for scores in row)
    found = [
        [_compare(aligned, metric, scores, family, seed) for metric, scores in zip(metrics, row, strict=True)]
        for aligned, row in zip(pairs, scored, strict=True)
    ]
    adjusted = iter(holm([one.p for row in found for one in row if one.cases]))
    return [
        Contrast(
            aligned=aligned,
            comparisons=tuple(replace(one, adjusted=next(adjusted)) if one.cases else one for one in row),
        )
        for aligned, row in zip(pairs, found, strict=True)
    ]


_Scores = dict[str, tuple[Score, Score]]


def _scores(aligned: Aligned, metric: Metric) -> _Scores:
    """The cases that have something to say about a metric in both runs."""
    found: _Scores = {}
    for name, (ours, theirs) in aligned.sides.items():
        case = aligned.base.cases[name]
        before, after = metric.score(case, ours), metric.score(case, theirs)
        if before is not None and after is not None:
            found[name] = (before, after)
    return found


def _compare(aligned: Aligned, metric: Metric, scores: _Scores, family: int, seed: int) -> Comparison:
    units = sum(before.units for before, _ in scores.values())
    changes = [after.total - before.total for before, after in scores.values()]
    moved = [
        Moved(
            case=case,
            before=float(before.total / before.units),
            after=float(after.total / after.units),
            better=(after.total > before.total) == metric.rising,
            origin=aligned.run.cases[case].origin,
        )
        for case, (before, after) in scores.items()
        if before.total != after.total
    ]
    p = sign_flip(_whole(changes))
    return Comparison(
        metric=metric,
        cases=len(scores),
        before=_share([before for before, _ in scores.values()]),
        after=_share([after for _, after in scores.values()]),
        difference=difference(changes, [before.units for before, _ in scores.values()], seed=seed),
        moved=tuple(moved),
        p=p,
        adjusted=p,
        detectable=_detectable(changes, units, family),
    )


def difference(changes: Sequence[Fraction], units: Sequence[int], *, seed: int = SEED) -> Estimate:
    """The mean change with its bootstrap interval.

    Where no case changed the bootstrap has nothing to draw from; the interval then ends at the largest share of
    changed cases that the exact bound still allows.
    """
    if changes and not any(changes):
        bound = clopper_pearson(0, len(changes)).high
        return Estimate(value=0.0, low=-bound, high=bound, total=len(changes), how="exact")
    rows = [(float(change), float(count)) for change, count in zip(changes, units, strict=True)]
    return bootstrap(rows, lambda sums: sums[0] / sums[1], seed=seed)


def _whole(changes: Sequence[Fraction]) -> list[int]:
    scale = math.lcm(*(change.denominator for change in changes))
    return [int(change * scale) for change in changes]


def _share(scores: Sequence[Score]) -> float:
    units = sum(score.units for score in scores)
    return float(sum((score.total for score in scores), Fraction(0)) / units) if units else math.nan


def _detectable(changes: Sequence[Fraction], units: int, family: int) -> float:
    """The detectable difference at the strictest step of Holm; where nothing changed, from the bound on that."""
    cases = len(changes)
    if not cases:
        return math.inf
    square = float(sum(change * change for change in changes)) / cases * (cases / units) ** 2
    return detectable(cases, square or clopper_pearson(0, cases).high, alpha=ALPHA / family)
