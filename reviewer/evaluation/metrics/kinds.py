"""The sorts of metrics: a share, a mean, a formula over totals, a change of a share."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts, Formula, interval, totals
from reviewer.evaluation.metrics.clustered import ends, paired
from reviewer.evaluation.stats import clopper_pearson, score_ends, wilson

Metric = Callable[[Sequence[Counts]], Estimate]
"""From what was counted in each case to a figure."""


def share(hits: str, total: str) -> Metric:
    """So many of so many: Wilson's interval, at the effective number of tries where a case counts more than once."""

    def measured(rows: Sequence[Counts]) -> Estimate:
        found = totals(rows, (hits, total))
        if not found[total]:
            return NOTHING
        if all(row.get(total, 0) <= 1 for row in rows):
            return wilson(found[hits], found[total])
        low, high = ends(paired(rows, hits, total))
        value = found[hits] / found[total]
        return Estimate(value=value, low=low, high=high, hits=found[hits], total=found[total], how="clusters")

    return measured


def mean(part: str, whole: str, scale: float) -> Metric:
    """A mean of amounts from 0 to 1, such as a share in which some count half; parts are divided by the scale."""

    def measured(rows: Sequence[Counts]) -> Estimate:
        cases = paired(rows, part, whole, scale)
        if not cases:
            return NOTHING
        total = int(sum(number for _, number in cases))
        low, high = ends(cases)
        value = sum(row.get(part, 0) for row in rows) / (total * scale)
        return Estimate(value=value, low=min(low, value), high=max(high, value), total=total, how="clusters")

    return measured


def formula(calculate: Formula, *names: str, of: str) -> Metric:
    """Whatever follows from the totals of some counts, with the bootstrap by case; `of` says what stands behind it."""
    wanted = tuple(dict.fromkeys((*names, of)))

    def measured(rows: Sequence[Counts]) -> Estimate:
        found = totals(rows, wanted)
        value = calculate(found) if found[of] else math.nan
        if not math.isfinite(value):
            return NOTHING
        low, high = interval(rows, wanted, calculate)
        return Estimate(value=value, low=low, high=high, total=found[of], how="bootstrap")

    return measured


def change(before: str, after: str, total: str) -> Metric:
    """How much a share of the same trials rose, with the bootstrap by case.

    Where all draws say the same, as when nothing changed, the interval reaches as far as so many cases allow: for no
    change that is the exact bound on the share of cases that change.
    """

    def measured(rows: Sequence[Counts]) -> Estimate:
        names = (before, after, total)
        found = totals(rows, names)
        if not found[total]:
            return NOTHING
        value = (found[after] - found[before]) / found[total]
        low, high = interval(rows, names, lambda counts: divided(counts[after] - counts[before], counts[total]))
        if low == high:
            low, high = _around(rows, total, value)
        return Estimate(value=value, low=low, high=high, total=found[total], how="bootstrap")

    return measured


def _around(rows: Sequence[Counts], total: str, value: float) -> tuple[float, float]:
    """An interval around a change that is the same in every case."""
    if value:
        low, high = score_ends(abs(value), sum(row.get(total, 0) > 0 for row in rows))
        return (low, high) if value > 0 else (-high, -low)
    bound = clopper_pearson(0, sum(row.get(total, 0) > 0 for row in rows)).high
    return -bound, bound


def divided(part: float, whole: float) -> float:
    """A quotient; not a number where there is nothing to divide by."""
    return part / whole if whole else math.nan
