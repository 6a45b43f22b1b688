"""Conditions around a match: what must, or must not, stand on its line, near it, in its file or in the change."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from reviewer.embedded.source import Source
from reviewer.embedded.types import Guard, Rule, Spot
from reviewer.patch import Line
from reviewer.patch.types import Side

CAPTURE = re.compile(r"<<(\w+)>>")
"""How the expression of a condition names a capture of the match."""
MAX_FILE = 300_000
"""Characters of a file that a condition on the whole file looks at."""


class _Case(NamedTuple):
    guard: Guard
    rule: Rule
    spot: Spot
    source: Source

    @property
    def side(self) -> Side:
        return self.spot.at.side if isinstance(self.spot.at, Line) else "new"


def holds(rule: Rule, spot: Spot, source: Source) -> bool:
    """True when every requirement is met and nothing speaks against the match."""
    if any(not _true(_Case(guard, rule, spot, source)) for guard in rule.requires):
        return False
    return not any(_true(_Case(guard, rule, spot, source)) for guard in rule.unless)


def _true(case: _Case) -> bool:
    where = case.guard.where
    pattern = _filled(case.guard.pattern, case.spot.captures)
    if where in _WIDE:
        known = case.source.whole.known if where == "change" else case.source.known
        asked = (where, pattern, case.side, case.rule.view == "text")
        if asked not in known:
            known[asked] = _found(pattern, _PLACES[where](case))
        return bool(known[asked])
    place = _PLACES.get(where)
    return _found(pattern, [case.spot.captures.get(where, "")] if place is None else place(case))


def _found(pattern: re.Pattern[str], texts: list[str]) -> bool:
    return any(pattern.search(text) for text in texts)


def _filled(pattern: re.Pattern[str], captures: Mapping[str, str]) -> re.Pattern[str]:
    """The expression with `<<name>>` replaced by what the match captured under that name."""
    if "<<" not in pattern.pattern:
        return pattern
    return _compiled(CAPTURE.sub(lambda found: re.escape(captures.get(found[1], "")), pattern.pattern), pattern.flags)


@functools.lru_cache(maxsize=1024)
def _compiled(text: str, flags: int) -> re.Pattern[str]:
    return re.compile(text, flags)


def _line(case: _Case) -> list[str]:
    at = case.spot.at
    if case.spot.last is not None or not isinstance(at, Line):
        return [case.spot.text]
    return [case.source.line(at.side, at.number, case.rule.view)]


def _code(case: _Case) -> list[str]:
    at = case.spot.at
    return [case.source.line(at.side, at.number, "code")] if isinstance(at, Line) else []


def _near(case: _Case) -> list[str]:
    at = case.spot.at
    if not isinstance(at, Line):
        return []
    first, last = at.number - case.guard.lines, (case.spot.last or at.number) + case.guard.lines
    return ["\n".join(case.source.around(at.side, first, last, case.rule.view))]


def _file(case: _Case) -> list[str]:
    return _whole(case, case.side, _view(case))


def _view(case: _Case) -> str:
    """Comments count only for rules that read them."""
    return "text" if case.rule.view in ("text", "comments") else "code"


def _new_file(case: _Case) -> list[str]:
    return _whole(case, "new", "code")


def _whole(case: _Case, side: Side, view: str) -> list[str]:
    return [fragment.seen(view)[:MAX_FILE] for fragment in case.source.fragments(side)]


def _added(case: _Case) -> list[str]:
    return [case.source.joined("new", _view(case))[:MAX_FILE]]


def _removed(case: _Case) -> list[str]:
    return [case.source.joined("old", _view(case))[:MAX_FILE]]


def _change(case: _Case) -> list[str]:
    return [text[:MAX_FILE] for text in case.source.whole.added]


def _path(case: _Case) -> list[str]:
    return [case.source.path]


_PLACES: Mapping[str, Callable[[_Case], list[str]]] = {
    "line": _line,
    "code": _code,
    "near": _near,
    "file": _file,
    "new_file": _new_file,
    "added": _added,
    "removed": _removed,
    "change": _change,
    "path": _path,
}
_WIDE = frozenset({"file", "new_file", "added", "removed", "change"})
"""Places that are the same for many matches."""
PLACES = frozenset(_PLACES)
"""Names that are places; any other name in a rule is a capture."""
