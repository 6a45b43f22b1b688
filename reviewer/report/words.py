"""The words that all formats for people share for a decision and its findings: visible text without any markup."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.report.finding import priority_of
from reviewer.report.places import marker
from reviewer.report.shown import shown, shown_path
from reviewer.report.types import Report
from reviewer.taxonomy import BlastRadius, Detection, Reversibility
from reviewer.verdict import Finding

OUTCOMES = {
    "pass": "pass",
    "warn": "warn",
    "inconclusive": "inconclusive",
    "needs_approval": "needs approval",
    "block": "block",
}
_REACH = {
    BlastRadius.GLOBAL: "global",
    BlastRadius.MULTI_SERVICE: "several services",
    BlastRadius.SERVICE: "one service",
    BlastRadius.LOCAL: "local",
}
_UNDO = {
    Reversibility.IRREVERSIBLE: "irreversible",
    Reversibility.REPAIR: "needs repair",
    Reversibility.REVERT: "a revert undoes it",
}
_NOTICE = {
    Detection.SILENT: "silent",
    Detection.AT_ROLLOUT: "shows at rollout",
    Detection.PRE_MERGE: "shows before the merge",
}
_PEOPLE = {"two_person": "two people", "owner": "an owner", "peer": "a peer"}


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun, such as `1,204 lines`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def capped(lines: list[str], most: int, noun: str) -> list[str]:
    """The first lines, and a word on how many more there are."""
    left = len(lines) - most
    return lines if left <= 0 else [*lines[:most], f"and {count(left, noun)} more, listed in the JSON report"]


def main_reason(report: Report) -> str:
    """Why the outcome is what it is."""
    reasons = report.decision.reasons
    return shown(reasons[0], 600) if reasons else "no reason given"


def other_reasons(report: Report, *, most: int = 10) -> list[str]:
    """The further reasons, without those that only repeat a finding."""
    repeated = {_as_reason(finding) for finding in report.findings}
    further = [reason for reason in report.decision.reasons[1:] if reason not in repeated]
    return capped([shown(reason, 600) for reason in further], most, "reason")


def _as_reason(finding: Finding) -> str:
    """The finding in the words of the gate."""
    where = f"{finding.mode} in {finding.path}" + (f":{finding.line_start}" if finding.line_start else "")
    return f"{where} ({finding.severity}, priority {priority_of(finding)})"


def approval_words(report: Report) -> str | None:
    """Whose approval is asked for, if any."""
    approval = report.decision.approval
    return None if approval is None else f"approval asked for: {_PEOPLE[approval]}"


def by_priority(findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    """The findings under H, M and L, in the order given; empty groups are left out."""
    groups = [(level, [one for one in findings if priority_of(one) == level]) for level in "HML"]
    return [(level, group) for level, group in groups if group]


def place(finding: Finding) -> str:
    """Where a finding is, as `path:line`."""
    return shown_path(finding.path) + ("" if finding.line_start is None else f":{finding.line_start}")


def quote(finding: Finding, limit: int = 300) -> str:
    """The evidence behind its marker, on one line."""
    return f"{marker(finding)} {shown(finding.evidence, limit).strip()}"


def marks(finding: Finding) -> list[str]:
    """What a reader should know to find the line and to believe the claim or not."""
    known = {
        "removed line": finding.side == "old",
        "unverified": not finding.verified,
        "corroborated": finding.corroborated,
    }
    return [mark for mark, applies in known.items() if applies]


def effect(finding: Finding) -> str:
    """How far it reaches, what undoes it, when it shows: `one service, irreversible, silent`."""
    return ", ".join((_REACH[finding.blast_radius], _UNDO[finding.reversibility], _NOTICE[finding.detection]))


def found_by(finding: Finding) -> str:
    """The names of those who found it."""
    return shown(", ".join(finding.reviewers), 300) or "nobody named"
