"""One file of a change as rules look at it: both sides, what is truly new or gone, and its words."""

from __future__ import annotations

import bisect
import functools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from reviewer.embedded.fragment import Fragment
from reviewer.embedded.index import MAX_LINE, Index, Part
from reviewer.embedded.lines import blocks, truly_changed
from reviewer.embedded.moved import moved_lines
from reviewer.embedded.names import defined_name, test_name
from reviewer.embedded.paths import kind_of
from reviewer.embedded.required import met, sieve
from reviewer.embedded.vocabulary import Vocabulary, folded
from reviewer.errors import ReviewerError
from reviewer.patch import FilePatch, Line, Patch
from reviewer.patch.types import Side
from reviewer.syntax import language

__all__ = ["MAX_LINE", "Read", "Source", "Whole"]

T = TypeVar("T")
Read = Callable[[FilePatch, Side], bytes | None]
"""Gives the whole content of a file on one side; None when it is not at hand."""

_WORD = re.compile(r"\w+")
_MAX_OPEN, _FEW_OPEN = 100_000, 2
"""Lines, and files, above which what was read longest ago is let go."""
_MAX_WHOLE = 2_000_000
"""Bytes of a file above which only its hunks are looked at."""


class Source:
    """A file patch with what rules ask about it."""

    def __init__(self, file: FilePatch, read: Read | None, whole: Whole) -> None:
        self.file = file
        self.path = file.path
        self.kind = kind_of(file.path)
        self.whole = whole
        """The change that it belongs to."""
        self._read = read
        first = next((line.text for hunk in file.hunks[:1] for line in hunk.lines[:1] if line.number == 1), "")
        self.language = language(file.path, first)
        self.added, self.removed = truly_changed(file, whole.moved)
        """Lines that the change brings in and takes out, without those it only moves."""
        self.forget()

    def forget(self) -> None:
        """Let go of what was read and looked up; it is looked up anew when asked for."""
        self._sides: dict[Side, tuple[Fragment, ...]] = {}
        self.parts: dict[Side, Part] = {}
        """Where its truly changed lines stand in the index of its batch, while it is looked at."""
        self.known: dict[Any, Any] = {}
        """What matchers and guards found out about the file, for one another."""

    def part(self, side: Side) -> Part:
        """The truly changed lines of one side, by the tokens that they hold."""
        if side not in self.parts:
            self.parts[side] = Index([self.changed(side)], self.whole.vocabulary).part(0)
        return self.parts[side]

    @property
    def blocks(self) -> list[tuple[list[Line], list[Line]]]:
        """The removed and the added lines of each run of changes."""
        if "blocks" not in self.known:
            self.known["blocks"] = [block for hunk in self.file.hunks for block in blocks(hunk)]
        found: list[tuple[list[Line], list[Line]]] = self.known["blocks"]
        return found

    def likely(self, side: Side, pattern: re.Pattern[str]) -> list[Line]:
        """The truly changed lines of one side on which an expression may be found: those with the words it names.

        Only what a search of the text itself finds counts, so the expression must be searched in the line afterwards.
        """
        self.whole.vocabulary.learn_of(pattern)
        return self.part(side).likely(sieve(pattern))

    def joined(self, side: Side, view: str) -> str:
        """The truly changed lines of one side as one text, seen in a view."""
        changed = self.changed(side)
        if view == "text" or not changed:
            return "\n".join([line.text for line in changed])
        return "\n".join([self.line(side, line.number, view) for line in changed])

    def numbers(self, side: Side) -> Mapping[int, Line]:
        """The truly changed lines of one side by number."""
        if ("numbers", side) not in self.known:
            self.known["numbers", side] = {line.number: line for line in self.changed(side)}
        found: Mapping[int, Line] = self.known["numbers", side]
        return found

    @property
    def unchanged(self) -> list[Line]:
        """The lines of its hunks that are context or only moved."""
        moved = self.whole.moved
        return [line for hunk in self.file.hunks for line in hunk.lines if line.marker == " " or id(line) in moved]

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

    def fragments(self, side: Side) -> tuple[Fragment, ...]:
        """One side as far as it is known: the whole file when it is at hand, else its hunks."""
        if side not in self._sides:
            self._sides[side] = self._entire(side) or tuple(self._hunks(side))
            self.whole.read(self, sum(len(fragment.lines) for fragment in self._sides[side]))
        return self._sides[side]

    def line(self, side: Side, number: int, view: str) -> str:
        """One line of a side, seen in a view."""
        behind = self._behind(side, number)
        if not behind:
            return ""
        fragment = self.fragments(side)[behind - 1]
        lines, row = fragment.view(view), number - fragment.start
        return lines[row][:MAX_LINE] if row < len(lines) else ""

    def around(self, side: Side, first: int, last: int, view: str) -> Iterator[str]:
        """The lines of a side from one number to another, as far as they are known."""
        fragments = self.fragments(side)
        for index in range(max(0, self._behind(side, first) - 1), len(fragments)):
            fragment = fragments[index]
            if fragment.start > last:
                return
            low, high = max(0, first - fragment.start), last + 1 - fragment.start
            yield from (line[:MAX_LINE] for line in fragment.view(view)[low:high])

    def _behind(self, side: Side, number: int) -> int:
        """How many fragments of a side start at a line or above it."""
        return bisect.bisect_right(self.fragments(side), number, key=_start)

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


