"""The run that benchmarks kill: cases of one and of several windows, and an endpoint with faults that repeat."""

from __future__ import annotations

import hashlib
import json
import re
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from reviewer.evaluation.trial import Key
from tests.evaluation.running import diff
from tests.support.cases import toy
from tests.support.faults import FAULTS
from tests.support.replies import Recorded, Reply, finding, verdict_reply
from tests.support.server import FaultServer

WINDOWS = 3
"""Windows of a large side."""
WINDOW_TOKENS = 21_000
"""By bytes: instructions, and one file of a large side."""
FOLDERS = 5
_SIDE = re.compile(r"side_(\d+)_(bad|clean)")
_TURNS = 2
"""Messages of a request that is no repair."""
_ODDS = (("http_429", 1), ("http_500", 1), ("prose", 4), ("slow", 4), ("refusal", 1), ("wrong_schema", 1))
"""Faults in a hundred windows."""
_SLOW = 0.3


def corpora(folder: Path, pairs: int) -> list[Path]:
    """Write so many pairs, every third one of several windows, and a few cases that are laid out as repositories."""
    path = folder / "pairs.jsonl"
    with path.open("w", encoding="utf-8") as target:
        for number in range(pairs):
            for label, word in (("good", "clean"), ("bad", "bad")):
                text = _large(number, word) if number % 3 == 2 else diff(f"value = side_{number}_{word}")
                row = {"id": f"{number}-{label}", "pair_id": name(number), "label": label, "diff": text}
                target.write(json.dumps(row) + "\n")
    for number in range(FOLDERS):
        sides = {word: {"app/work.py": f"value = side_{pairs + number}_{word}\n"} for word in ("bad", "clean")}
        toy(folder / "corpus", bad=sides["bad"], clean=sides["clean"], name=f"toy-{pairs + number}")
    return [path, folder / "corpus"]


def name(number: int) -> str:
    """The id of a pair."""
    return f"pair-{number:03}"


class Endpoint:
    """Answers by what a window is; a fault of a first try is over in the second, anew for each process."""

    def __init__(self, pairs: int) -> None:
        self._pairs = pairs
        self._tried: Counter[str] = Counter()
        self.retried: set[Key] = set()
        """Sides that were refused at a first try."""

    def forget(self) -> None:
        """Begin with a new process."""
        self._tried.clear()

    def side(self, recorded: Recorded) -> Key:
        """Which trial a request is for."""
        found = _SIDE.search(recorded.user_text)
        assert found is not None
        number = int(found[1])
        case = name(number) if number < self._pairs else f"drop-or-truncate/toy-{number}"
        return Key(case, "bad" if found[2] == "bad" else "clean", 0)

    def answer(self, recorded: Recorded) -> Reply:
        """Answer a request."""
        fault = fault_of(recorded.window_id)
        first = self._tried[recorded.window_id] == 0
        self._tried[recorded.window_id] += 1
        if fault in ("http_429", "http_500"):
            if first:
                self.retried.add(self.side(recorded))
                return FAULTS[fault](recorded)
        elif fault == "slow":
            return _slow(judged(recorded))
        elif fault in ("refusal", "wrong_schema") or (fault == "prose" and len(recorded.messages) <= _TURNS):
            return FAULTS[fault](recorded)
        return judged(recorded)


def fault_of(window_id: str) -> str:
    """The fault of a window: the same in every run."""
    draw = int(hashlib.sha256(window_id.encode()).hexdigest(), 16) % 100
    for fault, share in _ODDS:
        if draw < share:
            return fault
        draw -= share
    return ""


def quiet(server: FaultServer, seconds: float = 0.1) -> None:
    """Wait until an endpoint has nothing to do, and nothing came for a while."""
    seen, since = len(server.requests), time.monotonic()
    while time.monotonic() - since < seconds or server.busy:
        threading.Event().wait(seconds / 10)
        if len(server.requests) != seen:
            seen, since = len(server.requests), time.monotonic()


def _large(number: int, word: str) -> str:
    return "".join(_file(number, word, part) for part in range(WINDOWS))


def _file(number: int, word: str, part: int) -> str:
    lines = [f"+value_{line} = side_{number}_{word}" for line in range(120)]
    path = f"app/part_{part}.py"
    return (
        f"diff --git a/{path} b/{path}\nnew file mode 100644\n--- /dev/null\n+++ b/{path}\n@@ -0,0 +1,120 @@\n"
        + "".join(f"{line}\n" for line in lines)
    )


def judged(recorded: Recorded) -> Reply:
    """Block what is bad, but for each third window."""
    found = _SIDE.search(recorded.user_text)
    shown = re.search(r"(\S+ = side_\d+_bad)\b", recorded.user_text)
    path = re.search(r"app/\w+\.py", recorded.user_text)
    if found is None or found[2] == "clean" or shown is None or path is None or int(found[1]) % 3 == 0:
        return verdict_reply(recorded)
    worst = finding(file=path[0], evidence=shown[1], severity="critical", confidence="high")
    return verdict_reply(recorded, findings=[worst], verdict="block")


def _slow(reply: Reply) -> Reply:
    return replace(reply, delay=_SLOW)
