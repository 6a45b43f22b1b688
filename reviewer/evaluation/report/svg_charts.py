"""Three drawings: what catching costs, whether the risk means what it says, and whether findings do."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.report import svg_parts as svg
from reviewer.evaluation.report.figures import CONFIDENCES, Scored
from reviewer.evaluation.units import dollars
from reviewer.report.markup import Markup, tag

_FREE = 40
"""Room on the left for runs that cost nothing."""
_LETTER = 16
"""Room of a point with its letter."""
Point = tuple[float, Estimate, str]
"""Where it is across, what it shows, and the letter of its run."""


def cost_chart(runs: Sequence[Scored]) -> Markup:
    """Pair-correct over the cost of a review; costs a hundredfold apart both have room."""
    costs_of = [(run, run.scores.overall["cost"].value) for run in runs]
    placed = [(run, cost) for run, cost in costs_of if math.isfinite(cost) and run.pair.total]
    left_out = [run.sheet.letter for run, cost in costs_of if not math.isfinite(cost) or not run.pair.total]
    costs = [cost for _, cost in placed if cost]
    low = math.floor(math.log10(min(costs))) if costs else 0
    high = max(math.ceil(math.log10(max(costs))), low + 1) if costs else 1
    parts = [*svg.share_axis("pair-correct, %"), *_cost_axis(low, high, priced=bool(costs))]
    points = [(_across(cost, low, high), run.pair, run.sheet.letter) for run, cost in placed]
    parts += _points(points)
    note = "Up and to the left is better."
    if left_out:
        note += f" Not drawn, for want of a price or of pairs: {', '.join(left_out)}."
    return _figure("Cost against catch", svg.drawing("pair-correct over cost", parts), note)


def _cost_axis(low: int, high: int, *, priced: bool) -> list[Markup]:
    title = svg.label((svg.LEFT + svg.RIGHT) / 2, svg.HEIGHT - 4, "US dollars a review")
    parts = [svg.label(svg.LEFT + _FREE / 2, svg.BOTTOM + 16, "free"), title]
    step = math.ceil((high - low) / 4)
    for power in range(low, high + 1, step) if priced else ():
        x = _across(10.0**power, low, high)
        parts += [svg.line(x, svg.BOTTOM, x, svg.BOTTOM + 4, "grid")]
        parts += [svg.label(x, svg.BOTTOM + 16, dollars(10.0**power))]
    return parts


def _across(cost: float, low: int, high: int) -> float:
    if cost <= 0:
        return svg.LEFT + _FREE / 2
    share = (math.log10(cost) - low) / (high - low)
    return svg.LEFT + _FREE + 20 + share * (svg.RIGHT - svg.LEFT - _FREE - 40)


def reliability_chart(runs: Sequence[Scored]) -> Markup:
    """How many of the sides were bad, by the probability that their risk was mapped to on other cases."""
    parts = svg.share_axis("bad sides, %")
    for step in range(0, 101, 25):
        parts.append(svg.label(_probability(step / 100), svg.BOTTOM + 16, str(step)))
    middle = (svg.LEFT + svg.RIGHT) / 2
    parts.append(svg.label(middle, svg.HEIGHT - 4, "stated probability, %"))
    parts.append(svg.line(_probability(0), svg.rising(0), _probability(1), svg.rising(1), "ideal"))
    words: list[str] = []
    points: list[Point] = []
    for run in runs:
        found = run.scores.calibration
        if found is not None:
            own = [(_probability(one.probability), one.observed, run.sheet.letter) for one in found.bins]
            parts += _trend((x, figure) for x, figure, _ in own)
            points += own
            words.append(f"{run.sheet.letter}: Brier {found.brier.value:.2f}, calibration error {found.ece.value:.2f}.")
    parts += _points(points)
    note = "On the diagonal, the risk means what it says. " + " ".join(words)
    return _figure("Reliability", svg.drawing("bad sides by stated probability", parts), note)


def _probability(share: float) -> float:
    return svg.LEFT + 12 + share * (svg.RIGHT - svg.LEFT - 24)


def confidence_chart(runs: Sequence[Scored]) -> Markup:
    """How many findings hit a label, by the confidence that they state."""
    parts = svg.share_axis("findings at a label, %")
    third = (svg.RIGHT - svg.LEFT) / len(CONFIDENCES)
    across = {name: svg.LEFT + (number + 0.5) * third for number, name in enumerate(CONFIDENCES)}
    parts += [svg.label(x, svg.BOTTOM + 16, name) for name, x in across.items()]
    parts.append(svg.label((svg.LEFT + svg.RIGHT) / 2, svg.HEIGHT - 4, "confidence that the finding states"))
    points: list[Point] = []
    for number, run in enumerate(runs):
        shift = (number - (len(runs) - 1) / 2) * min(_LETTER, 0.8 * third / len(runs))
        figures = [(across[name] + shift, run.scores.overall[f"sure_{name}"]) for name in CONFIDENCES]
        known = [(x, figure) for x, figure in figures if figure.total]
        parts += _trend(known)
        points += [(x, figure, run.sheet.letter) for x, figure in known]
    parts += _points(points)
    note = "Findings of honest confidence hit more often from left to right."
    return _figure("Confidence of findings", svg.drawing("true findings by stated confidence", parts), note)


def _trend(points: Iterable[tuple[float, Estimate]]) -> list[Markup]:
    """Lines from point to point."""
    return [
        svg.line(x, svg.rising(here.value), far, svg.rising(there.value), "trend")
        for (x, here), (far, there) in itertools.pairwise(points)
    ]


def _points(points: Sequence[Point]) -> list[Markup]:
    """Every point at its true place; of those that would hide each other, the letters stand together above them."""
    clusters: list[list[Point]] = []
    for point in sorted(points, key=lambda one: (one[0], one[2])):
        near = next((some for some in clusters if any(_hides(point, other) for other in some)), None)
        if near is None:
            clusters.append([point])
        else:
            near.append(point)
    return [part for cluster in clusters for part in _cluster(cluster)]


def _hides(one: Point, other: Point) -> bool:
    apart = abs(svg.rising(one[1].value) - svg.rising(other[1].value))
    return abs(one[0] - other[0]) < _LETTER and apart < _LETTER


def _cluster(points: Sequence[Point]) -> list[Markup]:
    parts = [part for x, figure, _ in points for part in svg.whisker(x, figure)]
    if len(points) == 1:
        x, figure, letter = points[0]
        circle = tag("circle", cx=svg.number(x), cy=svg.number(svg.rising(figure.value)), r="8", class_="point")
        return [*parts, circle, svg.label(x, svg.rising(figure.value) + 4, letter, kind="inside")]
    for x, figure, _ in points:
        parts.append(tag("circle", cx=svg.number(x), cy=svg.number(svg.rising(figure.value)), r="4", class_="point"))
    letters = " ".join(dict.fromkeys(letter for *_, letter in points))
    middle = sum(x for x, *_ in points) / len(points)
    top = min(svg.rising(figure.value) for _, figure, _ in points)
    return [*parts, svg.label(middle, top - 8, letters, kind="together")]


def _figure(title: str, chart: Markup, note: str) -> Markup:
    return tag("section", tag("h2", title), tag("figure", chart, tag("figcaption", note, class_="dim")))
