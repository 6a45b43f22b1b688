"""String literals as the values they hold, with adjacent pieces joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reviewer.syntax.lexer import Token, tokens
from reviewer.syntax.sql import VERB, Statement, statements


class Literal(NamedTuple):
    """One literal, or several that the language joins."""

    start: int
    """Index of its first character."""
    end: int
    """Index behind its last character."""
    value: str
    """What it holds, a placeholder written as `_`."""
    open: bool
    """True when the code goes on to add to it or format it, so that its value is only a part."""


_JOIN = re.compile(r"[\s\\]*+(?:[+.]\s*+)?")
_LONGEST_GAP = 200
_PREFIX = re.compile(r"[rRbBfFuU]{0,2}")
_BRACED = re.compile(r"\$?\{[^{}\n]*\}")
_PERCENT = re.compile(r"%(?:\(\w+\))?[sd]")
_GROWS = re.compile(r"\s*+(?:[+%](?!\+)|\.\s*+(?:format|join|concat|replace|append)\b)")
_GREW = re.compile(r"[+]\s*$")


def literals(language: str | None, text: str, marks: Iterable[Token] | None = None) -> Iterator[Literal]:
    """Yield the string literals of a text, whose tokens may be known, in order."""
    group: list[Token] = []
    for token in tokens(language, text) if marks is None else marks:
        if token.kind != "string":
            continue
        if group and not _joins(text, group[-1], token):
            yield _literal(text, group)
            group = []
        group.append(token)
    if group:
        yield _literal(text, group)


def _joins(text: str, left: Token, right: Token) -> bool:
    gap = right.start - left.end
    return gap <= _LONGEST_GAP and _JOIN.fullmatch(text, left.end, right.start) is not None


def _literal(text: str, group: list[Token]) -> Literal:
    start, end = group[0].start, group[-1].end
    grows = _GROWS.match(text, end) is not None or _GREW.search(text, max(0, start - 20), start) is not None
    return Literal(start, end, "".join(_value(text[one.start : one.end]) for one in group), grows)


def _value(token: str) -> str:
    prefix = _PREFIX.match(token)
    body = token[prefix.end() if prefix else 0 :]
    quote = 3 if body[:3] in ('"""', "'''") else 1
    inner = body[quote:-quote] if len(body) >= 2 * quote else body[quote:]
    return _PERCENT.sub("_", _BRACED.sub("_", inner)).replace("\\n", " ")


def statements_in(language: str | None, text: str, marks: Iterable[Token]) -> Iterator[Statement]:
    """Yield the SQL statements that may remove or rewrite rows: those of an SQL file, or of a program's literals."""
    if language == "sql":
        yield from (one for one in statements(text, marks) if VERB.search(one.text))
        return
    if VERB.search(text) is None:
        return
    row = seen = 0
    for literal in literals(language, text, marks):
        row, seen = row + text.count("\n", seen, literal.start), literal.start
        if literal.open or not VERB.search(text, literal.start, literal.end):
            continue
        rows = text.count("\n", literal.start, literal.end)
        for statement in statements(literal.value):
            if VERB.search(statement.text):
                last = max(statement.last, rows) if statement.first == 0 else statement.last
                yield statement._replace(first=row + statement.first, last=row + last)
