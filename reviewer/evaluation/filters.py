"""What `--filter` chooses: cases by their labels, and by what figures are split by."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Sequence
from dataclasses import fields

from reviewer.errors import UsageError
from reviewer.evaluation.case import Case
from reviewer.evaluation.groups import GROUPS

_HIDDEN = frozenset({"diffs", "origin", "bad_lines", "folder", "texts", "attack_of"})
_LABELS = tuple(field.name for field in fields(Case) if field.name not in _HIDDEN)
FILTERS = (*_LABELS, *(name for name in GROUPS if name not in _LABELS))
"""Labels that a filter may name."""


def filtered(cases: Iterable[Case], filters: Sequence[tuple[str, str]]) -> list[Case]:
    """The cases that fit one of the patterns of each label that is named; UsageError for a label that is none."""
    wanted: dict[str, list[str]] = {}
    for name, pattern in filters:
        if name not in FILTERS:
            raise UsageError(f"--filter {name}: no such label; labels: {', '.join(FILTERS)}")
        wanted.setdefault(name, []).append(pattern)
    return [case for case in cases if all(_fits(case, *one) for one in wanted.items())]


def _fits(case: Case, name: str, patterns: Sequence[str]) -> bool:
    values = _values(case, name) or ("",)
    return any(fnmatch.fnmatchcase(value, pattern) for value in values for pattern in patterns)


def _values(case: Case, name: str) -> tuple[str, ...]:
    if name not in _LABELS:
        return tuple(GROUPS[name](case))
    value = getattr(case, name)
    return value if isinstance(value, tuple) else (str(value),)
