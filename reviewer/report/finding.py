"""One finding as JSON data, and what formats derive from it."""

from __future__ import annotations

from typing import Any

from reviewer.gate import priority
from reviewer.patch import visible
from reviewer.verdict import Finding


def finding_dict(finding: Finding) -> dict[str, Any]:
    """The finding as plain JSON values, as the report lists it."""
    data = {
        "mode": finding.mode,
        "category": finding.category,
        "cwe": finding.cwe,
        "path": finding.path,
        "side": finding.side,
        "line_start": finding.line_start,
        "line_end": finding.line_end,
        "evidence": finding.evidence,
        "claim": finding.claim,
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "blast_radius": str(finding.blast_radius),
        "reversibility": str(finding.reversibility),
        "detection": str(finding.detection),
        "priority": priority_of(finding),
        "approval": finding.approval,
        "level": sarif_level(finding),
        "verified": finding.verified,
        "corroborated": finding.corroborated,
        "fingerprint": finding.fingerprint,
        "reviewers": finding.reviewers,
        "window_id": finding.window_id,
        "rule": finding.rule,
        "precision": finding.precision,
        "fix": finding.fix,
    }
    return visible_values(data)


def priority_of(finding: Finding) -> str:
    """The priority that the gate gave, or would give."""
    return finding.priority or priority(finding)


def sarif_level(finding: Finding) -> str:
    """SARIF level by priority: error, warning or note."""
    return {"H": "error", "M": "warning", "L": "note"}[priority_of(finding)]


def visible_values(data: dict[str, Any]) -> dict[str, Any]:
    """The data with all of its texts visible, and plain lists for tuples."""
    return {key: _visible(value) for key, value in data.items()}


def _visible(value: Any) -> Any:
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return visible_values(value)
    return [_visible(one) for one in value] if isinstance(value, (list, tuple)) else value
