"""The changed lines of a hunk and of a file."""

from __future__ import annotations

from collections.abc import Iterator, Set

from reviewer.patch import FilePatch, Hunk, Line


def blocks(hunk: Hunk) -> Iterator[tuple[list[Line], list[Line]]]:
    """Yield the removed and added lines of each run of changes."""
    removed: list[Line] = []
    added: list[Line] = []
    for line in hunk.lines:
        if line.marker == " ":
            if removed or added:
                yield removed, added
            removed, added = [], []
        else:
            (added if line.marker == "+" else removed).append(line)
    if removed or added:
        yield removed, added


def truly_changed(file: FilePatch, moved: Set[int]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The added and the removed lines of a file, without the moved ones."""
    added: list[Line] = []
    removed: list[Line] = []
    for hunk in file.hunks:
        for line in hunk.lines:
            if line.marker != " " and id(line) not in moved:
                (added if line.marker == "+" else removed).append(line)
    return tuple(added), tuple(removed)
