"""What the HTML page says of coverage: the gaps, the facts, the notes and every window."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.report.account import excluded_words, failed_words, note_words
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown, shown_path
from reviewer.report.types import Report, WindowInfo
from reviewer.report.words import capped, count

_MOST = 500


def coverage(report: Report) -> Markup:
    """The section on what was looked at and what not."""
    lines = report.coverage
    share = {"max": str(max(lines.changed_lines, 1)), "value": str(lines.reviewed_lines)}
    return tag(
        "section",
        tag("h2", "Coverage"),
        tag("progress", aria_label="reviewed lines", **share) if lines.changed_lines else None,
        _listed("Not reviewed", failed_words(report, most=_MOST)),
        _listed("Excluded", excluded_words(report, most=_MOST)),
        _listed("Facts", _facts(report)),
        _listed("Notes", note_words(report, most=_MOST)),
        _windows(report.windows),
    )


def _listed(title: str, lines: Sequence[str]) -> Markup | None:
    return join(tag("h3", title), tag("ul", *(tag("li", line) for line in lines))) if lines else None


def _facts(report: Report) -> list[str]:
    facts = [f"{shown_path(fact.path)}: {shown(fact.text, 400)}" for fact in report.coverage.facts]
    return capped(facts, _MOST, "fact")


def _windows(windows: Sequence[WindowInfo]) -> Markup | None:
    if not windows:
        return None
    heads = ("window", "files", "added", "removed", "tokens", "status")
    table = tag(
        "table",
        tag("thead", tag("tr", *(tag("th", head) for head in heads))),
        tag("tbody", *map(_window, windows[:_MOST])),
    )
    return tag("details", tag("summary", count(len(windows), "window")), tag("div", table, class_="scroll"))


def _window(window: WindowInfo) -> Markup:
    status = window.status if window.reason is None else f"{window.status}: {shown(window.reason, 400)}"
    numbers = (window.added, window.removed, window.tokens)
    return tag(
        "tr",
        tag("td", tag("code", window.id)),
        tag("td", ", ".join(capped([shown_path(path) for path in window.files], 10, "file"))),
        *(tag("td", f"{number:,}", class_="number") for number in numbers),
        tag("td", status),
    )
