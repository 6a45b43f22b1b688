"""Measuring reviewers: estimates with their intervals."""

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.stats import wilson

__all__ = ["Estimate", "wilson"]
