"""Structural matches in syntax trees; the only import of ast_grep_py."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from reviewer.syntax.languages import PARSED

MAX_PARSED = 2_000_000
"""Longest text, in characters, that is parsed."""

_UNENCODABLE = re.compile("[\ud800-\udfff]")
_VARIABLE = re.compile(r"\$([A-Z_][A-Z0-9_]*)")


class RuleError(ValueError):
    """A structural rule that the grammar does not accept."""


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

    return SgRoot(_UNENCODABLE.sub("_", text), language).root()


class Tree:
    """A parsed text, asked by several rules."""

    def __init__(self, root: Any) -> None:
        self._root = root

    @classmethod
    def of(cls, language: str | None, text: str) -> Tree | None:
        """Parse a text; None when its language has no grammar or it is too long."""
        root = parse(language, text)
        return None if root is None else cls(root)

    def matches(self, rule: Mapping[str, Any]) -> Iterator[Match]:
        """Yield the nodes that fit an ast-grep rule object; RuleError when the grammar refuses the rule."""
        config = dict(rule) if "rule" in rule else {"rule": dict(rule)}
        try:
            nodes = self._root.find_all(config)
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
