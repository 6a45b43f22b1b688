"""SQL statements by their effect, in SQL files and in the strings of other languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch.types import Side
from reviewer.syntax import effect

EFFECTS = frozenset({"drop_table", "drop_database", "truncate", "delete_all", "update_all"})


def sql_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the statements with one of the rule's effects that the change truly adds."""
    side: Side = "old" if rule.lines == "removed" else "new"
    changed = source.numbers(side)
    touching = [one for one in _statements(source, side) if changed and changed.keys() & one.rows]
    if not touching:
        return
    there: Counter[str] | None = None
    for one in touching:
        found = effect(one.text)
        if found is None or found.kind not in rule.pattern:
            continue
        if there is None:
            there = Counter(_shape(each) for each in _statements(source, "new" if side == "old" else "old"))
        there[_shape(one)] -= 1
        if there[_shape(one)] < 0:
            number = next(number for number in one.rows if number in changed)
            yield Spot(at=changed[number], text=one.text, last=one.rows[-1], captures={"table": found.table})


class _Placed(NamedTuple):
    text: str
    rows: range
    """Numbers of its lines."""


def _statements(source: Source, side: Side) -> list[_Placed]:
    key = ("statements", side)
    if key not in source.known:
        source.known[key] = [
            _Placed(one.text, range(fragment.start + one.first, fragment.start + one.last + 1))
            for fragment in source.fragments(side)
            for one in fragment.statements
        ]
    found: list[_Placed] = source.known[key]
    return found


def _shape(one: _Placed) -> str:
    """Its text with any run of blanks as one."""
    return " ".join(one.text.split())
