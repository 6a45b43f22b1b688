"""Did a value go up or down?"""

from __future__ import annotations

import math
import re

_NUMBER = re.compile(r"(?P<number>-?\d[\d_]*(?:\.\d+)?)\s*(?P<unit>%|[a-zA-Z]{0,3})")
_UNITS = {
    "ms": ("time", 0.001), "s": ("time", 1.0), "m": ("time", 60.0), "h": ("time", 3600.0), "d": ("time", 86400.0),
    "k": ("size", 1e3), "Ki": ("size", 1024.0), "M": ("size", 1e6), "Mi": ("size", 1024.0**2),
    "G": ("size", 1e9), "Gi": ("size", 1024.0**3), "%": ("share", 1.0), "": ("plain", 1.0),
}  # fmt: skip

_ALL = 100


def direction(old: str, new: str) -> str:
    """`raised`, `lowered`, or empty when the two values cannot be compared or are equal."""
    values = _values(old, new)
    if values is None or values[0] == values[1]:
        return ""
    return "raised" if values[1] > values[0] else "lowered"


def moved(how: str, old: str, new: str) -> bool:
    """True when the value was raised or lowered as asked; `halved` is lowered to a half or less."""
    values = _values(old, new)
    if how == "halved":
        return values is not None and values[1] < values[0] and values[1] * 2 <= values[0]
    return direction(old, new) == how


def _values(old: str, new: str) -> tuple[float, float] | None:
    """Both in one unit; None when they have none in common."""
    before, after = _quantity(old), _quantity(new)
    if before is None or after is None:
        return None
    if before[0] == after[0]:
        return before[1], after[1]
    if {before[0], after[0]} != {"plain", "share"}:
        return None
    counts = _count(*before), _count(*after)
    return None if counts[0] is None or counts[1] is None else (counts[0], counts[1])


def _count(sort: str, number: float) -> float | None:
    """How many a value stands for; of shares known only of none and of all, which is more than any number."""
    if sort == "plain" or number == 0:
        return number
    return math.inf if number >= _ALL else None


def _quantity(text: str) -> tuple[str, float] | None:
    found = _NUMBER.fullmatch(text.strip())
    unit = _UNITS.get(found["unit"]) if found else None
    return (unit[0], float(found["number"].replace("_", "")) * unit[1]) if found and unit else None
