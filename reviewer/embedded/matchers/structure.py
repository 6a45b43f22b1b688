"""Structural rules: a match counts when it touches a truly changed line and the other side does not have it too."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from reviewer.embedded.required import Clause
from reviewer.embedded.required_tree import expressions, required_by_tree
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch import Line
from reviewer.patch.types import Side
from reviewer.syntax import PARSED, Match


class _Found(NamedTuple):
    match: Match
    first: int
    last: int

    @property
    def shape(self) -> str:
        return "".join(self.match.text.split())


def structure_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the nodes that the change truly adds (or removes)."""
    side: Side = "old" if rule.lines == "removed" else "new"
    changed = source.numbers(side)
    if source.language not in PARSED or not changed:
        return
    here = list(_find(rule, source, side))
    touching = [one for one in here if any(number in changed for number in range(one.first, one.last + 1))]
    if not touching:
        return
    there = Counter(one.shape for one in _find(rule, source, "new" if side == "old" else "old"))
    surplus = Counter(one.shape for one in here)
    surplus.subtract(there)
    for one in touching:
        if surplus[one.shape] > 0:
            surplus[one.shape] -= 1
            yield _spot(one, changed)


def _find(rule: Rule, source: Source, side: Side) -> Iterator[_Found]:
    clauses, loose = _required(rule)
    for fragment in source.fragments(side):
        if not fragment.holds(clauses, loose) or fragment.tree is None:
            continue
        for match in fragment.tree.matches(rule.pattern):
            yield _Found(match, fragment.start + match.first, fragment.start + match.last)


@functools.lru_cache(maxsize=512)
def _required(rule: Rule) -> tuple[tuple[Clause, ...], tuple[re.Pattern[str], ...]]:
    return required_by_tree(rule.pattern), expressions(rule.pattern)


def _spot(one: _Found, changed: Mapping[int, Line]) -> Spot:
    number = next(number for number in range(one.first, one.last + 1) if number in changed)
    column = one.match.column if number == one.first else 0
    return Spot(at=changed[number], text=one.match.text, column=column, last=one.last, captures=one.match.captures)
