"""Foreign text inside Markdown: it can neither format, link, mention, embed nor leave its place.

A backslash does not stop a code host from notifying `@somebody` or from linking `#1`, since hosts look for
those in the rendered text. Words that look like such a thing therefore become code spans.
"""

from __future__ import annotations

import re

from reviewer.report.shown import shown

_FORMATTING = re.compile(r"[\\`*_\[\]~|]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# Mentions and addresses, links, maths, and references such as #1, !1, GH-1.
_ACTIVE = re.compile(r"[@$]|://|www\.|[#!%~^&]\d|GH-\d", re.IGNORECASE)
_RUNS = re.compile(r"`+")


def prose(text: str, limit: int = 600) -> str:
    """The text as one line of plain words; never put it at the start of a line."""
    return " ".join(code(word) if _ACTIVE.search(word) else _plain(word) for word in shown(text, limit).split())


def code(text: str, limit: int = 400) -> str:
    """The text as a code span, with more backticks around it than stand together inside it."""
    line = shown(text, limit)
    fence = "`" * _longer(line)
    pad = " " if line[:1] in ("`", " ", "") or line[-1:] in ("`", " ") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def block(line: str, *, indent: str) -> list[str]:
    """One line that was made visible, with its marker in front, as a fenced diff."""
    fence = indent + "`" * max(3, _longer(line))
    return [f"{fence}diff", indent + line, fence]


def _plain(word: str) -> str:
    escaped = _FORMATTING.sub(r"\\\g<0>", word)
    return re.sub("[&<>]", lambda match: _ENTITIES[match[0]], escaped)


def _longer(line: str) -> int:
    return max(map(len, _RUNS.findall(line)), default=0) + 1
