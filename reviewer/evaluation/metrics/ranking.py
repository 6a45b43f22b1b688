"""How well the order of risk tells bad sides from clean ones."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts, totals
from reviewer.evaluation.metrics.clustered import drawn_in, student
from reviewer.evaluation.stats import score_ends

BAD, CLEAN = "risk_bad_", "risk_clean_"
PREFIXES = {"bad": BAD, "clean": CLEAN}
"""Counts of sides by their risk are named by these and the risk."""
_Place = Mapping[str, float]


def auroc(rows: Sequence[Counts]) -> Estimate:
    """The share of all pairs of a bad and a clean side, of any cases, in which the bad one has the higher risk.

    Ties count half: the area under the ROC curve. Its variance is that of DeLong (1988) with cases drawn whole
    (Obuchowski 1997); the interval is Wilson's at the number of tries that is as uncertain, so that it has a width
    where nothing varies too.
    """
    names = sorted({name for row in rows for name in row if name.startswith((BAD, CLEAN))})
    found = totals(rows, names)
    bad, clean = (sum(found[name] for name in names if name.startswith(prefix)) for prefix in (BAD, CLEAN))
    if not bad or not clean:
        return NOTHING
    places = _places(found, bad, clean)
    area = math.fsum(found[name] * places[name] for name in names if name.startswith(BAD)) / bad
    sizes = {name: bad if name.startswith(BAD) else clean for name in names}
    moves = [math.fsum(row[name] * (places[name] - area) / sizes[name] for name in row.keys() & sizes) for row in rows]
    fewer = min(sum(any(name.startswith(one) for name in row) for row in rows) for one in (BAD, CLEAN))
    low, high = score_ends(area, _size(area, moves, fewer, bad + clean), point=student(fewer))
    return Estimate(value=area, low=low, high=high, total=bad * clean, how="delong")


def _places(found: Counts, bad: int, clean: int) -> _Place:
    """By risk, the share of the other sides that it is on the right side of, equal ones counted half."""
    places: dict[str, float] = {}
    under: dict[str, int] = {BAD: 0, CLEAN: 0}
    for level in sorted({int(name.rsplit("_", 1)[1]) for name in found}):
        here = {prefix: found.get(f"{prefix}{level}", 0) for prefix in under}
        places[f"{BAD}{level}"] = (under[CLEAN] + here[CLEAN] / 2) / clean
        places[f"{CLEAN}{level}"] = 1 - (under[BAD] + here[BAD] / 2) / bad
        under = {prefix: under[prefix] + here[prefix] for prefix in under}
    return places


def _size(area: float, moves: Sequence[float], fewer: int, most: int) -> float:
    """How many tries of a share would be as uncertain, from how far each case moves the area."""
    variance = math.fsum(one * one for one in moves) * len(moves) / max(len(moves) - 1, 1)
    if not 0 < area < 1:
        return float(fewer)
    return drawn_in(min(float(most), area * (1 - area) / variance if variance > 0 else math.inf), fewer)
