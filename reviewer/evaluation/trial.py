"""One side of a case, reviewed once by one model: what a run writes down and scores are computed from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reviewer.evaluation.case import Label
from reviewer.evaluation.trial_checks import check_trial

HELD_BACK = ("block", "needs_approval")
"""Outcomes of the gate that stop a change; `inconclusive` is no answer."""
_LISTS = ("findings", "latencies", "replies")


class Key(NamedTuple):
    """What is paid for once."""

    case: str
    label: Label
    repeat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What came of one review."""

    case: str
    label: Label
    repeat: int
    outcome: str
    """Of the gate: block, needs_approval, inconclusive, warn, pass; `error` when the review itself failed."""
    findings: tuple[Mapping[str, Any], ...] = ()
    """As in the JSON report."""
    windows: int = 0
    failed_windows: int = 0
    usage: Mapping[str, Any] = field(default_factory=dict)
    """As in the JSON report: requests, retries, tokens, cost."""
    validity: Mapping[str, int] = field(default_factory=dict)
    """Counts by kind: schema, refusal, truncated, repaired, ungrounded, other."""
    latencies: tuple[float, ...] = ()
    """Seconds of each request."""
    replies: tuple[str, ...] = ()
    """SHA-256 of each raw reply."""
    seconds: float = 0.0
    error: str = ""
    """What failed, when `outcome` is `error`; else why windows have no answer, the most frequent reason."""

    @property
    def key(self) -> Key:
        """Which trial of the run it is."""
        return Key(self.case, self.label, self.repeat)

    @property
    def held_back(self) -> bool:
        """True when the gate stopped the change."""
        return self.outcome in HELD_BACK

    @property
    def answered(self) -> bool:
        """True when the review came to an answer; per-protocol figures count these alone."""
        return self.outcome not in ("error", "inconclusive")

    @property
    def right(self) -> bool:
        """True when a bad side was held back, or a clean one was let through; no answer is never right."""
        return self.answered and self.held_back == (self.label == "bad")


def last(history: Iterable[Trial]) -> list[Trial]:
    """The trials that count: of several with one key the last one."""
    found: dict[Key, Trial] = {trial.key: trial for trial in history}
    return list(found.values())


def written(trial: Trial) -> dict[str, Any]:
    """A trial as one JSON object, which `read` takes as it is."""
    found = {name: getattr(trial, name) for name in Trial.__dataclass_fields__}
    return found | {name: list(found[name]) for name in _LISTS}


def read(row: Mapping[str, Any]) -> Trial:
    """A trial from its JSON object; keys of later versions are left alone, ValueError for what is none."""
    check_trial(row)
    known = {key: value for key, value in row.items() if key in Trial.__dataclass_fields__}
    for key in _LISTS:
        known[key] = tuple(known.get(key, ()))
    return Trial(**known)
