"""The truth about a patch, without any diff: the old file plus the patch is the new file, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.patch import FilePatch, Line
from reviewer.patch.types import Side


def pieces(content: bytes) -> list[bytes]:
    """The lines of a content with their newlines; the last one may lack it."""
    parts = [part + b"\n" for part in content.split(b"\n")]
    parts[-1] = parts[-1][:-1]
    return parts if parts[-1] else parts[:-1]


def raw(line: Line) -> bytes:
    """The bytes of a line as they stand in the file."""
    return line.text.encode("utf-8", "surrogateescape") + (b"\n" if line.newline else b"")


def rebuilt(file: FilePatch, content: bytes, to: Side) -> bytes:
    """The other side of a file: made from one side and the patch alone; AssertionError where the two do not fit."""
    here, gone = pieces(content), "-" if to == "new" else "+"
    made: list[bytes] = []
    done = 0
    for hunk in file.hunks:
        mine = [line for line in hunk.lines if line.marker in (" ", gone)]
        start = (hunk.old_start if to == "new" else hunk.new_start) - (1 if mine else 0)
        assert start >= done, "hunks in order"
        made += here[done:start]
        assert _numbers(mine, to) == list(range(start + 1, start + 1 + len(mine)))
        assert [raw(line) for line in mine] == here[start : start + len(mine)]
        made += [raw(line) for line in hunk.lines if line.marker != gone]
        done = start + len(mine)
    return b"".join([*made, *here[done:]])


def _numbers(lines: Sequence[Line], to: Side) -> list[int | None]:
    return [line.old if to == "new" else line.new for line in lines]
