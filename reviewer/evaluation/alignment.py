"""Runs side by side: which of their cases can be compared, and which cannot and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.errors import UsageError
from reviewer.evaluation.attacked import originals
from reviewer.evaluation.case import Case, Label
from reviewer.evaluation.outcomes import Sides
from reviewer.evaluation.progress import Progress, progress, repeats_planned
from reviewer.evaluation.run_folder import RUN, RunFolder
from reviewer.evaluation.trial import Trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run as it was read."""

    name: str
    """Its path as given."""
    model: str
    cases: Mapping[str, Case]
    """Without attacked copies: runs are compared over the same work, and copies of one case are not independent."""
    trials: Mapping[str, Mapping[Label, Sequence[Trial]]]
    """Finished trials by case and side."""
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def progress(self) -> Progress:
        """The trials that it was to have, and those that are finished."""
        done = (trial for sides in self.trials.values() for trials in sides.values() for trial in trials)
        return progress(self.cases.values(), done, repeats_planned(self.settings))

    def lacks(self, case: str) -> bool:
        """True when a trial of a case is not finished."""
        sides, repeats = self.trials.get(case, {}), repeats_planned(self.settings)
        return any(len(sides.get(label, ())) < repeats for label in self.cases[case].diffs)

    @property
    def finished(self) -> int:
        """How many trials it has."""
        return sum(len(trials) for sides in self.trials.values() for trials in sides.values())

    @property
    def unanswered(self) -> int:
        """How many of them came to no answer."""
        return sum(
            not trial.answered for sides in self.trials.values() for trials in sides.values() for trial in trials
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Aligned:
    """Two runs over the cases that both have, and the cases left out."""

    base: Run
    run: Run
    sides: Mapping[str, tuple[Sides, Sides]]
    """By case, the sides that both runs have finished."""
    only_base: tuple[str, ...]
    only_run: tuple[str, ...]
    changed: tuple[str, ...]
    """Cases by one name whose diffs are not the same; they are not compared."""
    surroundings: tuple[str, ...]
    """Cases whose change is the same in both and whose labels or files before the change are not; they are compared."""
    unfinished: tuple[str, ...]
    """Cases of which one of the runs lacks a side or a repeat; what both have is compared."""

    @property
    def differing(self) -> tuple[str, ...]:
        """The settings in which the runs differ, those of run.json that decide what a trial means."""
        ours, theirs = dict(_flat(self.base.settings)), dict(_flat(self.run.settings))
        return tuple(sorted(key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key)))


def read_runs(paths: Sequence[Path]) -> list[Run]:
    """The runs in some folders, and in the folders right below those that hold several; CorpusError where none is."""
    folders = [folder for path in paths for folder in _folders(path)]
    for number, folder in enumerate(folders):
        if folder.resolve() in {other.resolve() for other in folders[:number]}:
            raise UsageError(f"{folder}: named twice; a run cannot be compared with itself")
    return [_read(folder) for folder in folders]


def align(base: Run, run: Run) -> Aligned:
    """Two runs case by case."""
    both = [case for case in base.cases if case in run.cases]
    same = [case for case in both if base.cases[case].diffs == run.cases[case].diffs]
    sides: dict[str, tuple[Sides, Sides]] = {}
    unfinished = []
    for case in same:
        ours, theirs = base.trials.get(case, {}), run.trials.get(case, {})
        labels = [label for label in base.cases[case].diffs if label in ours and label in theirs]
        if labels:
            sides[case] = ({one: ours[one] for one in labels}, {one: theirs[one] for one in labels})
        if any(one.lacks(case) for one in (base, run)):
            unfinished.append(case)
    return Aligned(
        base=base,
        run=run,
        sides=sides,
        only_base=tuple(case for case in base.cases if case not in run.cases),
        only_run=tuple(case for case in run.cases if case not in base.cases),
        changed=tuple(case for case in both if base.cases[case].diffs != run.cases[case].diffs),
        surroundings=tuple(case for case in same if len({_hash(base, case), _hash(run, case)} - {""}) == 2),
        unfinished=tuple(unfinished),
    )


def _hash(run: Run, case: str) -> str:
    """The hash in run.json over labels, diffs and files before the change; empty where it tells none."""
    hashes = run.settings.get("case_hashes")
    return str(hashes.get(case, "")) if isinstance(hashes, Mapping) else ""


def _flat(settings: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key in ("model", "prompt", "settings", "versions"):
        value = settings.get(key)
        if isinstance(value, Mapping):
            yield from ((f"{key}.{inner}", one) for inner, one in value.items())
        else:
            yield key, value


def _folders(path: Path) -> list[Path]:
    if (path / RUN).exists() or not path.is_dir():
        return [path]
    found = sorted(folder.parent for folder in path.glob(f"*/{RUN}"))
    return found or [path]


def _read(path: Path) -> Run:
    folder = RunFolder(path)
    settings = folder.settings()
    cases = {case.id: case for case in originals(folder.cases())}
    trials: dict[str, dict[Label, list[Trial]]] = {}
    for trial in folder.trials():
        if trial.case in cases:
            trials.setdefault(trial.case, {}).setdefault(trial.label, []).append(trial)
    model = settings.get("model") or ""
    name = str(model.get("name", "")) if isinstance(model, Mapping) else str(model)
    return Run(name=str(path), model=name, cases=cases, trials=trials, settings=settings)
