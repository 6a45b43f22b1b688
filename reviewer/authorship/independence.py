"""Whether a reviewer's model is another one than the author's."""

from __future__ import annotations

from typing import Literal

from reviewer.authorship.types import EMBEDDED, OPEN, VENDORS, Authorship


def independence(authorship: Authorship, family: str) -> bool | Literal["unverified"]:
    """True when every author's family is known and another, False when the reviewer shares one, else `unverified`."""
    if family == EMBEDDED:
        return True
    if family not in VENDORS:
        return "unverified"
    authors = set(authorship.families)
    if family in authors:
        return False
    return "unverified" if not authors or authors & OPEN else True
