"""The figures of a run that reports show."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.evaluation.case import Case, Label
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.standing import Standing, of_repeats
from reviewer.evaluation.stats import Estimate, wilson
from reviewer.evaluation.trial import Trial
from reviewer.patch import visible

UNSORTED = "unsorted"
"""Where a case says nothing of its category."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Findings of one stated confidence, and the share of them that was true."""

    stated: str
    observed: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a leaderboard says of a run; shares are over cases, a case with repeats counts by most of them."""

    cases: int
    pair: Estimate
    """Both sides right; over single diffs, that side."""
    recall: Estimate
    """Bad sides held back; no answer is none."""
    false_blocks: Estimate
    """Clean sides held back."""
    unanswered: int
    """Trials without an answer."""
    cost: float | None
    """US dollars of all trials; None where some cost is unknown."""
    seconds: float
    """Wall clock of all reviews, one after another."""
    trials: int

    @property
    def cost_per_case(self) -> float | None:
        """US dollars of a case once: both sides, one repeat."""
        return None if self.cost is None or not self.trials else self.cost / self.trials * 2

    @property
    def seconds_per_trial(self) -> float:
        """Mean wall clock of a review; not a number without any."""
        return self.seconds / self.trials if self.trials else math.nan


def figures(sheet: Sheet) -> Figures:
    """Compute them from the trials."""
    return Figures(
        cases=len(sheet.cases),
        pair=pairs(sheet, sheet.cases),
        recall=held_back(sheet, "bad"),
        false_blocks=held_back(sheet, "clean"),
        unanswered=sum(not trial.answered for trial in sheet.trials),
        cost=_cost(sheet.trials),
        seconds=sum(trial.seconds for trial in sheet.trials),
        trials=len(sheet.trials),
    )


def pairs(sheet: Sheet, cases: Iterable[Case]) -> Estimate:
    """The share of some cases with both sides right; cases that did not run are left out."""
    return _share(_most([one == "right" for one in seen]) for case in cases if (seen := _seen(sheet, case)))


def held_back(sheet: Sheet, label: Label) -> Estimate:
    """The share of cases whose bad or clean side was held back."""
    sides = [[one for one in sheet.by_case.get(case.id, ()) if one.label == label] for case in sheet.cases]
    return _share(_most([one.held_back for one in side]) for side in sides if side)


def by_category(sheets: Sequence[Sheet]) -> Mapping[str, list[Estimate]]:
    """Pairs of each category, a list over the runs."""
    names = sorted({category(case) for sheet in sheets for case in sheet.cases})
    return {
        name: [pairs(sheet, [case for case in sheet.cases if category(case) == name]) for sheet in sheets]
        for name in names
    }


def category(case: Case) -> str:
    """The category of a case, or a word for none."""
    return case.category or UNSORTED


def over_repeats(sheet: Sheet) -> list[int]:
    """How many cases were right in 0, 1 ... all repeats; of cases whose repeats all ran."""
    found = [0] * (sheet.repeats + 1)
    for case in sheet.cases:
        standings = of_repeats(sheet, case)
        if "absent" not in standings:
            found[standings.count("right")] += 1
    return found


def reliability(sheet: Sheet) -> list[Bin]:
    """Findings by the confidence they state, and how many of them point at a label."""
    hits: dict[str, list[bool]] = {"low": [], "medium": [], "high": []}
    cases = {case.id: case for case in sheet.cases if case.bad_lines}
    for trial in sheet.trials:
        for finding in trial.findings if trial.case in cases else ():
            if finding.get("confidence") in hits:
                hits[str(finding["confidence"])].append(trial.label == "bad" and at_label(finding, cases[trial.case]))
    return [Bin(stated=stated, observed=wilson(sum(some), len(some))) for stated, some in hits.items() if some]


def at_label(finding: Mapping[str, object], case: Case) -> bool:
    """True when a finding points at lines that the case labels as bad."""
    start, end = finding.get("line_start"), finding.get("line_end")
    if not isinstance(start, int):
        return False
    end = end if isinstance(end, int) else start
    place = (finding.get("path"), finding.get("side"))
    here = [bad for bad in case.bad_lines if (visible(bad.path), bad.side) == place]
    return any(start <= bad.end and end >= bad.start for bad in here)


def _seen(sheet: Sheet, case: Case) -> list[Standing]:
    return [one for one in of_repeats(sheet, case) if one != "absent"]


def _most(hits: Sequence[bool]) -> bool:
    return sum(hits) * 2 > len(hits)


def _share(hits: Iterable[bool]) -> Estimate:
    found = list(hits)
    return wilson(sum(found), len(found))


def _cost(trials: Sequence[Trial]) -> float | None:
    costs = [_cost_of(trial) for trial in trials]
    known = [cost for cost in costs if cost is not None]
    return sum(known) if len(known) == len(costs) else None


def _cost_of(trial: Trial) -> float | None:
    """US dollars; nothing where no model was asked."""
    cost = trial.usage.get("cost_usd")
    if isinstance(cost, (int, float)):
        return float(cost)
    return None if trial.usage.get("requests") else 0.0
