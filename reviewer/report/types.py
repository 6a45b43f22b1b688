"""The report of a review as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from reviewer.authorship import Authorship
from reviewer.gate import Decision
from reviewer.patch import Fact
from reviewer.verdict import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeInfo:
    """What was reviewed."""

    kind: str
    base: str | None
    head: str | None
    merge_base: str | None
    files: int
    added: int
    removed: int
    authorship: Authorship


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewerInfo:
    """Who reviewed."""

    name: str
    model: str | None
    family: str
    endpoint_host: str | None
    response_mode: str | None
    """How the answer's form was asked for, once it was."""
    prompt_name: str | None
    prompt_sha256: str | None
    independent: bool | Literal["unverified"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowInfo:
    """What became of one window."""

    id: str
    files: tuple[str, ...]
    added: int
    removed: int
    tokens: int
    """Tokens of the whole rendered request; 0 when no model was asked."""
    status: Literal["reviewed", "cached", "failed"]
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Excluded:
    """A file that was left out by name."""

    path: str
    lines: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Every changed line, counted: changed = reviewed + failed + the excluded ones."""

    changed_lines: int
    reviewed_lines: int
    failed_lines: int
    excluded: tuple[Excluded, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageInfo:
    """What the review took."""

    requests: int
    retries: int
    input_tokens: int
    output_tokens: int
    cached_windows: int
    cost_usd: float | None
    """None when no prices are configured."""
    token_counter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything a review has to say; equal inputs give equal reports apart from `seconds`."""

    version: str
    change: ChangeInfo
    reviewers: tuple[ReviewerInfo, ...]
    decision: Decision
    findings: tuple[Finding, ...]
    """Worst first."""
    notes: tuple[str, ...]
    windows: tuple[WindowInfo, ...]
    coverage: Coverage
    usage: UsageInfo
    seconds: float = field(compare=False)
    """Wall time."""
