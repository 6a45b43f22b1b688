"""Parts of inline drawings: axes, points, bars; all colour comes from the style sheet, by class."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.evaluation.estimate import Estimate
from reviewer.report.markup import Markup, tag

WIDTH, HEIGHT = 360, 260
LEFT, RIGHT, TOP, BOTTOM = 34, 350, 30, 220
"""The field inside the axes."""


def number(value: float) -> str:
    """A coordinate as text."""
    return f"{value:.1f}".removesuffix(".0")


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Markup:
    """A straight line of a class."""
    return tag("line", x1=number(x1), y1=number(y1), x2=number(x2), y2=number(y2), class_=kind)


def label(x: float, y: float, text: str, *, anchor: str = "middle", kind: str = "tick") -> Markup:
    """A word at a place."""
    return tag("text", text, x=number(x), y=number(y), text_anchor=anchor, class_=kind)


def rising(share: float) -> float:
    """The height of a share in the field."""
    return BOTTOM - share * (BOTTOM - TOP)


def share_axis(title: str) -> list[Markup]:
    """The axis on the left, from 0 to 100 %."""
    parts = [tag("text", title, x="4", y="12", class_="axis")]
    for step in range(0, 101, 25):
        y = rising(step / 100)
        parts += [line(LEFT, y, RIGHT, y, "grid"), label(LEFT - 6, y + 4, str(step), anchor="end")]
    return parts


def drawing(title: str, parts: Iterable[Markup]) -> Markup:
    """A drawing that grows with the page and says what it is."""
    return tag("svg", *parts, viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", aria_label=title, class_="chart")


def whisker(x: float, figure: Estimate, kind: str = "whisker") -> list[Markup]:
    """The interval of a share, upright."""
    low, high = rising(figure.low), rising(figure.high)
    return [line(x, low, x, high, kind), line(x - 3, low, x + 3, low, kind), line(x - 3, high, x + 3, high, kind)]


def interval_bar(figure: Estimate) -> Markup | None:
    """A share and its interval on a line from 0 to 100 %; None where there is nothing to share."""
    if not figure.total:
        return None
    low, high, at = (number(value * 100) for value in (figure.low, figure.high, figure.value))
    return tag(
        "svg",
        tag("line", x1="0", y1="4", x2="100", y2="4", class_="grid"),
        tag("line", x1=low, y1="4", x2=high, y2="4", class_="span"),
        tag("circle", cx=at, cy="4", r="3", class_="dot"),
        viewBox="-4 0 108 8",
        aria_hidden="true",
        class_="interval",
    )
