"""The few shapes of which the report's JSON Schema is built."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Schema = dict[str, Any]


def closed(description: str, /, **properties: Schema) -> Schema:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "description": description,
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def array(items: Schema, description: str) -> Schema:
    """A list."""
    return {"type": "array", "description": description, "items": items}


def string(description: str) -> Schema:
    """A text."""
    return {"type": "string", "description": description}


def whole(description: str, *, least: int = 0) -> Schema:
    """A whole number."""
    return {"type": "integer", "minimum": least, "description": description}


def number(description: str) -> Schema:
    """A number that is not negative."""
    return {"type": "number", "minimum": 0, "description": description}


def one_of(values: Iterable[object], description: str) -> Schema:
    """One of a few texts."""
    return {"type": "string", "enum": [str(value) for value in values], "description": description}


def nullable(schema: Schema) -> Schema:
    """The same, or null."""
    if "enum" in schema:
        return {**schema, "type": ["string", "null"], "enum": [*schema["enum"], None]}
    return {**schema, "type": [schema["type"], "null"]}
