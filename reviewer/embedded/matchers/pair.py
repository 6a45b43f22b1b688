"""A removed line and the added line that takes its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.embedded.keys.compare import direction
from reviewer.embedded.matchers.regex import named
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
            gone = [line for line in removed if id(line) in real]
            come = [line for line in added if id(line) in real]
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
    befores = [found for line in gone if (found := pair.before.search(source.line("old", line.number, rule.view)))]
    for line in come if befores else ():
        after = pair.after.search(source.line("new", line.number, rule.view))
        if after is None:
            continue
        for before in befores:
            if _fits(pair, named(before), named(after)):
                captures = {**named(after), "old": named(before).get("value", ""), "new": named(after).get("value", "")}
                yield Spot(at=line, text=after[0], column=after.start(), captures=captures)
                befores.remove(before)
                break


def _fits(pair: Pair, before: dict[str, str], after: dict[str, str]) -> bool:
    if any(before[name] != after[name] for name in before.keys() & after.keys() if name != "value"):
        return False
    return not pair.value or direction(before.get("value", ""), after.get("value", "")) == pair.value
