"""Whether the answers of `reviewer eval compare` can be trusted: coverage, power and false alarms, by simulation.

Two configurations meet the same cases. A case has a difficulty that both feel and each run adds its own luck; a pair is
right when the sum is below the run's level (the probit model of paired answers). `SHARED` is the part of the variance
that the difficulty has: the more, the fewer cases on which the runs differ. Every simulated pair of runs goes through
the same `compare` as the command's.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from statistics import NormalDist

from benchmarks.figures import Figure
from reviewer.evaluation.alignment import Run
from reviewer.evaluation.case import LABELS, Case, Label
from reviewer.evaluation.compare import compare
from reviewer.evaluation.comparison import Comparison
from reviewer.evaluation.difference import difference
from reviewer.evaluation.metrics.bootstrap import interval
from reviewer.evaluation.outcomes import METRICS
from reviewer.evaluation.power import detectable
from reviewer.evaluation.stats import auroc
from reviewer.evaluation.trial import Trial

PAIRS, LEVEL, DROP = 600, 0.75, 0.05
SHARED, LITTLE_SHARED = 0.85, 0.6
"""They give discordant shares of about 15 % and 25 %, the ends of what paired evaluations of models show."""
SEED = 11
_NORMAL = NormalDist()
Row = tuple[int, int, int]


def run(pairs: int = PAIRS, times: int = 1000) -> list[Figure]:
    """Simulate so many comparisons of each kind."""
    return [*_coverages(times), *_powers(pairs, times)]


def _powers(pairs: int, times: int) -> list[Figure]:
    words = f"{DROP * 100:g} points on {pairs} pairs"
    drops = _simulated(pairs, times, DROP, SHARED)
    nulls = _simulated(pairs, times, 0.0, SHARED)
    others = _simulated(pairs, times, DROP, LITTLE_SHARED)
    most, other = _most_discordant(pairs), _discordant(others)
    return [
        Figure(name="discordant share, difficulty shared", value=100 * _discordant(drops), unit="%"),
        Figure(name=f"a loss of {words} is missed", value=_not(drops, "worse"), unit="%", at_most=20),
        Figure(name="no difference is called worse", value=100 - _not(nulls, "worse"), unit="%", at_most=5),
        Figure(name="no difference is called better or worse", value=_not(nulls, "undecided"), unit="%", at_most=5),
        Figure(name="discordant share, difficulty shared little", value=100 * other, unit="%"),
        Figure(
            name=f"a loss of {words} is missed there",
            value=_not(others, "worse"),
            unit="%",
            note=f"no promise: 80 % needs {_needed(other)} pairs there",
        ),
        Figure(
            name="largest discordant share at which 80 % are seen",
            value=100 * most,
            unit="%",
            note=f"{words}; above it the promise cannot be met",
        ),
    ]


def _simulated(pairs: int, times: int, drop: float, shared: float) -> list[Comparison]:
    """Comparisons of two runs whose levels are so far apart."""
    rng = random.Random(SEED)
    names = [f"case-{number}" for number in range(pairs)]
    cases = {name: Case(id=name, diffs=dict.fromkeys(LABELS, b""), origin="") for name in names}
    trials = {name: tuple({side: [_trial(name, side, right)] for side in LABELS} for right in (0, 1)) for name in cases}
    levels = [_NORMAL.inv_cdf(level) for level in (LEVEL, LEVEL - drop)]
    own, common = math.sqrt(1 - shared), math.sqrt(shared)
    found = []
    for _ in range(times):
        hard = [common * rng.gauss(0, 1) for _ in cases]
        rights = [[one + own * rng.gauss(0, 1) < level for one in hard] for level in levels]
        runs = [
            Run(
                name="",
                model="",
                cases=cases,
                trials={name: trials[name][right] for name, right in zip(cases, row, strict=True)},
            )
            for row in rights
        ]
        (contrast,) = compare(runs, [METRICS["pair-correct"]])
        found.append(contrast.comparisons[0])
    return found


def _trial(case: str, label: Label, right: int) -> Trial:
    outcome = "block" if (label == "bad") == bool(right) else "pass"
    return Trial(case=case, label=label, repeat=0, outcome=outcome)


def _not(found: Sequence[Comparison], answer: str) -> float:
    """The share of comparisons with another answer, in percent."""
    return 100 * sum(one.answer != answer for one in found) / len(found)


def _discordant(found: Sequence[Comparison]) -> float:
    return sum(one.discordant for one in found) / len(found)


def _most_discordant(pairs: int) -> float:
    """The largest discordant share at which the loss is detectable, to a tenth of a percent; 0 when there is none."""
    return bisect_left(range(1001), True, key=lambda share: detectable(pairs, share / 1000) > DROP) / 1000


def _needed(discordant: float) -> int:
    """How many pairs make the loss detectable."""
    return range(50, 3_000, 10)[
        bisect_left(range(50, 3_000, 10), True, key=lambda pairs: detectable(pairs, discordant) <= DROP)
    ]


def _coverages(times: int) -> list[Figure]:
    """How far the share of 95 % intervals that hold the truth is from 95 %."""
    return [
        _coverage("difference of runs, 600 cases", times, lambda rng: _holds_difference(rng, 600)),
        _coverage("difference of runs, 100 cases", times, lambda rng: _holds_difference(rng, 100)),
        _coverage("F1 of findings in 200 cases, bootstrap", times, _holds_f1),
        _coverage("AUROC of 100 twins, DeLong", times, _holds_area),
    ]


def _coverage(name: str, times: int, holds: Callable[[random.Random], bool]) -> Figure:
    rng = random.Random(SEED)
    held = 100 * sum(holds(rng) for _ in range(times)) / times
    return Figure(
        name=f"coverage off 95 %: {name}",
        value=abs(held - 95),
        unit="points",
        at_most=2,
        note=f"{held:.1f} % of {times}",
    )


def _holds_difference(rng: random.Random, cases: int) -> bool:
    drawn = rng.choices((1, -1, 0), (0.05, 0.10, 0.85), k=cases)
    found = difference([Fraction(one) for one in drawn], [1] * cases)
    return found.low <= -0.05 <= found.high


def _holds_f1(rng: random.Random) -> bool:
    """Hits, extras and misses of a case depend on one another; the bootstrap draws them together."""
    names = ("hits", "extras", "misses")
    kinds: dict[Row, float] = {(1, 0, 0): 0.5, (1, 1, 0): 0.15, (0, 1, 1): 0.15, (0, 0, 1): 0.2}
    truth = {name: sum(kind[at] * share for kind, share in kinds.items()) for at, name in enumerate(names)}
    drawn = [dict(zip(names, kind, strict=True)) for kind in rng.choices(list(kinds), list(kinds.values()), k=200)]
    low, high = interval(drawn, names, _f1)
    return low <= _f1(truth) <= high


def _f1(counts: Mapping[str, float]) -> float:
    return 2 * counts["hits"] / (2 * counts["hits"] + counts["extras"] + counts["misses"])


def _holds_area(rng: random.Random) -> bool:
    """Twins share their difficulty; the bad one scores a standard deviation of luck and difficulty higher."""
    hard = [math.sqrt(0.5) * rng.gauss(0, 1) for _ in range(100)]
    bad, clean = ([one + by + math.sqrt(0.5) * rng.gauss(0, 1) for one in hard] for by in (1.0, 0.0))
    found = auroc(bad, clean, paired=True)
    return found.low <= _NORMAL.cdf(1 / math.sqrt(2)) <= found.high
