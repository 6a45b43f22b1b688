"""What comes of comparing two runs by one figure: better, worse, or undecided, never equal."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from reviewer.evaluation.alignment import Aligned
from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.outcomes import Metric
from reviewer.evaluation.ratios import Ratio
from reviewer.evaluation.stats import ALPHA

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

    metric: Metric | Ratio
    cases: int
    before: float
    """The metric of the first run over the cases of both."""
    after: float
    difference: Estimate
    """After minus before with its 95 % interval; for dollars and seconds, as a part of before."""
    differ: int
    """How many cases are not the same in both."""
    moved: tuple[Moved, ...]
    """Those of them that are better or worse by themselves; a formula over all cases has none."""
    p: float
    """Of the exact test of McNemar over the cases that differ, of flipped signs, or of swapped runs for a formula."""
    adjusted: float
    """The same after Holm over all comparisons."""
    detectable: float
    """The smallest difference that so many cases show in 80 % of runs; infinite when there is none."""
    assumed: float = math.nan
    """The share of cases that differ then; not a number for averages, which go by how far the cases spread."""

    @property
    def discordant(self) -> float:
        """The share of cases that differ."""
        return self.differ / self.cases if self.cases else math.nan

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
