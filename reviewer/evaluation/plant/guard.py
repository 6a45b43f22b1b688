"""Guards: conditions that leave when something is wrong, and do nothing else."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.evaluation.plant.site import SCRIPTS, Site, indent, whole_rows
from reviewer.syntax import Match

_SCRIPT = re.compile(
    r"if \((?P<test>[^\n]+?)\) \{\n\s*(?P<body>(?:throw|return)\b[^\n]*)\n\s*\}"
    r"|if \((?P<short>[^\n]+?)\) \{?\s*(?P<one>(?:throw|return)\b[^\n{}]*(?:\{[^\n{}]*\}[^\n{}]*)?)\}?"
)
_GO = re.compile(r"if (?P<test>[^\n;]+) \{\n\s*(?P<body>(?:return|panic\()[^\n]*)\n\s*\}")
_LEAVING_CALLS = {"abort", "exit", "fail"}
_GO_ONCE = ("errors.", "fmt.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A condition and the one statement below it."""

    match: Match
    test: str
    """The condition."""
    body: str
    """The statement that leaves."""
    raises: bool
    """True when it leaves with an error."""

    @property
    def first(self) -> int:
        """Its first row."""
        return self.match.first

    @property
    def last(self) -> int:
        """Its last row."""
        return self.match.last


def guards(site: Site) -> Iterator[Guard]:
    """Yield the guards in the hunks of a change that stand on rows of their own."""
    read = {"python": _python, "go": _go, **dict.fromkeys(SCRIPTS, _script)}.get(site.language)
    for match in site.find({"kind": "if_statement"}) if read else ():
        found = read(site, match) if read and whole_rows(site, match) else None
        if found is not None:
            yield found


def _python(site: Site, match: Match) -> Guard | None:
    code = textwrap.dedent(indent(site.rows[match.first]) + match.text)
    try:
        (node,) = ast.parse(code).body
    except (SyntaxError, ValueError):
        return None
    if not isinstance(node, ast.If) or node.orelse or len(node.body) != 1:
        return None
    only = node.body[0]
    if not (isinstance(only, ast.Raise | ast.Return | ast.Continue) or _leaves(only)):
        return None
    raises = isinstance(only, ast.Raise)
    return Guard(match=match, test=ast.unparse(node.test), body=ast.unparse(only), raises=raises)


def _leaves(node: ast.stmt) -> bool:
    called = node.value.func if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) else None
    name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
    return name in _LEAVING_CALLS


def _script(site: Site, match: Match) -> Guard | None:  # noqa: ARG001 - one signature for all languages
    found = _SCRIPT.fullmatch(match.text)
    if found is None:
        return None
    test, body = (found["test"], found["body"]) if found["test"] else (found["short"], found["one"])
    raises = body.startswith("throw") or re.search(r"new \w*Error\(", body) is not None
    return Guard(match=match, test=test, body=body, raises=raises)


def _go(site: Site, match: Match) -> Guard | None:
    """A guard whose removal leaves no import without a use."""
    found = _GO.fullmatch(match.text)
    if found is None or re.search(r"\berr\w*\b", found["test"]):
        return None
    if any(name in match.text and site.text.count(name) <= match.text.count(name) for name in _GO_ONCE):
        return None
    raises = re.search(r"panic\(|errors\.|fmt\.Errorf|\b[Ee]rr\w*$", found["body"]) is not None
    return Guard(match=match, test=found["test"], body=found["body"], raises=raises)
