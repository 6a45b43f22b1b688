"""A case as one JSON object, and back: what a run keeps of its cases."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, get_args

from reviewer.evaluation.case import LABELS, BadLine, Case, Label
from reviewer.evaluation.values import Check, check, is_count, is_name, is_text, list_of, one_of, table_of
from reviewer.patch.types import Side
from reviewer.taxonomy import Severity

_TUPLES = ("hard_by", "context", "attack", "needs", "cwe")
_TEXTS = ("mode", "category", "language", "blast_radius", "reversibility", "difficulty", "task", "story", "harm")
_ROW: Mapping[str, Check] = {
    "id": is_name,
    "diffs": lambda value: isinstance(value, dict) and bool(value) and set(value) <= set(LABELS),
    "origin": is_text,
    "bad_lines": list_of(lambda value: isinstance(value, dict)),
    "severity": one_of(("", *Severity)),
    "texts": table_of(is_text),
    **dict.fromkeys((*_TEXTS, "provenance", "family", "stratum", "attack_of"), is_text),
    **dict.fromkeys(_TUPLES, list_of(is_text)),
}
_BAD_LINE: Mapping[str, Check] = {
    "path": is_text,
    "side": one_of(get_args(Side)),
    "start": is_count,
    "end": is_count,
}
_FIELDS = frozenset(field.name for field in fields(Case)) - {"folder"}


def case_row(case: Case) -> dict[str, Any]:
    """A case as one JSON object, without the files that it was read from."""
    row = asdict(case) | {"folder": None}
    row["diffs"] = {label: base64.b64encode(diff).decode() for label, diff in case.diffs.items()}
    return row


def read_case(row: Mapping[str, Any]) -> Case:
    """A case from its JSON object; keys of later versions are left alone, ValueError for what is no case."""
    for key in ("id", "diffs", "origin"):
        if key not in row:
            raise ValueError(f"{key}: missing")
    check(row, _ROW)
    known = {key: value for key, value in row.items() if key in _FIELDS}
    known |= {key: tuple(value) for key, value in known.items() if key in _TUPLES}
    known["bad_lines"] = tuple(map(_bad_line, row.get("bad_lines", ())))
    known["diffs"] = {label: _diff(label, text) for label, text in row["diffs"].items()}
    return Case(**known)


def _bad_line(row: Mapping[str, Any]) -> BadLine:
    if set(row) != set(_BAD_LINE):
        raise ValueError(f"bad_lines: a place has {', '.join(_BAD_LINE)}")
    check(row, _BAD_LINE, "bad_lines: ")
    return BadLine(**row)


def _diff(label: Label, text: Any) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (TypeError, ValueError, binascii.Error):
        raise ValueError(f"diffs: {label}: not in base 64") from None
