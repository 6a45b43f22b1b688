"""Estimates: a value and the interval that goes with it."""

from __future__ import annotations

import math
from dataclasses import dataclass

Z95 = 1.959963984540054
"""The 97.5 % point of the normal distribution, for two-sided 95 % intervals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A share with its 95 % interval."""

    hits: int
    total: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share; not a number where there is nothing to share."""
        return self.hits / self.total if self.total else math.nan

    def __str__(self) -> str:
        if not self.total:
            return "-"
        return f"{self.value:.1%} [{self.low:.1%}, {self.high:.1%}] ({self.hits}/{self.total})"


def wilson(hits: int, total: int) -> Estimate:
    """A share with Wilson's score interval at 95 % (Wilson 1927, without continuity correction).

    Raises ValueError unless 0 <= hits <= total.
    """
    if not 0 <= hits <= total:
        raise ValueError(f"{hits} hits of {total} is no share")
    if total == 0:
        return Estimate(hits=0, total=0, low=0.0, high=1.0)
    share, square = hits / total, Z95 * Z95
    centre = (share + square / (2 * total)) / (1 + square / total)
    spread = Z95 / (1 + square / total) * math.sqrt(share * (1 - share) / total + square / (4 * total * total))
    return Estimate(hits=hits, total=total, low=max(0.0, centre - spread), high=min(1.0, centre + spread))
