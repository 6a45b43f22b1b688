"""Reports for tests: each builder gives a plausible value, and arguments replace what matters to a test."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reviewer.authorship import Authorship
from reviewer.gate import Decision, Evidence, decide, grade
from reviewer.patch import Fact
from reviewer.report import ChangeInfo, Coverage, Excluded, Report, ReviewerInfo, UsageInfo, WindowInfo
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict import Finding

EMBEDDED = ReviewerInfo(
    name="embedded",
    model=None,
    family="embedded",
    endpoint_host=None,
    response_mode="embedded",
    prompt_name=None,
    prompt_sha256=None,
    independent=True,
)
MODEL = ReviewerInfo(
    name="gpt-5.1",
    model="gpt-5.1",
    family="openai",
    endpoint_host="api.openai.com",
    response_mode="json_schema",
    prompt_name="review",
    prompt_sha256="5d41402abc4b2a76b9719d911017c592ae2f2ea3a5f4ee4e2e8a1f2b3c4d5e6f",
    independent=True,
)


def finding(**changes: Any) -> Finding:
    """A verified finding of medium severity on a new line."""
    usual = Finding(
        mode="exception-swallowed",
        category="error-handling-and-observability",
        cwe=("CWE-390",),
        path="app/billing.py",
        side="new",
        line_start=12,
        line_end=12,
        evidence="    except Exception: pass",
        claim="A failed charge is dropped without a trace, so customers are not billed and nobody notices.",
        severity=Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
        blast_radius=BlastRadius.SERVICE,
        reversibility=Reversibility.REPAIR,
        detection=Detection.SILENT,
        verified=True,
        fingerprint="00112233445566aa",
        reviewers=("gpt-5.1",),
        window_id="w-0123456789abcdef",
        fix="Let the exception rise, or log it and mark the charge as failed.",
    )
    if changes.keys() & {"line_start"} and "line_end" not in changes:
        changes["line_end"] = changes["line_start"]
    return replace(usual, **changes)


def window(**changes: Any) -> WindowInfo:
    """A reviewed window of one file."""
    usual = WindowInfo(
        id="w-0123456789abcdef",
        files=("app/billing.py",),
        added=30,
        removed=10,
        tokens=5120,
        status="reviewed",
        reason=None,
    )
    return replace(usual, **changes)


def change(**changes: Any) -> ChangeInfo:
    """A branch of two files that Claude Code wrote."""
    usual = ChangeInfo(
        kind="branch",
        base="1111111111111111111111111111111111111111",
        head="2222222222222222222222222222222222222222",
        merge_base="1111111111111111111111111111111111111111",
        files=2,
        added=30,
        removed=10,
        authorship=Authorship(
            tools=("Claude Code",),
            families=("anthropic",),
            strength="authored",
            evidence=("Co-Authored-By: Claude <noreply@anthropic.com> in 2222222",),
        ),
    )
    return replace(usual, **changes)


def report(**changes: Any) -> Report:
    """A report whose findings are graded and whose coverage and decision follow from its parts unless given."""
    windows: tuple[WindowInfo, ...] = changes.pop("windows", (window(),))
    findings = grade(changes.pop("findings", ()))
    excluded: tuple[Excluded, ...] = changes.pop("excluded", ())
    facts: tuple[Fact, ...] = changes.pop("facts", ())
    reviewers: tuple[ReviewerInfo, ...] = changes.pop("reviewers", (EMBEDDED, MODEL))
    coverage = _coverage(windows, excluded, facts)
    usual = Report(
        version="0.1.0",
        change=change(),
        reviewers=reviewers,
        decision=_decision(findings, windows, coverage, reviewers),
        findings=findings,
        notes=(),
        windows=windows,
        coverage=coverage,
        usage=UsageInfo(
            requests=len(windows),
            retries=0,
            input_tokens=sum(one.tokens for one in windows),
            output_tokens=240,
            cached_windows=0,
            cost_usd=0.0137,
            token_counter="o200k_base",
        ),
        seconds=3.25,
    )
    return replace(usual, **changes)


def _coverage(windows: tuple[WindowInfo, ...], excluded: tuple[Excluded, ...], facts: tuple[Fact, ...]) -> Coverage:
    failed = sum(one.added + one.removed for one in windows if one.status == "failed")
    total = sum(one.added + one.removed for one in windows)
    return Coverage(
        changed_lines=total + sum(one.lines for one in excluded),
        reviewed_lines=total - failed,
        failed_lines=failed,
        excluded=excluded,
        facts=facts,
    )


def _decision(
    findings: tuple[Finding, ...],
    windows: tuple[WindowInfo, ...],
    coverage: Coverage,
    reviewers: tuple[ReviewerInfo, ...],
) -> Decision:
    models = [one for one in reviewers if one.family != "embedded"]
    evidence = Evidence(
        findings=findings,
        models=len(models),
        independent=tuple(one.independent for one in models),
        failed_lines=coverage.failed_lines,
        failed_windows=sum(one.status == "failed" for one in windows),
        excluded_lines=sum(one.lines for one in coverage.excluded),
        excluded_files=len(coverage.excluded),
    )
    return decide(evidence)
