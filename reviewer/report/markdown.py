"""The report as a pull request comment in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reviewer.report.account import (
    author_words,
    coverage_words,
    excluded_words,
    failed_words,
    note_words,
    reviewer_words,
    usage_words,
)
from reviewer.report.markdown_escape import block, code, prose
from reviewer.report.types import Report
from reviewer.report.words import (
    OUTCOMES,
    approval_words,
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

MARKER = "<!-- reviewer -->"
"""The first line, by which a bot finds the comment that it should update."""
LONGEST = 60_000
"""Characters; code hosts refuse comments of more than 65,536."""
_OPEN = 10
_ROOM_FOR_LISTS = 5_000


def render(report: Report) -> str:
    """The decision, the findings with those beyond the first ten folded, and the account of the review."""
    head = "\n".join(_decision(report))
    tail = "\n".join(_account(report))
    findings = _findings(report, LONGEST - len(head) - len(tail) - 500)
    return "\n".join([head, *findings, tail]) + "\n"


def _decision(report: Report) -> Iterator[str]:
    yield MARKER
    yield f"### Review: {OUTCOMES[report.decision.outcome]}"
    yield ""
    yield f"**Why:** {prose(main_reason(report))}"
    if further := other_reasons(report):
        yield ""
        yield from _bullets("also: ", further)
    if asked := approval_words(report):
        yield ""
        yield f"**{asked.capitalize()}.**"
    yield ""


def _findings(report: Report, room: int) -> Iterator[str]:
    """As many findings as there is room for, and a word on the rest."""
    if not report.findings:
        return
    yield f"#### {count(len(report.findings), 'finding').capitalize()}"
    yield ""
    written = list(_fitting((_finding(finding) for finding in report.findings), room))
    yield from written[:_OPEN]
    if folded := written[_OPEN:]:
        yield f"<details><summary>{count(len(folded), 'more finding')}</summary>\n"
        yield from folded
        yield "</details>\n"
    if left := len(report.findings) - len(written):
        yield f"{count(left, 'finding')} did not fit into this comment; the JSON report has them all.\n"


def _fitting(texts: Iterable[str], room: int) -> Iterator[str]:
    """The first texts, as long as they fit."""
    for text in texts:
        room -= len(text) + 1
        if room < 0:
            return
        yield text


def _finding(finding: Finding) -> str:
    tail = "".join(f" _{mark}_" for mark in marks(finding))
    lines = [
        f"- **{finding.severity}/{finding.confidence}** {code(finding.mode, 80)} at {code(place(finding))}{tail}",
        *block(quote(finding), indent="  "),
        f"  **Risk:** {prose(finding.claim)}\\",
        *([f"  **Fix:** {prose(finding.fix)}\\"] if finding.fix else []),
        f"  Found by {prose(found_by(finding))}; {effect(finding)}.",
        "",
    ]
    return "\n".join(lines)


def _account(report: Report) -> Iterator[str]:
    yield "#### Coverage"
    yield ""
    yield f"- {coverage_words(report)}"
    yield from _bullets("**not reviewed:** ", failed_words(report))
    yield from _bullets("**excluded:** ", excluded_words(report))
    yield f"- {prose(reviewer_words(report), 2000)}"
    if author := author_words(report):
        yield f"- {prose(author)}"
    yield from _bullets("note: ", note_words(report))
    if usage := usage_words(report):
        yield f"- {usage}"


def _bullets(label: str, lines: list[str]) -> Iterator[str]:
    """A list of lines, cut where it grows too long for a comment."""
    fitting = list(_fitting((f"- {label}{prose(line)}" for line in lines), _ROOM_FOR_LISTS))
    yield from fitting
    if left := len(lines) - len(fitting):
        yield f"- {label}{left} more did not fit into this comment"
