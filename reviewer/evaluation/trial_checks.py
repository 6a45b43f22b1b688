"""What each key of a trial may hold: a line that says what cannot be is no trial."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from reviewer.evaluation.case import LABELS
from reviewer.evaluation.values import (
    Check,
    check,
    is_amount,
    is_count,
    is_flag,
    is_name,
    is_text,
    list_of,
    one_of,
    optional,
    table_of,
)
from reviewer.gate import OUTCOMES
from reviewer.patch.types import Side
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict.types import Priority

_REQUIRED = ("case", "label", "repeat", "outcome")
_ROW: Mapping[str, Check] = {
    "case": is_name,
    "label": one_of(LABELS),
    "repeat": is_count,
    "outcome": one_of((*OUTCOMES, "error")),
    "findings": list_of(lambda value: isinstance(value, dict)),
    "windows": is_count,
    "failed_windows": is_count,
    "usage": lambda value: isinstance(value, dict),
    "validity": table_of(is_count),
    "latencies": list_of(is_amount),
    "replies": list_of(is_text),
    "seconds": is_amount,
    "error": is_text,
}
_USAGE: Mapping[str, Check] = {
    **dict.fromkeys(("requests", "retries", "input_tokens", "output_tokens", "cached_windows"), is_count),
    "cost_usd": optional(is_amount),
}
_FINDING: Mapping[str, Check] = {
    **dict.fromkeys(("mode", "category", "path", "evidence", "claim", "fingerprint", "window_id"), is_text),
    "severity": one_of(tuple(Severity)),
    "confidence": one_of(tuple(Confidence)),
    "blast_radius": one_of(tuple(BlastRadius)),
    "reversibility": one_of(tuple(Reversibility)),
    "detection": one_of(tuple(Detection)),
    "priority": one_of(get_args(Priority)),
    "side": optional(one_of(get_args(Side))),
    "line_start": optional(is_count),
    "line_end": optional(is_count),
    "verified": is_flag,
    "corroborated": is_flag,
    "cwe": list_of(is_text),
    "reviewers": list_of(is_text),
    "rule": optional(is_text),
    "precision": optional(is_text),
    "fix": optional(is_text),
    "approval": optional(is_text),
    "level": is_text,
}


def check_trial(row: Mapping[str, Any]) -> None:
    """ValueError that names the key, for what is no trial; keys of later versions are left alone."""
    for key in _REQUIRED:
        if key not in row:
            raise ValueError(f"{key}: missing")
    check(row, _ROW)
    check(row.get("usage", {}), _USAGE, "usage: ")
    for number, finding in enumerate(row.get("findings", ()), start=1):
        check(finding, _FINDING, f"finding {number}: ")
