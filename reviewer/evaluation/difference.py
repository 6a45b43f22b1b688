"""The mean change of the cases between two runs, with its interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.clustered import ends
from reviewer.evaluation.stats import paired_ends


def difference(changes: Sequence[Fraction], units: Sequence[int]) -> Estimate:
    """The mean change with its 95 % interval.

    Where a case is right or wrong, that of two paired shares. Where repeats or sides are averaged, what was won and
    what was lost are two shares of their own, each with Wilson's interval at its effective number of tries, and the
    difference has the interval of Zou and Donner (2008), with their correlation.
    """
    cases = len(changes)
    if not cases:
        return NOTHING
    value = float(sum(changes, Fraction(0)) / sum(units))
    plain = set(units) == {1} and all(change in (-1, 0, 1) for change in changes)
    if plain or not any(changes):
        low, high = paired_ends(sum(one > 0 for one in changes), sum(one < 0 for one in changes), cases)
        return Estimate(value=value, low=min(low, value), high=max(high, value), total=cases, how="exact")
    return _averaged(changes, units, value)


def _averaged(changes: Sequence[Fraction], units: Sequence[int], value: float) -> Estimate:
    sides = [
        [(float(max(sign * change, Fraction(0))), count) for change, count in zip(changes, units, strict=True)]
        for sign in (1, -1)
    ]
    won, lost = (math.fsum(part for part, _ in side) / sum(units) for side in sides)
    won_low, won_high = ends(sides[0], finest=finest(changes))
    lost_low, lost_high = ends(sides[1], finest=finest(changes))
    apart = _correlation(
        [part - won * count for part, count in sides[0]], [part - lost * count for part, count in sides[1]]
    )
    below = (won - won_low) ** 2 + (lost_high - lost) ** 2 - 2 * apart * (won - won_low) * (lost_high - lost)
    above = (won_high - won) ** 2 + (lost - lost_low) ** 2 - 2 * apart * (won_high - won) * (lost - lost_low)
    low, high = max(-1.0, value - math.sqrt(max(below, 0.0))), min(1.0, value + math.sqrt(max(above, 0.0)))
    return Estimate(value=value, low=low, high=high, total=len(changes), how="clusters")


def _correlation(ones: Sequence[float], others: Sequence[float]) -> float:
    square = math.fsum(one * one for one in ones) * math.fsum(one * one for one in others)
    return math.fsum(a * b for a, b in zip(ones, others, strict=True)) / math.sqrt(square) if square > 0 else 0.0


def finest(changes: Sequence[Fraction]) -> int:
    """The number of parts that a case counts in: 1 where it is right or wrong, 3 with three repeats."""
    return math.lcm(*(change.denominator for change in changes))
