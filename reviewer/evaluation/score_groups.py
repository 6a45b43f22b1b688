"""Figures by group of cases, as tables for a terminal."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.metrics import MORE
from reviewer.evaluation.scores import Scores
from reviewer.report.shown import shown

_GROUPED = ("pair_correct", "detection", "false_block", "line_hit_3")
_MOST = 30
"""Values of a group that a table shows."""
_VALUE = 40
"""Characters of a value."""
_COLUMN = 24


def groups(scores: Scores) -> Iterator[str]:
    """Yield the tables of all groups that the cases have."""
    for name, values in scores.groups.items():
        if values:
            yield ""
            yield from _group(name, values, scores.repeats)


def _group(name: str, values: Mapping[str, Mapping[str, Estimate]], repeats: int) -> Iterator[str]:
    """Yield the rows of a group; values of a single side are counted where there are others."""
    several = {value: found for value, found in values.items() if _sides(found) > repeats}
    left_out = len(values) - len(several) if several else 0
    values = several or values
    if len(values) > _MOST:
        yield f"{name}: {len(values)} values, see scores.json"
        return
    rows = {value: shown(value, _VALUE) for value in values}
    width = max(map(len, (name, *rows.values()))) + 4
    metrics = (*_GROUPED, *MORE.get(name, ()))
    yield f"{name:<{width}}" + " ".join(f"{metric:<{_COLUMN}}" for metric in metrics).rstrip()
    for value, figures in values.items():
        cells = " ".join(f"{_short(figures[metric]):<{_COLUMN}}" for metric in metrics)
        yield f"  {rows[value]:<{width - 2}}{cells}".rstrip()
    if left_out:
        yield f"  and {left_out} with a single side each, see scores.json"


def _sides(figures: Mapping[str, Estimate]) -> int:
    """How many trials stand behind a value: of bad and of clean sides, or of attacked copies."""
    names = ("detection", "false_block", "attack_success")
    return sum(figures[name].total for name in names if name in figures)


def _short(figure: Estimate) -> str:
    if math.isnan(figure.value):
        return "-"
    return f"{figure.value:.2f} [{figure.low:.2f}, {figure.high:.2f}] {figure.total}"
