"""Cases and trials for tests of scores: a file with two hunks, labelled on both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reviewer.evaluation.case import LABELS, BadLine, Case, Label
from reviewer.evaluation.trial import Trial

DIFF = b"""diff --git a/app/work.py b/app/work.py
--- a/app/work.py
+++ b/app/work.py
@@ -10,4 +10,5 @@ def first():
     a = 1
+    drop(a)
     b = 2
-    check(b)
+    skip(b)
     return b
@@ -40,3 +41,4 @@ def second():
     c = 3
+    d = 4
     e = 5
     return e
"""
PLACE = BadLine(path="app/work.py", side="new", start=11, end=11)
LOST = BadLine(path="app/work.py", side="old", start=12, end=12)
MODE, CATEGORY = "drop-or-truncate", "destructive-operation"


def case(name: str = "one", **other: Any) -> Case:
    """A pair whose bad side is labelled in two places."""
    values: dict[str, Any] = {
        "id": f"{MODE}/{name}",
        "diffs": {"bad": DIFF, "clean": DIFF},
        "origin": name,
        "bad_lines": (PLACE, LOST),
        "mode": MODE,
        "category": CATEGORY,
        "language": "python",
        "severity": "critical",
    }
    return Case(**(values | other))


def found(place: BadLine = PLACE, **other: Any) -> dict[str, Any]:
    """A finding of the right kind at a place."""
    values = {
        "mode": MODE,
        "category": CATEGORY,
        "path": place.path,
        "side": place.side,
        "line_start": place.start,
        "line_end": place.start,
        "severity": "critical",
        "confidence": "high",
        "priority": "H",
        "verified": True,
    }
    return values | other


def trial(label: Label = "bad", outcome: str = "block", name: str = "one", **other: Any) -> Trial:
    """A trial of a case that `case` makes."""
    values: dict[str, Any] = {"repeat": 0, "windows": 1, "usage": {"requests": 1, "cost_usd": 0.5}}
    return Trial(case=f"{MODE}/{name}", label=label, outcome=outcome, **(values | other))


def names(number: int) -> list[str]:
    """Names of so many cases."""
    return [f"case-{at:04}" for at in range(number)]


def run(cases: Sequence[Case], answer: Callable[[Case, Label, int], Trial], repeats: int = 1) -> list[Trial]:
    """The trials of a reviewer over both sides of all cases."""
    return [answer(one, label, repeat) for one in cases for label in LABELS for repeat in range(repeats)]


def oracle(one: Case, label: Label, repeat: int) -> Trial:
    """What a reviewer answers that knows the labels."""
    findings = tuple(found(place) for place in one.bad_lines) if label == "bad" else ()
    name = one.id.split("/")[1]
    return trial(label, "block" if label == "bad" else "pass", name, repeat=repeat, findings=findings)


def always(outcome: str) -> Callable[[Case, Label, int], Trial]:
    """A reviewer with one answer."""
    return lambda one, label, repeat: trial(label, outcome, one.id.split("/")[1], repeat=repeat)
