"""Tests that cannot fail, and expected values that follow the code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.lines import blocks
from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Hunk, Line
from reviewer.syntax import matches

_CHECKS = re.compile(
    r"assert|expect|raises|throws|should|verif|check|match|require|warns|fail|ensure|must|validate|compare|approx"
    r"|snapshot"
    r"|\beq_?\b|\bok\(|\bis\(|\bt\.(?:error|fatal|plan|is|same|deep|ok|equal|not)|panic|diff|golden|doctest|skip|todo"
    r"|\bplan\(|reject|resolve|chai|sinon|nock|benchmark|\bsame\(|\bequal\(|\bdone\(|smoke|not (?:raise|crash)"
    r"|no (?:error|exception)",
    re.IGNORECASE,
)
_DELEGATES = re.compile(r"\b(?:self|this|cls)\.(?!client\b|app\b)_?\w+\(|\b_\w+\(|\b(?:run|do|try|exec|execute)_\w+\(")
_BRACKETED = re.compile(r"^\s*assert\s*\(")
_TUPLE = {"kind": "assert_statement", "has": {"kind": "tuple", "nthChild": 1, "regex": r"^\(\s*[^\s)]"}}
_NESTED = re.compile(r"^\s*(?:class|def|async def|with|async with|try|if|for|while)\b|^\s*\w[\w.]*\s*[-+]?=[^=]")
_INSIDE = re.compile(r"^\s*+[)\]},\"']*+\s*$")
"""What is left, without its strings, of a line inside a text over several lines, and of the one that ends it."""
_CALL = re.compile(r"(?<![\w.])[A-Za-z_][\w.]*\s*\(")
_ASSERTION = re.compile(
    r"^\s*(?:assert\b|(?:self\.|cls\.)?assert\w+\(|expect\(|(?:assert|require|Assert"
    r"|t)\.\w+\(|assert_\w+!?\(|assertEquals\()"
)
_LITERAL = re.compile(
    r"\"(?:[^\"\\]|\\.){0,300}\"|'(?:[^'\\]|\\.){0,300}'|(?<![\w.])-?\d[\d_]*(?:\.\d+)?\b|\b(?:True|False|true|false"
    r"|None|null|nil)\b"
)
_SNAPSHOT = re.compile(
    r"(^|/)(__snapshots__|snapshots?|golden|goldens|cassettes|approved|recordings)/|\.(snap|golden|approved\.\w+|ambr"
    r"|cassette)$"
)
_CODE_WORDS = """python javascript typescript tsx go java rust c cpp csharp ruby php kotlin swift scala elixir"""
_CODE = frozenset(_CODE_WORDS.split())
_LONGEST = 1000
"""Characters above which an assertion is not compared."""


def test_without_check(source: Source) -> Iterator[Spot]:
    """New tests whose whole body calls code and checks nothing."""
    opened = {id(line): name for line, name in source.tests(source.added)}
    if not opened or source.language != "python" or source.path.endswith("conftest.py"):
        return
    defined = {name for fragment in source.fragments("new") for name in re.findall(r"\bdef (\w+)", fragment.text)}
    for hunk in source.file.hunks:
        for index, line in enumerate(hunk.lines):
            if id(line) not in opened or not source.line("new", line.number, "bare").strip():
                continue  # the rest of a test file written as text
            body = _body(source, hunk, index)
            text = line.text + "\n" + "\n".join(body)
            if not body or _CHECKS.search(text.split("(", 1)[1]) or _DELEGATES.search(text):
                continue
            calls = [found[0].rstrip("( ").split(".")[-1] for row in body for found in _CALL.finditer(row)]
            if any(_NESTED.match(row) for row in body):
                continue
            if calls and not set(calls) & defined and not text.rstrip().endswith(","):
                yield Spot(at=line, text=opened[id(line)], captures={"test": opened[id(line)]})


def _body(source: Source, hunk: Hunk, index: int) -> list[str]:
    """The lines of a new test; empty when they do not end inside the hunk or are not all new."""
    depth = _indent(hunk.lines[index].text)
    rows: list[str] = []
    opened = hunk.lines[index].text.count("(") - hunk.lines[index].text.count(")")
    for number in range(index + 1, len(hunk.lines)):
        line = hunk.lines[number]
        if line.marker == "-":
            continue
        if opened > 0:
            opened += line.text.count("(") - line.text.count(")")
            rows.append(line.text)
            continue
        if line.text.strip() and _indent(line.text) <= depth and not _INSIDE.match(_bare(source, line)):
            return rows
        if line.marker != "+" and line.text.strip():
            return []
        rows.append(line.text)
    return rows if hunk.lines[-1].marker == "+" else []


def _bare(source: Source, line: Line) -> str:
    return source.line("new", line.number, "bare")


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def asserted_tuple(source: Source) -> Iterator[Spot]:
    """Assertions of a condition and a message in one pair of brackets: a tuple, which is always true."""
    rows = {line.number: line for line in source.added if _BRACKETED.match(line.text)}
    if not rows or source.language != "python":
        return
    for fragment in source.fragments("new"):
        if not any(fragment.start <= number < fragment.start + len(fragment.lines) for number in rows):
            continue
        for match in matches("python", fragment.text, _TUPLE):
            line = rows.get(fragment.start + match.first)
            if line is not None:
                yield Spot(at=line, text=match.text, column=match.column, last=fragment.start + match.last)


def expected_rewritten(source: Source) -> Iterator[Spot]:
    """Assertions that stay but for the literal they demand, in a change that edits source and adds no test."""
    if source.kind != "tests" or source.whole.tests_added:
        return
    if not any(one.kind == "source" and one.language in _CODE and one.added for one in source.whole.sources):
        return
    real = {id(line) for line in (*source.added, *source.removed)}
    for hunk in source.file.hunks:
        for gone, come in blocks(hunk):
            if len(gone) != len(come) or len(gone) > 3:
                continue
            for old, new in zip(gone, come, strict=True):
                if id(old) in real and id(new) in real:
                    spot = _other_literal(old, new)
                    if spot:
                        yield spot


def _other_literal(old: Line, new: Line) -> Spot | None:
    """The pair as a spot when both are one assertion with another last literal."""
    if max(len(old.text), len(new.text)) > _LONGEST or not _ASSERTION.match(new.text):
        return None
    if _LITERAL.sub("", old.text) != _LITERAL.sub("", new.text):
        return None
    before, after = _LITERAL.findall(old.text), _LITERAL.findall(new.text)
    differs = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    if len(before) != len(after) or len(differs) != 1:
        return None
    return Spot(at=new, text=new.text.strip(), captures={"old": differs[0][0], "new": differs[0][1]})


def snapshot_rewritten(source: Source) -> Iterator[Spot]:
    """A recorded output that changes together with source code and without any test that says so."""
    if source.file.status != "modified" or not _SNAPSHOT.search(source.path) or not source.removed or not source.added:
        return
    others = source.whole.sources
    code = next((one for one in others if one.kind == "source" and one.language in _CODE and one.added), None)
    if code is None or any(one.kind == "tests" and one.language in _CODE and one.added for one in others):
        return
    line = source.added[0]
    yield Spot(at=line, text=line.text.strip(), captures={"code": code.path})
