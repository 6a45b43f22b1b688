"""The report as workflow commands of GitHub Actions: annotations on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.report.account import coverage_words
from reviewer.report.finding import sarif_level
from reviewer.report.gaps import gaps
from reviewer.report.places import new_line, relative
from reviewer.report.shown import shown
from reviewer.report.types import Report
from reviewer.report.words import OUTCOMES, approval_words, found_by, main_reason, marks, place, quote
from reviewer.verdict import Finding

_COMMAND = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report) -> str:
    """One command a line: the decision, the findings worst first, then what was not reviewed."""
    lines = [_decision(report), *map(_finding, report.findings), *_gaps(report)]
    return "\n".join(lines) + "\n"


def _decision(report: Report) -> str:
    asked = approval_words(report)
    sentences = [main_reason(report), *([asked] if asked else []), coverage_words(report)]
    return _command("notice", {"title": f"reviewer: {OUTCOMES[report.decision.outcome]}"}, "\n".join(sentences))


def _finding(finding: Finding) -> str:
    properties: dict[str, object] = {"file": shown(relative(finding.path))}
    if (line := new_line(finding)) is not None:
        properties |= {"line": line, "endLine": finding.line_end or line}
    tail = "".join(f" [{mark}]" for mark in marks(finding))
    properties["title"] = f"{finding.mode} ({finding.severity}/{finding.confidence}){tail}"
    lines = [
        shown(finding.claim, 1200),
        f"{place(finding)}: {quote(finding)}",
        *([f"Fix: {shown(finding.fix, 600)}"] if finding.fix else []),
        f"Found by {found_by(finding)}",
    ]
    return _command(_COMMAND[sarif_level(finding)], properties, "\n".join(lines))


def _gaps(report: Report) -> Iterator[str]:
    for gap in gaps(report):
        yield _command("warning", {"file": shown(relative(gap.path)), "title": "not reviewed"}, gap.message)


def _command(name: str, properties: dict[str, object], message: str) -> str:
    listed = ",".join(f"{key}={_property(shown(str(value)))}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
