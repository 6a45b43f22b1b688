"""What counts as a hit: findings and labelled lines brought together, one to one and in the best way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from reviewer.evaluation.case import BadLine, Case
from reviewer.evaluation.renames import path_of, shown_path_of
from reviewer.evaluation.shape import Region
from reviewer.patch.types import Side

Finding = Mapping[str, Any]
RULES: Mapping[str, int | None] = {"0": 0, "3": 3, "5": 5, "hunk": None, "file": None}
"""How near a finding must be, by name: lines on the same side, the same hunk, or the same file."""
PLACED_BY = "3"
"""The rule by which a finding is at the labelled place, for what it says about it."""
_OFF_SIDE = 10_000
"""Distance of a finding that shares a hunk or file with a label but no side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A finding that hits a labelled run of lines."""

    label: int
    """Position among the case's bad_lines."""
    finding: int
    """Position among the findings."""


def matches(case: Case, findings: Sequence[Finding], rule: str, regions: Sequence[Region] = ()) -> tuple[Match, ...]:
    """The most matches that a rule allows, each label and each finding in one at most.

    Among equally many, the nearest in sum; among equally near ones, those that name the right mode, then the category.
    `regions` are the hunks of the bad diff, which the rule `hunk` needs.
    """
    costs = [[_cost(case, label, finding, rule, regions) for finding in findings] for label in case.bad_lines]
    return tuple(Match(label=row, finding=column) for row, column in assign(costs))


def assign(costs: Sequence[Sequence[int | None]]) -> list[tuple[int, int]]:
    """The most pairs of a row and a column, none twice, at the least cost in sum; None where a pair is not allowed.

    The Hungarian method with potentials: rows squared times columns. A row without a partner gets a column of its own.
    """
    columns = [
        column for column in range(len(costs[0]) if costs else 0) if any(row[column] is not None for row in costs)
    ]
    if not columns:
        return []
    none = 1 + sum(max((cost for cost in row if cost is not None), default=0) for row in costs)
    square = [
        [none if (cost := row[column]) is None else cost for column in columns] + [none] * len(costs) for row in costs
    ]
    partners = _hungarian(square)
    pairs = [(row, columns[at]) for row, at in enumerate(partners) if at < len(columns)]
    return [(row, column) for row, column in pairs if costs[row][column] is not None]


def _cost(case: Case, label: BadLine, finding: Finding, rule: str, regions: Sequence[Region]) -> int | None:
    """Distance first, then how well it names the defect; None where the rule sees no hit."""
    if finding.get("path") != shown_path_of(case, label):
        return None
    gap = distance(label, finding)
    if rule == "hunk" and not _same_hunk(case, label, finding, regions):
        return None
    most = RULES[rule]
    if most is not None and (gap is None or gap > most):
        return None
    far = _OFF_SIDE if gap is None else min(gap, _OFF_SIDE)
    return far * 3 + (finding.get("mode") != case.mode) + (finding.get("category") != case.category)


def distance(label: BadLine, finding: Finding) -> int | None:
    """Lines between a finding and a label, 0 where they touch; None for another side or a finding without a line."""
    lines = _lines(finding)
    if lines is None or finding.get("side") != label.side:
        return None
    start, end = lines
    return max(0, label.start - end, start - label.end)


def _lines(finding: Finding) -> tuple[int, int] | None:
    """Its first and last line; None where it names no number."""
    start, end = finding.get("line_start"), finding.get("line_end")
    if not isinstance(start, int):
        return None
    return start, end if isinstance(end, int) and end else start


def _same_hunk(case: Case, label: BadLine, finding: Finding, regions: Sequence[Region]) -> bool:
    lines = _lines(finding)
    side: Side | None = next((one for one in get_args(Side) if one == finding.get("side")), None)
    if lines is None or side is None:
        return False
    path = path_of(case, label)
    here = [one for one in regions if one.path == path]
    return any(one.holds(label.side, label.start, label.end) and one.holds(side, *lines) for one in here)


def _hungarian(costs: Sequence[Sequence[int]]) -> list[int]:
    """The column of each row in the cheapest assignment; at least as many columns as rows."""
    rows, columns = len(costs), len(costs[0])
    row_price, column_price = [0] * (rows + 1), [0] * (columns + 1)
    taken = [0] * (columns + 1)
    for row in range(1, rows + 1):
        taken[0], at = row, 0
        least: list[float] = [float("inf")] * (columns + 1)
        came, done = [0] * (columns + 1), [False] * (columns + 1)
        while taken[at]:
            done[at] = True
            here, step, following = taken[at], float("inf"), 0
            for column in range(1, columns + 1):
                if done[column]:
                    continue
                price = costs[here - 1][column - 1] - row_price[here] - column_price[column]
                if price < least[column]:
                    least[column], came[column] = price, at
                if least[column] < step:
                    step, following = least[column], column
            for column in range(columns + 1):
                if done[column]:
                    row_price[taken[column]] += int(step)
                    column_price[column] -= int(step)
                else:
                    least[column] -= step
            at = following
        while at:
            taken[at], at = taken[came[at]], came[at]
    found = [0] * rows
    for column in range(1, columns + 1):
        if taken[column]:
            found[taken[column] - 1] = column - 1
    return found
