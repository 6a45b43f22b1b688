"""Windows from a patch: files that fit stay whole, related ones together, large hunks are cut at scope borders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reviewer.patch import FilePatch, Patch
from reviewer.tokens import ByteCounter, TokenCounter
from reviewer.window.measure import MeasuredFile, MeasuredHunk, measure
from reviewer.window.related import related_groups
from reviewer.window.render import passage
from reviewer.window.types import Passage, Row, Section, Window

Borders = Callable[[FilePatch], frozenset[tuple[str, int]]]
"""Where scopes of a file begin, as (side, line number)."""

_OPEN = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A section with its size."""

    section: Section
    size: int


def split_windows(
    patch: Patch, budget: int = 12_000, *, counter: TokenCounter | None = None, borders: Borders | None = None
) -> tuple[Window, ...]:
    """Cut a patch into windows whose bodies hold at most `budget` tokens.

    Every changed line and every fact is in exactly one window, those of a file in order; a line that
    is too long for one window is cut into pieces. Without a counter, UTF-8 bytes bound the tokens.
    `borders` tells where scopes begin, for hunks that must be cut.
    """
    counter = counter or ByteCounter()
    measured = measure(patch.files, counter, budget)
    bins: list[list[_Part]] = []
    sizes: list[int] = []
    for group in related_groups([file.path for file in patch.files]):
        at = 0
        for bundle in _bundles([measured[index] for index in group], budget, borders):
            at = _place(bundle, bins, sizes, budget, lowest=at)
    return tuple(
        Window(sections=tuple(part.section for part in parts), tokens=size)
        for parts, size in zip(bins, sizes, strict=True)
    )


def _place(bundle: list[_Part], bins: list[list[_Part]], sizes: list[int], budget: int, *, lowest: int) -> int:
    """Put parts that stay together into the first of the latest windows with room, or a new one; return which.

    `lowest` is the first window that may be taken, so that the parts of a file stay in order.
    """
    size = sum(part.size for part in bundle)
    for index in range(max(lowest, len(bins) - _OPEN), len(bins)):
        if sizes[index] + size <= budget:
            bins[index] += bundle
            sizes[index] += size
            return index
    bins.append(bundle)
    sizes.append(size)
    return len(bins) - 1


def _bundles(files: Sequence[MeasuredFile], budget: int, borders: Borders | None) -> list[list[_Part]]:
    """The parts of a group: all together when they fit, else file by file."""
    if sum(file.size for file in files) <= budget:
        return [[_whole(file) for file in files]]
    bundles: list[list[_Part]] = []
    for file in files:
        parts = [_whole(file)] if file.size <= budget else _cut_file(file, budget, borders)
        bundles += [[part] for part in parts]
    return bundles


def _whole(file: MeasuredFile) -> _Part:
    passages = tuple(passage(hunk.hunk, hunk.rows) for hunk in file.hunks)
    return _Part(section=Section(file=file.file, passages=passages, facts=file.file.facts), size=file.size)


def _cut_file(file: MeasuredFile, budget: int, borders: Borders | None) -> list[_Part]:
    """Cut a file that is larger than a window; facts go with the first part."""
    starts = borders(file.file) if borders else frozenset()
    room = max(budget - file.header, 1)
    parts: list[_Part] = []
    passages: list[Passage] = []
    size = 0
    for hunk in file.hunks:
        for piece, cost in _cut_hunk(hunk, room, room - size, starts):
            if passages and size + cost > room:
                parts.append(_part(file, passages, size, first=not parts))
                passages, size = [], 0
            passages.append(piece)
            size += cost
    parts.append(_part(file, passages, size, first=not parts))
    return parts


def _part(file: MeasuredFile, passages: list[Passage], size: int, *, first: bool) -> _Part:
    facts = file.file.facts if first else ()
    return _Part(section=Section(file=file.file, passages=tuple(passages), facts=facts), size=file.header + size)


def _cut_hunk(
    hunk: MeasuredHunk, room: int, left: int, starts: frozenset[tuple[str, int]]
) -> list[tuple[Passage, int]]:
    """Cut one hunk into passages that fit the room; the first may use what is left of the current part."""
    if hunk.size <= room:
        return [(passage(hunk.hunk, hunk.rows), hunk.size)]
    pieces: list[tuple[Passage, int]] = []
    begin, total = 0, len(hunk.rows)
    available = left if left > room // 2 else room
    while begin < total:
        end = _reach(hunk, begin, available - hunk.header)
        if end < total:
            end = _border(hunk.rows, begin, end, starts)
        rows = hunk.rows[begin:end]
        if any(row.line.changed for row in rows):
            pieces.append((passage(hunk.hunk, rows), hunk.header + sum(hunk.sizes[begin:end])))
        begin, available = end, room
    return pieces


def _reach(hunk: MeasuredHunk, begin: int, available: int) -> int:
    """The first row that no longer fits, at least one row further."""
    size, end = hunk.sizes[begin], begin + 1
    while end < len(hunk.rows) and size + hunk.sizes[end] <= available:
        size += hunk.sizes[end]
        end += 1
    return end


def _border(rows: Sequence[Row], begin: int, end: int, starts: frozenset[tuple[str, int]]) -> int:
    """The best place to cut at or before a row: a scope's first line, else a blank line, else right there."""
    lowest = begin + max(1, (end - begin) // 2)
    for index in range(end, lowest, -1):
        if (
            index < len(rows)
            and (rows[index].line.side, rows[index].line.number) in starts
            and rows[index].part in (0, 1)
        ):
            return index
    for index in range(end, max(lowest, end - 40), -1):
        if not rows[index - 1].text.strip():
            return index
    return end
