"""Measured values, each with its 95 % interval."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

from reviewer.evaluation.stats import Estimate

How = Literal["wilson", "bootstrap", "mover", "quantile", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A measured value with its 95 % interval; not a number where there is nothing to measure."""

    value: float
    low: float
    high: float
    total: int
    """How many sides, pairs, findings or whatever it counts stand behind it."""
    how: How
    """Where the interval comes from."""
    hits: int | None = None
    """Of the total, when it is a share."""

    def __str__(self) -> str:
        if math.isnan(self.value):
            return "-"
        counted = f" ({self.hits}/{self.total})" if self.hits is not None else ""
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]{counted}"


NOTHING = Figure(value=math.nan, low=math.nan, high=math.nan, total=0, how="none")
"""Where there is nothing to measure."""


def from_share(share: Estimate) -> Figure:
    """A share with Wilson's interval as a figure."""
    if not share.total:
        return NOTHING
    return Figure(value=share.value, low=share.low, high=share.high, total=share.total, hits=share.hits, how="wilson")


def as_json(figure: Figure) -> dict[str, Any]:
    """A figure as plain JSON values; null for what is not a number."""
    return {
        "value": _finite(figure.value),
        "low": _finite(figure.low),
        "high": _finite(figure.high),
        "hits": figure.hits,
        "total": figure.total,
        "interval": figure.how,
    }


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
