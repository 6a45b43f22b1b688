"""The sentences that account for a review: what was covered and what not, who reviewed, what it took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reviewer.report.gaps import failed_windows, failures
from reviewer.report.shown import shown, shown_path
from reviewer.report.types import Report, ReviewerInfo
from reviewer.report.words import capped, count

_INDEPENDENCE = {
    True: "independent of the author",
    False: "not independent: of the author's model family",
    "unverified": "independence not verified",
}
_STRENGTH = {
    "declared": "as declared",
    "authored": "by the signature in git",
    "assisted": "by signs of assistance in git",
    "none": "without a sign in git",
}


def coverage_words(report: Report) -> str:
    """How much of the change was reviewed."""
    coverage, files = report.coverage, count(report.change.files, "file")
    windows = count(len(report.windows) - len(failed_windows(report)), "window")
    if not report.change.files:
        return "no changed files"
    if not coverage.changed_lines:
        return f"no changed lines in {files}; {windows} reviewed" + _facts(report)
    missing = coverage.changed_lines - coverage.reviewed_lines
    done = f"{coverage.reviewed_lines:,} of {coverage.changed_lines:,} changed lines in {files} reviewed in {windows}"
    return done + (f"; {missing:,} not reviewed" if missing else "") + _facts(report)


def _facts(report: Report) -> str:
    kinds = Counter(fact.kind for fact in report.coverage.facts)
    named = ", ".join(kind if number == 1 else f"{number} {kind}" for kind, number in kinds.items())
    return f"; {count(kinds.total(), 'fact')} ({named})" if kinds else ""


def failed_words(report: Report, *, most: int = 10) -> list[str]:
    """One sentence for each reason why windows failed."""
    lines = [
        f"{count(one.lines, 'line')} in {count(one.windows, 'window')} ({_files(one.files)}): {shown(one.reason, 400)}"
        for one in failures(report)
    ]
    return capped(lines, most, "reason")


def _files(paths: Sequence[str]) -> str:
    more = f" and {count(len(paths) - 3, 'file')} more" if len(paths) > 3 else ""
    return ", ".join(shown_path(path) for path in paths[:3]) + more


def excluded_words(report: Report, *, most: int = 20) -> list[str]:
    """One sentence for each file that was left out by name."""
    excluded = report.coverage.excluded
    lines = [f"{shown_path(one.path)}, {count(one.lines, 'line')}: {shown(one.reason, 200)}" for one in excluded]
    return capped(lines, most, "file")


def note_words(report: Report, *, most: int = 20) -> list[str]:
    """The notes, one line each."""
    return capped([shown(note, 600) for note in report.notes], most, "note")


def reviewer_words(report: Report) -> str:
    """Who reviewed, and how independent of the author they are."""
    models = [one for one in report.reviewers if one.family != "embedded"]
    if not report.reviewers:
        return "reviewed by nobody"
    if not models:
        return "reviewed by the embedded reviewer alone (deterministic, offline); no model was asked"
    embedded = ", and the embedded reviewer" if len(models) < len(report.reviewers) else ""
    return "reviewed by " + "; ".join(map(_model, models)) + embedded


def _model(one: ReviewerInfo) -> str:
    details = [one.model if one.model != one.name else None, one.family, one.endpoint_host]
    named = ", ".join(shown(detail, 100) for detail in details if detail)
    return f"{shown(one.name, 100)} ({named}), {_INDEPENDENCE[one.independent]}"


def author_words(report: Report) -> str | None:
    """Which AI wrote the change; None when nothing is known."""
    authorship = report.change.authorship
    names = ", ".join(authorship.tools or authorship.families)
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
    tokens = f"{usage.input_tokens:,} input and {usage.output_tokens:,} output tokens"
    return f"{count(usage.requests, 'request')}{retries}, {tokens}{cost}{cached}"
