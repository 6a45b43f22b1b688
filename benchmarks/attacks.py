"""Hostile strings for a regular expression, made from the expression itself."""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

_PARSER: Any = importlib.import_module("re._parser")
_POOL = "a 0A-_.,:;/='\"`()[]{}<>$#@*+?!|&%^~\\\t\n\u00e9\u3042"
_TASTES = ("a", " ", "0", "-", "(", '"', "\n")
"""Which letter a sample takes where several fit."""
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
_MANY = 6
"""Repeats below which nothing can pile up."""
_CATEGORIES: dict[str, Callable[[str], object]] = {
    "CATEGORY_DIGIT": str.isdigit,
    "CATEGORY_SPACE": str.isspace,
    "CATEGORY_WORD": re.compile(r"\w").match,
}

Parts = Iterable[tuple[Any, Any]]


_TRIED = 60
"""Attacks on one expression, spread over all that there are."""
_SHORT, _LONG = 1_000, 10_000
_SUSPECT, _FINE, _MOST = 0.001, 0.02, 0.15
"""Processor seconds: of a short text that deserves a second look; of a long one that is fine; that is never fine."""
_GROWTH = 8.0
"""How much longer four times the text may take."""

Search = Callable[[str], object]


def weakness(pattern: re.Pattern[str], *, whole: bool = False, lines: bool = True) -> tuple[str, str, float] | None:
    """An attack under which an expression takes more than its share of time; None when none is found.

    `whole` says that it is matched from the start of a text, `lines` that a text may have several.
    """
    search = pattern.match if whole else pattern.search
    plans = list(dict.fromkeys(_plans(pattern)))
    for head, unit in plans[:: max(1, len(plans) // _TRIED)]:
        if not lines and "\n" in head + unit:
            continue
        if _seconds(search, head, unit, _SHORT) < _SUSPECT:
            continue
        long = min(_seconds(search, head, unit, _LONG) for _ in range(2))
        if long > _MOST or (long > _FINE and long > _GROWTH * _seconds(search, head, unit, _LONG // 4)):
            return head, unit, long
    return None


def _seconds(search: Search, head: str, unit: str, size: int) -> float:
    text = (head + unit * (size // len(unit)))[: size - 1] + "\0"
    started = time.process_time()
    search(text)
    return time.process_time() - started


def _plans(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """What an attack begins with, and what it repeats."""
    tree = list(_PARSER.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    for taste in _TASTES:
        for turn in range(3):
            whole = _sample(tree, taste, turn)
            yield from (("", unit) for unit in (whole, whole[:-1], whole[:-1] + " ") if unit)
            for before, body in _repeats(tree, "", taste, turn):
                if body:
                    yield before, body
                    yield before, body + " "
                    yield "", before + body
                    yield "", before + body + " "
                    yield "", before + body * 30


def _repeats(parts: Parts, before: str, taste: str, turn: int) -> Iterator[tuple[str, str]]:
    """Each long repeat: what stands in front of it, and one turn of it."""
    for op, value in parts:
        name = str(op)
        if name in _REPEATS and value[1] >= _MANY:
            yield before, _sample(value[2], taste, turn)
        for inner in _inner(name, value):
            yield from _repeats(inner, before, taste, turn)
        before += _sample([(op, value)], taste, turn)


def _inner(name: str, value: Any) -> Iterator[Parts]:
    if name in _REPEATS:
        yield value[2]
    elif name == "SUBPATTERN":
        yield value[-1]
    elif name == "ATOMIC_GROUP":
        yield value
    elif name == "BRANCH":
        yield from value[1]
    elif name in ("ASSERT", "ASSERT_NOT"):
        yield value[1]


def _sample(parts: Parts, taste: str, turn: int) -> str:
    """A text that the parts match, as far as one look tells."""
    return "".join(_one(str(op), value, taste, turn) for op, value in parts)


def _one(name: str, value: Any, taste: str, turn: int) -> str:
    if name == "LITERAL":
        return chr(int(value))
    if name == "NOT_LITERAL":
        return _letter(lambda letter: letter != chr(int(value)), taste)
    if name == "ANY":
        return _letter(lambda letter: letter != "\n", taste)
    if name == "IN":
        return _letter(lambda letter: _within(letter, value), taste) or _first(value)
    if name == "BRANCH":
        return _sample(value[1][turn % len(value[1])], taste, turn)
    if name in _REPEATS:
        return _sample(value[2], taste, turn) * int(max(value[0], min(value[1], turn)))
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _sample(value[-1] if name == "SUBPATTERN" else value, taste, turn)
    return ""


def _letter(fits: Callable[[str], bool], taste: str) -> str:
    return next((letter for letter in taste + _POOL if fits(letter)), "")


def _first(members: Parts) -> str:
    """The first letter that a class of rare letters names."""
    return next((chr(value if str(op) == "LITERAL" else value[0]) for op, value in members if str(op) != "NEGATE"), "")


def _within(letter: str, members: Parts) -> bool:
    negated = inside = False
    for op, value in members:
        name = str(op)
        negated = negated or name == "NEGATE"
        inside = inside or (name == "LITERAL" and ord(letter) == value)
        inside = inside or (name == "RANGE" and value[0] <= ord(letter) <= value[1])
        inside = inside or (name == "CATEGORY" and _in_category(letter, str(value)))
    return inside != negated


def _in_category(letter: str, name: str) -> bool:
    known = _CATEGORIES.get(name.replace("_NOT_", "_"))
    return known is not None and bool(known(letter)) != ("_NOT_" in name)
