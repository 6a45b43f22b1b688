"""SARIF rules: the failure modes that occur in a report, described by the taxonomy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reviewer.patch import visible
from reviewer.taxonomy import Confidence, Severity, modes
from reviewer.verdict import Finding

# The scores that code scanning maps back to critical, high, medium and low.
_SCORE = {Severity.CRITICAL: "9.5", Severity.HIGH: "8.0", Severity.MEDIUM: "5.5", Severity.LOW: "2.0"}
_LEVEL = {Severity.CRITICAL: "error", Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "note"}


def rule(slug: str, findings: Sequence[Finding]) -> dict[str, Any]:
    """The rule of one failure mode, graded by its worst finding in this report."""
    return {
        "id": visible(slug),
        **_manual(slug),
        "properties": {
            "precision": _precision(findings),
            **security_severity(findings),
            "tags": _tags(findings[0]),
        },
    }


def security_severity(findings: Iterable[Finding]) -> dict[str, str]:
    """The score of the worst verified finding; nothing when none is verified."""
    verified = [finding.severity for finding in findings if finding.verified]
    return {"security-severity": _SCORE[max(verified, key=lambda one: one.rank)]} if verified else {}


def _manual(slug: str) -> dict[str, Any]:
    mode = modes().get(slug)
    if mode is None:
        words = "A risk that fits no listed failure mode"
        return {
            "shortDescription": {"text": words},
            "fullDescription": {"text": f"{words}."},
            "help": {"text": "Read the claim and the quoted evidence."},
            "defaultConfiguration": {"level": "warning"},
        }
    advice = "\n".join(f"- {line}" for line in mode.guidance)
    manual = f"{mode.definition}\n\nWhy: {mode.why}\n\nHarm: {mode.harm}\n\nSafer: {mode.safer}\n\nCheck:\n{advice}"
    return {
        "shortDescription": {"text": mode.title},
        "fullDescription": {"text": mode.definition},
        "help": {"text": manual, "markdown": manual},
        "defaultConfiguration": {"level": _LEVEL[mode.severity]},
    }


def _precision(findings: Sequence[Finding]) -> str:
    """How far to trust the rule: embedded rules of high precision most, else as sure as the surest reviewer."""
    if any(finding.precision == "high" for finding in findings):
        return "very-high"
    return str(max((finding.confidence for finding in findings), key=lambda one: one.rank, default=Confidence.LOW))


def _tags(finding: Finding) -> list[str]:
    weaknesses = [number for number in (one.removeprefix("CWE-") for one in finding.cwe) if number.isdecimal()]
    named = [visible(finding.category), *(f"external/cwe/cwe-{int(number):03}" for number in weaknesses)]
    return [*(["security"] if weaknesses else []), *dict.fromkeys(named)]
