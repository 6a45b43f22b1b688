"""The report as SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reviewer.patch import visible
from reviewer.report.as_dict import TOOL, as_dict
from reviewer.report.dump import dump
from reviewer.report.finding import finding_dict, sarif_level
from reviewer.report.gaps import failed_windows
from reviewer.report.places import new_line, occurrences
from reviewer.report.sarif_parts import ROOT, location, message
from reviewer.report.sarif_rules import rule, security_severity
from reviewer.report.types import Report
from reviewer.report.words import OUTCOMES, main_reason, marks
from reviewer.verdict import Finding

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_PLACED_ELSEWHERE = {"mode", "path", "claim", "level", "line_end"}


def render(report: Report) -> str:
    """One run: rules for the modes that occur, a result a finding, notifications for what was not reviewed."""
    slugs = list(dict.fromkeys(finding.mode for finding in report.findings))
    rules = [rule(slug, [one for one in report.findings if one.mode == slug]) for slug in slugs]
    data = as_dict(report)
    run = {
        "tool": {"driver": {"name": TOOL, "version": visible(report.version), "rules": rules}},
        "originalUriBaseIds": {ROOT: {"description": {"text": "The top folder of the repository."}}},
        "invocations": [_invocation(report)],
        "results": [_result(finding, name, slugs) for finding, name in occurrences(report.findings)],
        "properties": {key: data[key] for key in ("decision", "change", "reviewers", "coverage")},
    }
    return dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(finding: Finding, name: str, slugs: Sequence[str]) -> dict[str, Any]:
    kept = {key: value for key, value in finding_dict(finding).items() if key not in _PLACED_ELSEWHERE}
    return {
        "ruleId": visible(finding.mode),
        "ruleIndex": slugs.index(finding.mode),
        "level": sarif_level(finding),
        "message": message(_words(finding)),
        "locations": [location(finding.path, new_line(finding), finding.line_end, finding.evidence)],
        "partialFingerprints": {"reviewerFingerprint/v1": name, "primaryLocationLineHash": name},
        "properties": kept | security_severity([finding]),
    }


def _words(finding: Finding) -> str:
    """The claim, what a reader must know to find and to weigh it, and what to do instead."""
    parts = [finding.claim]
    if finding.side == "old":
        parts.append(f"(Removed line {finding.line_start}: {finding.evidence.strip()})")
    elif new_line(finding) is None:
        parts.append(f"({finding.evidence.strip()})")
    parts += [f"[{mark}]" for mark in marks(finding)]
    if finding.fix:
        parts.append(f"Fix: {finding.fix}")
    return " ".join(parts)


def _invocation(report: Report) -> dict[str, Any]:
    complete = report.decision.outcome != "inconclusive" and not failed_windows(report)
    return {
        "executionSuccessful": complete,
        "exitCode": report.decision.exit_code,
        "exitCodeDescription": f"{OUTCOMES[report.decision.outcome]}: {main_reason(report)}",
        "toolExecutionNotifications": _notifications(report),
    }


def _notifications(report: Report) -> list[dict[str, Any]]:
    """Errors for failed windows, warnings for excluded files, and the notes."""
    failed = [
        {
            "level": "error",
            "message": message(f"Window {window.id} was not reviewed: {window.reason or 'no reason given'}"),
            "locations": [location(path) for path in window.files],
        }
        for window in failed_windows(report)
    ]
    excluded = [
        {
            "level": "warning",
            "message": message(f"Excluded, {one.lines} changed lines not reviewed: {one.reason}"),
            "locations": [location(one.path)],
        }
        for one in report.coverage.excluded
    ]
    notes = [{"level": "note", "message": message(note)} for note in report.notes]
    return [*failed, *excluded, *notes]
