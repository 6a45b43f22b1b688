"""Paired tests of formulas: what two runs would show had each task met them the other way round."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts, interval, totals
from reviewer.evaluation.ratios import Ratio

SEED = 20_240_501
DRAWS = 4_999
"""Of the randomisation test; its p-value is never below 1 in 5,000."""
_EXACT = 1e-12
_BYTE = 8
Both = tuple[Counts, Counts]
"""What was counted in a task in the first run and in the other."""


def chance(ratio: Ratio, tasks: Sequence[Both], *, seed: int = SEED) -> float:
    """The two-sided p-value that the difference is chance: each task swapped between the runs or not, at random.

    What was seen counts as one of the draws, so that it is never 0 (Phipson and Smyth 2010); a draw in which the
    figure cannot be computed counts against the difference.
    """
    names = ratio.counts
    before, after = (totals([task[run] for task in tasks], names) for run in (0, 1))
    seen = _distance(ratio, before, after)
    moves = [[task[1].get(name, 0) - task[0].get(name, 0) for name in names] for task in tasks]
    moves = [move for move in moves if any(move)]
    if not moves:
        return 1.0
    rng = random.Random(seed)  # noqa: S311 - a draw to repeat, no secret
    masks = _masks(len(moves), rng)
    drawn = [_sums(column, masks) for column in zip(*moves, strict=True)]
    further = 0
    for swapped in zip(*drawn, strict=True):
        ours = {name: before[name] + move for name, move in zip(names, swapped, strict=True)}
        theirs = {name: after[name] - move for name, move in zip(names, swapped, strict=True)}
        found = _distance(ratio, ours, theirs)
        further += math.isnan(found) or found >= seen - _EXACT
    return (further + 1) / (DRAWS + 1)


def spread(ratio: Ratio, tasks: Sequence[Both]) -> Estimate:
    """The difference with its 95 % interval by the bootstrap over tasks, both runs of a task drawn together."""
    names = ratio.counts
    rows = [{f"{run} {name}": task[run].get(name, 0) for run in (0, 1) for name in names} for task in tasks]
    both = [f"{run} {name}" for run in (0, 1) for name in names]

    def apart(counts: Counts) -> float:
        values = [ratio.calculate({name: counts[f"{run} {name}"] for name in names}) for run in (0, 1)]
        return ratio.apart(values[0], values[1])

    value = apart(totals(rows, both))
    if not math.isfinite(value):
        return NOTHING
    low, high = interval(rows, both, apart)
    return Estimate(value=value, low=min(low, value), high=max(high, value), total=len(tasks), how="bootstrap")


def _distance(ratio: Ratio, before: Counts, after: Counts) -> float:
    """How far two runs are apart whichever comes first."""
    one, other = ratio.calculate(before), ratio.calculate(after)
    if ratio.relative:
        return abs(math.log(other / one)) if one > 0 and other > 0 else math.nan
    return abs(other - one)


def _masks(tasks: int, rng: random.Random) -> list[bytes]:
    """For each draw a bit for each task."""
    return [rng.randbytes(math.ceil(tasks / _BYTE)) for _ in range(DRAWS)]


def _sums(moves: Sequence[int], masks: Sequence[bytes]) -> list[int]:
    """What the swapped tasks of each draw add up to, eight tasks looked up at a time."""
    tables = [_table(moves[at : at + _BYTE]) for at in range(0, len(moves), _BYTE)]

    return [sum(table[bits] for table, bits in zip(tables, mask, strict=True)) for mask in masks]


def _table(moves: Sequence[int]) -> list[int]:
    """The sum of every subset of up to eight moves, by its bits; bits beyond them add nothing."""
    found = [0]
    for move in (*moves, *[0] * (_BYTE - len(moves))):
        found += [one + move for one in found]
    return found
