"""Exact bounds of a share (Clopper and Pearson 1934), through the incomplete beta function."""

from __future__ import annotations

import math
from collections.abc import Callable

_TINY = 1e-300
_ENOUGH = 1e-15


def upper_bound(hits: int, total: int, confidence: float = 0.95) -> float:
    """The share that is exceeded in (1 - confidence) of the cases at most; 1 where nothing was counted."""
    if hits >= total:
        return 1.0
    return _solve(lambda share: 1 - beta_share(hits + 1, total - hits, share), 1 - confidence)


def lower_bound(hits: int, total: int, confidence: float = 0.95) -> float:
    """The share that is undercut in (1 - confidence) of the cases at most; 0 where nothing was counted."""
    if hits <= 0:
        return 0.0
    return 1 - upper_bound(total - hits, total, confidence)


def clopper_pearson(hits: int, total: int, confidence: float = 0.95) -> tuple[float, float]:
    """The exact interval of a share, both bounds together at this confidence."""
    each = (1 + confidence) / 2
    return lower_bound(hits, total, each), upper_bound(hits, total, each)


def beta_share(first: float, second: float, place: float) -> float:
    """The regularised incomplete beta function, by its continued fraction (Lentz)."""
    if place <= 0 or place >= 1:
        return float(place >= 1)
    if place > (first + 1) / (first + second + 2):
        return 1 - beta_share(second, first, 1 - place)
    scale = math.lgamma(first + second) - math.lgamma(first) - math.lgamma(second)
    front = math.exp(scale + first * math.log(place) + second * math.log1p(-place)) / first
    above, below = 1.0, 1 / _floor(1 - (first + second) * place / (first + 1))
    found = below
    for step in range(1, 10_000):
        even = step * (second - step) * place / ((first + 2 * step - 1) * (first + 2 * step))
        below, above = 1 / _floor(1 + even * below), _floor(1 + even / above)
        found *= below * above
        odd = -(first + step) * (first + second + step) * place / ((first + 2 * step) * (first + 2 * step + 1))
        below, above = 1 / _floor(1 + odd * below), _floor(1 + odd / above)
        found *= below * above
        if abs(below * above - 1) < _ENOUGH:
            break
    return front * found


def _floor(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def _solve(falling: Callable[[float], float], wanted: float) -> float:
    """Where a falling function on 0 to 1 takes a value."""
    low, high = 0.0, 1.0
    while high - low > _ENOUGH:
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if falling(middle) > wanted else (low, middle)
    return (low + high) / 2
