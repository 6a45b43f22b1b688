"""Isotonic regression: the rising steps that fit best."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """From this place on, until the next step."""

    start: float
    value: float


def isotonic(points: Iterable[tuple[float, float]]) -> tuple[Step, ...]:
    """The rising step function with the least squared error over some points (pool adjacent violators).

    Points at one place count as their mean. Steps of the same height are one.
    """
    sums: dict[float, tuple[float, int]] = {}
    for place, value in points:
        total, count = sums.get(place, (0.0, 0))
        sums[place] = (total + value, count + 1)
    blocks: list[tuple[float, float, int]] = []
    for place in sorted(sums):
        total, count = sums[place]
        start = place
        while blocks and blocks[-1][1] / blocks[-1][2] >= total / count:
            start, before, many = blocks.pop()
            total, count = total + before, count + many
        blocks.append((start, total, count))
    return tuple(Step(start=start, value=total / count) for start, total, count in blocks)


def height(steps: Sequence[Step], place: float) -> float:
    """The value of the steps at a place; left of the first one its value."""
    at = bisect.bisect_right([step.start for step in steps], place) - 1
    return steps[max(0, at)].value
