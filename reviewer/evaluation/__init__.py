"""Measuring reviewers: estimates with their intervals, and runs that can be held to a bar.

`evaluate` and `Measured` are loaded when they are first used: they need the whole pipeline.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.stats import wilson

if TYPE_CHECKING:
    from reviewer.evaluation.measure import evaluate
    from reviewer.evaluation.measured import Measured

__all__ = ["Estimate", "Measured", "evaluate", "wilson"]

_HOMES = {"Measured": "reviewer.evaluation.measured", "evaluate": "reviewer.evaluation.measure"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
