"""Figures of the gate that follow from two shares: bad sides held back, and clean sides let through."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts, totals
from reviewer.evaluation.metrics.clustered import Pair, effective, paired, student
from reviewer.evaluation.stats import Z95, score_ends

GATE = ("caught", "bad", "control_passed", "control")
"""The counts from which they follow: a clean side without an answer is not let through."""
Gated = Callable[[float, float, float, float], float]
"""From bad sides held back, all of them, clean sides let through, all of them, to a figure."""
_ANGLES = 96
_PRIOR = 6
"""How many cases whose sides have nothing to do with each other are added to what was seen of how they go together."""


def f1(caught: float, bad: float, passed: float, clean: float) -> float:
    """The harmonic mean of precision and detection."""
    return 2 * caught / (caught + clean - passed + bad)


def balanced(caught: float, bad: float, passed: float, clean: float) -> float:
    """The mean of the two shares."""
    return (caught / bad + passed / clean) / 2


def mcc(caught: float, bad: float, passed: float, clean: float) -> float:
    """Matthews' correlation; 0 where all answers are alike. No answer is wrong on either side."""
    missed, wrong = bad - caught, clean - passed
    product = (caught + wrong) * bad * clean * (passed + missed)
    return (caught * passed - wrong * missed) / math.sqrt(product) if product > 0 else 0.0


def gated(figure: Gated, *, alone: bool = False) -> Callable[[Sequence[Counts]], Estimate]:
    """A figure over cases with the interval that it spans where both shares may lie; `alone` needs no clean side.

    The two shares have a joint 95 % region for one figure: Wilson's scores of both, at their effective numbers of tries
    and with the correlation of the two sides of a case, at most 1.96 from the centre together. That is the interval of
    Newcombe (1998) and of Zou and Donner (2008) for a mean of two shares, carried over to figures that bend; it is
    never without width.
    """

    def measured(rows: Sequence[Counts]) -> Estimate:
        found = totals(rows, GATE)
        caught, bad, passed, clean = (found[name] for name in GATE)
        if not bad or not (clean or alone):
            return NOTHING
        value = figure(caught, bad, passed, clean)
        low = high = value
        for one, other in _edge(rows):
            here = figure(one * bad, bad, other * clean, clean)
            low, high = min(low, here), max(high, here)
        return Estimate(value=value, low=low, high=high, total=bad, how="region")

    return measured


def _edge(rows: Sequence[Counts]) -> list[Pair]:
    """Points around the joint region of both shares."""
    sides = [paired(rows, "caught", "bad"), paired(rows, "control_passed", "control")]
    point = student(min(len(side) for side in sides if side)) if _repeated(sides) else Z95
    shares = [_share(side) for side in sides]
    apart = _correlation(rows)
    across = math.sqrt(1 - apart * apart)
    found = []
    for step in range(_ANGLES):
        angle = 2 * math.pi * step / _ANGLES
        one, other = math.cos(angle), apart * math.cos(angle) + across * math.sin(angle)
        found.append((_moved(shares[0], one * point), _moved(shares[1], other * point)))
    return found


def _repeated(sides: Sequence[Sequence[Pair]]) -> bool:
    return any(total > 1 for side in sides for _, total in side)


def _share(side: Sequence[Pair]) -> Pair | None:
    """A share and how many tries it is worth."""
    return (sum(part for part, _ in side) / sum(total for _, total in side), effective(side)) if side else None


def _moved(share: Pair | None, point: float) -> float:
    """The share from which what was seen lies so many standard errors away."""
    if share is None:
        return 1.0
    low, high = score_ends(*share, point=abs(point))
    return low if point < 0 else high


def _correlation(rows: Sequence[Counts]) -> float:
    """How far the two sides of a case go together, drawn towards not at all."""
    found = totals(rows, GATE)
    if not found["bad"] or not found["control"]:
        return 0.0
    one, other = found["caught"] / found["bad"], found["control_passed"] / found["control"]
    left = [row.get("caught", 0) - one * row.get("bad", 0) for row in rows]
    right = [row.get("control_passed", 0) - other * row.get("control", 0) for row in rows]
    square = math.fsum(a * a for a in left) * math.fsum(b * b for b in right)
    if square <= 0:
        return 0.0
    both = sum(row.get("bad", 0) > 0 and row.get("control", 0) > 0 for row in rows)
    seen = math.fsum(a * b for a, b in zip(left, right, strict=True)) / math.sqrt(square)
    return max(-0.99, min(0.99, seen * both / (both + _PRIOR)))
