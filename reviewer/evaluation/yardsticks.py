"""Everything that runs can be compared by, in one table."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.evaluation.outcomes import METRICS, Metric
from reviewer.evaluation.ratios import RATIOS, Ratio

YARDSTICKS: Mapping[str, Metric | Ratio] = {**METRICS, **RATIOS}
"""Means of cases, then formulas over all of them, by name."""
