"""Errors that were passed on or told, and are dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.evaluation.plant.site import SCRIPTS, Edit, Site, indent, replaced, row_start, span
from reviewer.syntax import Match

_TELLS = re.compile(
    r"^\s*raise\b|\b(?:log|logger|logging|LOG|_log|_logger)\.(?:exception|error|critical|warning)\(|\babort\(",
    re.MULTILINE,
)
_HARMLESS = re.compile(
    r"^except\s*\(?\s*(?:ImportError|ModuleNotFoundError|StopIteration|StopAsyncIteration|KeyboardInterrupt|SystemExit"
    r"|GeneratorExit|NameError)\b"
)
_ASSIGNS = re.compile(r"\s+\w+(?:, \w+)* = ")
_SCRIPT_TELLS = re.compile(r"\bthrow\b|\breject\(|\bnext\(|console\.(?:error|warn)\(|log(?:ger)?\.(?:error|warn)\(")
_GO_HANDLED = re.compile(r"if err != nil \{\n\s*(?:return [^\n]*\berr\b[^\n]*|(?:log|panic)\b[^\n]*)\n\s*\}")


def swallowed(site: Site) -> Iterator[Edit]:
    """The handling of an error becomes nothing."""
    if site.is_test:
        return
    if site.language == "python":
        yield from _python(site)
    elif site.language in SCRIPTS:
        yield from _script(site)
    elif site.language == "go":
        for match in site.find({"kind": "if_statement"}):
            if _GO_HANDLED.fullmatch(match.text):
                yield replaced(site, match, "_ = err", "a returned error is dropped")


def _python(site: Site) -> Iterator[Edit]:
    tries = site.anywhere({"kind": "try_statement"})
    for match in site.find({"kind": "except_clause"}):
        body = _body(site, match)
        if body is None or _HARMLESS.match(match.text):
            continue
        start, end = body
        if _TELLS.search(site.text, start, end):
            edge = indent(site.text[start:end])
            new = "return None" if _gives_a_value(tries, match) else "pass"
            yield Edit(spans=((start, end, edge + new),), did=f"what an except clause did became {new}")


def _gives_a_value(tries: list[Match], clause: Match) -> bool:
    """True when code behind the statement may need what its body assigns, so that going on would fail."""
    around = [one for one in tries if one.first < clause.first and clause.last <= one.last]
    inner = max(around, key=lambda one: one.first, default=None)
    body = inner.text.split("\n")[: clause.first - inner.first] if inner else []
    return any(_ASSIGNS.match(row) for row in body)


def _body(site: Site, match: Match) -> tuple[int, int] | None:
    """Where the rows below the head of an except clause start and end; None when all stands in one row."""
    if match.first == match.last or not match.text.split("\n", 1)[0].split("#")[0].rstrip().endswith(":"):
        return None
    start, end = row_start(site.text, match.first + 1), span(site.text, match)[1]
    return (start, end) if site.text[start:end].strip() else None


def _script(site: Site) -> Iterator[Edit]:
    rows = site.rows
    for match in site.find({"kind": "catch_clause"}):
        head, _, body = match.text.partition("{")
        if match.first == match.last or not _SCRIPT_TELLS.search(body):
            continue
        edge = indent(rows[match.last])
        yield replaced(site, match, f"{head}{{\n{edge}  // best effort\n{edge}}}", "a catch block is emptied")
    for match in site.find({"pattern": "$P.catch($F)"}):
        handler = match.captures.get("F", "")
        if "=>" in handler and _SCRIPT_TELLS.search(handler):
            new = f"{match.captures['P']}.catch(() => {{}})"
            yield replaced(site, match, new, "the handler of a rejection is emptied")
