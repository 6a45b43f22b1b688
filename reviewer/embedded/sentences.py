"""The sentences of a rule, with the names of what it found filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from reviewer.patch import visible

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONGEST_VALUE = 80
_ALWAYS = frozenset({"path", "line", "text"})
_METAVARIABLE = re.compile(r"\$([A-Z_][A-Z0-9_]*)")


def filled(sentence: str, values: Mapping[str, str]) -> str:
    """A sentence with its placeholders filled; `it` where a name stands for nothing."""
    return visible(_PLACEHOLDER.sub(lambda found: _short(values.get(found[1], found[0]) or "it"), sentence))


def check_sentence(key: str, sentence: str, matcher: str, pattern: Any) -> None:
    """ValueError when a sentence has a placeholder that the rule's matcher never fills."""
    if matcher not in _CAPTURES:
        return
    known = _ALWAYS | _CAPTURES[matcher](pattern)
    for name in _PLACEHOLDER.findall(sentence):
        if name not in known:
            raise ValueError(f"{key} names {{{name}}}, which nothing fills; known here: {', '.join(sorted(known))}")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_VALUE else line[: _LONGEST_VALUE - 1] + "…"


def _groups(patterns: Any) -> set[str]:
    return {name for pattern in patterns for name in pattern.groupindex}


_CAPTURES: Mapping[str, Callable[[Any], set[str]]] = {
    "regex": _groups,
    "lost": _groups,
    "pair": lambda pair: _groups((pair.before, pair.after)) | {"old", "new"},
    "ast": lambda pattern: set(_METAVARIABLE.findall(repr(pattern))),
    "key": lambda _: {"key", "block", "old", "new"},
    "sql": lambda _: {"table"},
}
"""What each matcher fills in; detectors fill in names of their own."""
