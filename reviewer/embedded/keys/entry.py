"""A key with its value and place."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """One key of a configuration file; list items have the key `[]`."""

    path: str
    """Dotted path from the outermost block."""
    value: str
    """The value as written, without quotes; empty for a block."""
    row: int
    """Row of the key, from 0."""
    parent: int | None
    """Row of the block that holds it; None at the top or when that is not in sight."""


def bare(value: str) -> str:
    """A scalar without its quotes and trailing comma."""
    value = value.strip().rstrip(",").strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
