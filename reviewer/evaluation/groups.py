"""Groups of cases: by what to split figures, and how to read it off a case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from reviewer.evaluation.case import Case
from reviewer.evaluation.shape import shape, size_class, size_classes
from reviewer.evaluation.tally import Tally


def grouped(tallies: Sequence[Tally], name: str) -> dict[str, list[Tally]]:
    """The tallies of each group, those with a natural order in it, else the largest first.

    A case with several values is in several.
    """
    found: dict[str, list[Tally]] = {}
    for one in tallies:
        for value in GROUPS[name](one.case):
            found.setdefault(value, []).append(one)
    order = ORDERED.get(name, ())
    places = {value: at for at, value in enumerate(order)}
    return dict(sorted(found.items(), key=lambda row: (places.get(row[0], len(order)), -len(row[1]), row[0])))


def _one(name: str) -> Callable[[Case], Iterable[str]]:
    return lambda case: (value,) if (value := str(getattr(case, name))) else ()


def _size(case: Case) -> tuple[str]:
    return (size_class(max(shape(diff).changed for diff in case.diffs.values())),)


ORDERED: Mapping[str, tuple[str, ...]] = {"size": size_classes(), "difficulty": ("easy", "medium", "hard")}
"""Values that have an order of their own."""
GROUPS: Mapping[str, Callable[[Case], Iterable[str]]] = {
    "category": _one("category"),
    "mode": _one("mode"),
    "language": _one("language"),
    "needs_context": lambda case: ("yes" if case.context else "no",),
    "size": _size,
    "attack": lambda case: case.attack or ("none",),
    "family": _one("family"),
    "difficulty": _one("difficulty"),
    "hard_by": lambda case: case.hard_by,
    "stratum": _one("stratum"),
    "label_source": _one("label_source"),
}
"""How to read each, by name; cases without a value are in no group."""
