"""The distribution over repeats: how steady each run is."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.evaluation.report.figures import over_repeats
from reviewer.evaluation.report.sheet import Sheet
from reviewer.report.markup import Markup, join, tag
from reviewer.report.words import count

_WIDTH, _ROW = 100, 6


def repeats(sheets: Sequence[Sheet]) -> Markup:
    """A bar for each run: cases by the number of repeats that were right."""
    several = [sheet for sheet in sheets if sheet.repeats > 1]
    if not several:
        return tag("section", tag("h2", "Repeats"), tag("p", "Every side was reviewed once: nothing to compare."))
    note = "Cases by how many of their repeats had the pair right. What lies between the ends is chance."
    return tag("section", tag("h2", "Repeats"), tag("p", note, class_="dim"), *map(_row, several))


def _row(sheet: Sheet) -> Markup:
    counted = over_repeats(sheet)
    total = sum(counted)
    if not total:
        return tag("p", tag("span", sheet.letter, class_="letter"), " No case has all of its repeats yet.")
    bars, left = [], 0.0
    for right, cases in enumerate(counted):
        width = cases / total * _WIDTH
        bars.append(
            tag(
                "rect",
                x=f"{left:.2f}",
                y="0",
                width=f"{width:.2f}",
                height=str(_ROW),
                class_=f"step-{round(right / sheet.repeats * 10)}",
            )
        )
        left += width
    steps = [
        tag("li", tag("span", class_=f"key step-{round(right / sheet.repeats * 10)}"), _words(right, cases, sheet))
        for right, cases in enumerate(counted)
    ]
    drawn = tag(
        "svg",
        *bars,
        viewBox=f"0 0 {_WIDTH} {_ROW}",
        preserveAspectRatio="none",
        aria_hidden="true",
        class_="stack",
    )
    return tag("div", tag("span", sheet.letter, class_="letter"), tag("div", drawn, tag("ul", *steps)), class_="steady")


def _words(right: int, cases: int, sheet: Sheet) -> Markup:
    return join(f" {right} of {sheet.repeats}: ", tag("strong", count(cases, "case")))
