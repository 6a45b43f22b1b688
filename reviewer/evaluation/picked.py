"""Which of the waiting trials go together into an assignment, and how many."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Mapping, Sequence

from reviewer.evaluation.baselines import Question

_ROUNDS = 8
"""Trials of an assignment for each of its slots: enough to keep them busy, few enough to share the rest of a run."""
_LOOKED_THROUGH = 4
"""Assignments' worth of waiting trials that are looked through for sides which a worker knows."""
_LARGEST = 4_000_000
"""Bytes of cases after which an assignment takes no more of them."""


def batch(left: int, slots: int, seats: int) -> int:
    """Trials of an assignment: many while there are many, fewer towards the end so that all workers end together."""
    at_least = min(slots, -(-left // seats))
    return max(1, at_least, min(_ROUNDS * slots, left // (2 * seats)))


def known(waiting: deque[Question], most: int, homes: Mapping[str, str], worker: str) -> list[Question]:
    """The next trials for a worker: of cases that it knows or nobody does, else of any."""
    ahead = list(itertools.islice(waiting, most * _LOOKED_THROUGH))
    return [one for one in ahead if homes.get(one.case.id, worker) == worker][:most] or ahead[:most]


def take_out(waiting: deque[Question], taken: Sequence[Question]) -> None:
    """Remove trials, which are not far from the front."""
    left = set(map(id, taken))
    passed: list[Question] = []
    while left:
        one = waiting.popleft()
        if id(one) in left:
            left.remove(id(one))
        else:
            passed.append(one)
    waiting.extendleft(reversed(passed))


def within(questions: Sequence[Question]) -> int:
    """How many of some trials one assignment can carry."""
    cases: dict[str, int] = {}
    for number, one in enumerate(questions):
        cases[one.case.id] = sum(map(len, one.case.diffs.values()))
        if number and sum(cases.values()) > _LARGEST:
            return number
    return len(questions)
