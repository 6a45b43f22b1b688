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


LONGEST = 300
"""Characters of the path of a block; what lies deeper counts as lying in the last block whose path is no longer."""

Block = tuple[str, int]
"""The path of a block and the row of its key."""


def inner(path: str, row: int, around: Block | None) -> Block:
    """The block that a key opens; the one around it when nobody nests that deep."""
    return around if around is not None and len(path) > LONGEST else (path[:LONGEST], row)


def bare(value: str) -> str:
    """A scalar without its quotes and trailing comma."""
    value = value.strip().rstrip(",").strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
