"""Runs of lines that stand on both sides of a change, in different places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewer.patch import Line

_WORDS = re.compile(r"\w")
_FEW = 4
"""Letters and digits of a line below which it is in every file: a bracket, `end`."""
_EVERYWHERE = frozenset(
    ("else", "pass", "try", "return", "break", "continue", "finally", "then", "done", "default", "none", "null", "self")
)
_TRIES = 16
"""Places of an equal removed line that are compared."""
_GAP = 4
"""Most lines, blank ones for instance, between two lines that stand together."""


class Placed(NamedTuple):
    """A changed line that is not blank, with its place."""

    line: Line
    text: str
    number: int
    file: int
    block: int
    """Which run of changes of the file it is in."""


Pair = tuple[Placed, Placed]


def says_much(text: str) -> bool:
    """False for lines that are in every file."""
    return len(_WORDS.findall(text)) >= _FEW and text.strip("(){}[]:;,.").lower() not in _EVERYWHERE


def runs(removed: Sequence[Placed], added: Sequence[Placed]) -> Iterator[list[Pair]]:
    """Yield runs of equal lines, removed and added, each line in one run at most; the longest first for each line."""
    pairing = _Pairing(removed, added)
    at = 0
    while at < len(added):
        run = pairing.run(at)
        if run:
            yield run
        at += max(1, pairing.taken - at)


class _Pairing:
    """What is left to be paired."""

    def __init__(self, removed: Sequence[Placed], added: Sequence[Placed]) -> None:
        self._removed, self._added = removed, added
        self._places: dict[str, list[int]] = {}
        for place, one in enumerate(removed):
            self._places.setdefault(one.text, []).append(place)
        self._firsts = dict.fromkeys(self._places, 0)
        self._used = [False] * len(removed)
        self.taken = 0
        """The added lines that were looked at end here."""

    def run(self, at: int) -> list[Pair]:
        """The run that begins at an added line, with small lines above it; empty when nothing equal is left.

        A line that is in every file begins one only where it stands.
        """
        text = self._added[at].text
        candidates = self._unused(text)
        if not says_much(text):
            candidates = [place for place in candidates if all(self._nearness(place, at))]
        if not candidates:
            return []
        place = max(candidates, key=lambda one: (self._ahead(one, at, 3), self._nearness(one, at)))
        size, back = self._ahead(place, at, len(self._added)), self._behind(place, at)
        for one in range(place - back, place + size):
            self._used[one] = True
        self.taken = at + size
        return list(zip(self._removed[place - back : place + size], self._added[at - back : self.taken], strict=True))

    def _unused(self, text: str) -> list[int]:
        """The first places of a text that no run has taken."""
        places = self._places.get(text, [])
        first = self._firsts.get(text, 0)
        while first < len(places) and self._used[places[first]]:
            first += 1
        if places:
            self._firsts[text] = first
        return [place for place in places[first : first + _TRIES] if not self._used[place]]

    def _nearness(self, place: int, at: int) -> tuple[bool, bool]:
        left, right = self._removed[place], self._added[at]
        return left.file == right.file, left.file == right.file and left.block == right.block

    def _ahead(self, place: int, at: int, most: int) -> int:
        """How many lines agree from two places on."""
        room = min(len(self._removed) - place, len(self._added) - at, most)
        size = 1
        while size < room and self._agrees(place + size, at + size):
            if not (_goes_on(self._removed, place + size) and _goes_on(self._added, at + size)):
                break
            size += 1
        return size

    def _behind(self, place: int, at: int) -> int:
        """How many lines right above two places agree and are left."""
        size = 0
        while place - size > 0 and at - size > self.taken and self._agrees(place - size - 1, at - size - 1):
            if not (_goes_on(self._removed, place - size) and _goes_on(self._added, at - size)):
                break
            size += 1
        return size

    def _agrees(self, place: int, at: int) -> bool:
        return not self._used[place] and self._removed[place].text == self._added[at].text


def _goes_on(lines: Sequence[Placed], at: int) -> bool:
    """True when a line stands together with the one before it."""
    before, here = lines[at - 1], lines[at]
    return before.file == here.file and 0 < here.number - before.number <= _GAP
