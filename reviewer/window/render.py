"""How a window looks: rows of line number, marker and text, under file and hunk headers."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.patch import FilePatch, Hunk, visible
from reviewer.window.types import Passage, Row, Section


def render_row(row: Row) -> str:
    """One row: number, blank, marker, text; a piece of a long line shows its number as `12.1/3`."""
    number = "" if row.line.marker == " " else str(row.line.number)
    piece = f".{row.part}/{row.parts}" if row.part else ""
    end = "" if row.line.newline or row.part not in (0, row.parts) else "\n\\ no newline at the end of the file"
    return f"{number}{piece} {row.line.marker}{row.text}{end}\n"


def file_line(file: FilePatch) -> str:
    """The header of a file's section."""
    return f"file: {visible(file.path)} ({file.status})\n"


def fact_line(text: str) -> str:
    """A fact as a reviewer sees it."""
    return f"! {visible(text)}\n"


def passage_header(hunk: Hunk, rows: Sequence[Row]) -> str:
    """Where the rows of a passage begin on both sides, and git's guess of the enclosing scope."""
    old = next((row.line.old for row in rows if row.line.old is not None), hunk.old_start)
    new = next((row.line.new for row in rows if row.line.new is not None), hunk.new_start)
    return _header(hunk, old, new)


def longest_header(hunk: Hunk) -> str:
    """The longest header that a passage of this hunk can have: the one with the highest line numbers."""
    old = max([hunk.old_start, *(line.old for line in hunk.lines if line.old is not None)])
    new = max([hunk.new_start, *(line.new for line in hunk.lines if line.new is not None)])
    return _header(hunk, old, new)


def _header(hunk: Hunk, old: int, new: int) -> str:
    section = f" {visible(hunk.section)}" if hunk.section else ""
    return f"@@ -{old} +{new} @@{section}\n"


def render_section(section: Section) -> str:
    """A file's section as text."""
    parts = [file_line(section.file)]
    parts += [fact_line(fact.text) for fact in section.facts]
    for passage in section.passages:
        parts.append(passage.header)
        parts += [render_row(row) for row in passage.rows]
    return "".join(parts)


def render_sections(sections: Sequence[Section]) -> str:
    """The body of a window as text."""
    return "".join(render_section(section) for section in sections)


def passage(hunk: Hunk, rows: Sequence[Row]) -> Passage:
    """A passage of rows that belong to one hunk."""
    return Passage(header=passage_header(hunk, rows), rows=tuple(rows))
