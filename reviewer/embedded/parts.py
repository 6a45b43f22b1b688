"""The parts of a rule as written in YAML, checked and compiled; ValueError says what is wrong."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Mapping
from typing import Any

from reviewer.embedded.detectors import DETECTORS
from reviewer.embedded.guards import PLACES
from reviewer.embedded.matchers.key import KeyChange
from reviewer.embedded.matchers.pair import Pair
from reviewer.embedded.matchers.sql import EFFECTS
from reviewer.embedded.required import Clause, any_of, required
from reviewer.embedded.types import Example, Guard
from reviewer.syntax import RuleError, check

_WORD = re.compile(r"[a-z0-9_]+")
_LEAD = re.compile(r"(?<![\[\\])\^\\s\*(?![+?])")
_MOVES = frozenset({"", "raised", "lowered", "halved"})
_EXAMPLE = {"path", "before", "after"}


def pattern_of(matcher: str, value: Any) -> Any:
    """Compile what a matcher looks for."""
    return _PATTERNS[matcher](value)


def texts(key: str, value: Any) -> tuple[str, ...]:
    """One text, or a list of them."""
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not listed or not all(isinstance(one, str) and one for one in listed):
        split = isinstance(listed, list) and any(isinstance(one, dict) for one in listed)
        hint = "; a text that holds `: ` needs quotes" if split else ""
        raise ValueError(f"{key} must be text or a list of texts, found {value!r}{hint}")
    return tuple(listed)


def choice(key: str, value: Any, allowed: frozenset[str]) -> str:
    """One of a closed set."""
    if value not in allowed:
        raise ValueError(f"{key} must be one of {', '.join(sorted(allowed))}; found {value!r}")
    return str(value)


def words_of(value: Any) -> frozenset[str]:
    """Words that a text can be searched for: lower case, letters, digits and underscores."""
    words = texts("words", value)
    for word in words:
        if not _WORD.fullmatch(word):
            raise ValueError(f"words holds {word!r}; a word is lower case letters, digits and _ only")
    return frozenset(words)


def guards_of(key: str, value: Any) -> tuple[Guard, ...]:
    """Conditions: a plain text is an expression for the line of the match."""
    if not isinstance(value, list):
        raise ValueError(f"{key} must be a list, found {value!r}")
    return tuple(_guard(key, one) for one in value)


def examples_of(key: str, value: Any) -> tuple[tuple[Example, ...], ...]:
    """Examples, each one file or a list of files that change together."""
    if not isinstance(value, list):
        raise ValueError(f"examples.{key} must be a list, found {value!r}")
    return tuple(tuple(_example(key, one) for one in (row if isinstance(row, list) else [row])) for row in value)


def mapping(key: str, value: Any, allowed: set[str]) -> Mapping[str, Any]:
    """A mapping without unknown keys."""
    if not isinstance(value, dict):
        raise ValueError(f"{key} must be a mapping, found {value!r}")
    for one in value:
        if one not in allowed:
            raise ValueError(f"{key} has no key {one!r}; known: {', '.join(sorted(allowed))}")
    return value


def expression(key: str, value: Any, flags: int = 0) -> re.Pattern[str]:
    """A compiled regular expression."""
    try:
        return re.compile(value, flags)
    except (re.error, TypeError) as error:
        raise ValueError(f"{key} is not a regular expression: {error}: {value!r}") from error


def _guard(key: str, value: Any) -> Guard:
    if isinstance(value, str):
        return Guard(where="line", pattern=_condition(key, value))
    if not isinstance(value, dict):
        raise ValueError(f"{key} must hold expressions or mappings, found {value!r}")
    lines = value.get("lines", 3)
    named = [name for name in value if name != "lines"]
    if len(named) != 1 or not isinstance(lines, int):
        raise ValueError(f"{key} must name one place ({', '.join(sorted(PLACES))}) or capture, found {value!r}")
    return Guard(where=named[0], pattern=_condition(key, value[named[0]]), lines=lines)


def _condition(key: str, value: Any) -> re.Pattern[str]:
    """The expression of a guard: `^\\s*` reads no further than its line, or a page of empty lines is read for each."""
    return expression(key, _LEAD.sub(lambda _: r"^[^\S\n]*", value) if isinstance(value, str) else value, re.MULTILINE)


def _example(key: str, value: Any) -> Example:
    row = mapping(f"examples.{key}", value, _EXAMPLE)
    if not isinstance(row.get("path"), str) or not {"before", "after"} & row.keys():
        raise ValueError(f"examples.{key} needs a path, and before or after: {value!r}")
    return Example(path=row["path"], before=row.get("before"), after=row.get("after"))


def _regexes(value: Any) -> tuple[re.Pattern[str], ...]:
    return tuple(expression("regex", one) for one in texts("regex", value))


def _pair(value: Any) -> Pair:
    row = mapping("pair", value, {"before", "after", "value"})
    moved = choice("pair.value", row.get("value", ""), _MOVES)
    before, after = (expression(f"pair.{key}", row.get(key)) for key in ("before", "after"))
    return Pair(before=before, after=after, value=moved)


def _ast(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict) or not value:
        raise ValueError(f"ast must be an ast-grep rule object, found {value!r}")
    return value


def structure(value: Any, languages: frozenset[str] | None) -> None:
    """ValueError unless the grammars of all languages accept a structural rule."""
    if languages is None:
        raise ValueError("ast needs languages: each has a grammar of its own")
    try:
        check(languages, _ast(value))
    except RuleError as error:
        raise ValueError(f"ast is refused: {error}") from error


def _sql(value: Any) -> frozenset[str]:
    return frozenset(choice("sql", one, EFFECTS) for one in texts("sql", value))


def _key(value: Any) -> KeyChange:
    row = mapping("key", value, {"path", "from", "to", "when", "value"})
    paths = texts("key.path", row.get("path"))
    when = texts("key.when", row.get("when", "changed"))
    return KeyChange(
        path=re.compile("|".join(fnmatch.translate(one) for one in paths)),
        words=_ends(paths),
        before=expression("key.from", row["from"]) if "from" in row else None,
        after=expression("key.to", row["to"]) if "to" in row else None,
        when=frozenset(choice("key.when", one, frozenset({"changed", "added", "removed"})) for one in when),
        value=choice("key.value", row.get("value", ""), _MOVES),
    )


def _ends(paths: tuple[str, ...]) -> tuple[Clause, ...]:
    """What the line of a key holds: a piece of the last name of its path, which no dot or wildcard cuts."""
    names = [re.split(r"[.*?\[\]]", path)[-1].lower() for path in paths]
    return any_of(required(re.compile(re.escape(name))) for name in names)


def _detector(value: Any) -> str:
    return choice("detector", value, frozenset(DETECTORS))


_PATTERNS: Mapping[str, Callable[[Any], Any]] = {
    "regex": _regexes,
    "pair": _pair,
    "lost": _regexes,
    "ast": _ast,
    "sql": _sql,
    "key": _key,
    "detector": _detector,
}
MATCHER_KEYS = frozenset(_PATTERNS)
"""Keys of which a rule has exactly one."""
