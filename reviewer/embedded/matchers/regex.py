"""Regular expressions on truly changed lines."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reviewer.embedded.index import MAX_LINE, Clauses, Index
from reviewer.embedded.required import sieve
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch.types import Side

_COMMENT = re.compile(r"#|//|/\*|--")
SIDES: Mapping[str, tuple[Side, ...]] = {"added": ("new",), "removed": ("old",), "changed": ("old", "new")}


def regex_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the changed lines on which one of the rule's expressions is found."""
    for side in SIDES[rule.lines]:
        part = source.part(side)
        places = likely_rows(rule, part.index)
        rows = places.rows
        for number in range(bisect.bisect_left(rows, part.first), bisect.bisect_left(rows, part.last)):
            line = part.index.lines[rows[number]]
            for pattern in places.patterns[number]:
                if not may_match(pattern, line.text):
                    continue
                found = pattern.search(source.line(side, line.number, rule.view))
                if found:
                    yield Spot(at=line, text=found[0], column=found.start(), captures=named(found))
                    break


class _Places(NamedTuple):
    rows: Sequence[int]
    patterns: Sequence[Sequence[re.Pattern[str]]]


def likely_rows(rule: Rule, index: Index) -> _Places:
    """The rows of an index that hold what a pattern of the rule needs, in order, with the patterns that may match."""
    if rule not in index.known:
        words: Clauses = (frozenset(f"={word}" for word in rule.words),) if rule.words else ()
        asked: dict[int, list[re.Pattern[str]]] = {}
        for pattern in rule.pattern:
            for row in index.rows((*words, *sieve(pattern))):
                asked.setdefault(row, []).append(pattern)
        rows = sorted(asked)
        index.known[rule] = _Places(rows, [asked[row] for row in rows])
    found: _Places = index.known[rule]
    return found


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """False when no view of a line can match, which saves reading and lexing its file."""
    raw = text[:MAX_LINE]
    return pattern.search(raw) is not None or _COMMENT.search(raw) is not None


def named(found: re.Match[str]) -> dict[str, str]:
    """The named groups without blanks around; empty where a group took no part."""
    return {name: (value or "").strip() for name, value in found.groupdict().items()}
