"""Two drawings: what catching costs, and whether stated confidence can be believed."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence

from reviewer.evaluation.report.figures import Figures, reliability
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.svg_parts import (
    BOTTOM,
    HEIGHT,
    LEFT,
    RIGHT,
    drawing,
    label,
    line,
    rising,
    share_axis,
    whisker,
)
from reviewer.evaluation.report.svg_parts import number as at
from reviewer.evaluation.report.words import dollars
from reviewer.report.markup import Markup, tag

_FREE = 40
"""Room on the left for runs that cost nothing."""


def cost_chart(found: Mapping[str, Figures]) -> Markup:
    """Pair-correct over the cost of a case; costs a hundredfold apart both have room."""
    placed = {name: one for name, one in found.items() if one.cost_per_case is not None and one.pair.total}
    left_out = [name for name in found if name not in placed]
    costs = [one.cost_per_case for one in placed.values() if one.cost_per_case]
    low = math.floor(math.log10(min(costs))) if costs else 0
    high = max(math.ceil(math.log10(max(costs))), low + 1) if costs else 1
    parts = [*share_axis("pair-correct, %"), *_cost_axis(low, high, priced=bool(costs))]
    taken: dict[int, int] = {}
    for name, one in placed.items():
        x = _across(one.cost_per_case or 0, low, high)
        near = taken[round(x / 12)] = taken.get(round(x / 12), -1) + 1
        parts += _point(x + near * 20, one, name)
    note = f"Without a known cost: {', '.join(left_out)}." if left_out else "Up and to the left is better."
    return _figure("Cost against catch", drawing("pair-correct over cost", parts), note)


def _cost_axis(low: int, high: int, *, priced: bool) -> list[Markup]:
    parts = [label(LEFT + _FREE / 2, BOTTOM + 16, "free"), label((LEFT + RIGHT) / 2, HEIGHT - 8, "US dollars a case")]
    step = math.ceil((high - low) / 4)
    for power in range(low, high + 1, step) if priced else ():
        x = _across(10.0**power, low, high)
        parts += [line(x, BOTTOM, x, BOTTOM + 4, "grid"), label(x, BOTTOM + 16, dollars(10.0**power))]
    return parts


def _across(cost: float, low: int, high: int) -> float:
    if cost <= 0:
        return LEFT + _FREE / 2
    share = (math.log10(cost) - low) / (high - low)
    return LEFT + _FREE + 20 + share * (RIGHT - LEFT - _FREE - 40)


def _point(x: float, found: Figures, name: str) -> list[Markup]:
    y = rising(found.pair.value)
    circle = tag("circle", cx=at(x), cy=at(y), r="8", class_="point")
    return [*whisker(x, found.pair), circle, label(x, y + 4, name, kind="inside")]


def reliability_chart(sheets: Sequence[Sheet]) -> Markup:
    """The share of true findings at each stated confidence, a line for each run."""
    parts = share_axis("findings at a label, %")
    stated = ("low", "medium", "high")
    across = {name: LEFT + (number + 0.5) * (RIGHT - LEFT) / 3 for number, name in enumerate(stated)}
    parts += [label(x, BOTTOM + 16, name) for name, x in across.items()]
    parts.append(label((LEFT + RIGHT) / 2, HEIGHT - 8, "confidence that the finding states"))
    empty = True
    for number, sheet in enumerate(sheets):
        shift = (number - (len(sheets) - 1) / 2) * min(20, 80 / len(sheets))
        points = [(across[one.stated] + shift, one.observed) for one in reliability(sheet)]
        empty = empty and not points
        parts += [
            line(x, rising(here.value), far, rising(there.value), "trend")
            for (x, here), (far, there) in itertools.pairwise(points)
        ]
        for x, observed in points:
            y = rising(observed.value)
            parts += whisker(x, observed)
            parts += [tag("circle", cx=at(x), cy=at(y), r="8", class_="point")]
            parts += [label(x, y + 4, sheet.letter, kind="inside")]
    note = "No run has findings to judge." if empty else "Honest confidence rises from left to right."
    return _figure("Reliability", drawing("true findings by stated confidence", parts), note)


def _figure(title: str, chart: Markup, note: str) -> Markup:
    return tag("section", tag("h2", title), tag("figure", chart, tag("figcaption", note, class_="dim")))
