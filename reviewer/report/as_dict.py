"""The report as JSON data, in the published order."""

from __future__ import annotations

from typing import Any

from reviewer.patch import visible
from reviewer.report.types import Report, ReviewerInfo
from reviewer.verdict import Finding

SCHEMA_VERSION = 1
TOOL = "second-opinion-reviewer"


def as_dict(report: Report) -> dict[str, Any]:
    """The report as plain JSON values; bytes of paths that are not UTF-8 are shown as escapes."""
    change, coverage, usage, decision = report.change, report.coverage, report.usage, report.decision
    authorship = change.authorship
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": TOOL, "version": report.version},
        "change": {
            "kind": change.kind,
            "base": change.base,
            "head": change.head,
            "merge_base": change.merge_base,
            "files": change.files,
            "added": change.added,
            "removed": change.removed,
            "authorship": {
                "tools": list(authorship.tools),
                "families": list(authorship.families),
                "strength": authorship.strength,
                "evidence": list(authorship.evidence),
            },
        },
        "reviewers": [_reviewer(one) for one in report.reviewers],
        "decision": {"outcome": decision.outcome, "reasons": list(decision.reasons), "approval": decision.approval},
        "findings": [_finding(finding) for finding in report.findings],
        "notes": list(report.notes),
        "windows": [
            {
                "id": window.id,
                "files": [visible(path) for path in window.files],
                "added": window.added,
                "removed": window.removed,
                "tokens": window.tokens,
                "status": window.status,
                "reason": window.reason,
            }
            for window in report.windows
        ],
        "coverage": {
            "changed_lines": coverage.changed_lines,
            "reviewed_lines": coverage.reviewed_lines,
            "failed_lines": coverage.failed_lines,
            "excluded": [
                {"path": visible(one.path), "lines": one.lines, "reason": one.reason} for one in coverage.excluded
            ],
            "facts": [
                {"path": visible(fact.path), "kind": fact.kind, "detail": visible(fact.detail)}
                for fact in coverage.facts
            ],
        },
        "usage": {
            "requests": usage.requests,
            "retries": usage.retries,
            "input_tokens": usage.input_tokens,
            "output_tokens": usage.output_tokens,
            "cached_windows": usage.cached_windows,
            "cost_usd": None if usage.cost_usd is None else round(usage.cost_usd, 6),
            "token_counter": usage.token_counter,
        },
        "timing": {"seconds": round(report.seconds, 3)},
    }


def _reviewer(one: ReviewerInfo) -> dict[str, Any]:
    prompt = {"name": one.prompt_name, "sha256": one.prompt_sha256} if one.prompt_name else None
    return {
        "name": one.name,
        "model": one.model,
        "family": one.family,
        "endpoint_host": one.endpoint_host,
        "response_mode": one.response_mode,
        "prompt": prompt,
        "independent": one.independent,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "mode": finding.mode,
        "category": finding.category,
        "cwe": list(finding.cwe),
        "path": visible(finding.path),
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
        "priority": finding.priority,
        "approval": finding.approval,
        "level": sarif_level(finding),
        "verified": finding.verified,
        "corroborated": finding.corroborated,
        "fingerprint": finding.fingerprint,
        "reviewers": list(finding.reviewers),
        "window_id": finding.window_id,
        "rule": finding.rule,
        "precision": finding.precision,
        "fix": finding.fix,
    }


def sarif_level(finding: Finding) -> str:
    """SARIF level by priority: error, warning or note."""
    return {"H": "error", "M": "warning"}.get(finding.priority or "L", "note")
