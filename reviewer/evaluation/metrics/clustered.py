"""Shares over cases whose sides, repeats or findings go together: how many independent tries they are worth."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from reviewer.evaluation.metrics.bootstrap import Counts
from reviewer.evaluation.stats import Z95, score_ends

_PRIOR = 6
"""How many cases, all of whose tries agree, are added to what was seen of how far tries of one case agree."""
Pair = tuple[float, float]
"""What a case adds to the part and to the whole."""


def ends(cases: Sequence[Pair]) -> Pair:
    """The 95 % interval of a sum of parts over a sum of wholes, the cases drawn whole.

    Wilson's interval at the effective number of tries: the number at which a plain share would be as uncertain as the
    linearised variance over cases says (Kish 1965; Dean and Pagano 2015). It is never more than the whole, and where
    nothing varies between cases it is the number of cases.
    """
    whole = math.fsum(total for _, total in cases)
    share = min(1.0, max(0.0, math.fsum(part for part, _ in cases) / whole))
    return score_ends(share, effective(cases), point=student(len([1 for _, total in cases if total])))


def student(cases: int) -> float:
    """The 97.5 % point of Student's distribution over so many cases (Cornish and Fisher's expansion)."""
    free = max(cases - 1, 1)
    z, square = Z95, Z95 * Z95
    return z + z * (square + 1) / (4 * free) + z * (5 * square * square + 16 * square + 3) / (96 * free * free)


def effective(cases: Sequence[Pair]) -> float:
    """How many independent tries the cases are worth."""
    kinds = Counter((part, total) for part, total in cases if total)
    number, whole = kinds.total(), math.fsum(total * times for (_, total), times in kinds.items())
    share = math.fsum(part * times for (part, _), times in kinds.items()) / whole
    most = whole if whole > number else float(number)
    if number < 2 or not 0 < share < 1:
        return float(number)
    squares = math.fsum(times * (part - share * total) ** 2 for (part, total), times in kinds.items())
    variance = number / (number - 1) * squares / whole**2
    found = share * (1 - share) / variance if variance > 0 else math.inf
    return drawn_in(min(most, found), number)


def drawn_in(seen: float, cases: int) -> float:
    """A number of tries that was estimated, drawn towards the number of cases where it is above that."""
    return (cases + _PRIOR) / (cases / seen + _PRIOR / min(cases, seen))


def paired(rows: Sequence[Counts], part: str, whole: str, scale: float = 1.0) -> list[Pair]:
    """The parts and wholes of some cases by the names of their counts; parts are divided by the scale."""
    return [(row.get(part, 0) / scale, row.get(whole, 0)) for row in rows if row.get(whole, 0)]
