"""The JSON Schema of a verdict, built from the taxonomy, in the subset that every strict endpoint accepts."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any

from reviewer.taxonomy import OTHER, BlastRadius, Confidence, Detection, Reversibility, Scale, Severity, modes

VERDICTS = ("pass", "concern", "block", "cannot_assess")
_SCALES: dict[str, type[Scale]] = {
    "severity": Severity,
    "confidence": Confidence,
    "blast_radius": BlastRadius,
    "reversibility": Reversibility,
    "detection": Detection,
}


@functools.cache
def verdict_schema() -> Mapping[str, Any]:
    """The schema a model fills in, one object per window; findings come before the verdict on purpose."""
    finding: dict[str, Any] = {
        "mode": {"type": "string", "enum": [*modes(), OTHER]},
        "file": {"type": "string", "description": "path as shown"},
        "evidence": {"type": "string", "description": "one changed row's text or fact, copied exactly"},
        "claim": {"type": "string", "description": "one sentence: what fails, for whom, when"},
        **{name: {"type": "string", "enum": [str(value) for value in scale]} for name, scale in _SCALES.items()},
    }
    return _object(
        {
            "window_id": {"type": "string"},
            "findings": {"type": "array", "items": _object(finding)},
            "missing_context": {"type": "array", "items": {"type": "string"}},
            "verdict": {"type": "string", "enum": list(VERDICTS)},
        }
    )


def response_format(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a request that asks for an answer by a schema."""
    return {"type": "json_schema", "json_schema": {"name": "verdict", "strict": True, "schema": dict(schema)}}


@functools.cache
def response_format_text() -> str:
    """The response format as it is sent, for counting its tokens."""
    return json.dumps(response_format(verdict_schema()), separators=(",", ":"), ensure_ascii=False)


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "required": list(properties), "properties": properties}
