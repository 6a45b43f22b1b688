"""Measuring reviewers: estimates with their intervals."""

from reviewer.evaluation.stats import Estimate, wilson

__all__ = ["Estimate", "wilson"]
