"""Runs as a report reads them: cases, trials by case, and a name for each run."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.evaluation.attacked import originals
from reviewer.evaluation.case import Case
from reviewer.evaluation.rescore import run_folders
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.scores import Scores, score
from reviewer.evaluation.split import frozen_cases
from reviewer.evaluation.trial import Trial

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
    trials: tuple[Trial, ...]
    copies: tuple[Case, ...] = ()
    """Attacked copies of cases."""
    frozen: frozenset[str] = frozenset()
    """The cases to measure calibration and threshold on."""

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
        return score([*self.cases, *self.copies], self.trials, model=self.name, frozen=self.frozen)

    @functools.cached_property
    def repeats(self) -> int:
        """How often each side was reviewed, at most."""
        return max((trial.repeat for trial in self.trials), default=0) + 1


def read_sheets(paths: Iterable[Path], *, split: Path | None = None) -> list[Sheet]:
    """Read the runs at some paths, a folder of several runs included; CorpusError where there is none.

    `split` is the split.json of their corpus, else that of the bundled one.
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
            trials=tuple(RunFolder(folder).trials()),
            copies=tuple(case for case in cases[number] if case.attack_of),
            frozen=frozen,
        )
        for number, folder in enumerate(folders)
    ]


def all_cases(sheets: Sequence[Sheet]) -> list[Case]:
    """Every case that some run has, in order; where runs disagree on a case the first one is shown."""
    found: dict[str, Case] = {}
    for sheet in sheets:
        for case in sheet.cases:
            found.setdefault(case.id, case)
    return [found[name] for name in sorted(found)]


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
