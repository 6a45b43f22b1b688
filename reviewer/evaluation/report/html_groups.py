"""Figures by group of cases: a table for each way to group them, closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.groups import GROUPS
from reviewer.evaluation.metrics import ATTACKED
from reviewer.evaluation.report.figures import SHOWN, Scored, by_group, taken
from reviewer.evaluation.report.words import ATTACK_NOTE, GROUP_WORDS, SHOWN_WORDS, told
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown
from reviewer.report.words import count

_MOST = 60
"""Values of a group that the page has; the JSON report has all."""


def groups(runs: Sequence[Scored]) -> Markup:
    """All groups with more than one value, and the strata of outside data in any case."""
    names = (*SHOWN, *taken(runs))
    found = {name: by_group(runs, name, names) for name in GROUPS}
    tables = [_table(name, values, runs) for name, values in found.items() if len(values) > 1 or _told(name, values)]
    note = "Behind each share: right ones of all, and its 95 % interval. Groups of a few cases tell little."
    if not tables:
        return tag("section", tag("h2", "By group"), tag("p", "The cases are all of one kind."))
    return tag("section", tag("h2", "By group"), tag("p", note, class_="dim"), *tables, id="groups")


def _told(name: str, values: Mapping[str, Mapping[str, object]]) -> bool:
    """True for what is shown open: strata, and kinds of attack where some were planted."""
    if name == "attack":
        return any(metric in figures for figures in values.values() for metric in ATTACKED)
    return name == "stratum" and bool(values)


def _table(name: str, values: Mapping[str, Mapping[str, list[Estimate]]], runs: Sequence[Scored]) -> Markup:
    letters = [tag("th", tag("span", run.sheet.letter, class_="letter")) for run in runs]
    head = tag("tr", tag("th", GROUP_WORDS[name]), tag("th", "figure"), *letters)
    rows = [
        tag(
            "tr",
            tag("th", shown(value, 80) if number == 0 else "", scope="row"),
            tag("td", SHOWN_WORDS[metric]),
            *(_cell(metric, figure) for figure in figures),
        )
        for value, metrics in list(values.items())[:_MOST]
        for number, (metric, figures) in enumerate(metrics.items())
    ]
    more = len(values) - _MOST
    rest = tag("p", f"and {count(more, 'value')} more, in the JSON report", class_="dim") if more > 0 else None
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="figures")
    summary = tag("summary", f"by {GROUP_WORDS[name]} ", tag("span", count(len(values), "value"), class_="dim"))
    opened = {"open": ""} if _told(name, values) else {}
    planted = tag("p", ATTACK_NOTE, class_="dim") if opened and name == "attack" else None
    return tag("details", summary, tag("div", table, class_="scroll"), rest, planted, class_="group", **opened)


def _cell(metric: str, figure: Estimate) -> Markup:
    if not figure.total:
        return tag("td", "-", class_="dim")
    counted = "" if figure.hits is None else f" {figure.hits}/{figure.total}"
    return tag("td", join(told(metric, figure), tag("span", counted, class_="dim")))
