"""The sorts of metrics: a share, a formula over totals, a change of a share."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts, Formula, interval, totals
from reviewer.evaluation.stats import clopper_pearson, wilson

Metric = Callable[[Sequence[Counts]], Estimate]
"""From what was counted in each case to a figure."""


def share(hits: str, total: str) -> Metric:
    """So many of so many: Wilson's interval while each case counts once at most, the bootstrap by case otherwise.

    Where all draws say the same, as when everything was hit, the interval is Wilson's over the cases.
    """

    def measured(rows: Sequence[Counts]) -> Estimate:
        found = totals(rows, (hits, total))
        if not found[total]:
            return NOTHING
        if all(row.get(total, 0) <= 1 for row in rows):
            return wilson(found[hits], found[total])
        value = found[hits] / found[total]
        low, high = interval(rows, (hits, total), lambda counts: divided(counts[hits], counts[total]))
        if low == high:
            low, high = _over_cases(rows, total, value)
        return Estimate(value=value, low=low, high=high, hits=found[hits], total=found[total], how="bootstrap")

    return measured


def formula(calculate: Formula, *names: str, of: str, ends: tuple[float, ...] = ()) -> Metric:
    """Whatever follows from the totals of some counts, with the bootstrap by case; `of` says what stands behind it.

    At one of its `ends` no draw differs; there the interval is Wilson's over the cases, as for a share.
    """
    wanted = tuple(dict.fromkeys((*names, of)))

    def measured(rows: Sequence[Counts]) -> Estimate:
        found = totals(rows, wanted)
        value = calculate(found) if found[of] else math.nan
        if not math.isfinite(value):
            return NOTHING
        low, high = interval(rows, wanted, calculate)
        if low == high and value in ends:
            low, high = _over_cases(rows, of, value)
        return Estimate(value=value, low=low, high=high, total=found[of], how="bootstrap")

    return measured


def _over_cases(rows: Sequence[Counts], of: str, value: float) -> tuple[float, float]:
    """Wilson's interval around a share as if each case had counted once."""
    cases = sum(row.get(of, 0) > 0 for row in rows)
    plain = wilson(round(value * cases), cases)
    return min(plain.low, value), max(plain.high, value)


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
        low, high = _over_cases(rows, total, abs(value))
        return (low, high) if value > 0 else (-high, -low)
    bound = clopper_pearson(0, sum(row.get(total, 0) > 0 for row in rows)).high
    return -bound, bound


def divided(part: float, whole: float) -> float:
    """A quotient; not a number where there is nothing to divide by."""
    return part / whole if whole else math.nan
