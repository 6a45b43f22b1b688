"""The cluster bootstrap over cases, on counts: a case is drawn with all of its sides, repeats and findings."""

from __future__ import annotations

import functools
import math
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

Counts = Mapping[str, int]
"""What was counted in one case, or in several together, by name."""
Formula = Callable[[Counts], float]
DRAWS = 2000
_SEED = 20_260
_WIDTH = 48
_MASK = (1 << _WIDTH) - 1


def totals(rows: Sequence[Counts], names: Sequence[str]) -> dict[str, int]:
    """What all cases hold together."""
    return {name: sum(row.get(name, 0) for row in rows) for name in names}


def interval(rows: Sequence[Counts], names: Sequence[str], formula: Formula, draws: int = DRAWS) -> tuple[float, float]:
    """The 95 % interval of a formula over the totals: percentiles of draws of the cases, the same for equal rows.

    Each case weighs what a Poisson variable of mean 1 says (Chamandy et al. 2012), so that cases with the same counts
    are drawn together. Draws in which the formula is not a number are left out; not a number where none is left.
    """
    kinds = Counter(_packed(row, names) for row in rows)
    kinds.pop(0, None)
    drawn = [0] * draws
    source = random.Random(_SEED)  # noqa: S311 - a draw to repeat, no secret
    for kind, times in sorted(kinds.items()):
        lowest, cumulative = _poisson(times)
        weights = source.choices(range(lowest, lowest + len(cumulative)), cum_weights=cumulative, k=draws)
        drawn = [total + weight * kind for total, weight in zip(drawn, weights, strict=True)]
    found: list[float] = []
    for packed, times in Counter(drawn).items():
        value = formula(_unpacked(packed, names))
        if math.isfinite(value):
            found += [value] * times
    found.sort()
    if not found:
        return math.nan, math.nan
    return percentile(found, 0.025), percentile(found, 0.975)


def percentile(ordered: Sequence[float], share: float) -> float:
    """The value below which a share of some ordered values lies, interpolated between neighbours."""
    at = share * (len(ordered) - 1)
    below = math.floor(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (at - below)


def _packed(row: Counts, names: Sequence[str]) -> int:
    """All counts of a case in one integer, so that one addition adds them all."""
    found = 0
    for name in names:
        found = found << _WIDTH | row.get(name, 0)
    return found


def _unpacked(packed: int, names: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name in reversed(names):
        found[name] = packed & _MASK
        packed >>= _WIDTH
    return found


@functools.cache
def _poisson(mean: int) -> tuple[int, tuple[float, ...]]:
    """The smallest likely value of a Poisson variable, and the cumulated chances from there on."""
    spread = 9 * math.sqrt(mean) + 9
    lowest, highest = max(0, math.floor(mean - spread)), math.ceil(mean + spread)
    chances = [math.exp(value * math.log(mean) - mean - math.lgamma(value + 1)) for value in range(lowest, highest + 1)]
    total = 0.0
    return lowest, tuple(total := total + chance for chance in chances)
