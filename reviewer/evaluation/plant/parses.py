"""Whether an edit broke the syntax of a file."""

from __future__ import annotations

import json
import tomllib
import warnings
from collections.abc import Callable, Mapping

from reviewer.syntax import PARSED, ParserError, Tree


def still_parses(language: str, before: str, after: str) -> bool:
    """True when the text after an edit parses, or the one before did not either."""
    parses = _PARSERS.get(language)
    if parses is None:
        return language not in PARSED or _by_grammar(language, after) or not _by_grammar(language, before)
    return parses(after) or not parses(before)


def _by_grammar(language: str, text: str) -> bool:
    try:
        tree = Tree.of(language, text)
        return tree is None or not tree.broken
    except ParserError:
        return False


def _python(text: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "planted", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return False
    return True


def _json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


_PARSERS: Mapping[str, Callable[[str], bool]] = {"python": _python, "toml": _toml, "json": _json}
