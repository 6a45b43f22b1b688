"""The gate: from findings and coverage to a decision, by tables that a policy may tighten or loosen. Pure and total."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from reviewer.errors import ConfigError
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict.types import Approval, Finding, Priority

Outcome = Literal["pass", "warn", "inconclusive", "needs_approval", "block"]
"""From best to worst; the worst wins."""
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
EXIT_CODES: Mapping[Outcome, int] = {"pass": 0, "warn": 0, "inconclusive": 3, "needs_approval": 1, "block": 1}
INJECTION_MODES = frozenset({"reviewer-prompt-injection", "unicode-deception"})

# Severity first; the first row that matches gives the priority (interfaces: priority table).
PRIORITY_TABLE: tuple[tuple[Priority, Callable[[Finding], bool]], ...] = (
    ("H", lambda f: f.severity is Severity.CRITICAL and f.confidence is not Confidence.LOW),
    ("H", lambda f: f.reversibility is Reversibility.IRREVERSIBLE and f.severity.rank >= Severity.HIGH.rank),
    (
        "H",
        lambda f: (
            f.blast_radius is BlastRadius.GLOBAL
            and f.severity.rank >= Severity.HIGH.rank
            and f.confidence is not Confidence.LOW
        ),
    ),
    (
        "H",
        lambda f: f.severity is Severity.HIGH and (f.detection is Detection.SILENT or f.confidence is Confidence.HIGH),
    ),
    ("M", lambda f: f.severity is Severity.HIGH),
    (
        "M",
        lambda f: (
            f.severity is Severity.MEDIUM
            and (f.reversibility is Reversibility.IRREVERSIBLE or f.blast_radius.rank >= BlastRadius.MULTI_SERVICE.rank)
        ),
    ),
    ("M", lambda f: f.severity is Severity.CRITICAL),
)

# What each situation leads to. The keys are the names that `[tool.reviewer.gate]` may set.
GATE_TABLE: Mapping[str, Outcome] = {
    "high_confident": "block",
    "high": "needs_approval",
    "high_unverified": "needs_approval",
    "injection": "needs_approval",
    "not_independent": "needs_approval",
    "independence_unverified": "pass",
    "model_block": "needs_approval",
    "model_concern": "warn",
    "medium": "warn",
    "low": "pass",
    "not_reviewed": "inconclusive",
    "excluded": "inconclusive",
}
_NEVER_PASS = frozenset({"not_reviewed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What a team wants of the gate; the defaults are the published table."""

    gate: Mapping[str, Outcome] = field(default_factory=dict)
    """Rows of GATE_TABLE with other outcomes."""
    fail_on: Severity | None = None
    """Hold back on any finding of this severity or above, on top of the table."""
    on_inconclusive: Literal["fail", "pass"] = "fail"
    """`pass` turns the exit code of an inconclusive review into 0, by name and in the report."""
    waivers: frozenset[str] = frozenset()
    """Fingerprints of findings that people have accepted."""

    def __post_init__(self) -> None:
        for row, outcome in self.gate.items():
            if row not in GATE_TABLE:
                raise ConfigError(f"gate.{row}: no such row; rows: {', '.join(GATE_TABLE)}")
            if outcome not in OUTCOMES:
                raise ConfigError(f"gate.{row}: {outcome!r} is no outcome; outcomes: {', '.join(OUTCOMES)}")
            if row in _NEVER_PASS and OUTCOMES.index(outcome) < OUTCOMES.index("inconclusive"):
                raise ConfigError(f"gate.{row}: not reviewed is never a pass; for outages set on_inconclusive = 'pass'")

    def outcome(self, row: str) -> Outcome:
        """The outcome of a row of the table."""
        return self.gate.get(row, GATE_TABLE[row])


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that the gate looks at."""

    findings: tuple[Finding, ...] = ()
    """Graded or not; all reviewers together."""
    models: int = 0
    """How many model reviewers there were beside the embedded one."""
    independent: tuple[bool | Literal["unverified"], ...] = ()
    """One entry per model reviewer."""
    words: tuple[str, ...] = ()
    """The advisory verdict words of the models."""
    failed_lines: int = 0
    """Changed lines that no complete review covers."""
    failed_windows: int = 0
    """Windows that failed, those that hold only facts included."""
    excluded_lines: int = 0
    """Changed lines that were excluded by name."""
    excluded_files: int = 0
    """Files that were excluded by name."""
    approved_by: tuple[str, ...] = ()
    """Names of people whose approval was checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the gate says."""

    outcome: Outcome
    reasons: tuple[str, ...]
    """Plain sentences, worst first."""
    approval: Approval | None
    """Whose approval is asked for, if any."""
    exit_code: int
    """0, 1 or 3."""


def priority(finding: Finding) -> Priority:
    """The priority of a finding, by the first matching row."""
    return next((value for value, matches in PRIORITY_TABLE if matches(finding)), "L")


def grade(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with priority and approval filled in, worst first in a stable order."""
    graded = [replace(one, priority=priority(one), approval=_APPROVALS[_row(one)](one)) for one in findings]
    return tuple(sorted(graded, key=_order))


