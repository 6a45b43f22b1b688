"""Protective numbers that are raised far."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_SETTING = re.compile(
    r"^(?P<lead>.{0,160}?[\w\"'\])])(?:\s*+:\s*+\w{1,20}+)?(?:\s*+(?::?=|:|\(|,)\s*+|\s++)[\"']?(?P<number>\d[\d_]*+(?:\.\d++)?)"
    r"\s*+(?P<unit>[a-zA-Z%]{0,12}+)(?P<rest>(?:\s*+\*\s*+\d[\d_]*+){0,4}[^\d]{0,60})$"
)
_NAME = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_FACTOR = re.compile(r"\*\s*(\d[\d_]*)")
_FAR = 5
_UNITS = {
    "ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0,
    "k": 1e3, "kb": 1e3, "mb": 1e6, "gb": 1e9, "ki": 1024.0, "mi": 1024.0**2, "gi": 1024.0**3, "": 1.0,
}  # fmt: skip


def raised_far(source: Source) -> Iterator[Spot]:
    """An added line that equals the removed one but for a number that is at least five times as large."""
    if _raised not in source.known:
        source.known[_raised] = list(_raised(source))
    yield from source.known[_raised]


def _raised(source: Source) -> Iterator[Spot]:
    removed, added = {id(line) for line in source.removed}, {id(line) for line in source.added}
    for gone, come in source.blocks:
        before: dict[str, _Read] = {}
        for line in gone if come else ():
            read = _read(line.text) if id(line) in removed else None
            if read:
                before[read.lead] = read
        for line in come if before else ():
            read = _read(line.text) if id(line) in added else None
            old = before.get(read.lead) if read else None
            if read and old and 0 < old.amount * _FAR <= read.amount:
                captures = {"old": old.written, "new": read.written, "name": read.name}
                yield Spot(at=line, text=line.text.strip(), captures=captures)


class _Read(NamedTuple):
    lead: str
    """What stands before the number, without blanks."""
    name: str
    """What the number is the value of."""
    written: str
    amount: float


def _read(text: str) -> _Read | None:
    """A number at the end of a line, with what stands before it."""
    found = _SETTING.match(text[:400]) if _DIGIT.search(text) else None
    if found is None:
        return None
    unit = found["unit"].lower()
    amount = float(found["number"].replace("_", "")) * _UNITS.get(unit, 1.0)
    for factor in _FACTOR.findall(found["rest"]):
        amount *= float(factor.replace("_", ""))
    written = found["number"] + found["unit"] + "".join(f" * {one}" for one in _FACTOR.findall(found["rest"]))
    names = _NAME.findall(found["lead"])
    return _Read("".join(found["lead"].split()), names[-1] if names else "", written, amount)
