"""The report as a GitLab code quality artifact: a JSON array with one entry a finding or gap."""

from __future__ import annotations

import hashlib
from typing import Any

from reviewer.report.dump import dump
from reviewer.report.gaps import Gap, gaps
from reviewer.report.places import exact, new_line, occurrences
from reviewer.report.shown import shown
from reviewer.report.types import Report
from reviewer.report.words import marks, place, quote
from reviewer.taxonomy import Severity
from reviewer.verdict import Finding

_SEVERITY = {
    Severity.CRITICAL: "blocker",
    Severity.HIGH: "critical",
    Severity.MEDIUM: "major",
    Severity.LOW: "minor",
}


def render(report: Report) -> str:
    """The findings worst first, then what was not reviewed: an empty list says that all was reviewed and clean."""
    entries = [_finding(finding, name) for finding, name in occurrences(report.findings)]
    return dump([*entries, *(_gap(gap) for gap in gaps(report))])


def _finding(finding: Finding, name: str) -> dict[str, Any]:
    tail = "".join(f" [{mark}]" for mark in marks(finding))
    fix = f" Fix: {shown(finding.fix, 600)}" if finding.fix else ""
    return _entry(
        description=f"{shown(finding.claim, 1200)} ({place(finding)}: {quote(finding)}){tail}{fix}",
        check_name=shown(finding.mode, 80),
        fingerprint=name,
        severity=_SEVERITY[finding.severity],
        path=finding.path,
        line=new_line(finding) or 1,
    )


def _gap(gap: Gap) -> dict[str, Any]:
    path = exact(gap.path)
    return _entry(
        description=gap.message,
        check_name="not-reviewed",
        fingerprint=hashlib.sha256(f"not-reviewed\0{path}".encode()).hexdigest()[:16],
        severity="info" if gap.excluded else "major",
        path=path,
        line=1,
    )


def _entry(
    *, description: str, check_name: str, fingerprint: str, severity: str, path: str, line: int
) -> dict[str, Any]:
    return {
        "description": description,
        "check_name": check_name,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": exact(path), "lines": {"begin": line}},
    }