def injection_attempt(findings: Iterable[Finding]) -> bool:
    """True when the change tries to speak to its reviewer or to deceive the eye."""
    return any(finding.mode in INJECTION_MODES and finding.verified for finding in findings)


def decide(evidence: Evidence, policy: Policy | None = None) -> Decision:
    """The decision for a review: the worst outcome of all rows that apply."""
    policy = policy or Policy()
    votes = list(_votes(evidence, policy))
    if evidence.approved_by:
        names = ", ".join(evidence.approved_by)
        approved = [reason for outcome, reason in votes if outcome == "needs_approval"]
        votes = [vote for vote in votes if vote[0] != "needs_approval"]
        votes += [("warn", f"{reason}; approved by {names}") for reason in approved]
    votes.sort(key=lambda vote: -OUTCOMES.index(vote[0]))
    outcome: Outcome = votes[0][0] if votes else "pass"
    reasons = [reason for _, reason in dict.fromkeys(votes)]
    exit_code = EXIT_CODES[outcome]
    if outcome == "inconclusive" and policy.on_inconclusive == "pass":
        exit_code = 0
        reasons.append("on_inconclusive = 'pass' in the configuration: exit code 0 although not all was reviewed")
    if not reasons:
        reasons.append(_nothing(evidence))
    return Decision(
        outcome=outcome, reasons=tuple(reasons), approval=_asked(outcome, evidence, policy), exit_code=exit_code
    )


def _votes(evidence: Evidence, policy: Policy) -> Iterable[tuple[Outcome, str]]:
    """Each row that applies, with its outcome and its reason; rows that lead to `pass` say nothing."""
    candidates = [
        *_finding_votes(evidence, policy),
        *_reviewer_votes(evidence, policy),
        *_coverage_votes(evidence, policy),
    ]
    return [vote for vote in candidates if vote[0] != "pass"]


def _finding_votes(evidence: Evidence, policy: Policy) -> Iterable[tuple[Outcome, str]]:
    findings = _counted(evidence, policy)
    discount = _discount(findings, evidence)
    for finding in findings:
        where = f"{finding.mode} in {finding.path}" + (f":{finding.line_start}" if finding.line_start else "")
        yield (
            _outcome(finding, policy, discount=discount),
            f"{where} ({finding.severity}, priority {priority(finding)})",
        )
        if policy.fail_on and finding.severity.rank >= policy.fail_on.rank:
            yield "needs_approval", f"{where} is {finding.severity}, and --fail-on is {policy.fail_on}"
    if injection_attempt(findings):
        yield policy.outcome("injection"), "the change tries to speak to its reviewer or to deceive the eye"


def _counted(evidence: Evidence, policy: Policy) -> list[Finding]:
    """The findings that people have not accepted."""
    return [finding for finding in evidence.findings if finding.fingerprint not in policy.waivers]


