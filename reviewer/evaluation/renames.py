"""The names that a labelled file has in findings: a renamed one is labelled by either, and found under the new one."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from reviewer.evaluation.case import BadLine, Case
from reviewer.evaluation.shape import shape
from reviewer.patch import visible


def path_of(case: Case, label: BadLine) -> str:
    """The path of a labelled place as the diff names the file after the change."""
    if label.side == "new" or "bad" not in case.diffs:
        return label.path
    return _renamed(case.diffs["bad"]).get(label.path, label.path)


def shown_path_of(case: Case, label: BadLine) -> str:
    """The same as findings have it."""
    return visible(path_of(case, label))


@functools.lru_cache(maxsize=256)
def _renamed(diff: bytes) -> Mapping[str, str]:
    """New names by old ones; an old name that a changed file of the diff still has is that file's."""
    regions = shape(diff).regions
    kept = {one.path for one in regions if one.path == one.old_path}
    return {one.old_path: one.path for one in regions if one.old_path not in kept}
