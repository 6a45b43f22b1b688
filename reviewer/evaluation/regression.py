"""Whether a run lost against another, in words; None when it did not."""

from __future__ import annotations

from pathlib import Path

from reviewer.errors import UsageError
from reviewer.evaluation.alignment import read_runs
from reviewer.evaluation.bars import Bound
from reviewer.evaluation.compare import compare
from reviewer.evaluation.comparison import Comparison, worse_by
from reviewer.evaluation.ratios import Ratio
from reviewer.evaluation.yardsticks import YARDSTICKS
from reviewer.patch import visible

_MOST_SHOWN = 20
_EXACT = 1e-9
"""Points that come of computing with binary fractions."""


def regressed(base: Path, run: Path, *, metric: str, points: float, bound: Bound) -> str | None:
    """What was lost against a baseline beyond so many percentage points; UsageError where nothing can be compared."""
    name = metric.replace("_", "-")
    if name not in YARDSTICKS:
        raise UsageError(f"no such metric to compare by: {metric}; metrics: {', '.join(YARDSTICKS)}")
    if not 0 <= points <= 100:
        raise UsageError(f"points: {points!r} is no number of percentage points from 0 to 100")
    runs = read_runs([base, run])
    for one in runs:
        if one.progress.missing:
            raise UsageError(f"{one.name} is {one.progress}; finish it before anything is held against it")
    contrast = compare(runs, [YARDSTICKS[name]])[0]
    found = contrast.comparisons[0]
    if not found.cases:
        raise UsageError(f"{run} and {base}: no case that both have finished can be compared by {name}")
    return _text(found, base, run, points) if _lost(found, points, bound) else None


def _lost(found: Comparison, points: float, bound: Bound) -> bool:
    if bound == "upper":
        return worse_by(found, points)
    _, measured, most = _losses(found)
    return (most if bound == "lower" else measured) > points + _EXACT


def _losses(found: Comparison) -> tuple[float, float, float]:
    """The loss in percentage points: the smallest that the interval allows, the measured one, and the largest."""
    one = found.difference
    ends = (-one.high, -one.value, -one.low) if found.metric.rising else (one.low, one.value, one.high)
    return ends[0] * 100, ends[1] * 100, ends[2] * 100


def _without_cases(found: Comparison) -> str:
    if isinstance(found.metric, Ratio):
        return f"{found.differ:,} cases differ"
    return "no case was lost; more cases make the interval narrower"


def _text(found: Comparison, base: Path, run: Path, points: float) -> str:
    least, measured, most = _losses(found)
    lost = [one.case for one in found.moved if not one.better]
    more = f"\n  and {len(lost) - _MOST_SHOWN:,} more" if len(lost) > _MOST_SHOWN else ""
    unit = "percent" if isinstance(found.metric, Ratio) and found.metric.relative else "points"
    return (
        f"{found.metric.name} went from {found.before:.3f} to {found.after:.3f}: a loss of {measured:.1f} {unit}"
        f" [{least:.1f}, {most:.1f}] over {found.cases:,} cases (p = {found.adjusted:.2g}); allowed: {points:g}\n"
        + ("lost:\n" if lost else _without_cases(found))
        + "\n".join(f"  {visible(case)}" for case in lost[:_MOST_SHOWN])
        + more
        + f"\nall of it: reviewer eval compare {base} {run}"
    )
