"""The sentences that all formats for people share, as visible text without any markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reviewer.report.finding import priority_of
from reviewer.report.gaps import failed_windows
from reviewer.report.shown import shown
from reviewer.report.types import Report, ReviewerInfo
from reviewer.verdict import Finding

OUTCOME_WORDS = {
    "pass": "pass",
    "warn": "warn",
    "inconclusive": "inconclusive",
    "needs_approval": "needs approval",
    "block": "block",
}
_PEOPLE = {"two_person": "two people", "owner": "an owner", "peer": "a peer"}
_INDEPENDENCE = {
    True: "independent of the author",
    False: "not independent: the author's own model family",
    "unverified": "independence not verified",
}
_STRENGTH = {
    "declared": "as declared",
    "authored": "by its own signature",
    "assisted": "by signs of assistance",
    "none": "no signs in git",
}


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun, such as `1,204 lines`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def main_reason(report: Report) -> str:
    """Why the outcome is what it is."""
    reasons = report.decision.reasons
    return shown(reasons[0], 600) if reasons else "no reason given"


def other_reasons(report: Report) -> list[str]:
    """The further reasons, without those that only repeat a finding."""
    repeated = tuple(f"{finding.mode} in {finding.path}" for finding in report.findings)
    return [shown(reason, 600) for reason in report.decision.reasons[1:] if not reason.startswith(repeated)]


def approval_words(report: Report) -> str | None:
    """Whose approval is asked for, if any."""
    approval = report.decision.approval
    return None if approval is None else f"approval asked for: {_PEOPLE[approval]}"


def marks(finding: Finding) -> list[str]:
    """What a reader should know before believing a finding or not."""
    return [
        *([] if finding.verified else ["unverified"]),
        *(["corroborated"] if finding.corroborated else []),
    ]


def by_priority(findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    """The findings under H, M and L, in the order given; empty groups are left out."""
    groups = [(level, [one for one in findings if priority_of(one) == level]) for level in "HML"]
    return [(level, group) for level, group in groups if group]


def effect(finding: Finding) -> str:
    """How far it reaches, what undoes it, who notices: `global, irreversible, silent`."""
    return f"{finding.blast_radius}, {finding.reversibility}, {finding.detection}".replace("_", " ")


def found_by(finding: Finding) -> str:
    """The names of those who found it."""
    return shown(", ".join(finding.reviewers), 300) or "nobody named"


def coverage_words(report: Report) -> str:
    """How much of the change was reviewed."""
    coverage, change = report.coverage, report.change
    facts = _facts(report)
    if not coverage.changed_lines:
        return f"no changed lines in {count(change.files, 'file')}" + facts
    missing = coverage.changed_lines - coverage.reviewed_lines
    windows = len(report.windows) - len(failed_windows(report))
    return (
        f"{coverage.reviewed_lines:,} of {coverage.changed_lines:,} changed lines in {count(change.files, 'file')}"
        f" reviewed in {count(windows, 'window')}" + (f"; {missing:,} not reviewed" if missing else "") + facts
    )


def _facts(report: Report) -> str:
    kinds = Counter(fact.kind for fact in report.coverage.facts)
    if not kinds:
        return ""
    return f"; {count(kinds.total(), 'fact')} ({', '.join(f'{number} {kind}' for kind, number in kinds.items())})"


def reviewer_words(report: Report) -> str:
    """Who reviewed, and how independent of the author they are."""
    models = [one for one in report.reviewers if one.family != "embedded"]
    if not report.reviewers:
        return "reviewed by nobody"
    if not models:
        return "reviewed by the embedded reviewer alone (deterministic, offline); no model was asked"
    embedded = ["the embedded reviewer"] if len(models) < len(report.reviewers) else []
    return "reviewed by " + "; ".join([*map(_model, models), *embedded])


def _model(one: ReviewerInfo) -> str:
    details = [one.model if one.model != one.name else None, one.family, one.endpoint_host, one.response_mode]
    named = ", ".join(shown(detail, 100) for detail in details if detail)
    return f"{shown(one.name, 100)} ({named}), {_INDEPENDENCE[one.independent]}"


def author_words(report: Report) -> str | None:
    """Which AI wrote the change; None when nothing is known."""
    authorship = report.change.authorship
    names = ", ".join(authorship.tools) or ", ".join(authorship.families)
    if not names:
        return None
    families = f" ({', '.join(authorship.families)})" if authorship.tools and authorship.families else ""
    return shown(f"written with {names}{families}, {_STRENGTH[authorship.strength]}", 400)


def usage_words(report: Report) -> str | None:
    """What the review took; None when no model was asked."""
    usage = report.usage
    if not usage.requests and not usage.cached_windows:
        return None
    retries = f" ({count(usage.retries, 'retry', 'retries')})" if usage.retries else ""
    cost = "" if usage.cost_usd is None else f", ${usage.cost_usd:,.4f}"
    cached = f"; {count(usage.cached_windows, 'window')} from the cache" if usage.cached_windows else ""
    return (
        f"{count(usage.requests, 'request')}{retries}, {usage.input_tokens:,} input and"
        f" {usage.output_tokens:,} output tokens{cost}{cached}"
    )


def failed_words(report: Report, *, most: int = 10) -> list[str]:
    """One sentence for each reason why windows failed."""
    from reviewer.report.gaps import failures

    lines = [
        f"{count(one.lines, 'line')} in {count(one.windows, 'window')} ({_files(one.files)}): {shown(one.reason, 400)}"
        for one in failures(report)
    ]
    return capped(lines, most, "reason")


def excluded_words(report: Report, *, most: int = 20) -> list[str]:
    """One sentence for each file that was left out by name."""
    from reviewer.report.shown import shown_path

    excluded = report.coverage.excluded
    lines = [f"{shown_path(one.path)}, {count(one.lines, 'line')} ({shown(one.reason, 200)})" for one in excluded]
    return capped(lines, most, "file")


def note_words(report: Report, *, most: int = 20) -> list[str]:
    """The notes, one line each."""
    return capped([shown(note, 600) for note in report.notes], most, "note")


def capped(lines: list[str], most: int, noun: str) -> list[str]:
    """The first lines, and a word on how many more there are."""
    left = len(lines) - most
    return lines if left <= 0 else [*lines[:most], f"and {count(left, noun)} more (see the JSON report)"]


def _files(paths: Sequence[str]) -> str:
    from reviewer.report.shown import shown_path

    named = [shown_path(path) for path in paths[:3]]
    return ", ".join(named) + (f" and {count(len(paths) - 3, 'file')} more" if len(paths) > 3 else "")
