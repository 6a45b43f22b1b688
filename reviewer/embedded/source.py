"""One file of a change as rules look at it: both sides, what is truly new or gone, and its words."""

from __future__ import annotations

import bisect
import functools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Set

from reviewer.embedded.fragment import Fragment
from reviewer.embedded.moved import moved_lines
from reviewer.embedded.names import defined_name, test_name
from reviewer.embedded.paths import kind_of
from reviewer.errors import ReviewerError
from reviewer.patch import FilePatch, Line, Patch
from reviewer.patch.types import Side
from reviewer.syntax import language

Read = Callable[[FilePatch, Side], bytes | None]
"""Gives the whole content of a file on one side; None when it is not at hand."""

MAX_LINE = 10_000
"""Characters of a line that a pattern sees."""
_MAX_WHOLE = 2_000_000
"""Bytes of a file above which only its hunks are looked at."""
_WORD = re.compile(r"[a-z0-9_]+")


class Source:
    """A file patch with what rules ask about it."""

    def __init__(
        self,
        file: FilePatch,
        moved: Set[int],
        read: Read | None,
        vocabulary: Set[str],
        whole: Whole,
    ) -> None:
        self.file = file
        self.path = file.path
        self.kind = kind_of(file.path)
        self.whole = whole
        """The change that it belongs to."""
        self._read = read
        first = next((line.text for hunk in file.hunks[:1] for line in hunk.lines[:1] if line.number == 1), "")
        self.language = language(file.path, first)
        self.added = tuple(line for line in file.changed_lines() if line.marker == "+" and id(line) not in moved)
        """Lines that the change brings in, without those it only moves."""
        self.removed = tuple(line for line in file.changed_lines() if line.marker == "-" and id(line) not in moved)
        """Lines that the change takes out, without those it only moves."""
        self.words = _words(self.added + self.removed, vocabulary)
        """Words of the vocabulary on truly changed lines, with the lines."""
        self._sides: dict[Side, tuple[Fragment, ...]] = {}

    def changed(self, side: Side) -> tuple[Line, ...]:
        """The truly changed lines of one side."""
        return self.added if side == "new" else self.removed

    @functools.cached_property
    def tests_added(self) -> frozenset[str]:
        """Names of the tests that the change opens in this file."""
        return frozenset(name for _, name in self.tests(self.added))

    def tests(self, lines: tuple[Line, ...]) -> list[tuple[Line, str]]:
        """The lines that open a test, with its name; none outside test files."""
        if self.kind != "tests":
            return []
        return [(line, name) for line in lines if (name := test_name(self.language, line.text))]

    @functools.cached_property
    def defined(self) -> tuple[frozenset[str], frozenset[str]]:
        """Functions and classes whose definitions the change takes out, and brings in; none in test files."""
        if self.kind != "source":
            return frozenset(), frozenset()
        gone, come = ({defined_name(line.text) for line in lines} for lines in (self.removed, self.added))
        return frozenset(name for name in gone if name), frozenset(name for name in come if name)

    @functools.cached_property
    def nearby(self) -> frozenset[str]:
        """All words of the hunks, context and moved lines too."""
        return frozenset(
            word
            for hunk in self.file.hunks
            for line in hunk.lines
            for word in _WORD.findall(line.text[:MAX_LINE].lower())
        )

    def fragments(self, side: Side) -> tuple[Fragment, ...]:
        """One side as far as it is known: the whole file when it is at hand, else its hunks."""
        if side not in self._sides:
            self._sides[side] = self._entire(side) or tuple(self._hunks(side))
        return self._sides[side]

    def line(self, side: Side, number: int, view: str) -> str:
        """One line of a side, seen in a view."""
        return next(self.around(side, number, number, view), "")

    def around(self, side: Side, first: int, last: int, view: str) -> Iterator[str]:
        """The lines of a side from one number to another, as far as they are known."""
        fragments = self.fragments(side)
        index = max(0, bisect.bisect_right(fragments, first, key=lambda one: one.start) - 1)
        for fragment in fragments[index:]:
            if fragment.start > last:
                return
            low, high = max(0, first - fragment.start), last + 1 - fragment.start
            yield from (line[:MAX_LINE] for line in fragment.view(view)[low:high])

    def _hunks(self, side: Side) -> Iterator[Fragment]:
        marker = "+" if side == "new" else "-"
        for hunk in self.file.hunks:
            lines = tuple(line.text for line in hunk.lines if line.marker in (marker, " "))
            if lines:
                yield Fragment(self.language, hunk.new_start if side == "new" else hunk.old_start, lines)

    def _entire(self, side: Side) -> tuple[Fragment, ...]:
        if self._read is None or not self.file.hunks or self.file.status in ("added", "deleted"):
            return ()
        try:
            content = self._read(self.file, side)
        except ReviewerError:
            return ()
        if content is None or len(content) > _MAX_WHOLE:
            return ()
        lines = tuple(content.decode("utf-8", "surrogateescape").split("\n"))
        return (Fragment(self.language, 1, lines),) if self._agrees(lines, side) else ()

    def _agrees(self, lines: tuple[str, ...], side: Side) -> bool:
        """True when every hunk line of this side stands where the patch says."""
        for hunk in self.file.hunks:
            for line in hunk.lines:
                number = line.new if side == "new" else line.old
                if number is not None and (number > len(lines) or lines[number - 1] != line.text):
                    return False
        return True


def _words(lines: tuple[Line, ...], vocabulary: Set[str]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        for word in vocabulary & set(_WORD.findall(line.text[:MAX_LINE].lower())):
            found.setdefault(word, []).append(line)
    return found


class Whole:
    """All files of a change, and what is known only from all of them."""

    def __init__(self, patch: Patch, read: Read | None, vocabulary: Set[str]) -> None:
        moved = moved_lines(patch)
        self.sources = [Source(file, moved, read, vocabulary, self) for file in patch.files]
        """One for each file patch, in order."""

    @functools.cached_property
    def lines_by_kind(self) -> Counter[str]:
        """Changed lines of all files of each sort."""
        counted = Counter[str]()
        for one in self.sources:
            counted[one.kind] += one.file.added + one.file.removed
        return counted

    @functools.cached_property
    def tests_added(self) -> frozenset[str]:
        """Names of all tests that the change opens somewhere."""
        return frozenset[str]().union(*(one.tests_added for one in self.sources))

    @functools.cached_property
    def subjects_gone(self) -> frozenset[str]:
        """Functions and classes that the change takes out of the source and defines nowhere else."""
        gone = frozenset[str]().union(*(one.defined[0] for one in self.sources))
        return gone.difference(*(one.defined[1] for one in self.sources)) if gone else gone

    @functools.cached_property
    def text_added(self) -> str:
        """The text that all files gain."""
        return "\n".join(self.added)

    @functools.cached_property
    def added(self) -> list[str]:
        """The text that each file gains."""
        return ["\n".join(line.text for line in one.added) for one in self.sources]
