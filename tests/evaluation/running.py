"""Runs for tests: outside data whose every side shows in its request, and a server that answers by it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reviewer.evaluation.case import Label
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.trial import Key, Trial
from tests.support.commands import Ran
from tests.support.replies import Recorded, Reply, finding, verdict_reply

Reviewer = Callable[..., Ran]

_SIDE = re.compile(r"side_(\d+)_(bad|clean)")


def records(path: Path, pairs: int) -> Path:
    """Write so many pairs of small diffs, each side with its name in its added line."""
    with path.open("w", encoding="utf-8") as target:
        for number in range(pairs):
            for label, word in (("good", "clean"), ("bad", "bad")):
                row = {
                    "id": f"{number}-{label}",
                    "pair_id": f"pair-{number:03}",
                    "source": "test",
                    "label": label,
                    "context": f"Do the work of pair {number}.",
                    "language": "python" if number % 2 else "go",
                    "diff": diff(f"value = side_{number}_{word}"),
                    "bad_lines": [{"path": "app/work.py", "start": 2, "end": 2}] if label == "bad" else [],
                }
                target.write(json.dumps(row) + "\n")
    return path


def diff(added: str) -> str:
    """A diff that adds one line."""
    return (
        "diff --git a/app/work.py b/app/work.py\n--- a/app/work.py\n+++ b/app/work.py\n"
        f"@@ -1,2 +1,3 @@\n first = 1\n+{added}\n last = 3\n"
    )


def side_of(recorded: Recorded) -> Key:
    """Which side of which pair a request asks about."""
    found = _SIDE.search(recorded.user_text)
    assert found is not None
    label: Label = "bad" if found[2] == "bad" else "clean"
    return Key(f"pair-{int(found[1]):03}", label, 0)


def knowing(recorded: Recorded) -> Reply:
    """Block the bad side of every pair but each third one, and pass the rest."""
    side = side_of(recorded)
    number = int(side.case.removeprefix("pair-"))
    if side.label == "clean" or number % 3 == 0:
        return verdict_reply(recorded)
    evidence = f"value = side_{number}_bad"
    worst = finding(file="app/work.py", evidence=evidence, severity="critical", confidence="high")
    return verdict_reply(recorded, findings=[worst], verdict="block")


def trials(folder: Path) -> list[Trial]:
    """The finished trials of a run in the order of their keys."""
    return sorted(RunFolder(folder).trials(), key=lambda trial: trial.key)


def timeless(folder: Path) -> list[Trial]:
    """The same without what no two runs share."""
    return [replace(trial, latencies=(), seconds=0.0) for trial in trials(folder)]
