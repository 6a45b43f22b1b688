"""Steps from what a zone has to what it should have."""

from __future__ import annotations

from zonework.steps import Kind, Step

Records = dict[tuple[str, str], tuple[str, ...]]


def compare(has: Records, wanted: Records) -> list[Step]:
    steps = []
    for (name, type_), values in sorted(wanted.items()):
        if (name, type_) not in has:
            steps.append(Step(Kind.ADD, name, type_, values))
        elif has[name, type_] != values:
            steps.append(Step(Kind.CHANGE, name, type_, values))
    for name, type_ in sorted(has):
        if (name, type_) not in wanted:
            steps.append(Step(Kind.REMOVE, name, type_))
    return steps
