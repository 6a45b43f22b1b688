"""Marks as short lines that are safe to print."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.patch import visible

_LINES = 20
_WIDTH = 160


def evidence_lines(found: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """One line for each (source, mark), equal ones once, hidden characters shown, capped in length and number."""
    lines = list(dict.fromkeys(_line(source, where) for source, where in found))
    if len(lines) > _LINES:
        lines[_LINES - 1 :] = [f"and {len(lines) - _LINES + 1} more"]
    return tuple(lines)


def _line(source: str, where: str) -> str:
    text = visible(f"{source}: {where}"[: 2 * _WIDTH].replace("\t", " "))
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"
