"""Did a value go up or down?"""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?P<number>-?\d[\d_]*(?:\.\d+)?)\s*(?P<unit>%|[a-zA-Z]{0,3})")
_UNITS = {
    "ms": ("time", 0.001), "s": ("time", 1.0), "m": ("time", 60.0), "h": ("time", 3600.0), "d": ("time", 86400.0),
    "k": ("size", 1e3), "Ki": ("size", 1024.0), "M": ("size", 1e6), "Mi": ("size", 1024.0**2),
    "G": ("size", 1e9), "Gi": ("size", 1024.0**3), "%": ("share", 1.0), "": ("plain", 1.0),
}  # fmt: skip


def direction(old: str, new: str) -> str:
    """`raised`, `lowered`, or empty when the two values cannot be compared or are equal."""
    before, after = _quantity(old), _quantity(new)
    if before is None or after is None or before[0] != after[0] or before[1] == after[1]:
        return ""
    return "raised" if after[1] > before[1] else "lowered"


def _quantity(text: str) -> tuple[str, float] | None:
    found = _NUMBER.fullmatch(text.strip())
    unit = _UNITS.get(found["unit"]) if found else None
    return (unit[0], float(found["number"].replace("_", "")) * unit[1]) if found and unit else None
