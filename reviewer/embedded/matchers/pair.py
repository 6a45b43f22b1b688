"""A removed line and the added line that takes its place."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.embedded.keys.compare import moved
from reviewer.embedded.matchers.regex import may_match, named
from reviewer.embedded.required import sieve
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch import Line
from reviewer.patch.types import Side

__all__ = ["Pair", "pair_spots"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What stood there and what stands there now."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    """Groups that both sides name must hold the same text, except `value`."""
    value: str = ""
    """`raised`, `lowered` or `halved` (a half or less is left): how the group `value` must have moved."""


def pair_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the added lines that replace a line in the way the rule describes."""
    pair: Pair = rule.pattern
    before, after = _likely(source, "old", pair.before), _likely(source, "new", pair.after)
    if not before or not after:
        return
    for removed, added in source.blocks:
        gone = [line for line in removed if id(line) in before and may_match(pair.before, line.text)]
        come = [line for line in added if id(line) in after and may_match(pair.after, line.text)] if gone else []
        yield from _matched(pair, rule, source, gone, come)


def _likely(source: Source, side: Side, pattern: re.Pattern[str]) -> set[int]:
    """Identities of the truly changed lines that hold what an expression needs."""
    return {id(line) for line in source.part(side).likely(sieve(pattern))}


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
            if not pair.value or moved(pair.value, old, new):
                yield Spot(
                    at=line, text=after[0], column=after.start(), captures=named(after) | {"old": old, "new": new}
                )


def _names(pair: Pair, found: re.Match[str]) -> tuple[str, ...]:
    shared = pair.before.groupindex.keys() & pair.after.groupindex.keys() - {"value"}
    texts = named(found)
    return tuple(texts[name] for name in sorted(shared))