def _start(fragment: Fragment) -> int:
    return fragment.start


class Whole:
    """All files of a change, and what is known only from all of them."""

    def __init__(self, patch: Patch, read: Read | None, vocabulary: Vocabulary) -> None:
        self.moved = moved_lines(patch)
        """Identities of the lines that the change only moves."""
        self.vocabulary = vocabulary
        """Tokens of the rules."""
        self.known: dict[Any, Any] = {}
        """What guards found out about the whole change."""
        self._gains: dict[str, bool] = {}
        self._open: dict[Source, int] = {}
        self.at: Source | None = None
        """The file at hand: what was read of it is kept."""
        self.sources = [Source(file, read, self) for file in patch.files]
        """One for each file patch, in order."""

    @functools.cached_property
    def tests_added(self) -> frozenset[str]:
        """Names of all tests that the change opens somewhere."""
        return frozenset[str]().union(*(one.tests_added for one in self.sources))

    def read(self, source: Source, lines: int) -> None:
        """Take note that a file was read; of files beside the one at hand only so many are kept."""
        self._open[source] = self._open.pop(source, 0) + lines
        while sum(self._open.values()) > _MAX_OPEN and len(self._open) > _FEW_OPEN:
            oldest = next(one for one in self._open if one is not self.at)
            del self._open[oldest]
            oldest.forget()

    def once(self, make: Callable[[Whole], T]) -> T:
        """What a function says of the whole change, asked once."""
        if make not in self.known:
            self.known[make] = make(self)
        found: T = self.known[make]
        return found

    def close(self, source: Source) -> None:
        """Let go of what was read of a file."""
        self._open.pop(source, None)
        source.forget()

    @functools.cached_property
    def lines_by_kind(self) -> Counter[str]:
        """Changed lines of all files of each sort."""
        counted = Counter[str]()
        for one in self.sources:
            counted[one.kind] += one.file.added + one.file.removed
        return counted

    @functools.cached_property
    def subjects_gone(self) -> frozenset[str]:
        """Functions and classes that the change takes out of the source and defines nowhere else."""
        gone = frozenset[str]().union(*(one.defined[0] for one in self.sources))
        return gone.difference(*(one.defined[1] for one in self.sources)) if gone else gone

    @functools.cached_property
    def added(self) -> list[str]:
        """The text that each file gains."""
        return ["\n".join(line.text for line in one.added) for one in self.sources]

    @functools.cached_property
    def code_added(self) -> list[str]:
        """The code that each program file gains, without comments and texts."""
        return [one.joined("new", "bare") for one in self.sources if one.kind == "source"]

    @functools.cached_property
    def words_added(self) -> frozenset[str]:
        """The words of the text that all files gain."""
        return frozenset[str]().union(*(_WORD.findall(text) for text in self.added))

    def gains(self, text: str) -> bool:
        """True when the code of some program gains a text that lies within one line."""
        if text not in self._gains:
            words = _WORD.findall(text)
            maybe = all(word in self._pool for word in words)
            self._gains[text] = maybe and any(text in one for one in self.code_added)
        return self._gains[text]

    def gaining(self, pattern: re.Pattern[str]) -> Iterator[str]:
        """Yield the texts that files gain and in which an expression may be found."""
        clauses = sieve(pattern)
        yield from (text for text in self.added if met(folded(text), clauses))

    @functools.cached_property
    def _pool(self) -> str:
        return "\n".join(self.words_added)
