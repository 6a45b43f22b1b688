"""The heat map: pair-correct by category and run."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.evaluation.report.figures import by_category
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.words import both, share
from reviewer.evaluation.stats import Estimate
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown


def heat(sheets: Sequence[Sheet]) -> Markup:
    """A cell leads to its cases where scripts run."""
    head = tag("tr", tag("th", "category"), *(tag("th", tag("span", one.letter, class_="letter")) for one in sheets))
    rows = [
        tag(
            "tr",
            tag("th", shown(name, 80), scope="row"),
            *(_cell(estimate, name, sheet.letter) for estimate, sheet in zip(shares, sheets, strict=True)),
        )
        for name, shares in by_category(sheets).items()
    ]
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="heat")
    note = "The stronger the colour, the more pairs are right; behind each share, right and all cases."
    return tag("section", tag("h2", "By category"), tag("div", table, class_="scroll"), tag("p", note, class_="dim"))


def _cell(estimate: Estimate, name: str, letter: str) -> Markup:
    if not estimate.total:
        return tag("td", "-", class_="dim")
    words = join(tag("strong", share(estimate)), " ", tag("span", f"{estimate.hits}/{estimate.total}"))
    button = tag(
        "button", words, type="button", data_category=name, data_run=letter, title=f"{letter}: {both(estimate)}"
    )
    return tag("td", button, class_=f"heat-{round(estimate.value * 10)}")
