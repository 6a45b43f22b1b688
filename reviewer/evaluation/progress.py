"""How far a run is: the trials that it is to have, and those that are finished."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.evaluation.case import Case
from reviewer.evaluation.trial import Trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The trials of a run."""

    planned: int
    """Every side of every case, as often as asked for."""
    finished: int
    """Of those planned."""

    @property
    def missing(self) -> int:
        """How many are still to be done."""
        return self.planned - self.finished

    def __str__(self) -> str:
        return f"unfinished: {self.finished:,} of {self.planned:,} trials" if self.missing else ""


def repeats_planned(settings: Mapping[str, Any]) -> int:
    """How often run.json says that each side is to be reviewed; once where it does not say."""
    found = settings.get("settings")
    trials = found.get("trials") if isinstance(found, Mapping) else None
    return trials if isinstance(trials, int) and trials > 0 else 1


def progress(cases: Iterable[Case], trials: Iterable[Trial], repeats: int) -> Progress:
    """Count what is planned and what of it is finished."""
    planned = {(case.id, label) for case in cases for label in case.diffs}
    done = {trial.key for trial in trials if (trial.case, trial.label) in planned and trial.repeat < repeats}
    return Progress(planned=len(planned) * repeats, finished=len(done))


def again_words(again: int) -> str:
    """What is said of trials that were done again."""
    trials = "1 trial was" if again == 1 else f"{again:,} trials were"
    return f"{trials} done again: the last answer of each counts, and requests, tokens and cost hold all of them"
