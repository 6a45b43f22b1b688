"""SQL statements by their effect, in SQL files and in the strings of other languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.embedded.fragment import Fragment
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch.types import Side
from reviewer.syntax import Effect, Statement, effect, literals, statements

EFFECTS = frozenset({"drop_table", "drop_database", "truncate", "delete_all", "update_all"})
_VERB = re.compile(r"\b(?:DELETE|UPDATE|TRUNCATE|DROP|delete|update|truncate|drop)\s")
_HOME = frozenset({"sql"})


class _Found(NamedTuple):
    effect: Effect
    text: str
    first: int
    last: int


def sql_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the statements with one of the rule's effects that the change truly adds."""
    side: Side = "old" if rule.lines == "removed" else "new"
    changed = {line.number: line for line in source.changed(side)}
    if not changed or (rule.words and not rule.words & source.nearby):
        return
    touching = [one for one in _find(rule, source, side) if any(n in changed for n in range(one.first, one.last + 1))]
    if not touching:
        return
    there = Counter(_shape(one) for one in _find(rule, source, "new" if side == "old" else "old"))
    for one in touching:
        there[_shape(one)] -= 1
        if there[_shape(one)] < 0:
            number = next(number for number in range(one.first, one.last + 1) if number in changed)
            yield Spot(at=changed[number], text=one.text, last=one.last, captures={"table": one.effect.table})


def _shape(one: _Found) -> str:
    return " ".join(one.text.split())


def _find(rule: Rule, source: Source, side: Side) -> Iterator[_Found]:
    for fragment in source.fragments(side):
        for start, statement in _statements(fragment):
            if _VERB.search(statement.text):
                found = effect(statement.text)
                if found and found.kind in rule.pattern:
                    yield _Found(found, statement.text, start + statement.first, start + statement.last)


def _statements(fragment: Fragment) -> Iterator[tuple[int, Statement]]:
    if fragment.language in _HOME:
        for statement in statements(fragment.text):
            yield fragment.start, statement
        return
    text, row, seen = fragment.text, fragment.start, 0
    for literal in literals(fragment.language, text):
        row, seen = row + text.count("\n", seen, literal.start), literal.start
        if literal.open or not _VERB.search(text, literal.start, literal.end):
            continue
        rows = text.count("\n", literal.start, literal.end)
        for statement in statements(literal.value):
            last = max(statement.last, rows) if statement.first == 0 else statement.last
            yield row, statement._replace(last=last)
