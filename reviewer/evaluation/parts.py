"""Which cases a mapping or threshold is chosen on, and which it is measured on."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from typing import Literal

from reviewer.evaluation.case import Case

How = Literal["frozen", "hash"]
_OF_FIVE = 2


def kept_apart(cases: Iterable[Case], frozen: Collection[str]) -> tuple[How, frozenset[str]]:
    """The ids to measure on: those of the frozen split, or two in five by hash where it leaves a part empty."""
    ids = [case.id for case in cases]
    chosen = frozenset(ids) & frozenset(frozen)
    if chosen and len(chosen) < len(ids):
        return "frozen", chosen
    return "hash", frozenset(name for name in ids if _hash(name) % 5 < _OF_FIVE)


def _hash(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
