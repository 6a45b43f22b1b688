"""Means over many cases without drawing: what groups of thousands of cases can afford."""

from __future__ import annotations

import math
from collections.abc import Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts
from reviewer.evaluation.metrics.kinds import Metric
from reviewer.evaluation.stats import Z95

_FEW = 200
"""Cases up to which a skewed sum needs the bootstrap."""


def ratio(total: str, per: str, *, scale: float, few: Metric, unless: str = "") -> Metric:
    """One sum by another, with the linearised interval by case; `few` measures where there are few cases.

    `unless` names a count that makes the sum mean nothing.
    """

    def measured(rows: Sequence[Counts]) -> Estimate:
        used = [row for row in rows if row.get(per)]
        if len(used) <= _FEW:
            return few(rows)
        if any(row.get(unless) for row in rows):
            return NOTHING
        whole = sum(row[per] for row in used)
        mean = sum(row.get(total, 0) for row in rows) / whole
        off = sum((row.get(total, 0) - mean * row.get(per, 0)) ** 2 for row in rows)
        spread = Z95 * math.sqrt(off * len(used) / (len(used) - 1)) / whole
        low, high = max(0.0, mean - spread), mean + spread
        return Estimate(value=mean / scale, low=low / scale, high=high / scale, total=whole, how="linear")

    return measured
