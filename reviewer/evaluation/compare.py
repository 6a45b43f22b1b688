"""Whether one run is better than another: better, worse, or undecided, never equal."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from reviewer.evaluation.alignment import Aligned, Run, align
from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.clustered import ends
from reviewer.evaluation.outcomes import Metric, Score
from reviewer.evaluation.power import detectable, of_averages
from reviewer.evaluation.stats import ALPHA, clopper_pearson, holm, paired_ends, sign_flip

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
    """The smallest difference that so many cases show in 80 % of runs; infinite when there is none."""
    assumed: float = math.nan
    """The share of cases that differ then; not a number for averages, which go by how far the cases spread."""

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


def compare(runs: Sequence[Run], metrics: Sequence[Metric]) -> list[Contrast]:
    """Every run against the first by every metric; Holm counts all comparisons that have a case."""
    pairs = [align(runs[0], run) for run in runs[1:]]
    scored = [[_scores(aligned, metric) for metric in metrics] for aligned in pairs]
    family = sum(bool(scores) for row in scored for scores in row)
    found = [
        [_compare(aligned, metric, scores, family) for metric, scores in zip(metrics, row, strict=True)]
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


def _compare(aligned: Aligned, metric: Metric, scores: _Scores, family: int) -> Comparison:
    units = [before.units for before, _ in scores.values()]
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
    smallest, assumed = _detectable(changes, units, family)
    return Comparison(
        metric=metric,
        cases=len(scores),
        before=_share([before for before, _ in scores.values()]),
        after=_share([after for _, after in scores.values()]),
        difference=difference(changes, units),
        moved=tuple(moved),
        p=p,
        adjusted=p,
        detectable=smallest,
        assumed=assumed,
    )


def difference(changes: Sequence[Fraction], units: Sequence[int]) -> Estimate:
    """The mean change with its 95 % interval.

    Where a case is right or wrong, that of two paired shares. Where repeats or sides are averaged, what was won and
    what was lost are two shares of their own, each with Wilson's interval at its effective number of tries, and the
    difference has the interval of Zou and Donner (2008), with their correlation.
    """
    cases = len(changes)
    if not cases:
        return NOTHING
    value = float(sum(changes, Fraction(0)) / sum(units))
    plain = set(units) == {1} and all(change in (-1, 0, 1) for change in changes)
    if plain or not any(changes):
        low, high = paired_ends(sum(one > 0 for one in changes), sum(one < 0 for one in changes), cases)
        return Estimate(value=value, low=min(low, value), high=max(high, value), total=cases, how="exact")
    return _averaged(changes, units, value)


def _averaged(changes: Sequence[Fraction], units: Sequence[int], value: float) -> Estimate:
    sides = [
        [(float(max(sign * change, Fraction(0))), count) for change, count in zip(changes, units, strict=True)]
        for sign in (1, -1)
    ]
    won, lost = (math.fsum(part for part, _ in side) / sum(units) for side in sides)
    won_low, won_high = ends(sides[0], finest=_scale(changes))
    lost_low, lost_high = ends(sides[1], finest=_scale(changes))
    apart = _correlation(
        [part - won * count for part, count in sides[0]], [part - lost * count for part, count in sides[1]]
    )
    below = (won - won_low) ** 2 + (lost_high - lost) ** 2 - 2 * apart * (won - won_low) * (lost_high - lost)
    above = (won_high - won) ** 2 + (lost - lost_low) ** 2 - 2 * apart * (won_high - won) * (lost - lost_low)
    low, high = max(-1.0, value - math.sqrt(max(below, 0.0))), min(1.0, value + math.sqrt(max(above, 0.0)))
    return Estimate(value=value, low=low, high=high, total=len(changes), how="clusters")


def _correlation(ones: Sequence[float], others: Sequence[float]) -> float:
    square = math.fsum(one * one for one in ones) * math.fsum(one * one for one in others)
    return math.fsum(a * b for a, b in zip(ones, others, strict=True)) / math.sqrt(square) if square > 0 else 0.0


def _scale(changes: Sequence[Fraction]) -> int:
    return math.lcm(*(change.denominator for change in changes))


def _whole(changes: Sequence[Fraction]) -> list[int]:
    scale = _scale(changes)
    return [int(change * scale) for change in changes]


def _share(scores: Sequence[Score]) -> float:
    units = sum(score.units for score in scores)
    return float(sum((score.total for score in scores), Fraction(0)) / units) if units else math.nan


def _detectable(changes: Sequence[Fraction], units: Sequence[int], family: int) -> tuple[float, float]:
    """The detectable difference at the strictest step of Holm, and the share of cases that differ then.

    Exact where every case that changed changed as far, in steps of that size; where none did, as many are taken to
    differ as the exact bound still allows. Not a number where no one share belongs to it, as with averages.
    """
    if not changes:
        return math.inf, math.nan
    cases, alpha = len(changes), ALPHA / family
    sizes = {abs(change) for change in changes if change} or {Fraction(1)}
    if len(sizes) > 1 or len(set(units)) > 1 or _scale(changes) > 1:
        scale = cases / sum(units)
        return of_averages([float(change) * scale for change in changes], alpha=alpha), math.nan
    differing = sum(change != 0 for change in changes) / cases or clopper_pearson(0, cases).high
    found = detectable(cases, differing, alpha=alpha)
    return found * float(sizes.pop()) / units[0], max(differing, found)
