"""Conditions around a match: what must, or must not, stand on its line, near it, in its file or in the change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from reviewer.embedded.source import Source
from reviewer.embedded.types import Guard, Rule, Spot
from reviewer.patch import Line
from reviewer.patch.types import Side

MAX_FILE = 300_000
"""Characters of a file that a condition on the whole file looks at."""


def holds(rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> bool:
    """True when every requirement is met and nothing speaks against the match."""
    if any(not _true(guard, rule, spot, source, sources) for guard in rule.requires):
        return False
    return not any(_true(guard, rule, spot, source, sources) for guard in rule.unless)


def _true(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> bool:
    place = _PLACES.get(guard.where)
    if place is None:
        return guard.pattern.search(spot.captures.get(guard.where, "")) is not None
    return any(guard.pattern.search(text) for text in place(guard, rule, spot, source, sources))


def _side(spot: Spot) -> Side:
    return spot.at.side if isinstance(spot.at, Line) else "new"


def _match(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    if spot.last is not None or not isinstance(spot.at, Line):
        return [spot.text]
    return [source.line(spot.at.side, spot.at.number, rule.view)]


def _near(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    if not isinstance(spot.at, Line):
        return []
    first, last = spot.at.number, spot.last or spot.at.number
    around = list(source.around(spot.at.side, first - guard.lines, last + guard.lines, rule.view))
    return ["\n".join(around)]


def _file(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    view = "text" if rule.view == "text" else "code"
    return ["\n".join(fragment.view(view))[:MAX_FILE] for fragment in source.fragments(_side(spot))]


def _new_file(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    return ["\n".join(fragment.view("code"))[:MAX_FILE] for fragment in source.fragments("new")]


def _added(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    return ["\n".join(line.text for line in source.added)[:MAX_FILE]]


def _removed(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    return ["\n".join(line.text for line in source.removed)[:MAX_FILE]]


def _change(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    return ["\n".join(line.text for line in one.added)[:MAX_FILE] for one in sources]


def _path(guard: Guard, rule: Rule, spot: Spot, source: Source, sources: Sequence[Source]) -> list[str]:
    return [source.path]


_PLACES: Mapping[str, Callable[[Guard, Rule, Spot, Source, Sequence[Source]], list[str]]] = {
    "line": _match,
    "near": _near,
    "file": _file,
    "new_file": _new_file,
    "added": _added,
    "removed": _removed,
    "change": _change,
    "path": _path,
}
PLACES = frozenset(_PLACES)
"""Names that are places; any other name in a rule is a capture."""
