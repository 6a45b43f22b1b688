"""SQL statements and what they do to whole tables; the only import of sqlglot."""

from __future__ import annotations

import bisect
import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from reviewer.syntax.lexer import Token, blanked, tokens

_LONGEST = 20_000
"""Longest statement, in characters, that is parsed."""
VERB = re.compile(r"\b(?:DELETE|UPDATE|TRUNCATE|DROP|delete|update|truncate|drop)\s")
"""What every statement with an effect holds."""
_DIALECTS = ("postgres", "mysql", "tsql")
_END = re.compile(r";|^[^\S\n]*+(?:GO|go)[^\S\n]*+$|^/[^\S\n]*+$", re.MULTILINE)
_DOLLARS = re.compile(r"\$(?=(\w*+)\$)")
_INK = re.compile(r"[^\n]")
_QUOTED = re.compile(r"'(?:[^']++|'')*+'")
_HEAD = re.compile(
    r"^\s*+(?:(?P<verb>DELETE|UPDATE|TRUNCATE|delete|update|truncate)\s++\S"
    r"|(?P<drop>DROP|drop)\s++(?:TEMPORARY\s++)?(?P<thing>TABLE|DATABASE|SCHEMA|table|database|schema)\s+\S"
    r"|(?P<with>WITH|with)\s.*?\)\s*(?P<inner>DELETE|UPDATE|delete|update)\s)",
    re.DOTALL,
)


_PLAIN = re.compile(
    r"^\s*+(?:DELETE|UPDATE)\s(?:[^()\[\]{}'\"`$;#wW]++|'[^'\\]*+'|(?<=\w)[wW]|(?!WHERE\b)[wW])*+"
    r"\bWHERE\s++(?!(?:true|false|not|null|exists|case|date|time|timestamp|interval)\b)[a-z_][\w.]*+"
    r"\s*+(?:=|<|>|!=|IS\b|IN\b|LIKE\b|BETWEEN\b)",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\bor\b|\|\|", re.IGNORECASE)


class Statement(NamedTuple):
    """One SQL statement."""

    first: int
    """Row of its first line, from 0."""
    last: int
    """Row of its last line."""
    text: str
    """Its text, comments blanked."""


class Effect(NamedTuple):
    """What a statement does to a whole object."""

    kind: str
    """`drop_table`, `drop_database`, `truncate`, `delete_all` or `update_all`."""
    table: str
    """The object, as written."""


def statements(text: str, marks: Iterable[Token] | None = None) -> Iterator[Statement]:
    """Yield the statements of a text, whose tokens may be known, split at semicolons outside quotes."""
    code = blanked(text, tokens("sql", text) if marks is None else marks)
    shape = _without_dollars(_QUOTED.sub(_hidden, code))
    start = row = 0
    for found in [*_END.finditer(shape), None]:
        end = found.start() if found else len(code)
        piece = code[start:end]
        if piece.strip():
            lead = start + len(piece) - len(piece.lstrip())
            first = row + code.count("\n", start, lead)
            yield Statement(first, first + piece.strip().count("\n"), piece.strip())
        after = found.end() if found else end
        row += code.count("\n", start, after)
        start = after


def effect(statement: str) -> Effect | None:
    """Say which whole object a statement empties or rewrites; None for anything else, however it is written."""
    if len(statement) > _LONGEST or not _HEAD.match(statement) or _narrowed(statement):
        return None
    return _read(statement).effect


def readable(statement: str) -> bool:
    """False for a statement that begins like one with an effect and whose effect cannot be told."""
    if not _HEAD.match(statement) or _narrowed(statement):
        return True
    return len(statement) <= _LONGEST and _read(statement).parsed


class _Reading(NamedTuple):
    parsed: bool
    effect: Effect | None


@functools.lru_cache(maxsize=512)
def _read(statement: str) -> _Reading:
    tree = _parsed(statement)
    return _Reading(tree is not None, None if tree is None else _from_tree(tree))


def _narrowed(statement: str) -> bool:
    """True for a plain statement whose condition is about a column: most of a dump, and parsing takes long."""
    return _PLAIN.match(statement) is not None and _EITHER.search(statement) is None


def _hidden(found: re.Match[str]) -> str:
    return _INK.sub("x", found[0])


def _without_dollars(text: str) -> str:
    """The text with what stands between two equal marks such as `$body$` made unreadable."""
    starts: dict[str, list[int]] = defaultdict(list)
    marks = [(found.start(), found[1]) for found in _DOLLARS.finditer(text)]
    for start, name in marks:
        starts[name].append(start)
    kept: list[str] = []
    last = 0
    for start, name in marks:
        places, width = starts[name], len(name) + 2
        close = bisect.bisect_left(places, start + width)
        if start >= last and close < len(places):
            end = places[close] + width
            kept += [text[last:start], _INK.sub("x", text[start:end])]
            last = end
    return "".join((*kept, text[last:]))


def _parsed(statement: str) -> Any | None:
    import sqlglot
    from sqlglot.errors import SqlglotError

    for dialect in _DIALECTS:
        try:
            return sqlglot.parse_one(statement, read=dialect)
        except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError, IndexError, KeyError):
            continue
    return None


def _from_tree(tree: Any) -> Effect | None:
    from sqlglot import exp

    if isinstance(tree, exp.Drop):
        kind = {"TABLE": "drop_table", "DATABASE": "drop_database", "SCHEMA": "drop_database"}.get(
            str(tree.args.get("kind")).upper()
        )
        return Effect(kind, _name(tree)) if kind and not tree.args.get("temporary") else None
    if isinstance(tree, exp.TruncateTable):
        return Effect("truncate", ", ".join(one.sql() for one in tree.expressions))
    if isinstance(tree, exp.Delete) and _whole(tree):
        return Effect("delete_all", _name(tree))
    if isinstance(tree, exp.Update) and tree.expressions and _whole(tree):
        return Effect("update_all", _name(tree))
    return None


def _name(tree: Any) -> str:
    tables = tree.args.get("tables") or [tree.this]
    return ", ".join(str(one.sql()) for one in tables if one is not None)


def _whole(tree: Any) -> bool:
    """True when nothing narrows the rows: no WHERE, join, USING or LIMIT, or a WHERE that is always true."""
    from sqlglot import exp

    where = tree.args.get("where")
    if where is not None:
        return _always(where.this)
    if not isinstance(tree.this, exp.Expression) or tree.this.args.get("alias"):
        return False  # a sentence such as `delete from the list` reads as a table with an alias
    narrowed = any(tree.args.get(key) for key in ("using", "limit", "from", "from_", "tables", "cluster"))
    return not narrowed and tree.find(exp.Join) is None


def _always(condition: Any) -> bool:
    from sqlglot import exp

    if isinstance(condition, exp.Paren):
        return _always(condition.this)
    if isinstance(condition, exp.Boolean):
        return bool(condition.this)
    if isinstance(condition, exp.Or):
        return _always(condition.left) or _always(condition.right)
    if isinstance(condition, exp.EQ):
        both = (condition.left, condition.right)
        return both[0] == both[1] and all(isinstance(one, exp.Literal | exp.Boolean) for one in both)
    return isinstance(condition, exp.Literal) and condition.is_number and condition.this != "0"
