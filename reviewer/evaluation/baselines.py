"""Trivial reviewers to compare with, and one that knows the labels: whoever does not beat them measures nothing."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reviewer.evaluation.case import BadLine, Case, Label
from reviewer.protocol import Completion, Request
from reviewer.taxonomy import OTHER, modes
from reviewer.tokens import ByteCounter, TokenCounter
from reviewer.window import Row, Section, Window, render_row

_BYTES = ByteCounter()
_WORST = {
    "severity": "critical",
    "confidence": "high",
    "blast_radius": "service",
    "reversibility": "repair",
    "detection": "silent",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a baseline is made for: one side of a case, once."""

    case: Case
    label: Label
    repeat: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """A model that answers by a rule of its own; the same object sees all windows of one side."""

    name: str
    answer: Callable[[Request], Sequence[Mapping[str, str]] | None]
    """The findings of a window whose change is held back, None for a window that passes."""
    family: str = "baseline"
    counter: TokenCounter = _BYTES
    """No vocabulary is needed where nothing is sent."""

    async def complete(self, request: Request) -> Completion:
        """Answer one window at once."""
        found = self.answer(request)
        verdict = {
            "window_id": request.window_id,
            "findings": list(found or ()),
            "missing_context": [],
            "verdict": "pass" if found is None else "block",
        }
        return Completion(text=json.dumps(verdict), input_tokens=0, output_tokens=0)


def baseline(name: str, question: Question) -> Baseline:
    """The baseline of a name, made for one side of one case."""
    return Baseline(name=name, answer=BASELINES[name](question))


Answer = Callable[[Request], Sequence[Mapping[str, str]] | None]


def _always_bad(_: Question) -> Answer:
    return lambda request: _first(request.window)


def _never_bad(_: Question) -> Answer:
    return lambda _: None


def _coin(question: Question) -> Answer:
    """One throw a side, the same in every window and in every rerun."""
    seed = f"{question.case.id}\0{question.label}\0{question.repeat}"
    heads = random.Random(seed).random() < 0.5  # noqa: S311 - a throw to repeat, no secret
    return lambda request: _first(request.window) if heads else None


def _deletes_more(_: Question) -> Answer:
    """Hold back what removes more lines than it adds."""

    def answer(request: Request) -> Sequence[Mapping[str, str]] | None:
        size = request.change.patch if request.change is not None else request.window
        return _first(request.window) if size.removed > size.added else None

    return answer


@dataclass(slots=True, kw_only=True)
class _Labels:
    """What the oracle has still to say: each labelled place once, in the first window that shows it."""

    case: Case
    left: list[BadLine] = field(default_factory=list)

    def __call__(self, request: Request) -> Sequence[Mapping[str, str]]:
        found = []
        for place in list(self.left):
            row = _shown(place, request.window.changed_rows)
            if row is not None:
                self.left.remove(place)
                found.append(_labelled(self.case, place, row))
        return found


def _oracle(question: Question) -> Answer:
    """Answer from the labels: a harness in which this is not perfect is wrong."""
    if question.label == "clean":
        return lambda _: None
    return _Labels(case=question.case, left=list(question.case.bad_lines))


def _shown(place: BadLine, rows: Iterable[tuple[Section, Row]]) -> Row | None:
    """The first changed row of a labelled place in a window, one with text before a blank one."""
    inside = [
        row
        for section, row in rows
        if place.path in (section.file.new_path, section.file.old_path)
        and row.line.side == place.side
        and place.start <= row.line.number <= place.end
    ]
    return next((row for row in inside if row.text.strip()), None)


def _labelled(case: Case, place: BadLine, row: Row) -> Mapping[str, str]:
    labels = {name: getattr(case, name) for name in ("severity", "blast_radius", "reversibility")}
    known = {name: value for name, value in labels.items() if value}
    shown = render_row(row).split("\n")[0].strip()
    return _finding(place.path, shown, case.mode if case.mode in modes() else OTHER) | known


def _first(window: Window) -> Sequence[Mapping[str, str]]:
    """A finding on the first changed line or fact of a window; none where all lines are blank."""
    for section in window.sections:
        texts = [row.text for row in section.rows() if row.line.changed and row.text.strip()]
        for text in [*texts[:1], *(fact.text for fact in section.facts)]:
            return [_finding(section.file.path, text, OTHER)]
    return []


def _finding(path: str, evidence: str, mode: str) -> dict[str, Any]:
    return {"mode": mode, "file": path, "evidence": evidence, "claim": "A baseline reads nothing.", **_WORST}


BASELINES: Mapping[str, Callable[[Question], Answer]] = {
    "always-bad": _always_bad,
    "never-bad": _never_bad,
    "coin": _coin,
    "deletes-more": _deletes_more,
    "oracle": _oracle,
}
"""How each baseline answers, by its name."""
