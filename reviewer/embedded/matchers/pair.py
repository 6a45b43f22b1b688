"""A removed line and the added line that takes its place."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.embedded.keys.compare import direction
from reviewer.embedded.matchers.regex import may_match, named
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch import Hunk, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What stood there and what stands there now."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    """Groups that both sides name must hold the same text, except `value`."""
    value: str = ""
    """`raised` or `lowered`: how the group `value` must have moved."""


def pair_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the added lines that replace a line in the way the rule describes."""
    pair: Pair = rule.pattern
    if rule.words and not rule.words & source.words.keys():
        return
    real = {id(line) for line in (*source.added, *source.removed)}
    for hunk in source.file.hunks:
        for removed, added in blocks(hunk):
            gone = [line for line in removed if id(line) in real and may_match(pair.before, line.text)]
            come = [line for line in added if id(line) in real and may_match(pair.after, line.text)] if gone else []
            yield from _matched(pair, rule, source, gone, come)


def blocks(hunk: Hunk) -> Iterator[tuple[list[Line], list[Line]]]:
    """Yield the removed and added lines of each run of changes."""
    removed: list[Line] = []
    added: list[Line] = []
    for line in hunk.lines:
        if line.marker == " ":
            if removed or added:
                yield removed, added
            removed, added = [], []
        else:
            (added if line.marker == "+" else removed).append(line)
    if removed or added:
        yield removed, added


def _matched(pair: Pair, rule: Rule, source: Source, gone: list[Line], come: list[Line]) -> Iterator[Spot]:
    """Match each added line with the first removed line that bears the same names."""
    waiting: dict[tuple[str, ...], deque[str]] = defaultdict(deque)
    for line in gone:
        before = pair.before.search(source.line("old", line.number, rule.view))
        if before:
            waiting[_names(pair, before)].append(named(before).get("value", ""))
    for line in come if waiting else ():
        after = pair.after.search(source.line("new", line.number, rule.view))
        olds = waiting.get(_names(pair, after)) if after else None
        if after and olds:
            old, new = olds.popleft(), named(after).get("value", "")
            if not pair.value or direction(old, new) == pair.value:
                yield Spot(
                    at=line, text=after[0], column=after.start(), captures=named(after) | {"old": old, "new": new}
                )


def _names(pair: Pair, found: re.Match[str]) -> tuple[str, ...]:
    shared = pair.before.groupindex.keys() & pair.after.groupindex.keys() - {"value"}
    texts = named(found)
    return tuple(texts[name] for name in sorted(shared))
