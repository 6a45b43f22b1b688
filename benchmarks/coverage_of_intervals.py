"""How often 95 % intervals hold the truth where there are few cases, or shares near 0 and 1, by simulation.

A reviewer holds back a bad side, and a clean one, with known chances; `together` is how often both sides of a case, or
its repeats, share their luck. A row gives the share of simulated runs whose interval holds the true figure, those of
the runs that have the figure at all. Above 97 % is cautious, below 93 % is wrong; where the truth is so near to 0 or 1
that most runs see none, Wilson's interval of a plain share is the floor, which dips to 92 % for single shares.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from benchmarks.figures import Figure
from reviewer.evaluation.compare import difference
from reviewer.evaluation.metrics import METRICS
from reviewer.evaluation.metrics.gate import balanced, f1, mcc

SEED = 20
LEAST = 92.0
"""Percent; two points under 95 and what chance does to a thousand simulated runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewer:
    """What a simulated reviewer does."""

    cases: int
    caught: float
    blocked: float
    together: float = 0.0
    repeats: int = 1

    @property
    def words(self) -> str:
        """It as the start of a row."""
        return (
            f"{self.cases} pairs x {self.repeats}, detects {self.caught:g}, blocks {self.blocked:g},"
            f" together {self.together:g}"
        )


GRID = tuple(
    Reviewer(cases=cases, caught=caught, blocked=blocked, together=together, repeats=repeats)
    for cases in (20, 50, 100)
    for caught, blocked in ((0.02, 0.02), (0.05, 0.0), (0.1, 0.02), (0.5, 0.2), (0.9, 0.1), (0.98, 0.95), (0.98, 0.02))
    for together, repeats in ((0.0, 1), (0.7, 1), (0.7, 3))
)
CHANGES = ((20, 0.1, 0.05), (20, 0.9, 0.0), (50, 0.04, 0.0), (100, 0.03, 0.01), (10, 0.95, 0.0), (200, 0.125, 0.075))
"""Cases, the share that got lost, and the share that was won."""


def run(times: int = 400) -> list[Figure]:
    """The table, a figure for each metric with the worst and the best of its rows, and one for each difference."""
    held = {one: holds(one, times) for one in GRID}
    found = []
    for name in held[GRID[0]]:
        shares = {one: row[name] for one, row in held.items() if not math.isnan(row[name])}
        for one, share in shares.items():
            print(f"  {name:<18} {share:5.1f} %  {one.words}")
        worst = min(shares, key=lambda one: shares[one])
        found.append(
            Figure(
                name=f"{name}: intervals that miss the truth, worst row",
                value=100 - shares[worst],
                unit="%",
                at_most=100 - LEAST + 2,
                note=f"{worst.words}; mean {sum(shares.values()) / len(shares):.1f} % held",
            )
        )
    for cases, lost, won in CHANGES:
        for repeats in (1, 3):
            off = 100 - differences(cases, lost, won, times, repeats=repeats)
            name = f"difference of runs, {cases} x {repeats}, {lost:g} lost, {won:g} won: missed"
            found.append(Figure(name=name, value=off, unit="%", at_most=100 - LEAST + 2))
    return found


def holds(reviewer: Reviewer, times: int, names: Sequence[str] = ()) -> dict[str, float]:
    """By figure, the percentage of simulated runs whose interval holds the truth; not a number where few have one."""
    rng, truth = random.Random(SEED), _truth(reviewer)
    inside: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for _ in range(times):
        rows = [_case(reviewer, rng) for _ in range(reviewer.cases)]
        for name in names or truth:
            figure = METRICS[name](rows)
            if not math.isnan(figure.value):
                seen[name] += 1
                inside[name] += figure.low - 1e-9 <= truth[name] <= figure.high + 1e-9
    return {name: 100 * inside[name] / seen[name] if seen[name] > times / 2 else math.nan for name in names or truth}


def differences(cases: int, lost: float, won: float, times: int, *, repeats: int = 1) -> float:
    """The percentage of simulated comparisons whose interval of the difference holds the truth."""
    rng, inside = random.Random(SEED), 0
    for _ in range(times):
        changes = []
        for _ in range(cases):
            luck = [rng.random()] * repeats if rng.random() < 0.7 else [rng.random() for _ in range(repeats)]
            changes.append(Fraction(sum((one > 1 - won) - (one < lost) for one in luck), repeats))
        found = difference(changes, [1] * cases)
        inside += found.low - 1e-9 <= won - lost <= found.high + 1e-9
    return 100 * inside / times


def _truth(reviewer: Reviewer) -> Mapping[str, float]:
    caught, blocked, together = reviewer.caught, reviewer.blocked, reviewer.together
    gate = (caught, 1.0, 1 - blocked, 1.0)
    apart = caught * (1 - blocked)
    only_bad = together * max(0.0, caught - blocked) + (1 - together) * apart
    only_clean = together * max(0.0, blocked - caught) + (1 - together) * (1 - caught) * blocked
    ranked = only_bad + (1 - only_bad - only_clean) / 2
    area = apart + (caught * blocked + (1 - caught) * (1 - blocked)) / 2
    return {
        "detection": caught,
        "precision": caught / (caught + blocked),
        "f1": f1(*gate),
        "mcc": mcc(*gate),
        "balanced_accuracy": balanced(*gate),
        "ranking": ranked,
        "auroc": area,
    }


def _case(reviewer: Reviewer, rng: random.Random) -> dict[str, int]:
    """The counts of one pair: with the chance `together` all of its sides and repeats share one piece of luck."""
    counts: Counter[str] = Counter()
    shared = rng.random() if rng.random() < reviewer.together else None
    for _ in range(reviewer.repeats):
        bad, clean = ((rng.random() if shared is None else shared) for _ in range(2))
        caught, blocked = bad < reviewer.caught, clean < reviewer.blocked
        counts.update(bad=1, control=1, pairs=1, caught=caught, control_passed=not blocked)
        counts.update(held_back=caught + blocked, pairs_ranked_twice=1 + caught - blocked)
        counts[f"risk_bad_{int(caught)}"] += 1
        counts[f"risk_clean_{int(blocked)}"] += 1
    return counts
