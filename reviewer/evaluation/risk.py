"""The risk of a change as a reviewer sees it: one number from its outcome and its worst finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reviewer.evaluation.trial import Trial
from reviewer.gate import OUTCOMES

_PRIORITIES = ("L", "M", "H")
_SEVERITIES = ("low", "medium", "high", "critical")
_CONFIDENCES = ("low", "medium", "high")
_SCALES = {"priority": _PRIORITIES, "severity": _SEVERITIES, "confidence": _CONFIDENCES}
_STEP = 1 + len(_PRIORITIES) * len(_SEVERITIES) * len(_CONFIDENCES)
TOP = _STEP * len(OUTCOMES)
"""More than any risk."""


def risk(trial: Trial) -> int:
    """0 for a pass without findings, higher for worse: the outcome first, then the worst finding.

    A finding weighs by priority, then severity, then confidence.
    """
    outcome = OUTCOMES.index(trial.outcome) if trial.outcome in OUTCOMES else 0
    return outcome * _STEP + max(map(weight, trial.findings), default=0)


def weight(finding: Mapping[str, Any]) -> int:
    """1 for the mildest finding, higher for worse ones; a word that is not on its scale counts as the lowest."""
    place = 0
    for key, scale in _SCALES.items():
        word = finding.get(key)
        place = place * len(scale) + (scale.index(word) if word in scale else 0)
    return 1 + place


def ordered_risk(trial: Trial) -> int:
    """The risk for ranking, where no answer is never right: lowest on a bad side, highest on a clean one."""
    if trial.answered:
        return risk(trial)
    return -1 if trial.label == "bad" else TOP


def described(value: int) -> str:
    """A risk in words: the outcome and the worst finding."""
    outcome, rest = divmod(value, _STEP)
    if value < 0 or value >= TOP:
        return "no answer"
    if not rest:
        return f"{OUTCOMES[outcome]} without findings"
    left, confidence = divmod(rest - 1, len(_CONFIDENCES))
    place, severity = divmod(left, len(_SEVERITIES))
    return (
        f"{OUTCOMES[outcome]}, worst finding: priority {_PRIORITIES[place]}, {_SEVERITIES[severity]},"
        f" confidence {_CONFIDENCES[confidence]}"
    )
