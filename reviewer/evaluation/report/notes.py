"""What runs found on a side of a case, the same finding of several repeats or runs told once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reviewer.evaluation.case import Case
from reviewer.evaluation.report.figures import at_label
from reviewer.evaluation.report.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A finding as the page shows it."""

    path: str
    side: str
    line: int | None
    """The last line it is about; None for a finding about the whole file."""
    mode: str
    severity: str
    confidence: str
    claim: str
    hit: bool
    """True when it points at a label of the bad side."""
    runs: tuple[str, ...]
    """Letters of the runs that have it, with the number of repeats where there are several."""


def notes(case: Case, label: str, sheets: Sequence[Sheet]) -> list[Note]:
    """The findings on one side, in order of place."""
    found: dict[Note, dict[str, int]] = {}
    for sheet in sheets:
        for note in _of(case, label, sheet):
            letters = found.setdefault(note, {})
            letters[sheet.letter] = letters.get(sheet.letter, 0) + 1
    repeats = {sheet.letter: sheet.repeats for sheet in sheets}
    told = [_with(note, letters, repeats) for note, letters in found.items()]
    return sorted(told, key=lambda note: (note.path, note.line or 0, note.mode))


def _of(case: Case, label: str, sheet: Sheet) -> Iterator[Note]:
    """Yield each finding once a repeat."""
    for trial in sheet.trials_of(case):
        if trial.label != label:
            continue
        told = set()
        for finding in trial.findings:
            line = finding.get("line_end") or finding.get("line_start")
            note = Note(
                path=str(finding.get("path")),
                side=str(finding.get("side")),
                line=line if isinstance(line, int) else None,
                mode=str(finding.get("mode")),
                severity=str(finding.get("severity")),
                confidence=str(finding.get("confidence")),
                claim=str(finding.get("claim") or ""),
                hit=label == "bad" and at_label(finding, case),
                runs=(),
            )
            if note not in told:
                told.add(note)
                yield note


def _with(note: Note, letters: dict[str, int], repeats: dict[str, int]) -> Note:
    runs = [
        letter if repeats[letter] == 1 else f"{letter} ({times} of {repeats[letter]})"
        for letter, times in letters.items()
    ]
    return replace(note, runs=tuple(runs))
