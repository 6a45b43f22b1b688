"""The report in reviewdog's diagnostic format, for `reviewdog -f=rdjson`."""

from __future__ import annotations

from typing import Any

from reviewer.report.as_dict import TOOL
from reviewer.report.dump import dump
from reviewer.report.finding import sarif_level
from reviewer.report.gaps import Gap, gaps
from reviewer.report.places import exact, new_line
from reviewer.report.shown import shown
from reviewer.report.types import Report
from reviewer.report.words import marks, place, quote
from reviewer.verdict import Finding

_SEVERITY = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def render(report: Report) -> str:
    """The findings worst first, then what was not reviewed."""
    diagnostics = [*map(_finding, report.findings), *map(_gap, gaps(report))]
    return dump({"source": {"name": TOOL}, "diagnostics": diagnostics})


def _finding(finding: Finding) -> dict[str, Any]:
    tail = "".join(f" [{mark}]" for mark in marks(finding))
    fix = f"\nFix: {shown(finding.fix, 600)}" if finding.fix else ""
    line = new_line(finding)
    span = {} if line is None else {"range": {"start": {"line": line}, "end": {"line": finding.line_end or line}}}
    return {
        "message": f"{shown(finding.claim, 1200)} ({finding.severity}/{finding.confidence}){tail}{fix}",
        "location": {"path": exact(finding.path), **span},
        "severity": _SEVERITY[sarif_level(finding)],
        "code": {"value": shown(finding.mode, 80)},
        "original_output": f"{place(finding)}: {quote(finding)}",
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "message": gap.message,
        "location": {"path": exact(gap.path)},
        "severity": "INFO" if gap.excluded else "WARNING",
        "code": {"value": "not-reviewed"},
    }
