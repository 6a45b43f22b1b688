"""Run folders for the reports: one of every standing, and one in which all foreign text is hostile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from reviewer.evaluation.case import BadLine, Case, Label
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.trial import Trial
from tests.report.cases import HOSTILE

BAD = b"""diff --git a/shop/pay.py b/shop/pay.py
--- a/shop/pay.py
+++ b/shop/pay.py
@@ -10,3 +10,3 @@ def pay(order):
     check(order)
-    charge(order, retries=0)
+    charge(order, retries=9)
     log(order)
"""
CLEAN = BAD.replace(b"retries=9", b"retries=1")


def case(name: str, **changes: Any) -> Case:
    """A case of one file whose bad line is the eleventh."""
    values: dict[str, Any] = {
        "diffs": {"bad": BAD, "clean": CLEAN},
        "bad_lines": (BadLine(path="shop/pay.py", side="new", start=11, end=11),),
        "mode": "retry-storm",
        "category": "resilience-and-scale",
        "difficulty": "hard",
        "origin": name,
    }
    return Case(id=name, **values | changes)


def finding(**changes: Any) -> Mapping[str, Any]:
    """A finding on the labelled line."""
    return {
        "mode": "retry-storm",
        "category": "resilience-and-scale",
        "path": "shop/pay.py",
        "side": "new",
        "line_start": 11,
        "line_end": 11,
        "severity": "high",
        "confidence": "high",
        "claim": "Nine retries charge nine times.",
    } | changes


def trial(name: str, label: Label, outcome: str, *, repeat: int = 0, **changes: Any) -> Trial:
    """A trial of a second and a cent."""
    values: dict[str, Any] = {"seconds": 1.0, "usage": {"requests": 1, "cost_usd": 0.01}}
    return Trial(case=name, label=label, repeat=repeat, outcome=outcome, **values | changes)


def pair(name: str, bad: str, clean: str, *, repeat: int = 0) -> list[Trial]:
    """Both sides of a case; a side that is held back has a finding."""
    found: list[tuple[Label, str]] = [("bad", bad), ("clean", clean)]
    return [
        trial(
            name,
            label,
            outcome,
            repeat=repeat,
            findings=(finding(),) if outcome == "block" else (),
            error="the endpoint is down" if outcome == "error" else "",
        )
        for label, outcome in found
    ]


def run(
    path: Path, cases: Sequence[Case], trials: Sequence[Trial], *, model: str = "some-model", repeats: int = 0
) -> Path:
    """Write a run folder; without `repeats` run.json does not say how often each side was to be reviewed."""
    folder = RunFolder(path)
    folder.begin(
        {"model": model, "cases": "c0ffee", "prompt": "p", "settings": {"trials": repeats} if repeats else {}}, cases
    )
    with folder.writing() as append:
        for one in trials:
            append(one)
    return path


NAMES = ("right", "missed", "blocked", "both", "unsteady", "unanswered", "absent")


def every_standing(path: Path, **named: Any) -> Path:
    """A run with a case for each standing, named after it, and a second repeat of the unsteady one."""
    trials = [
        *pair("right", "block", "pass"),
        *pair("missed", "pass", "warn"),
        *pair("blocked", "needs_approval", "block"),
        *pair("both", "pass", "block"),
        *pair("unsteady", "block", "pass"),
        *pair("unsteady", "pass", "pass", repeat=1),
        *pair("unanswered", "error", "pass"),
    ]
    return run(path, [case(name) for name in NAMES], trials, **named)


def hostile(path: Path) -> Path:
    """A run in which whatever a diff, a case, a finding, an error and a model's name may say is an attack."""
    line = HOSTILE.replace("\n", " ").replace("\r", " ").encode("utf-8", "surrogatepass")
    diffs = {
        label: diff.replace(b"charge(order", line).replace(b"def pay", line)
        for label, diff in {"bad": BAD, "clean": CLEAN}.items()
    }
    attack = dict.fromkeys(("mode", "category", "difficulty", "language", "task", "harm"), HOSTILE)
    name = HOSTILE.replace("\udcff\ud800", "")
    one = case(name, diffs=diffs, hard_by=(HOSTILE,), **attack)
    bad_path = finding(path=HOSTILE, claim=HOSTILE, mode=HOSTILE, category=HOSTILE, evidence=HOSTILE)
    trials = [
        trial(name, "bad", "block", findings=(bad_path, finding(claim=HOSTILE))),
        trial(name, "clean", "error", error=HOSTILE),
    ]
    return run(path, [one], trials, model=HOSTILE)
