"""The sorts of metrics: a share, a formula over totals, a difference of two shares."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts, Formula, interval, totals
from reviewer.evaluation.stats import wilson

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


def difference(first: Metric, second: Metric) -> Metric:
    """One share minus another over other cases, with the interval that follows from both (Newcombe 1998, method 10)."""

    def measured(rows: Sequence[Counts]) -> Estimate:
        one, two = first(rows), second(rows)
        if math.isnan(one.value) or math.isnan(two.value):
            return NOTHING
        value = one.value - two.value
        return Estimate(
            value=value,
            low=value - math.hypot(one.value - one.low, two.high - two.value),
            high=value + math.hypot(one.high - one.value, two.value - two.low),
            total=one.total + two.total,
            how="mover",
        )

    return measured


def divided(part: float, whole: float) -> float:
    """A quotient; not a number where there is nothing to divide by."""
    return part / whole if whole else math.nan
