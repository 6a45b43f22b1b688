"""Where harm can be planted: a file that a clean change touches, and an edit of its new side."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reviewer.syntax import Match, Tree

_TEST_PATH = re.compile(
    r"(?:^|/)(?:tests?|t|__tests__|spec|e2e)/|(?:^|/)(?:test_[^/]*|conftest)\.py$|_test\.(?:py|go)$"
    r"|\.(?:test|spec)\.[cm]?[jt]sx?$"
)
SCRIPTS = ("javascript", "typescript", "tsx")
"""The languages with the grammar of JavaScript."""
_COMMENTS = {
    **dict.fromkeys(("python", "yaml", "toml", "bash", "ruby", "dockerfile", "makefile", "hcl"), "# "),
    **dict.fromkeys((*SCRIPTS, "go", "java", "rust", "c", "cpp", "csharp", "kotlin", "swift", "scala", "php"), "// "),
    **dict.fromkeys(("sql", "lua"), "-- "),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One changed text file on the new side of a clean change; rows count from 0."""

    path: str
    language: str
    text: str
    """Its whole content after the change."""
    old: str
    """Its whole content before; empty for a new file."""
    added: frozenset[int]
    """Rows that the change adds."""
    shown: frozenset[int]
    """Rows of its hunks, context included."""
    packages: frozenset[str] = frozenset()
    """Names of the packages that the repository's manifests ask for, in lower case with underscores."""

    @property
    def rows(self) -> list[str]:
        """Its lines."""
        return self.text.split("\n")

    @property
    def is_test(self) -> bool:
        """True for a file of tests, by its path."""
        return _TEST_PATH.search(self.path) is not None

    @property
    def comment(self) -> str | None:
        """What a comment of one line begins with; None for a language without one."""
        return _COMMENTS.get(self.language)

    def find(self, rule: dict[str, Any]) -> list[Match]:
        """Nodes of the file that fit a structural rule and have a row in the change's hunks."""
        return [one for one in self.anywhere(rule) if self.shows(one.first, one.last)]

    def anywhere(self, rule: dict[str, Any]) -> list[Match]:
        """Nodes of the whole file that fit a structural rule."""
        tree = _tree(self.language, self.text)
        return [] if tree is None else list(tree.matches(rule))

    def shows(self, first: int, last: int) -> bool:
        """True when one of these rows is in the change's hunks."""
        return any(row in self.shown for row in range(first, last + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What turns the clean file into the planted one."""

    spans: tuple[tuple[int, int, str], ...]
    """Start, end and new text of each replaced part."""
    did: str
    """What was done, for the notes of the case."""
    cut: bool = False
    """True when whole lines go and nothing comes in their place."""
    unseen: bool = False
    """True for a cut whose lines need not have been there before the change."""
    rank: int = 0
    """Edits of a lower rank are tried first."""


@functools.lru_cache(maxsize=4)
def _tree(language: str, text: str) -> Tree | None:
    return Tree.of(language, text)


Mutator = Callable[[Site], Iterable[Edit]]


def span(text: str, match: Match) -> tuple[int, int]:
    """Where a node starts and ends in the text."""
    start = row_start(text, match.first) + match.column
    return start, start + len(match.text)


def row_start(text: str, row: int) -> int:
    """Index of the first character of a row; the length of the text behind its last one."""
    at = 0
    for _ in range(row):
        at = text.find("\n", at) + 1
        if at == 0:
            return len(text)
    return at


def indent(row: str) -> str:
    """The blanks that a row begins with."""
    return row[: len(row) - len(row.lstrip())]


def replaced(site: Site, match: Match, new: str, did: str, *, rank: int = 0) -> Edit:
    """Put other text in the place of a node."""
    return Edit(spans=((*span(site.text, match), new),), did=did, rank=rank)


def inserted(site: Site, row: int, line: str, did: str, *, rank: int = 0) -> Edit:
    """Put a line above a row."""
    at = row_start(site.text, row)
    return Edit(spans=((at, at, line + "\n"),), did=did, rank=rank)


def cut(site: Site, first: int, last: int, did: str, *, unseen: bool = False, rank: int = 0) -> Edit:
    """Take whole rows out."""
    start, end = row_start(site.text, first), row_start(site.text, last + 1)
    return Edit(spans=((start, end, ""),), did=did, cut=True, unseen=unseen, rank=rank)


def commented(site: Site, first: int, last: int, did: str, *, rank: int = 1) -> Edit:
    """Turn whole rows into comments."""
    start, end = row_start(site.text, first), row_start(site.text, last + 1)
    rows = site.text[start:end].removesuffix("\n").split("\n")
    edge = min((indent(row) for row in rows if row.strip()), key=len)
    marked = "".join(f"{edge}{site.comment}{row[len(edge) :]}\n" if row.strip() else "\n" for row in rows)
    return Edit(spans=((start, end, marked),), did=did, rank=rank)


def whole_rows(site: Site, match: Match) -> bool:
    """True when nothing but the node stands on its rows."""
    start, end = span(site.text, match)
    before = site.text[row_start(site.text, match.first) : start]
    behind = site.text[end : row_start(site.text, match.last + 1)]
    return not before.strip() and behind.strip() in ("", ";")


def apply(text: str, edit: Edit) -> tuple[str, tuple[int, ...]]:
    """The planted text, and the rows in it that the edit wrote; for a cut the row that moved up and the one above."""
    parts: list[str] = []
    rows: list[int] = []
    last = row = 0
    for start, end, new in sorted(edit.spans):
        parts += [text[last:start], new]
        row += text.count("\n", last, start)
        rows += [row, row - 1] if edit.cut else range(row, row + new.removesuffix("\n").count("\n") + 1)
        row += new.count("\n")
        last = end
    return "".join([*parts, text[last:]]), tuple(rows)


def between(site: Site, first: int, last: int) -> Iterator[str]:
    """Yield the rows of a range that the file has."""
    yield from site.rows[max(0, first) : last + 1]
