"""Timeouts that go or become endless, limits that no longer limit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reviewer.evaluation.plant.site import SCRIPTS, Edit, Site, cut, replaced, row_start, span, whole_rows
from reviewer.syntax import Match

_KINDS: Mapping[str, tuple[str, ...]] = {
    "python": ("keyword_argument", "assignment", "default_parameter", "typed_default_parameter"),
    **dict.fromkeys(SCRIPTS, ("pair", "variable_declarator", "assignment_expression")),
    "go": ("keyed_element", "const_spec", "var_spec", "short_var_declaration"),
    "yaml": ("block_mapping_pair",),
}
_NAMED = re.compile(
    r"(?P<name>[\w.\"'-]+?)[\"']?\s*(?::[^=\n:]*)?(?::=|=|:)\s*(?P<value>[^\n]+)",
)
_NUMBER = re.compile(
    r"(?P<number>\d[\d_]*(?:\.\d+)?)(?P<rest>(?:\s*\*\s*(?:\d[\d_]*|time\.\w+|[A-Z_]+))*|\s*[smh]|ms)[,;]?"
)
_TIMEOUT = re.compile(
    r"^(?!.*(?:retry|on_)).*(?:timeout|deadline)(?:[-_]?(?:ms|secs?|seconds|minutes))?$", re.IGNORECASE
)
_LIMIT = re.compile(
    r"(?:^|[_.-])(?:max|maximum)[_-]?(?:age|attempts|body|bytes|clients|conn\w*|content\w*|depth|entries|fields|file\w*"
    r"|header\w*|items|keys|memory|num\w*|parts|pool\w*|queue\w*|redirects|request\w*|results|rows|size|tokens|upload\w*"
    r"|users|workers|concurren\w*|form\w*|cookie\w*)"
    r"(?:[_-]?\w+)?$|limit$|quota$|pool_?size$|maxsize$|(?:^|[_.-])LIMIT(?:_\w+)?$|rate_?limit\w*$",
    re.IGNORECASE,
)
_BY = 1000


def unbounded_waits(site: Site) -> Iterator[Edit]:
    """A timeout is taken out of a call, or made a thousand times longer."""
    if site.is_test:
        return
    for match, value in _named(site, _TIMEOUT):
        yield from _multiplied(site, match, value, f"a timeout became {_BY} times longer")
        if match.text[value:].strip() not in ("None", "null") and _is_argument(site, match):
            yield from _without_argument(site, match)
    if site.language == "go":
        for match in site.find({"pattern": "context.WithTimeout($C, $D)"}):
            new = f"context.WithCancel({match.captures['C']})"
            yield replaced(site, match, new, "a deadline is taken out")


def raised_limits(site: Site) -> Iterator[Edit]:
    """A limit is multiplied until it stops nothing."""
    if site.is_test:
        return
    for match, value in _named(site, _LIMIT):
        yield from _multiplied(site, match, value, f"a limit became {_BY} times higher")


def _named(site: Site, names: re.Pattern[str]) -> Iterator[tuple[Match, int]]:
    """Yield the nodes that give a value to such a name, and where the value starts in their text."""
    for kind in _KINDS.get(site.language, ()):
        rule: dict[str, Any] = {"kind": kind}
        for match in site.find(rule):
            found = _NAMED.fullmatch(match.text)
            if found and names.search(found["name"].strip("\"'")):
                yield match, found.start("value")


def _multiplied(site: Site, match: Match, at: int, did: str) -> Iterator[Edit]:
    found = _NUMBER.fullmatch(match.text, at)
    number = float(found["number"].replace("_", "")) if found else 0
    if found is None or number <= 1:
        return
    more = str(int(number * _BY)) if number == int(number) else str(number * _BY)
    start, end = found.span("number")
    yield replaced(site, match, match.text[:start] + more + match.text[end:], did)


def _is_argument(site: Site, match: Match) -> bool:
    """True for an argument of a call or an option of an object, which a default stands in for."""
    kinds = {"python": "keyword_argument", **dict.fromkeys(SCRIPTS, "pair")}
    kind = kinds.get(site.language)
    return kind is not None and any(
        (one.first, one.column, one.text) == (match.first, match.column, match.text)
        for one in site.find({"kind": kind})
    )


def _without_argument(site: Site, match: Match) -> Iterator[Edit]:
    start, end = span(site.text, match)
    line_start, line_end = row_start(site.text, match.first), row_start(site.text, match.last + 1)
    before, behind = site.text[line_start:start], site.text[end:line_end]
    if not before.strip() and behind.strip() in ("", ","):
        yield cut(site, match.first, match.last, "a timeout is taken out")
        return
    if whole_rows(site, match):
        return
    comma = re.search(r",\s*$", before)
    if comma:
        start -= len(comma[0])
    elif found := re.match(r"\s*,\s*", behind):
        end += len(found[0].rstrip("\n"))
    yield Edit(spans=((start, end, ""),), did="a timeout is taken out")
