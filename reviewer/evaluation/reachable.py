"""Labels that a finding can be on: those over a changed line with text, since a finding has to quote one."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reviewer.errors import PatchError
from reviewer.evaluation.case import BadLine, Case
from reviewer.patch.paths import header_path, strip_prefix
from reviewer.patch.types import Side

_HUNK = re.compile(rb"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_KEPT = 4096
"""Diffs that are remembered; scores, comparisons and reports ask for the same ones."""


def with_reachable(case: Case) -> Case:
    """The case with the labels that a finding can be on, each at the path by which findings name its file."""
    if not case.bad_lines or "bad" not in case.diffs:
        return case
    found = _reachable(case.diffs["bad"], case.bad_lines)
    return replace(case, bad_lines=tuple(label for label in found if label is not None))


def unreachable(cases: Sequence[Case]) -> list[str]:
    """Each label that no finding can be on, in words, with the file and line that it was read from."""
    return [
        f"{case.origin}: bad_lines: {label.path}: {label.side} lines {label.start} to {label.end} touch no changed line"
        for case in cases
        if case.bad_lines and "bad" in case.diffs
        for label, reached in zip(case.bad_lines, _reachable(case.diffs["bad"], case.bad_lines), strict=True)
        if reached is None
    ]


@functools.lru_cache(_KEPT)
def _reachable(diff: bytes, labels: tuple[BadLine, ...]) -> tuple[BadLine | None, ...]:
    """Each label as findings would name it, or None; all as they are where the diff cannot be read."""
    found: list[BadLine | None] = [None] * len(labels)
    try:
        changed = list(_changed(diff))
    except PatchError:
        return labels
    for names, side, number in changed:
        for place, label in enumerate(labels):
            if found[place] is None and label.side == side and label.start <= number <= label.end:
                found[place] = replace(label, path=names[-1]) if label.path in names else None
    return tuple(found)


def _changed(diff: bytes) -> Iterator[tuple[Sequence[str], Side, int]]:
    """Yield the paths of its file, last the one that findings name, side and number of each changed line with text."""
    names: list[str] = []
    old = new = old_left = new_left = 0
    for line in diff.split(b"\n"):
        marker = line[:1]
        if old_left > 0 or new_left > 0:
            if marker in (b"+", b"-") and line[1:].decode("utf-8", "replace").strip():
                yield names, "new" if marker == b"+" else "old", new if marker == b"+" else old
            before, after = marker not in (b"+", b"\\"), marker not in (b"-", b"\\")
            old, old_left, new, new_left = old + before, old_left - before, new + after, new_left - after
        elif line.startswith((b"--- ", b"+++ ")):
            path = strip_prefix(header_path(line[4:].rstrip(b"\r").decode("utf-8", "surrogateescape"), line=0))
            names = [*(names if marker == b"+" else []), *([path] if path else [])]
        elif head := _HUNK.match(line):
            old, old_left, new, new_left = (1 if group is None else int(group) for group in head.groups())