def _discount(findings: Sequence[Finding], evidence: Evidence) -> bool:
    """True when an `ask` rule's finding needs a model that shares it: one was asked, the change is not deceiving."""
    return evidence.models > 0 and not injection_attempt(findings)


def _outcome(finding: Finding, policy: Policy, *, discount: bool) -> Outcome:
    """What one finding leads to; `warn` at most when it is discounted."""
    outcome = policy.outcome(_row(finding))
    if discount and finding.precision == "ask" and not finding.corroborated:
        return min(outcome, "warn", key=OUTCOMES.index)
    return outcome


def _row(finding: Finding) -> str:
    """The row of the gate table for one finding."""
    level = priority(finding)
    if level == "H":
        if not finding.verified:
            return "high_unverified"
        sure = finding.precision == "high" or finding.confidence is Confidence.HIGH
        return "high_confident" if sure else "high"
    return "medium" if level == "M" else "low"


def _reviewer_votes(evidence: Evidence, policy: Policy) -> Iterable[tuple[Outcome, str]]:
    if False in evidence.independent and True not in evidence.independent:
        yield policy.outcome("not_independent"), "the reviewing model is of the same family as the author of the change"
    if "unverified" in evidence.independent and True not in evidence.independent:
        yield (
            policy.outcome("independence_unverified"),
            "it is not known whether the reviewing model is independent of the author",
        )
    if "block" in evidence.words:
        yield policy.outcome("model_block"), "a model's own verdict is `block`"
    if "concern" in evidence.words:
        yield policy.outcome("model_concern"), "a model's own verdict is `concern`"


def _coverage_votes(evidence: Evidence, policy: Policy) -> Iterable[tuple[Outcome, str]]:
    if evidence.failed_windows or evidence.failed_lines:
        lines, windows = _count(evidence.failed_lines, "changed line"), _count(evidence.failed_windows, "window")
        yield policy.outcome("not_reviewed"), f"not reviewed: {lines} in {windows}"
    if evidence.excluded_files or evidence.excluded_lines:
        lines, files = _count(evidence.excluded_lines, "changed line"), _count(evidence.excluded_files, "file")
        yield policy.outcome("excluded"), f"excluded and not reviewed: {lines} in {files}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _nothing(evidence: Evidence) -> str:
    """The reason where no row of the table speaks."""
    if evidence.excluded_files or evidence.excluded_lines:
        return "nothing reached the gate in what was reviewed; the policy accepts what was excluded"
    return "all of the change was reviewed and nothing reached the gate"


def _block_approval(finding: Finding) -> Approval:
    """Whose approval a finding that blocks asks for."""
    far = finding.reversibility is Reversibility.IRREVERSIBLE or finding.blast_radius is BlastRadius.GLOBAL
    return "two_person" if far else "owner"


# Whose approval a finding asks for, by its row.
_APPROVALS: Mapping[str, Callable[[Finding], Approval | None]] = {
    "high_confident": _block_approval,
    "high": lambda _: "owner",
    "high_unverified": lambda _: "owner",
    "medium": lambda _: "peer",
    "low": lambda _: None,
}


def _asked(outcome: Outcome, evidence: Evidence, policy: Policy) -> Approval | None:
    """Whose approval an outcome asks for."""
    if outcome == "block":
        findings = _counted(evidence, policy)
        discount = _discount(findings, evidence)
        blocking = [one for one in findings if _outcome(one, policy, discount=discount) == "block"]
        return "two_person" if "two_person" in map(_block_approval, blocking) else "owner"
    if outcome == "needs_approval":
        return "owner"
    return "peer" if outcome == "warn" else None


def _order(finding: Finding) -> tuple[object, ...]:
    """Worst first: priority, verified, severity, then place."""
    return (
        "HML".index(finding.priority or "L"),
        not finding.verified,
        -finding.severity.rank,
        finding.path,
        finding.line_start or 0,
        finding.mode,
        finding.side or "",
        finding.evidence,
        finding.fingerprint,
    )
