"""The findings of the HTML page, with a filter that needs no script."""

from __future__ import annotations

from reviewer.report.finding import priority_of
from reviewer.report.markup import Markup, join, tag
from reviewer.report.places import marker
from reviewer.report.shown import shown
from reviewer.report.types import Report
from reviewer.report.words import by_priority, count, effect, found_by, marks, place, quote
from reviewer.taxonomy import modes
from reviewer.verdict import Finding

_LINE = {"+": "added", "-": "removed", "!": "fact", "?": "quote"}


def findings(report: Report) -> Markup | None:
    """The section of the findings; None when there are none."""
    if not report.findings:
        return None
    return tag(
        "section",
        tag("h2", count(len(report.findings), "finding").capitalize()),
        _filter(report),
        *map(_finding, report.findings),
    )


def _filter(report: Report) -> Markup | None:
    groups = by_priority(report.findings)
    if len(groups) < 2:
        return None
    choices = [("all", "all", ""), *((level, f"priority {level}", f" ({len(group)})") for level, group in groups)]
    radios = [
        tag("label", _radio(name, checked=name == "all"), f" {words}{number}", for_=f"show-{name}")
        for name, words, number in choices
    ]
    return tag("fieldset", *radios, aria_label="Show findings")


def _radio(name: str, *, checked: bool) -> Markup:
    extra = {"checked": ""} if checked else {}
    return tag("input", type="radio", name="show", id=f"show-{name}", **extra)


def _finding(finding: Finding) -> Markup:
    mode = modes().get(finding.mode)
    return tag(
        "article",
        tag("h3", mode.title if mode else "Other risk"),
        tag("p", _grade(finding), *_marks(finding)),
        tag("p", tag("code", place(finding))),
        tag("pre", quote(finding, 1000), class_=_LINE[marker(finding)]),
        tag("p", shown(finding.claim, 2000)),
        tag("p", tag("strong", "Fix: "), shown(finding.fix, 1000)) if finding.fix else None,
        tag("p", f"Found by {found_by(finding)}; {effect(finding)}. ", _identity(finding), class_="dim"),
        class_=priority_of(finding),
    )


def _grade(finding: Finding) -> Markup:
    severity = str(finding.severity)
    words = f", {finding.confidence} confidence, priority {priority_of(finding)}, "
    return join(tag("strong", severity, class_=severity), words, tag("code", finding.mode))


def _marks(finding: Finding) -> list[Markup]:
    return [join(" ", tag("span", mark, class_="mark")) for mark in marks(finding)]


def _identity(finding: Finding) -> Markup:
    weaknesses = ", ".join(finding.cwe)
    return join(f"{weaknesses}. " if weaknesses else "", "Id ", tag("code", finding.fingerprint))
