"""The cluster bootstrap over cases, on counts: a case is drawn with all of its sides, repeats and findings."""

from __future__ import annotations

import functools
import math
import random
from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

Counts = Mapping[str, int]
"""What was counted in one case, or in several together, by name."""
Formula = Callable[[Counts], float]
DRAWS = 2000
_SEED = 20_260
_WIDTH = 48
_PLACES = 1 << 16
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
    found: list[float] = []
    for packed, times in Counter(_drawn(tuple(sorted(kinds.items())), draws)).items():
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


@functools.lru_cache(maxsize=16)
def _drawn(kinds: tuple[tuple[int, int], ...], draws: int) -> tuple[int, ...]:
    """The totals of each draw; kept for other formulas over the same counts."""
    source = random.Random(_SEED)  # noqa: S311 - a draw to repeat, no secret
    drawn = [0] * draws
    for kind, times in kinds:
        table = _poisson(times)
        places = memoryview(source.randbytes(2 * draws)).cast("H")
        drawn = [total + table[place] * kind for total, place in zip(drawn, places, strict=True)]
    return tuple(drawn)


@functools.lru_cache(maxsize=512)
def _poisson(mean: int) -> array[int]:
    """Values of a Poisson variable, each as often as it is likely, 65,536 in all."""
    spread = 9 * math.sqrt(mean) + 9
    table = array("I")
    reached = 0.0
    for value in range(max(0, math.floor(mean - spread)), math.ceil(mean + spread) + 1):
        reached += math.exp(value * math.log(mean) - mean - math.lgamma(value + 1))
        table.extend([value] * (round(reached * _PLACES) - len(table)))
    table.extend([mean] * (_PLACES - len(table)))
    return table
