"""Cases that are not independent: outside data hold several changes that do one task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reviewer.evaluation.case import Case
from reviewer.evaluation.metrics.bootstrap import Counts
from reviewer.evaluation.tally import Tally


def task_of(case: Case) -> str:
    """What stands for the task of a case: the words of it, or the case itself where the data tell none."""
    return f"task {case.task}" if case.task.strip() else f"case {case.id}"


def clustered(tallies: Sequence[Tally]) -> list[Counts]:
    """The counts of each task, so that intervals draw the changes of one task together."""
    found: dict[str, Counter[str]] = {}
    several = False
    for one in tallies:
        name = task_of(one.case)
        several = several or name in found
        found.setdefault(name, Counter()).update(one.counts)
    return list(found.values()) if several else [one.counts for one in tallies]
