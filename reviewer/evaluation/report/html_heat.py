"""The heat map: pair-correct by category and run."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.report.figures import Scored, by_category, map_metric
from reviewer.evaluation.report.words import MAPPED, both, interval, share
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown


def heat(runs: Sequence[Scored]) -> Markup:
    """A cell leads to its cases where scripts run."""
    letters = [tag("span", run.sheet.letter, class_="letter") for run in runs]
    head = tag("tr", tag("th", "category"), *(tag("th", letter) for letter in letters))
    rows = [
        tag(
            "tr",
            tag("th", shown(name, 80), scope="row"),
            *(_cell(figure, name, run.sheet.letter) for figure, run in zip(figures, runs, strict=True)),
        )
        for name, figures in by_category(runs).items()
    ]
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="heat")
    if not rows:
        return tag("section", tag("h2", "By category"), tag("p", "No case names its category."))
    note = (
        f"The stronger the colour, the higher the share ({MAPPED[map_metric(runs)]})."
        " Behind it: its 95 % interval, and right ones of all."
    )
    return tag("section", tag("h2", "By category"), tag("div", table, class_="scroll"), tag("p", note, class_="dim"))


def _cell(figure: Estimate, name: str, letter: str) -> Markup:
    if not figure.total:
        return tag("td", "-", class_="dim")
    words = join(tag("strong", share(figure)), " ", tag("span", f"{interval(figure)} {figure.hits}/{figure.total}"))
    button = tag("button", words, type="button", data_category=name, data_run=letter, title=f"{letter}: {both(figure)}")
    return tag("td", button, class_=f"heat-{round(figure.value * 10)}")
