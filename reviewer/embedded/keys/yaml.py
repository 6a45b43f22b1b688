"""YAML by indentation: templates, fragments and broken files give as much as can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reviewer.embedded.keys.entry import Entry, bare, inner

_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>.*)")
_KEY = re.compile(
    r"""^(?P<key>"[^"]*+"|'[^']*+'|[^\s"'#{}\[\],&*!|>%@`-][^:#\s]*+(?: [^:#\s]++)*+)\s*+:(?:\s++(?P<value>.*)|$)"""
)
_BLOCK_SCALAR = re.compile(r"^[|>][+-]?\d*+\s*+$")


def yaml_entries(lines: Sequence[str]) -> Iterator[Entry]:
    """Yield keys and list items in order."""
    stack: list[tuple[int, str, int]] = []
    literal: int | None = None
    for row, line in enumerate(lines):
        found = _LINE.match(line)
        if not found or not found["rest"].strip():
            continue
        indent = len(found["indent"])
        if literal is not None:
            if indent > literal:
                continue
            literal = None
        if line.startswith(("---", "{{", "{%")):
            stack = [] if line.startswith("---") else stack
            continue
        if found["rest"] == "-":
            continue
        column = indent + len(found["dashes"])
        entry, value = _entry(found["rest"], row, stack, column, listed=bool(found["dashes"]))
        if entry is None:
            continue
        yield entry
        if value is None:
            continue
        stack.append((column, *inner(entry.path, row, stack[-1][1:] if stack else None)))
        if _BLOCK_SCALAR.match(value):
            literal = column


def _entry(
    rest: str, row: int, stack: list[tuple[int, str, int]], column: int, *, listed: bool
) -> tuple[Entry | None, str | None]:
    """The entry of a line, and its value when it is a key; leaves the stack at the entry's parent."""
    key = _KEY.match(rest)
    while stack and stack[-1][0] >= column:
        stack.pop()
    above, parent = (stack[-1][1] + ".", stack[-1][2]) if stack else ("", None)
    if key is None:
        return (Entry(above + "[]", bare(rest), row, parent) if listed else None), None
    value = (key["value"] or "").strip()
    return Entry(above + bare(key["key"]), bare(value), row, parent), value
