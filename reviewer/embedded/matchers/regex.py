"""Regular expressions on truly changed lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import MAX_LINE, Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch import Line
from reviewer.patch.types import Side

_COMMENT = re.compile(r"#|//|/\*|--")
_SIDES: dict[str, tuple[Side, ...]] = {"added": ("new",), "removed": ("old",), "changed": ("old", "new")}


def regex_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the changed lines on which one of the rule's expressions is found."""
    patterns: tuple[re.Pattern[str], ...] = rule.pattern
    for side in _SIDES[rule.lines]:
        for line in candidates(rule, source, side):
            raw = line.text[:MAX_LINE]
            commented = _COMMENT.search(raw) is not None
            for pattern in patterns:
                if not (commented or pattern.search(raw)):
                    continue
                found = pattern.search(source.line(side, line.number, rule.view))
                if found:
                    yield Spot(at=line, text=found[0], column=found.start(), captures=named(found))
                    break


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """False when no view of a line can match, which saves reading and lexing its file."""
    raw = text[:MAX_LINE]
    return pattern.search(raw) is not None or _COMMENT.search(raw) is not None


def candidates(rule: Rule, source: Source, side: Side) -> tuple[Line, ...]:
    """The truly changed lines of a side that hold one of the rule's words."""
    if not rule.words:
        return source.changed(side)
    marker = "+" if side == "new" else "-"
    lines = {line.number: line for word in rule.words for line in source.words.get(word, ()) if line.marker == marker}
    return tuple(lines[number] for number in sorted(lines))


def named(found: re.Match[str]) -> dict[str, str]:
    """The named groups without blanks around; empty where a group took no part."""
    return {name: (value or "").strip() for name, value in found.groupdict().items()}
