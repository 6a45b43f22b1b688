"""Measured material for windows: the passages of each file with their sizes in tokens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.patch import FilePatch, Hunk, Line, visible
from reviewer.tokens import TokenCounter
from reviewer.window.render import fact_line, file_line, longest_header, render_row
from reviewer.window.types import Row

_BREAK = re.compile(r"[\s,;(){}\[\]<>]")
_LOOK_BACK = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredHunk:
    """A hunk's rows and what each costs."""

    hunk: Hunk
    header: int
    """Tokens of the longest passage header."""
    rows: tuple[Row, ...]
    sizes: tuple[int, ...]
    """Tokens of each row."""

    @property
    def size(self) -> int:
        """Tokens of the whole passage."""
        return self.header + sum(self.sizes)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredFile:
    """A file's hunks and what its header and facts cost."""

    file: FilePatch
    header: int
    """Tokens of the section header, facts included."""
    hunks: tuple[MeasuredHunk, ...]

    @property
    def size(self) -> int:
        """Tokens of the whole section."""
        return self.header + sum(hunk.size for hunk in self.hunks)


def measure(files: Sequence[FilePatch], counter: TokenCounter, budget: int) -> list[MeasuredFile]:
    """Measure every row of every file in one pass; rows larger than the budget are cut into pieces."""
    return [_measure_file(file, counter, budget) for file in files]


def _measure_file(file: FilePatch, counter: TokenCounter, budget: int) -> MeasuredFile:
    header = counter.count(file_line(file) + "".join(fact_line(fact.text) for fact in file.facts))
    room = max(budget - header, 1)
    return MeasuredFile(
        file=file, header=header, hunks=tuple(_measure_hunk(hunk, counter, room) for hunk in file.hunks)
    )


def _measure_hunk(hunk: Hunk, counter: TokenCounter, budget: int) -> MeasuredHunk:
    rows = [Row(line=line, text=visible(line.text)) for line in hunk.lines]
    header = counter.count(longest_header(hunk))
    sizes = counter.count_many([render_row(row) for row in rows])
    room = max(budget - header, 1)
    if max(sizes, default=0) > room:
        rows, sizes = _cut_long(rows, sizes, counter, room)
    return MeasuredHunk(hunk=hunk, header=header, rows=tuple(rows), sizes=tuple(sizes))


def _cut_long(
    rows: Sequence[Row], sizes: Sequence[int], counter: TokenCounter, room: int
) -> tuple[list[Row], list[int]]:
    cut: list[Row] = []
    measured: list[int] = []
    for row, size in zip(rows, sizes, strict=True):
        pieces = [row] if size <= room else cut_line(row.line, row.text, counter, room)
        cut += pieces
        measured += [size] if len(pieces) == 1 else counter.count_many([render_row(piece) for piece in pieces])
    return cut, measured


def cut_line(line: Line, text: str, counter: TokenCounter, room: int) -> list[Row]:
    """Cut a long line into pieces whose rows fit the room, near blanks or punctuation; at least one piece."""
    overhead = counter.count(f"{line.number}.99999/99999 +\n\\ no newline at the end of the file\n")
    available = max(room - overhead, 1)
    texts: list[str] = []
    at = 0
    while at < len(text):
        length = _fitting(text, at, counter, available)
        texts.append(text[at : at + length])
        at += length
    if len(texts) < 2:
        return [Row(line=line, text=text)]
    return [Row(line=line, text=piece, part=number, parts=len(texts)) for number, piece in enumerate(texts, 1)]


def _fitting(text: str, at: int, counter: TokenCounter, available: int) -> int:
    """How many characters from a place fit; at least one."""
    length = min(available * 4, len(text) - at)
    while length > 1 and (size := counter.count(text[at : at + length])) > available:
        length = max(1, min(length - 1, length * available // size * 95 // 100))
    if at + length == len(text):
        return length
    for back in range(min(_LOOK_BACK, length - 1)):
        if _BREAK.match(text[at + length - 1 - back]):
            return length - back
    return length
