"""What a text must hold for a regular expression to match it: the cheap question before the dear one."""

from __future__ import annotations

import functools
import importlib
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

Clause = frozenset[str]
"""Pieces of text, lower case, of which at least one stands in every text that matches."""

SHORTEST = 2
"""Characters of the shortest piece that is worth looking for."""
_MANY = 48
"""Texts above which a part of an expression is not spelled out."""
_LONGEST = 16
"""Times that a part of an expression is spelled out when it is repeated."""
_PARSER: Any = importlib.import_module("re._parser")
_ZERO_WIDTH = frozenset({"AT", "ASSERT_NOT"})


class _Known(NamedTuple):
    """What is known of a part of an expression: all texts that it matches, or else clauses."""

    exact: frozenset[str] | None
    clauses: tuple[Clause, ...] = ()


_NOTHING = _Known(None)


@functools.lru_cache(maxsize=4096)
def required(pattern: re.Pattern[str]) -> tuple[Clause, ...]:
    """Pieces of words of which all clauses hold in every text that the expression finds something in, best first."""
    return _WORDS.read(pattern)


@functools.lru_cache(maxsize=4096)
def written(pattern: re.Pattern[str]) -> tuple[Clause, ...]:
    """The same with pieces of any visible characters, for expressions that name no word."""
    return _INK.read(pattern)


def sieve(pattern: re.Pattern[str]) -> tuple[Clause, ...]:
    """What stands, in lower case, on every line on which an expression may be found."""
    return required(pattern) or written(pattern)


def any_of(several: Iterable[tuple[Clause, ...]]) -> tuple[Clause, ...]:
    """What must hold for at least one of several expressions to match."""
    groups = list(several)
    if len(groups) == 1:
        return groups[0]
    if not groups or not all(groups):
        return ()
    return (frozenset[str]().union(*(min(clauses, key=cost) for clauses in groups)),)


def met(lowered: str, clauses: Iterable[Clause]) -> bool:
    """True when a text in lower case meets all clauses somewhere."""
    return all(any(piece in lowered for piece in clause) for clause in clauses)


def cost(clause: Clause) -> tuple[float, list[str]]:
    """Low for few and long pieces: those stand in few texts."""
    return sum(20.0 ** -min(len(piece), 8) for piece in clause), sorted(clause)


class _Reader:
    """Reads an expression for pieces of one sort."""

    def __init__(self, piece: str) -> None:
        self._piece = re.compile(piece)

    def read(self, pattern: re.Pattern[str]) -> tuple[Clause, ...]:
        try:
            tree = _PARSER.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
        except (AttributeError, RecursionError, TypeError, ValueError, re.error):
            # the parser is Python's own and may change: without it every line is searched
            return ()
        return self._clauses(self._sequence(tree))

    def _sequence(self, parts: Iterable[tuple[Any, Any]]) -> _Known:
        exact: frozenset[str] = frozenset({""})
        clauses: tuple[Clause, ...] = ()
        whole = True
        for known in self._read(parts):
            if known.exact is None:
                clauses += (*self._pieces(exact), *known.clauses)
                exact, whole = frozenset({""}), False
            elif len(exact) * len(known.exact) <= _MANY:
                exact = frozenset(left + right for left, right in itertools.product(exact, known.exact))
            else:
                clauses += self._pieces(exact)
                exact, whole = known.exact, False
        return _Known(exact) if whole else _Known(None, (*clauses, *self._pieces(exact)))

    def _read(self, parts: Iterable[tuple[Any, Any]]) -> Iterator[_Known]:
        """Yield what is known of each part, of letters that follow one another as one text."""
        text = ""
        for kind, value in parts:
            name = str(kind)
            if name == "LITERAL":
                text += chr(value).lower()
                continue
            if text:
                yield _Known(frozenset({text}))
                text = ""
            yield self._part(name, value)
        if text:
            yield _Known(frozenset({text}))

    def _part(self, name: str, value: Any) -> _Known:
        if name in _ZERO_WIDTH:
            return _Known(frozenset({""}))
        if name == "IN":
            return _letters(value)
        if name in ("SUBPATTERN", "ATOMIC_GROUP"):
            return self._sequence(value[-1] if name == "SUBPATTERN" else value)
        if name == "BRANCH":
            return self._branch(value[1])
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeat(*value)
        if name == "ASSERT":
            return _Known(None, self._clauses(self._sequence(value[1])))
        return _NOTHING

    def _branch(self, branches: Iterable[Any]) -> _Known:
        known = [self._sequence(branch) for branch in branches]
        exact = [one.exact for one in known if one.exact is not None]
        texts = frozenset[str]().union(*exact)
        if len(exact) == len(known) and len(texts) <= _MANY:
            return _Known(texts)
        return _Known(None, any_of(self._clauses(one) for one in known))

    def _repeat(self, least: int, most: int, body: Any) -> _Known:
        known = self._sequence(body)
        if most == 1 and known.exact is not None:
            return known if least else _Known(known.exact | {""})
        if known.exact is not None and len(known.exact) == 1 and 1 < least <= _LONGEST:
            return _Known(None, self._pieces(frozenset(text * least for text in known.exact)))
        return _Known(None, self._clauses(known)) if least else _NOTHING

    def _clauses(self, known: _Known) -> tuple[Clause, ...]:
        found = known.clauses if known.exact is None else self._pieces(known.exact)
        return tuple(sorted(set(found), key=cost))

    def _pieces(self, texts: frozenset[str]) -> tuple[Clause, ...]:
        """The longest piece in each text, as one clause; nothing when a text has none."""
        longest = [max(self._piece.findall(text), key=len, default="") for text in texts]
        return (frozenset(longest),) if all(longest) else ()


def _letters(members: Iterable[tuple[Any, Any]]) -> _Known:
    """A small class spelled out."""
    if any(str(name) != "LITERAL" for name, _ in members):
        return _NOTHING
    letters = frozenset(chr(one).lower() for _, one in members)
    return _Known(letters) if len(letters) <= 4 else _NOTHING


_WORDS = _Reader(rf"[a-z0-9_]{{{SHORTEST},}}")
_INK = _Reader(rf"[!-~]{{{SHORTEST},}}")
