"""The figures of a run that reports show: scores, and what a reader needs beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.evaluation.case import Case
from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.groups import ORDERED
from reviewer.evaluation.match import RULES, distance
from reviewer.evaluation.metrics import ATTACKED, MORE
from reviewer.evaluation.renames import shown_path_of
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.standing import of_repeats
from reviewer.evaluation.scores import Scores

SHOWN = ("pair_correct", "detection", "false_block", "auroc", "line_hit_3")
"""What reports show of each group of cases."""
TAKEN = ("answered", "schema_failed", "flip_rate", "cost", "seconds")
"""What the page shows besides, where there is something to tell."""
NONE = "-"
"""Where a case says nothing of something else."""
UNSORTED = "unsorted"
"""Where a case says nothing of its category."""
CONFIDENCES = ("low", "medium", "high")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A run and what it is worth."""

    sheet: Sheet
    scores: Scores

    @property
    def pair(self) -> Estimate:
        """Pairs with both sides right."""
        return self.scores.overall["pair_correct"]

    @property
    def unanswered(self) -> int:
        """Trials without an answer."""
        answered = self.scores.overall["answered"]
        return answered.total - (answered.hits or 0)


def scored(sheets: Sequence[Sheet]) -> list[Scored]:
    """Every run with its scores."""
    return [Scored(sheet=sheet, scores=sheet.scores) for sheet in sheets]


def map_metric(runs: Sequence[Scored]) -> str:
    """What the map of categories shows: pairs, or bad sides held back where no run has pairs."""
    return "pair_correct" if any(run.pair.total for run in runs) else "detection"


def by_category(runs: Sequence[Scored]) -> Mapping[str, list[Estimate]]:
    """That metric for each category that has it, a list over the runs."""
    metric = map_metric(runs)
    groups = [run.scores.groups["category"] for run in runs]
    names = sorted({name for group in groups for name in group})
    found = {name: [group[name][metric] if name in group else NOTHING for group in groups] for name in names}
    return {name: figures for name, figures in found.items() if any(figure.total for figure in figures)}


def by_group(
    runs: Sequence[Scored], group: str, names: Sequence[str] = SHOWN
) -> Mapping[str, Mapping[str, list[Estimate]]]:
    """By value of a group, the figures of these names and its own that some run has, a list over the runs."""
    metrics = dict.fromkeys((*names, *MORE.get(group, ())))
    groups = [run.scores.groups[group] for run in runs]
    values = _in_order(group, dict.fromkeys(name for found in groups for name in found))
    found: dict[str, dict[str, list[Estimate]]] = {}
    for name in values:
        rows = {metric: [one.get(name, {}).get(metric, NOTHING) for one in groups] for metric in metrics}
        found[name] = {metric: row for metric, row in rows.items() if any(figure.total for figure in row)}
    return found


def _in_order(group: str, values: Iterable[str]) -> list[str]:
    """The values of several runs: those with a natural order in it, the others as they come."""
    order = ORDERED.get(group, ())
    return sorted(values, key=lambda value: order.index(value) if value in order else len(order))


def taken(runs: Sequence[Scored]) -> list[str]:
    """Those of TAKEN that tell something: no price where nothing cost, and no answers where none is missing."""
    return [name for name in TAKEN if any(_tells(name, run.scores.overall[name]) for run in runs)]


def _tells(name: str, figure: Estimate) -> bool:
    return figure.total > 0 and figure.value != (name == "answered")


def by_attack(runs: Sequence[Scored]) -> Mapping[str, Mapping[str, list[Estimate]]]:
    """The figures of planted attacks, of all together and of each kind; nothing where no run has attacked copies."""
    if not any(run.scores.copies for run in runs):
        return {}
    found = {"all": {name: [run.scores.overall[name] for run in runs] for name in ATTACKED}}
    for kind, metrics in sorted(by_group(runs, "attack").items()):
        if own := {name: figures for name, figures in metrics.items() if name in ATTACKED}:
            found[kind] = own
    return found


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


def at_label(finding: Mapping[str, object], case: Case) -> bool:
    """True when a finding points within three lines of what the case labels as bad."""
    near = RULES["3"]
    labels = [label for label in case.bad_lines if shown_path_of(case, label) == finding.get("path")]
    gaps = [distance(label, finding) for label in labels]
    return any(gap is not None and near is not None and gap <= near for gap in gaps)
