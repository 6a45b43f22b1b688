"""Which cases a mapping or threshold is chosen on, and which it is measured on."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from typing import Literal

from reviewer.evaluation.case import Case

How = Literal["frozen", "hash", "frozen and hash"]
_OF_FIVE = 2


def kept_apart(cases: Iterable[Case], frozen: Collection[str]) -> tuple[How, frozenset[str]]:
    """The ids to measure on: those of the frozen split, and two in five by hash of what no split knows.

    That is outside data, told by its stratum, and everything where the split would leave a part empty.
    """
    own: list[str] = []
    outside: list[str] = []
    for case in cases:
        (outside if case.stratum else own).append(case.id)
    by_hash = {name for name in outside if _hashed(name)}
    chosen = set(own) & set(frozen)
    if chosen and len(chosen) < len(own):
        return "frozen and hash" if outside else "frozen", frozenset(chosen | by_hash)
    return "hash", frozenset(by_hash | {name for name in own if _hashed(name)})


def _hashed(name: str) -> bool:
    return int.from_bytes(hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[:8], "big") % 5 < _OF_FIVE
