"""A window: the part of a change that is judged in one request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from reviewer.patch import Fact, FilePatch, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line as it is shown, or a piece of a line that is too long for one window."""

    line: Line
    text: str
    """What a reader sees and may quote: the visible form of the line or piece, without marker."""
    part: int = 0
    """0 for a whole line, else the 1-based number of the piece."""
    parts: int = 1
    """How many pieces the line was cut into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Rows of one hunk that stand together."""

    header: str
    """Where the rows stand, as `@@ -a +b @@ enclosing scope`."""
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What a window shows of one file."""

    file: FilePatch
    passages: tuple[Passage, ...] = ()
    facts: tuple[Fact, ...] = ()

    def rows(self) -> Iterator[Row]:
        """Yield all rows in order."""
        for passage in self.passages:
            yield from passage.rows


@dataclass(frozen=True, kw_only=True)
class Window:
    """Sections whose rendered request fits the budget."""

    sections: tuple[Section, ...]
    tokens: int
    """Size of the body in the counter's tokens."""

    @property
    def files(self) -> tuple[str, ...]:
        """Paths in the order in which they are shown."""
        return tuple(section.file.path for section in self.sections)

    @cached_property
    def changed_rows(self) -> tuple[tuple[Section, Row], ...]:
        """Every added or removed row with its section."""
        return tuple((section, row) for section in self.sections for row in section.rows() if row.line.changed)

    @cached_property
    def added(self) -> int:
        """Added lines that end in this window (a line in pieces counts where its last piece is)."""
        return sum(row.line.marker == "+" and row.part in (0, row.parts) for _, row in self.changed_rows)

    @cached_property
    def removed(self) -> int:
        """Removed lines that end in this window."""
        return sum(row.line.marker == "-" and row.part in (0, row.parts) for _, row in self.changed_rows)
