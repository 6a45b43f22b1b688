"""Code that a change only moves or re-indents."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Sequence

from reviewer.embedded.paths import kind_of
from reviewer.embedded.runs import Placed, runs, says_much
from reviewer.patch import FilePatch, Line, Patch
from reviewer.patch.types import Side
from reviewer.syntax import blank, language

_WORD = re.compile(r"\w")
_TIED = re.compile(r"@\w|\[[A-Z]|#!?\[")
"""A decorator, annotation or attribute, which speaks of the lines below it."""
_SETTINGS = frozenset({"hcl", "yaml", "json", "toml"})
"""Languages in which a line means nothing without the block around it."""


def moved_lines(patch: Patch) -> frozenset[int]:
    """Identities of the lines that are removed in one place and added in another.

    A line moves between files of one language and one sort: code that leaves the tests for production, or a document
    for a script, is new where it arrives, and code that arrives in a comment or in a text does not arrive. A single
    decorator or setting speaks of what stands around it, so one that turns up elsewhere without its neighbours is gone
    where it was, and no more than known where it is in the same file.
    """
    homes: dict[tuple[str, str | None], list[int]] = {}
    for number, file in enumerate(patch.files):
        homes.setdefault((kind_of(file.path), language(file.path)), []).append(number)
    found: set[int] = set()
    for (_, name), numbers in homes.items():
        removed = [one for number in numbers for one in _placed(patch.files[number], number, "-")]
        if removed:
            added = [one for number in numbers for one in _placed(patch.files[number], number, "+")]
            found.update(_moved(removed, added, name, _Code(patch, name)))
    return frozenset(found)


class _Code:
    """Which changed lines hold code, and not only comments and texts."""

    def __init__(self, patch: Patch, name: str | None) -> None:
        self._of: Callable[[int, Side], frozenset[int]] = functools.cache(
            lambda number, side: frozenset(_with_code(patch.files[number], side, name))
        )

    def agrees(self, left: Placed, right: Placed) -> bool:
        """True when a removed and an added line are both code, or both none."""
        return (id(left.line) in self._of(left.file, "old")) is (id(right.line) in self._of(right.file, "new"))


def _moved(removed: Sequence[Placed], added: Sequence[Placed], name: str | None, code: _Code) -> Iterator[int]:
    for run in runs(removed, added):
        left, right = run[0]
        in_place = left.file == right.file and left.block == right.block
        together = in_place or sum(says_much(one.text) for one, _ in run) > 1
        alone = not together and (name in _SETTINGS or _TIED.match(left.text) is not None)
        for here, there in run:
            if not in_place and not code.agrees(here, there):
                continue
            if not alone:
                yield id(here.line)
            if not alone or here.file == there.file:
                yield id(there.line)


def _placed(file: FilePatch, number: int, marker: str) -> Iterator[Placed]:
    """Yield the removed, or the added, lines of a file that are not blank."""
    block = 0
    for hunk in file.hunks:
        block += 1
        for line in hunk.lines:
            if line.marker == " ":
                block += 1
            elif line.marker == marker and (text := line.text.strip()):
                yield Placed(line, text, line.number, number, block)


def _with_code(file: FilePatch, side: Side, name: str | None) -> Iterator[int]:
    """Yield the identities of the lines of one side that hold more than comments and texts."""
    unwanted = "+" if side == "old" else "-"
    for hunk in file.hunks:
        lines: list[Line] = [line for line in hunk.lines if line.marker != unwanted]
        seen = blank(name, "\n".join(line.text for line in lines), strings=True).split("\n")
        yield from (id(line) for line, text in zip(lines, seen, strict=True) if _WORD.search(text))
