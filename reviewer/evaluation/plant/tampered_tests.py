"""Tests of the change that no longer hold anything: skipped, weakened, removed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reviewer.evaluation.plant.site import SCRIPTS, Edit, Site, cut, indent, inserted, replaced, row_start, span
from reviewer.syntax import Match

_REASONS = ("flaky on CI", "slow on the shared runners", "needs the new fixtures", "to be looked at again")
_PYTHON_TEST: dict[str, Any] = {
    "kind": "function_definition",
    "all": [
        {"has": {"field": "name", "regex": "^test_"}},
        {"not": {"inside": {"kind": "function_definition", "stopBy": "end"}}},
    ],
}
_SCRIPT_TEST: dict[str, Any] = {"kind": "call_expression", "has": {"field": "function", "regex": "^(it|test)$"}}
_GO_TEST: dict[str, Any] = {"kind": "function_declaration", "has": {"field": "name", "regex": "^Test[A-Z_]"}}
_GO_HEAD = re.compile(r"func \w+\((?P<t>\w+) \*testing\.T\) \{$")
_SKIPPED = re.compile(r"skip|xfail|todo", re.IGNORECASE)
_NOTHING = {"None", "null", "undefined", "False", "false", "0", '""', "''"}


def skipped(site: Site) -> Iterator[Edit]:
    """A test of the change is skipped."""
    if not site.is_test:
        return
    if site.language == "python":
        yield from _skip_python(site)
    elif site.language in SCRIPTS:
        for match in site.find(_SCRIPT_TEST):
            at = span(site.text, match)[0] + match.text.index("(")
            yield Edit(spans=((at, at, ".skip"),), did="a test is skipped")
    elif site.language == "go":
        for match in site.find(_GO_TEST):
            head = _GO_HEAD.match(match.text.split("\n", 1)[0])
            if head:
                reason = _REASONS[match.first % len(_REASONS)]
                yield inserted(site, match.first + 1, f'\t{head["t"]}.Skip("{reason}")', "a test is skipped")


def _skip_python(site: Site) -> Iterator[Edit]:
    imported = {match.text.split()[1].rstrip(",") for match in site.anywhere({"kind": "import_statement"})}
    rows = site.rows
    for match in site.find(_PYTHON_TEST):
        top = _decorated(site, match)
        if _SKIPPED.search("\n".join(rows[top : match.first + 1])):
            continue
        reason = _REASONS[match.first % len(_REASONS)]
        if "pytest" in imported:
            mark = f'@pytest.mark.skip(reason="{reason}")'
        elif "unittest" in imported:
            mark = f'@unittest.skip("{reason}")'
        else:
            continue
        yield inserted(site, match.first, indent(rows[match.first]) + mark, "a test is skipped")


def _decorated(site: Site, match: Match) -> int:
    """The first row of a definition with its decorators."""
    around = [one for one in site.anywhere({"kind": "decorated_definition"}) if one.text.endswith(match.text)]
    return min((one.first for one in around if one.last == match.last), default=match.first)


def weakened(site: Site) -> Iterator[Edit]:
    """An assertion of the change proves less than it did."""
    if not site.is_test:
        return
    if site.language == "python":
        yield from _weaken_python(site)
    elif site.language in SCRIPTS:
        yield from _weaken_script(site)
    elif site.language == "go":
        for match in site.find(
            {"kind": "call_expression", "has": {"field": "function", "regex": r"^t\.(Error|Fatal)"}}
        ):
            called, _, rest = match.text.partition("(")
            new = f"t.Log{'f' if called.endswith('f') else ''}({rest}"
            yield replaced(site, match, new, "a failed comparison is logged only")


def _weaken_python(site: Site) -> Iterator[Edit]:
    for match in site.find({"pattern": "assert $A == $B"}):
        left, right = match.captures.get("A", ""), match.captures.get("B", "")
        if match.text == f"assert {left} == {right}" and right not in _NOTHING | {"True"}:
            yield replaced(site, match, f"assert {left} is not None", "equality became: is not None")
    for match in site.find({"pattern": "pytest.raises($E, $$$REST)"}):
        if match.captures.get("E") not in ("Exception", "BaseException"):
            yield replaced(site, match, "pytest.raises(Exception)", "one exception became any")
    for match in site.find({"pattern": "self.assertEqual($A, $B)"}):
        if match.captures.get("B") not in _NOTHING:
            new = f"self.assertIsNotNone({match.captures['A']})"
            yield replaced(site, match, new, "equality became: is not None")


def _weaken_script(site: Site) -> Iterator[Edit]:
    for name in ("toBe", "toEqual", "toStrictEqual"):
        yield from _loosened(site, f"expect($A).{name}($B)", "expect({}).toBeDefined()")
    for name in ("equal", "strictEqual", "deepEqual", "deepStrictEqual"):
        yield from _loosened(site, f"assert.{name}($A, $B)", "assert.ok({})")
    for name in ("equal", "eql"):
        yield from _loosened(site, f"expect($A).to.{name}($B)", "expect({}).to.exist")


def _loosened(site: Site, pattern: str, new: str) -> Iterator[Edit]:
    for match in site.find({"pattern": pattern}):
        if match.captures.get("B") not in _NOTHING and "A" in match.captures:
            yield replaced(site, match, new.format(match.captures["A"]), "equality became: there is something")


def deleted(site: Site) -> Iterator[Edit]:
    """A test that was there before the change goes."""
    if not site.is_test:
        return
    rule = {"python": _PYTHON_TEST, "go": _GO_TEST, **dict.fromkeys(SCRIPTS, _SCRIPT_TEST)}.get(site.language)
    found = site.anywhere(rule) if rule else []
    if len(found) < 2:
        return
    for match in found:
        if match.text in site.old:
            yield _without(site, match)


def _without(site: Site, match: Match) -> Edit:
    """Take a test out, with its decorators and the blank rows below it."""
    rows = site.rows
    first, last = match.first, match.last
    if site.language == "python":
        first = _decorated(site, match)
    while last + 1 < len(rows) and not rows[last + 1].strip() and row_start(site.text, last + 2) < len(site.text):
        last += 1
    return cut(site, first, last, "a test that was there before is removed")
