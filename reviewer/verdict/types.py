"""Verdicts and findings as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reviewer.patch.types import Side
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity

Priority = Literal["H", "M", "L"]
Approval = Literal["two_person", "owner", "peer"]
Precision = Literal["high", "ask"]
VerdictWord = Literal["pass", "concern", "block", "cannot_assess"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One risk in a change, tied to a line or fact of it."""

    mode: str
    """Failure-mode slug, or `other`."""
    category: str
    """Category slug of the mode."""
    cwe: tuple[str, ...]
    """CWE ids of the mode."""
    path: str
    """File it is in, as the patch names it (as the model named it, when that is no file of the window)."""
    side: Side | None
    """Side of the evidence; None for a fact or when unverified."""
    line_start: int | None
    """1-based first line of the evidence on its side; None for a fact or when unverified."""
    line_end: int | None
    """Last line of the evidence, the same as the first."""
    evidence: str
    """The changed line or fact that was quoted."""
    claim: str
    """What fails, for whom, when."""
    severity: Severity
    confidence: Confidence
    blast_radius: BlastRadius
    reversibility: Reversibility
    detection: Detection
    verified: bool
    """True when the evidence is literally a changed line or fact of the window."""
    fingerprint: str
    """Stable id without line numbers: mode, path and evidence."""
    reviewers: tuple[str, ...]
    """Who found it."""
    window_id: str
    """The window in which it was found."""
    rule: str | None = None
    """The embedded rule, `mode/rule-id`, when one found it."""
    precision: Precision | None = None
    """`high` or `ask` for findings of embedded rules."""
    fix: str | None = None
    """What to do instead, from the rule or the mode."""
    corroborated: bool = False
    """True when a model and an embedded rule point at the same line."""
    priority: Priority | None = None
    """H, M or L by the gate's table."""
    approval: Approval | None = None
    """Who should approve if it stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One reviewer's validated and grounded answer about one window."""

    findings: tuple[Finding, ...]
    missing_context: tuple[str, ...]
    """What the reviewer would need to see to be sure."""
    word: VerdictWord
    """Advisory: it may raise the gate and never lowers it."""
