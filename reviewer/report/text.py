"""The report for a terminal: the decision, the findings, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.report.account import (
    author_words,
    coverage_words,
    excluded_words,
    failed_words,
    note_words,
    reviewer_words,
    usage_words,
)
from reviewer.report.lines import Line, paint, wrap
from reviewer.report.places import marker
from reviewer.report.shown import shown
from reviewer.report.types import Report
from reviewer.report.words import (
    OUTCOMES,
    approval_words,
    by_priority,
    count,
    effect,
    found_by,
    main_reason,
    marks,
    other_reasons,
    place,
    quote,
)
from reviewer.verdict import Finding

_WIDTH = 100
_NARROWEST = 40
_DIM = "bright_black"
_OUTCOME_STYLE = {
    "pass": "bold green",
    "warn": "bold yellow",
    "inconclusive": "bold yellow",
    "needs_approval": "bold red",
    "block": "bold red",
}
_SEVERITY_STYLE = {"critical": "bold red", "high": "red", "medium": "yellow", "low": "bright_blue"}
_EVIDENCE_STYLE = {"+": "green", "-": "red", "!": "magenta", "?": _DIM}


def render(report: Report, *, colour: bool = False, width: int | None = None) -> str:
    """The report as lines of about `width` characters; paths and evidence are never broken."""
    columns = max(width or _WIDTH, _NARROWEST)
    lines = [*_decision(report, columns), *_findings(report, columns), *_account(report, columns)]
    return paint(lines, colour=colour)


def _decision(report: Report, width: int) -> Iterator[Line]:
    outcome = report.decision.outcome
    word = OUTCOMES[outcome].upper() + ": "
    yield from wrap(main_reason(report), width=width, label=word, style=_OUTCOME_STYLE[outcome], rest="bold")
    for reason in other_reasons(report):
        yield from wrap(reason, width=width, label="also: ")
    if asked := approval_words(report):
        yield ((asked, ""),)


def _findings(report: Report, width: int) -> Iterator[Line]:
    for level, group in by_priority(report.findings):
        yield ()
        yield ((f"Priority {level}: {count(len(group), 'finding')}", "bold"),)
        for finding in group:
            yield ()
            yield from _finding(finding, width)
    if report.findings:
        yield ()


def _finding(finding: Finding, width: int) -> Iterator[Line]:
    yield from _head(finding, width)
    yield (("      ", ""), (quote(finding), _EVIDENCE_STYLE[marker(finding)]))
    yield from wrap(shown(finding.claim, 1200), width=width, indent=6)
    if finding.fix:
        yield from wrap(shown(finding.fix, 600), width=width, indent=6, label="fix: ", style="bold")
    tail = f"{found_by(finding)}; {effect(finding)}; id {shown(finding.fingerprint, 80)}"
    yield from wrap(tail, width=width, indent=6, label="by ", style=_DIM, rest=_DIM)


def _head(finding: Finding, width: int) -> Iterator[Line]:
    """Severity, mode, place and marks; the place gets a line of its own when it is long."""
    grade = f"{finding.severity}/{finding.confidence}"
    mode, where = shown(finding.mode, 80), place(finding)
    tail = "".join(f"  [{mark}]" for mark in marks(finding))
    start: Line = (("  ", ""), (grade, _SEVERITY_STYLE[finding.severity]), ("  ", ""), (mode, "bold"))
    if len(f"  {grade}  {mode}  {where}{tail}") <= width:
        yield (*start, ("  ", ""), (where, "cyan"), (tail, "yellow"))
    else:
        yield (*start, (tail, "yellow"))
        yield (("      ", ""), (where, "cyan"))


def _account(report: Report, width: int) -> Iterator[Line]:
    yield from wrap(coverage_words(report), width=width)
    for line in failed_words(report):
        yield from wrap(line, width=width, label="not reviewed: ", style="yellow")
    for line in excluded_words(report):
        yield from wrap(line, width=width, label="excluded: ", style="yellow")
    for sentence in (reviewer_words(report), author_words(report)):
        if sentence:
            yield from wrap(sentence, width=width)
    for note in note_words(report):
        yield from wrap(note, width=width, label="note: ", style="bold")
    if usage := usage_words(report):
        yield from wrap(usage, width=width)
