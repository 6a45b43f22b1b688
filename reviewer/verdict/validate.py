"""Checking a reply against the schema; the only import of jsonschema."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping
from typing import Any

from reviewer.verdict.schema import verdict_schema

MAX_FINDINGS = 100
_MOST_ERRORS = 8
_LOOKED_AT = 200
"""Errors after which a reply is bad enough; one of 400,000 characters could have a million."""


def verdict_errors(value: Mapping[str, Any], window_id: str) -> list[str]:
    """What is wrong with a verdict, in words that a repair request can use; empty when nothing is."""
    if not _fits(value, verdict_schema()):
        errors = schema_errors(value, verdict_schema(), validator=_validator())
        if errors:
            return errors
    errors = []
    if value["window_id"] != window_id:
        errors.append(f"window_id: expected {window_id!r}")
    if len(value["findings"]) > MAX_FINDINGS:
        errors.append(f"findings: {len(value['findings'])} are too many, keep the worst ten")
    for index, finding in enumerate(value["findings"]):
        errors += [
            f"findings[{index}].{key}: must not be empty" for key in ("evidence", "claim") if not finding[key].strip()
        ]
    return errors[:_MOST_ERRORS]


def schema_errors(value: object, schema: Mapping[str, Any], *, validator: Any = None, root: str = "reply") -> list[str]:
    """Schema violations as `path: message`, at most eight; `root` names the whole value."""
    checker = validator or _make(schema)
    first = itertools.islice(checker.iter_errors(value), _LOOKED_AT)
    found = sorted(first, key=lambda error: [str(part) for part in error.absolute_path])
    return [f"{_path(error.absolute_path) or root}: {_short(error.message)}" for error in found[:_MOST_ERRORS]]


def _fits(value: object, schema: Mapping[str, Any]) -> bool:
    """True for a valid value, of which most replies are one; made for the closed objects of the verdict's schema."""
    kind = schema["type"]
    if kind == "object":
        parts = schema["properties"]
        return (
            isinstance(value, dict)
            and value.keys() == parts.keys()
            and all(_fits(value[key], parts[key]) for key in parts)
        )
    if kind == "array":
        return isinstance(value, list) and all(_fits(one, schema["items"]) for one in value)
    return kind == "string" and isinstance(value, str) and value in schema.get("enum", (value,))


@functools.cache
def _validator() -> Any:
    return _make(verdict_schema())


def _make(schema: Mapping[str, Any]) -> Any:
    import jsonschema

    return jsonschema.Draft202012Validator(schema)


def _path(parts: Any) -> str:
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)
    return text.lstrip(".")


def _short(message: str) -> str:
    """A message without the long value or enum that it quotes."""
    return message if len(message) <= 200 else f"{message[:120]} ... {message[-60:]}"
