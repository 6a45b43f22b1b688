"""Carries out the steps of a run."""

from __future__ import annotations

from zonework.compare import Records, compare
from zonework.provider import Provider
from zonework.release import check
from zonework.steps import Kind


def run(provider: Provider, wanted: Records, *, author: str, released_by: str | None = None) -> int:
    steps = compare(provider.records, wanted)
    check(steps, author, released_by)
    for step in steps:
        if step.kind is Kind.REMOVE:
            provider.drop(step.name, step.type)
        else:
            provider.put(step.name, step.type, step.values)
    return len(steps)
