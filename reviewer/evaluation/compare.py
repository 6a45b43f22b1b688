"""Two or more runs case by case, by any figure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import cast

from reviewer.evaluation.alignment import Aligned, Run, align
from reviewer.evaluation.compare_ratio import Counted, by_ratio, counted
from reviewer.evaluation.comparison import Comparison, Contrast, Moved
from reviewer.evaluation.difference import difference, finest
from reviewer.evaluation.outcomes import Metric, Score
from reviewer.evaluation.power import detectable, of_averages
from reviewer.evaluation.ratios import Ratio
from reviewer.evaluation.stats import ALPHA, clopper_pearson, holm, sign_flip
from reviewer.evaluation.tasks import task_of


def compare(runs: Sequence[Run], metrics: Sequence[Metric | Ratio]) -> list[Contrast]:
    """Every run against the first by every metric; Holm counts all comparisons that have a case."""
    pairs = [align(runs[0], run) for run in runs[1:]]
    scored = [[_scored(aligned, metric) for metric in metrics] for aligned in pairs]
    family = sum(bool(scores) for row in scored for scores in row)
    found = [
        [_compared(aligned, metric, scores, family) for metric, scores in zip(metrics, row, strict=True)]
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


def _scored(aligned: Aligned, metric: Metric | Ratio) -> _Scores | Counted:
    return counted(aligned, metric) if isinstance(metric, Ratio) else _scores(aligned, metric)


def _compared(aligned: Aligned, metric: Metric | Ratio, scores: _Scores | Counted, family: int) -> Comparison:
    if isinstance(metric, Ratio):
        return by_ratio(metric, cast("Counted", scores), family)
    return _compare(aligned, metric, cast("_Scores", scores), family)


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
    changes, units = _by_task(aligned, scores)
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
        differ=len(moved),
        moved=tuple(moved),
        p=p,
        adjusted=p,
        detectable=smallest,
        assumed=assumed,
    )


def _by_task(aligned: Aligned, scores: _Scores) -> tuple[list[Fraction], list[int]]:
    """What changed in each task, and how much it counts: cases of one task are not independent."""
    changes: dict[str, Fraction] = {}
    units: Counter[str] = Counter()
    for case, (before, after) in scores.items():
        task = task_of(aligned.base.cases[case])
        changes[task] = changes.get(task, Fraction(0)) + after.total - before.total
        units[task] += before.units
    return list(changes.values()), [units[task] for task in changes]


def _whole(changes: Sequence[Fraction]) -> list[int]:
    scale = finest(changes)
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
    if len(sizes) > 1 or len(set(units)) > 1 or finest(changes) > 1:
        scale = cases / sum(units)
        return of_averages([float(change) * scale for change in changes], alpha=alpha), math.nan
    differing = sum(change != 0 for change in changes) / cases or clopper_pearson(0, cases).high
    found = detectable(cases, differing, alpha=alpha)
    return found * float(sizes.pop()) / units[0], max(differing, found)
