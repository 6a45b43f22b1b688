"""The report as JSON data, in the published order."""

from __future__ import annotations

import math
from typing import Any

from reviewer.report.finding import finding_dict, visible_values
from reviewer.report.types import ChangeInfo, Coverage, Report, ReviewerInfo, UsageInfo, WindowInfo

SCHEMA_VERSION = 1
TOOL = "second-opinion-reviewer"


def as_dict(report: Report) -> dict[str, Any]:
    """The report as plain JSON values; in every text, what would hide or is no UTF-8 is shown as an escape."""
    decision = report.decision
    data: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": TOOL, "version": report.version},
        "change": _change(report.change),
        "reviewers": [_reviewer(one) for one in report.reviewers],
        "decision": {"outcome": decision.outcome, "reasons": decision.reasons, "approval": decision.approval},
        "findings": [finding_dict(finding) for finding in report.findings],
        "notes": report.notes,
        "windows": [_window(window) for window in report.windows],
        "coverage": _coverage(report.coverage),
        "usage": usage_dict(report.usage),
        "timing": {"seconds": round(report.seconds, 3)},
    }
    return visible_values(data)


def _change(change: ChangeInfo) -> dict[str, Any]:
    authorship = change.authorship
    return {
        "kind": change.kind,
        "base": change.base,
        "head": change.head,
        "merge_base": change.merge_base,
        "files": change.files,
        "added": change.added,
        "removed": change.removed,
        "authorship": {
            "tools": authorship.tools,
            "families": authorship.families,
            "strength": authorship.strength,
            "evidence": authorship.evidence,
        },
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


def _window(window: WindowInfo) -> dict[str, Any]:
    return {
        "id": window.id,
        "files": window.files,
        "added": window.added,
        "removed": window.removed,
        "tokens": window.tokens,
        "status": window.status,
        "reason": window.reason,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "changed_lines": coverage.changed_lines,
        "reviewed_lines": coverage.reviewed_lines,
        "failed_lines": coverage.failed_lines,
        "excluded": [{"path": one.path, "lines": one.lines, "reason": one.reason} for one in coverage.excluded],
        "facts": [{"path": fact.path, "kind": fact.kind, "detail": fact.detail} for fact in coverage.facts],
    }


def usage_dict(usage: UsageInfo) -> dict[str, Any]:
    """What a review took, as the report lists it."""
    cost = usage.cost_usd
    return {
        "requests": usage.requests,
        "retries": usage.retries,
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cached_windows": usage.cached_windows,
        "cost_usd": None if cost is None or not math.isfinite(cost) else round(cost, 6),
        "token_counter": usage.token_counter,
    }
