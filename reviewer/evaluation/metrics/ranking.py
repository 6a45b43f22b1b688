"""How well the order of risk tells bad sides from clean ones."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import Counts
from reviewer.evaluation.metrics.kinds import divided, formula

PREFIXES = {"bad": "risk_bad_", "clean": "risk_clean_"}
"""Counts of sides by their risk are named by these and the risk."""


def auroc(rows: Sequence[Counts]) -> Estimate:
    """The share of all pairs of a bad and a clean side, of any cases, in which the bad one has the higher risk.

    Ties count half: the area under the ROC curve, with the bootstrap by case.
    """
    prefixes = tuple(PREFIXES.values())
    levels = sorted({int(name.rsplit("_", 1)[1]) for row in rows for name in row if name.startswith(prefixes)})
    names = [f"{prefix}{level}" for level in levels for prefix in prefixes]

    def area(counts: Counts) -> float:
        wins = clean = bad = 0
        for level in levels:
            here_bad, here_clean = counts[f"{PREFIXES['bad']}{level}"], counts[f"{PREFIXES['clean']}{level}"]
            wins += here_bad * (2 * clean + here_clean)
            bad, clean = bad + here_bad, clean + here_clean
        return divided(wins, 2 * bad * clean)

    if not names:
        return NOTHING
    return formula(area, *names, of="trials", ends=(0.0, 1.0))(rows)
