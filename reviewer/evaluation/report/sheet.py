"""Runs as a report reads them: cases, trials by case, and a name for each run."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.evaluation.attacked import originals
from reviewer.evaluation.case import Case
from reviewer.evaluation.progress import repeats_planned
from reviewer.evaluation.rescore import run_folders
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.scores import Scores, score
from reviewer.evaluation.split import frozen_cases
from reviewer.evaluation.threshold import BUDGET
from reviewer.evaluation.trial import Trial, last

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One run with all of its trials."""

    letter: str
    """Short and unique in a report: A, B ... Z, AA."""
    name: str
    path: Path
    settings: Mapping[str, Any]
    cases: tuple[Case, ...]
    """Without attacked copies."""
    history: tuple[Trial, ...]
    """Every trial that was ever finished, those that were done again included."""
    copies: tuple[Case, ...] = ()
    """Attacked copies of cases."""
    frozen: frozenset[str] = frozenset()
    """The cases to measure calibration and threshold on."""
    budget: float = BUDGET
    """Share of clean changes that the threshold of risk may hold back."""

    @functools.cached_property
    def trials(self) -> tuple[Trial, ...]:
        """Those that count."""
        return tuple(last(self.history))

    @functools.cached_property
    def own(self) -> Mapping[str, Case]:
        """Its cases and attacked copies by name."""
        return {case.id: case for case in (*self.cases, *self.copies)}

    def has(self, case: Case) -> bool:
        """True when the run has this very case: another diff under the same name is another case."""
        own = self.own.get(case.id)
        return own is not None and own.diffs == case.diffs

    def trials_of(self, case: Case) -> tuple[Trial, ...]:
        """The trials of a case, in order of repeat and side; none where the run has another diff under its name."""
        return self.by_case.get(case.id, ()) if self.has(case) else ()

    @functools.cached_property
    def by_case(self) -> Mapping[str, tuple[Trial, ...]]:
        """The trials of each case, in order of repeat and side."""
        found: dict[str, list[Trial]] = {case.id: [] for case in self.cases}
        for trial in self.trials:
            found.setdefault(trial.case, []).append(trial)
        return {name: tuple(sorted(some, key=lambda one: (one.repeat, one.label))) for name, some in found.items()}

    @functools.cached_property
    def scores(self) -> Scores:
        """What the run is worth."""
        return score(
            [*self.cases, *self.copies],
            self.history,
            model=self.name,
            repeats=repeats_planned(self.settings),
            frozen=self.frozen,
            budget=self.budget,
            beside=RunFolder(self.path).beside(self.history),
        )

    @functools.cached_property
    def repeats(self) -> int:
        """How often each side is to be reviewed, or was, where run.json does not say."""
        return max(repeats_planned(self.settings), *(trial.repeat + 1 for trial in self.trials), 1)


def read_sheets(paths: Iterable[Path], *, split: Path | None = None, budget: float = BUDGET) -> list[Sheet]:
    """Read the runs at some paths, a folder of several runs included; CorpusError where there is none.

    `split` is the split.json of their corpus, else that of the bundled one; `budget` is what the threshold keeps.
    """
    frozen = frozen_cases(split)
    folders = [folder for path in paths for folder in run_folders(path)]
    settings = [RunFolder(folder).settings() for folder in folders]
    names = _names(folders, settings)
    cases = [RunFolder(folder).cases() for folder in folders]
    return [
        Sheet(
            letter=letter(number),
            name=names[number],
            path=folder,
            settings=settings[number],
            cases=tuple(originals(cases[number])),
            history=tuple(RunFolder(folder).history()),
            copies=tuple(case for case in cases[number] if case.attack_of),
            frozen=frozen,
            budget=budget,
        )
        for number, folder in enumerate(folders)
    ]


def all_cases(sheets: Sequence[Sheet]) -> list[Case]:
    """Every case that some run has, in order; where runs have another diff under one name, each is a case."""
    found: dict[str, list[Case]] = {}
    for sheet in sheets:
        for case in sheet.cases:
            same = found.setdefault(case.id, [])
            if all(case.diffs != other.diffs for other in same):
                same.append(case)
    return [case for name in sorted(found) for case in found[name]]


def turned(sheets: Sequence[Sheet]) -> list[Case]:
    """The attacked copies that turned some run, in order."""
    names = {name for sheet in sheets for name in sheet.scores.turned}
    found = {case.id: case for sheet in reversed(sheets) for case in sheet.copies if case.id in names}
    return [found[name] for name in sorted(found)]


def letter(number: int) -> str:
    """A, B ... Z, AA, AB and so on."""
    more, rest = divmod(number, len(_LETTERS))
    return (letter(more - 1) if more else "") + _LETTERS[rest]


def _names(folders: Sequence[Path], settings: Sequence[Mapping[str, Any]]) -> list[str]:
    """The model of each run, with the folder behind it where two have the same."""
    models = [_model(one, folder) for one, folder in zip(settings, folders, strict=True)]
    return [
        model if models.count(model) == 1 else f"{model} ({folder})"
        for model, folder in zip(models, folders, strict=True)
    ]


def _model(settings: Mapping[str, Any], folder: Path) -> str:
    model = settings.get("model")
    if isinstance(model, Mapping):
        model = model.get("name") or model.get("model")
    return str(model) if model else folder.name
