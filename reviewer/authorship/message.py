"""The part of a commit message that signs it: trailers and footers, also those of squashed commits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reviewer.authorship.tables import markers

_LINE = re.compile(r"\r\n|\n|\r")
_TRAILER = re.compile(r"([A-Za-z][\w-]*) ?: ?(\S.*)")
_FENCE = re.compile(r"(?:```|~~~)")
# Where a squash starts the next of its commits: a bullet, `git merge --squash`, an unedited `git rebase -i`.
_NEXT = re.compile(r"\* \S|commit [0-9a-f]{7,64}\b|# This is .*commit message")
_QUOTED = re.compile(r"commit [0-9a-f]{7,64}\b")
# Lines that stand between trailers without being any.
_AMONG = re.compile(
    r"\s*|[-_*=]{3,}|<!--.*-->|https?://\S+|\(cherry picked .*\)|\[[^\]]*\]\(\S*\)"
    r"|Link to \w+ \w+: \S+|Requested by: .*|(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\b.{0,80}|\[[^\]:]{1,40}: .*\]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trailer:
    """One `Key: value` at the end of a message."""

    key: str
    """As written."""
    value: str
    text: str
    """The whole line."""


def signing_lines(message: str) -> tuple[str, ...]:
    """The lines that sign a message: those after its last prose, and the same for each commit of a squash."""
    lines = _without_fences(_LINE.split(message))
    found: list[str] = []
    for segment in _segments(lines):
        tail: list[str] = []
        for line in reversed(segment):
            if not _signs(line):
                break
            tail.append(line.rstrip())
        found += _unfolded(line for line in reversed(tail) if line)
    return tuple(found)


def trailer(line: str) -> Trailer | None:
    """The line read as a trailer; None where it is none."""
    match = _TRAILER.fullmatch(line)
    return Trailer(key=match[1], value=match[2].strip()[:500], text=line) if match else None


def is_footer(line: str) -> bool:
    """Whether a line is one that some tool leaves, word for word."""
    return any(pattern.fullmatch(line) for tool in markers().tools for pattern in tool.lines)


def _signs(line: str) -> bool:
    text = line.rstrip()
    # An indented line continues the trailer above it, and is not read as a trailer of its own.
    return text[:1].isspace() or bool(_AMONG.fullmatch(text) or _TRAILER.fullmatch(text)) or is_footer(text)


def _unfolded(lines: Iterable[str]) -> list[str]:
    whole: list[str] = []
    for line in lines:
        if line[0].isspace() and whole:
            whole[-1] += " " + line.strip()
        else:
            whole.append(line)
    return whole


def _segments(lines: list[str]) -> Iterator[list[str]]:
    """The message cut where a squash starts another commit, without subject lines and with bodies outdented."""
    body: list[str] = []
    authors: list[str] = []
    quoted = False
    for line in lines[1:]:
        if _NEXT.match(line):
            yield body + authors
            body, authors, quoted = [], [], bool(_QUOTED.match(line))
        elif quoted and line.startswith("Author: "):
            # `git merge --squash` quotes the author above the text; it signs all the same.
            authors.append(line)
        else:
            body.append(line[4:] if quoted and line.startswith("    ") else line)
    yield body + authors


def _without_fences(lines: list[str]) -> list[str]:
    """The lines outside of closed code fences; what stands in a fence is quoted."""
    kept: list[str] = []
    opened: int | None = None
    for line in lines:
        kept.append(line)
        if _FENCE.match(line):
            if opened is None:
                opened = len(kept) - 1
            else:
                # The closing line stays and ends the tail, as prose would.
                del kept[opened:-1]
                opened = None
    return kept
