"""Tools and models that a text names."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from reviewer.authorship.models import named
from reviewer.authorship.tables import Pattern, Tool, markers, plain
from reviewer.authorship.types import UNKNOWN

_TOKENS = re.compile(r"[\s()\[\]{},;\"'`]+")


def families_named(text: str) -> frozenset[str]:
    """The families of all models in a text that is known to be about models; with `unknown` for a distillation."""
    parts = [part for part in _TOKENS.split(text[:300]) if part]
    if "/" not in text:
        parts.append(text)
    readings = [named(part) for part in parts]
    families = frozenset(family for found, _ in readings for family in found)
    return families | {UNKNOWN} if any(unclear for _, unclear in readings) else families


def tools_named(text: str, *, words: bool) -> frozenset[Tool]:
    """Tools that a text names unmistakably; with `words` also where a name or word stands in a tool's place."""
    found = {_by_name()[match[1].lower()] for match in _names().finditer(text)}
    if words:
        rest = _names().sub("", text)
        found |= {_by_word()[match[1].lower()] for match in _words().finditer(rest)}
    return frozenset(found)


def tool_at_start(name: str) -> tuple[Tool | None, bool]:
    """The tool whose name a display name begins with, and whether that is a mere word."""
    if match := _names().match(name):
        return _by_name()[match[1].lower()], False
    if match := re.match(r"[\w-]+", name):
        return _by_word().get(match[0].lower()), True
    return None, False


def agent(text: str) -> Tool | None:
    """The tool that a sidecar note means by an agent's name."""
    return next((tool for tool in markers().tools if plain(text) in tool.agents), None)


def is_word(text: str) -> bool:
    """Whether a text is nothing but a word that stands for a tool."""
    return text.strip().lower() in _by_word()


@functools.cache
def _by_name() -> dict[str, Tool]:
    return {name.lower(): tool for tool in markers().tools for name in tool.names}


@functools.cache
def _by_word() -> dict[str, Tool]:
    return {word.lower(): tool for tool in markers().tools for word in tool.words}


@functools.cache
def _names() -> Pattern:
    return _alternatives(_by_name, r"(?<![\w./@-])({})(?!\w|-\w)")


@functools.cache
def _words() -> Pattern:
    # `Claude:claude-3-opus`, `Cursor (gpt-5)`, `gpt-5 via Codex`; not `Claude Durand` nor `the cursor moved`.
    place = r"(?:^|[,+&(]|\b(?:via|using|with)\s)\s*"
    return _alternatives(_by_word, place + r"({})(?:[- ](?:agent|cli|ai))?\s*(?=$|[:/(,+&)])")


def _alternatives(table: Callable[[], dict[str, Tool]], form: str) -> Pattern:
    longest_first = sorted(table(), key=len, reverse=True)
    return re.compile(form.format("|".join(map(re.escape, longest_first))), re.IGNORECASE)
