"""Runs for tests, written as `reviewer eval run` writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from reviewer.evaluation.case import LABELS, Case, Label
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.trial import Trial

OUTCOMES: dict[str, tuple[str, str]] = {
    "both": ("block", "pass"),
    "caught": ("block", "block"),
    "let through": ("pass", "pass"),
    "neither": ("pass", "block"),
    "failed": ("error", "error"),
}
"""What a reviewer made of a pair: the outcome of the bad side, and of the clean one."""


def pair(name: str, labels: Sequence[Label] = LABELS, *, text: str = "x") -> Case:
    """A case whose diffs say its name."""
    return Case(
        id=name, diffs={label: f"{label} {name} {text}\n".encode() for label in labels}, origin=f"/corpus/{name}"
    )


def trials_of(name: str, *said: str, labels: Sequence[Label] = LABELS) -> list[Trial]:
    """The trials of a case, one word of OUTCOMES for each repeat."""
    return [
        Trial(case=name, label=label, repeat=repeat, outcome=OUTCOMES[word][LABELS.index(label)])
        for repeat, word in enumerate(said)
        for label in labels
    ]


def written_run(
    folder: Path, said: Mapping[str, str | Sequence[str]], *, model: object = "toy", cases: Sequence[Case] = ()
) -> Path:
    """Write a run in which each case came out as a word of OUTCOMES says, or several for its repeats."""
    run = RunFolder(folder)
    run.begin({"model": model, "settings": {"trials": 1}}, cases or [pair(name) for name in said])
    with run.writing() as append:
        for name, words in said.items():
            for trial in trials_of(name, *([words] if isinstance(words, str) else words)):
                append(trial)
    return folder
