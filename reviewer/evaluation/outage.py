"""Why trials came to no answer, and when an endpoint has failed so often that asking on is no use."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.evaluation.trial import Trial
from reviewer.patch import visible

IN_A_ROW = 20
"""Trials of one model that fail alike, one after the other, before its part of a run ends early."""
_LONGEST = 200
_SECRET = re.compile(r"(?i)\b(?:sk|pk|key|token)[-_][\w*.-]{6,}|\bbearer\s+\S+|(?<=://)[^/\s@]+(?=@)")


def failed(trial: Trial) -> bool:
    """True when something beside the model failed: what a retry may change without asking for a better answer."""
    return trial.outcome == "error" or (trial.outcome == "inconclusive" and trial.validity.get("other", 0) > 0)


def reason(windows: Iterable[str], model: str) -> str:
    """The most frequent reason of a model's windows without an answer, as one short line; keys are left out."""
    counted = Counter(one.removeprefix(f"{model}: ") for one in windows)
    if not counted:
        return ""
    line = visible(" ".join(_SECRET.sub("***", counted.most_common(1)[0][0]).split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def most_frequent(trials: Iterable[Trial]) -> str:
    """The most frequent reason of trials without an answer; empty where none says why."""
    counted = Counter(visible(" ".join(trial.error.split())) for trial in trials if trial.error)
    return counted.most_common(1)[0][0] if counted else ""


@dataclass(slots=True)
class Outage:
    """How often the trials of a model, as they finish, have failed alike in a row."""

    kind: str = ""
    times: int = 0

    def learn(self, trial: Trial) -> bool:
        """Note a finished trial; True once it is the last of so many that failed alike."""
        kind = _kind(trial)
        self.times = self.times + 1 if kind and kind == self.kind else int(bool(kind))
        self.kind = kind
        return self.times >= IN_A_ROW


def _kind(trial: Trial) -> str:
    """What kind of failure of its endpoint a trial ended in, all errors of a server as one; empty for any other end."""
    if trial.outcome == "error" or not failed(trial):
        return ""
    kind = trial.error.partition(":")[0]
    return "http_5xx" if kind.startswith("http_5") else kind
