"""Regular expressions on truly changed lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.index import MAX_LINE, Part
from reviewer.embedded.required import Clause, sieve
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch.types import Side

_COMMENT = re.compile(r"#|//|/\*|--")
_SIDES: dict[str, tuple[Side, ...]] = {"added": ("new",), "removed": ("old",), "changed": ("old", "new")}


def regex_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the changed lines on which one of the rule's expressions is found."""
    words: tuple[Clause, ...] = (frozenset(f"={word}" for word in rule.words),) if rule.words else ()
    for side in _SIDES[rule.lines]:
        part = source.part(side)
        for row, patterns in _rows(part, words, rule.pattern):
            line = part.index.lines[row]
            for pattern in patterns:
                if not may_match(pattern, line.text):
                    continue
                found = pattern.search(source.line(side, line.number, rule.view))
                if found:
                    yield Spot(at=line, text=found[0], column=found.start(), captures=named(found))
                    break


def _rows(
    part: Part, words: tuple[Clause, ...], patterns: tuple[re.Pattern[str], ...]
) -> Iterator[tuple[int, list[re.Pattern[str]]]]:
    """Yield the rows that hold what a pattern needs, in order, with the patterns that may match there."""
    if len(patterns) == 1:
        yield from ((row, [patterns[0]]) for row in part.rows((*words, *sieve(patterns[0]))))
        return
    asked: dict[int, list[re.Pattern[str]]] = {}
    for pattern in patterns:
        for row in part.rows((*words, *sieve(pattern))):
            asked.setdefault(row, []).append(pattern)
    yield from sorted(asked.items(), key=lambda one: one[0])


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """False when no view of a line can match, which saves reading and lexing its file."""
    raw = text[:MAX_LINE]
    return pattern.search(raw) is not None or _COMMENT.search(raw) is not None


def named(found: re.Match[str]) -> dict[str, str]:
    """The named groups without blanks around; empty where a group took no part."""
    return {name: (value or "").strip() for name, value in found.groupdict().items()}
