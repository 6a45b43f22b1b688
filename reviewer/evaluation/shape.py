"""The outline of a diff, read fast: which files, which hunks, how many changed lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.evaluation.counts import SIZES
from reviewer.patch.paths import header_path, strip_prefix
from reviewer.patch.types import Side

_HUNK = re.compile(rb"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_LARGEST = "1,500 and more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Where a hunk lies on both sides."""

    path: str
    """Of the file, as findings name it."""
    old_path: str
    """The name before the change; the same for a file that has one name."""
    old: range
    new: range

    def holds(self, side: Side, start: int, end: int) -> bool:
        """True when some of these lines are in the hunk."""
        lines = self.old if side == "old" else self.new
        return start < lines.stop and end >= lines.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The outline of a diff."""

    changed: int
    """Added and removed lines."""
    regions: tuple[Region, ...]
    """All hunks, those of all files after each other."""


def shape(diff: bytes) -> Shape:
    """Read the outline of a diff that `parse_patch` accepts, without building its lines."""
    regions: list[Region] = []
    path = old_path = ""
    changed = old_left = new_left = 0
    for line in diff.split(b"\n"):
        marker = line[:1]
        if old_left > 0 or new_left > 0:
            changed += marker in (b"+", b"-")
            old_left -= marker not in (b"+", b"\\")
            new_left -= marker not in (b"-", b"\\")
        elif line.startswith(b"--- "):
            path = old_path = _path(line) or ""
        elif line.startswith(b"+++ "):
            path = _path(line) or path
        elif found := _HUNK.match(line):
            old, old_left, new, new_left = (1 if group is None else int(group) for group in found.groups())
            place = {"old": range(old, old + old_left), "new": range(new, new + new_left)}
            regions.append(Region(path=path, old_path=old_path or path, **place))
    return Shape(changed=changed, regions=tuple(regions))


def _path(line: bytes) -> str | None:
    text = line[4:].rstrip(b"\r").decode("utf-8", "surrogateescape")
    return strip_prefix(header_path(text, line=0))


def size_classes() -> tuple[str, ...]:
    """All classes of size, from small to large."""
    return (*(name for _, name in SIZES), _LARGEST)


def size_class(changed: int) -> str:
    """The class of size that so many changed lines are in, by the names of `counts.size_of`."""
    return next((name for most, name in SIZES if changed < most), _LARGEST)
