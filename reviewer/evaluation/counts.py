"""What a corpus holds: counts by label, one table each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.evaluation.case import Case
from reviewer.patch import parse_patch
from reviewer.taxonomy import categories, modes

SIZES = ((15, "below 15"), (50, "15 to 49"), (150, "50 to 149"), (300, "150 to 299"), (1500, "300 to 1,499"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Counts of cases by the values of one label."""

    name: str
    rows: tuple[tuple[str, int], ...]


def tables(cases: Sequence[Case]) -> list[Table]:
    """All tables of a corpus, in a fixed order; a case with several values counts in each."""
    return [Table(name=name, rows=_counted(read, cases)) for name, read in TABLES.items()]


def gaps(cases: Sequence[Case]) -> list[str]:
    """What a full corpus would have and this one has not: modes without a case, core modes with fewer than two."""
    counted = Counter(case.mode for case in cases)
    found = [f"{name}: {counted[name]} of 2 cases" for name, mode in modes().items() if mode.core and counted[name] < 2]
    without = [name for name, mode in modes().items() if not mode.core and not counted[name]]
    return [*found, *([f"no case: {', '.join(without)}"] if without else [])]


def changed_lines(case: Case) -> int:
    """Changed lines of the larger side."""
    return max(patch.added + patch.removed for patch in map(parse_patch, case.diffs.values()))


def size_of(case: Case) -> str:
    """The class of size that a case is in."""
    lines = changed_lines(case)
    return next((name for most, name in SIZES if lines < most), "1,500 and more")


def _counted(read: Callable[[Case], Iterable[str]], cases: Sequence[Case]) -> tuple[tuple[str, int], ...]:
    counted = Counter(value for case in cases for value in read(case) or ("-",))
    order = {name: number for number, name in enumerate([*categories(), *(name for _, name in SIZES)])}
    return tuple(sorted(counted.items(), key=lambda row: (order.get(row[0], len(order)), -row[1], row[0])))


def _one(name: str) -> Callable[[Case], Iterable[str]]:
    return lambda case: (value,) if (value := str(getattr(case, name))) else ()


TABLES: Mapping[str, Callable[[Case], Iterable[str]]] = {
    "category": _one("category"),
    "mode": _one("mode"),
    "language": _one("language"),
    "severity": _one("severity"),
    "difficulty": _one("difficulty"),
    "hard by": lambda case: case.hard_by,
    "needs unchanged files": lambda case: ("yes" if case.context else "no",),
    "attack on the reviewer": lambda case: case.attack,
    "changed lines": lambda case: (size_of(case),),
    "sides": lambda case: ("pair" if len(case.diffs) == 2 else f"{next(iter(case.diffs))} alone",),
}
"""How to read each label, by the name of its table."""
