"""Measured values, each with its interval: the one sort of figure that scores, comparisons and reports hold."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

How = Literal["wilson", "clusters", "exact", "bootstrap", "quantile", "linear", "delong", "region", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A measured value with its 95 % interval; not a number where there is nothing to measure."""

    value: float
    low: float
    high: float
    total: int = 0
    """How many sides, pairs, findings or whatever it counts stand behind it; 0 where that is not told."""
    hits: int | None = None
    """Of the total, when it is a share."""
    how: How = "none"
    """Where the interval comes from."""

    def __str__(self) -> str:
        if math.isnan(self.value):
            return "-"
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]{self._counted}"

    def __format__(self, spec: str) -> str:
        """The same in percent for `%`; else as a string is formatted."""
        if spec != "%":
            return format(str(self), spec)
        if math.isnan(self.value):
            return "-"
        return f"{self.value:.1%} [{self.low:.1%}, {self.high:.1%}]{self._counted}"

    @property
    def _counted(self) -> str:
        return "" if self.hits is None else f" ({self.hits}/{self.total})"


NOTHING = Estimate(value=math.nan, low=math.nan, high=math.nan)
"""Where there is nothing to measure."""


def as_json(estimate: Estimate) -> dict[str, Any]:
    """An estimate as plain JSON values; null for what is not a number."""
    return {
        "value": _finite(estimate.value),
        "low": _finite(estimate.low),
        "high": _finite(estimate.high),
        "hits": estimate.hits,
        "total": estimate.total,
        "interval": estimate.how,
    }


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
