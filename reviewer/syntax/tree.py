"""Structural matches in syntax trees; the only import of ast_grep_py."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from reviewer.syntax.languages import PARSED

MAX_PARSED = 2_000_000
"""Longest text, in characters, that is parsed."""

_UNENCODABLE = re.compile("[\ud800-\udfff]")
_VARIABLE = re.compile(r"\$([A-Z_][A-Z0-9_]*)")


class RuleError(ValueError):
    """A structural rule that the grammar does not accept."""


class ParserError(RuntimeError):
    """The parser broke down over a text; it is no fault of the rule."""


class Match(NamedTuple):
    """A node that fits a structural rule."""

    first: int
    """Row of its first line, from 0."""
    last: int
    """Row of its last line."""
    column: int
    """Character column of its start."""
    text: str
    """Its source text."""
    captures: Mapping[str, str]
    """Texts of the rule's single metavariables."""


def parse(language: str | None, text: str) -> Any | None:
    """Return the root node of a text; None when the language has no grammar or the text is too long or too deep."""
    if language not in PARSED or len(text) > MAX_PARSED:
        return None
    from ast_grep_py import SgRoot

    with _calm():
        return SgRoot(_UNENCODABLE.sub("_", text), language).root()


def check(languages: Iterable[str], rule: Mapping[str, Any]) -> None:
    """RuleError when the grammar of one of the languages refuses an ast-grep rule object."""
    for language in sorted(languages):
        if language not in PARSED:
            raise RuleError(f"there is no grammar for {language!r}")
        try:
            list(matches(language, " ", rule))
        except RuleError as error:
            raise RuleError(f"{language}: {error}") from error


@contextmanager
def _calm() -> Iterator[None]:
    """A panic of the parser is no `Exception`, and would end the process."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise ParserError(f"the parser broke down: {error}") from error


class Tree:
    """A parsed text, asked by several rules."""

    def __init__(self, root: Any) -> None:
        self._root = root

    @classmethod
    def of(cls, language: str | None, text: str) -> Tree | None:
        """Parse a text; None when its language has no grammar or it is too long."""
        root = parse(language, text)
        return None if root is None else cls(root)

    @functools.cached_property
    def broken(self) -> bool:
        """True when there is something that the grammar has no place for."""
        with _calm():
            return self._root.find(kind="ERROR") is not None

    def matches(self, rule: Mapping[str, Any]) -> Iterator[Match]:
        """Yield the nodes that fit an ast-grep rule object; RuleError when the grammar refuses the rule."""
        config = dict(rule) if "rule" in rule else {"rule": dict(rule)}
        try:
            with _calm():
                nodes = self._root.find_all(config)
        except ParserError:
            raise
        except Exception as error:
            raise RuleError(str(error).split("Stack backtrace")[0].strip()) from error
        names = _variables(repr(config))
        for node in nodes:
            place = node.range()
            captures = {name: found.text() for name in names if (found := node.get_match(name)) is not None}
            yield Match(place.start.line, place.end.line, place.start.column, node.text(), captures)


def matches(language: str, text: str, rule: Mapping[str, Any]) -> Iterator[Match]:
    """Yield the nodes of a text that fit an ast-grep rule object; RuleError when the grammar refuses the rule."""
    tree = Tree.of(language, text)
    if tree is not None:
        yield from tree.matches(rule)


@functools.lru_cache(maxsize=512)
def _variables(config: str) -> tuple[str, ...]:
    return tuple(sorted(set(_VARIABLE.findall(config))))
