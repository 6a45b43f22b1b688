"""Two runs by a formula over all cases: F1, cost and the like."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from statistics import NormalDist

from reviewer.evaluation.alignment import Aligned
from reviewer.evaluation.comparison import Comparison
from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics import METRICS
from reviewer.evaluation.metrics.bootstrap import totals
from reviewer.evaluation.outcomes import Sides
from reviewer.evaluation.ratios import Ratio
from reviewer.evaluation.stats import ALPHA, POWER, Z95
from reviewer.evaluation.swap import Both, chance, spread
from reviewer.evaluation.tally import tally
from reviewer.evaluation.tasks import task_of
from reviewer.evaluation.trial import Trial

Counted = dict[str, Both]
"""By case, and the task that it does, what was counted in both runs."""


def counted(aligned: Aligned, ratio: Ratio) -> Counted:
    """What was counted in each case; nothing where the figure or its difference cannot be computed."""
    found: Counted = {}
    for name, (ours, theirs) in aligned.sides.items():
        case = aligned.base.cases[name]
        rows = [tally(case, _trials(sides)).counts for sides in (ours, theirs)]
        if any(row.get(one) for row in rows for one in ratio.counts):
            found[f"{len(found)} {task_of(case)}"] = (rows[0], rows[1])
    values = [ratio.calculate(totals([both[run] for both in found.values()], ratio.counts)) for run in (0, 1)]
    return found if math.isfinite(ratio.apart(*values)) else {}


def by_ratio(ratio: Ratio, cases: Counted, family: int) -> Comparison:
    """One run against the first: the test swaps the runs task by task, the interval draws the tasks."""
    differ = sum(any(one.get(name, 0) != two.get(name, 0) for name in ratio.counts) for one, two in cases.values())
    tasks = _tasks(cases)
    before, after = ([both[run] for both in tasks] for run in (0, 1))
    p = chance(ratio, tasks) if cases else 1.0
    found = _wide(ratio, spread(ratio, tasks), tasks) if cases else NOTHING
    return Comparison(
        metric=ratio,
        cases=len(cases),
        before=ratio.calculate(totals(before, ratio.counts)) if cases else math.nan,
        after=ratio.calculate(totals(after, ratio.counts)) if cases else math.nan,
        difference=found,
        differ=differ,
        moved=(),
        p=p,
        adjusted=p,
        detectable=_detectable(found, family) if cases else math.inf,
    )


def _trials(sides: Sides) -> list[Trial]:
    return [trial for trials in sides.values() for trial in trials]


def _tasks(cases: Counted) -> list[Both]:
    found: dict[str, tuple[Counter[str], Counter[str]]] = {}
    for name, both in cases.items():
        sums = found.setdefault(name.split(" ", 1)[1], (Counter(), Counter()))
        for row, total in zip(both, sums, strict=True):
            total.update(row)
    return list(found.values())


def _wide(ratio: Ratio, found: Estimate, tasks: list[Both]) -> Estimate:
    """Where all draws say the same, the interval of the two figures as if they had nothing to do with each other."""
    if found.low < found.high or ratio.relative:
        return found
    one, other = (METRICS[ratio.name.replace("-", "_")]([both[run] for both in tasks]) for run in (0, 1))
    below = math.hypot(one.high - one.value, other.value - other.low)
    above = math.hypot(one.value - one.low, other.high - other.value)
    return replace(found, low=found.value - below, high=found.value + above, how="region")


def _detectable(found: Estimate, family: int) -> float:
    """From how wide the interval is, by the normal distribution."""
    normal, spread_of = NormalDist(), (found.high - found.low) / (2 * Z95)
    return (normal.inv_cdf(1 - ALPHA / family / 2) + normal.inv_cdf(POWER)) * spread_of or math.inf
