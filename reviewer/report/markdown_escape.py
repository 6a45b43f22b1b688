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
# A code span that stands alone: two that touch would read their backticks together.
_SPAN = re.compile(r"(?<!\S)`([^`]+)`(?=[,.;:]?(?:\s|$))")
_WORD = re.compile(r"\S+")
_RUNS = re.compile(r"`+")


def prose(text: str, limit: int = 600) -> str:
    """The text as one line of plain words and of its own code spans; never put it at the start of a line."""
    parts = _SPAN.split(" ".join(shown(text, limit).split()))
    return "".join(code(part) if index % 2 else _WORD.sub(_word, part) for index, part in enumerate(parts))


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


def _word(match: re.Match[str]) -> str:
    if _ACTIVE.search(match[0]):
        return code(match[0])
    escaped = _FORMATTING.sub(r"\\\g<0>", match[0])
    return re.sub("[&<>]", lambda match: _ENTITIES[match[0]], escaped)


def _longer(line: str) -> int:
    return max(map(len, _RUNS.findall(line)), default=0) + 1
