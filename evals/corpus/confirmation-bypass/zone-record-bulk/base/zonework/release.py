"""Which runs wait for a second person."""

from __future__ import annotations

from zonework.steps import Kind, Step


class Waiting(Exception):
    """A run that somebody else has to release first."""


def waits(steps: list[Step]) -> list[Step]:
    found = []
    for step in steps:
        if step.kind is Kind.REMOVE or not step.values:
            found.append(step)
    return found


def check(steps: list[Step], author: str, released_by: str | None) -> None:
    held = waits(steps)
    if held and released_by in (None, "", author):
        raise Waiting(f"{len(held)} of {len(steps)} steps wait for a second person, first: {held[0]}")
