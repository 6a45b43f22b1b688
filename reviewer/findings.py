"""The findings of several reviewers brought together: duplicates merged, corroboration noted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reviewer.taxonomy import Confidence, Scale, Severity
from reviewer.verdict import Finding

Place = tuple[str, str | None, int | None, str]


def combine(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Merge equal findings of different reviewers, keeping the worse value of each field.

    An embedded finding and a model's finding on the same line (or the same fact) corroborate
    each other, whatever modes they name.
    """
    merged: dict[tuple[str, int | None], Finding] = {}
    ordered = list(findings)
    places = _places_by_source(ordered)
    for finding in ordered:
        marked = replace(finding, corroborated=_corroborated(finding, places))
        key = (finding.fingerprint, finding.line_start)
        merged[key] = _merge(merged[key], marked) if key in merged else marked
    return tuple(merged.values())


def _place(finding: Finding) -> Place:
    evidence = finding.evidence if finding.line_start is None else ""
    return finding.path, finding.side, finding.line_start, evidence


def _places_by_source(findings: Iterable[Finding]) -> dict[bool, set[Place]]:
    """Where embedded rules (True) and models (False) point."""
    places: dict[bool, set[Place]] = {True: set(), False: set()}
    for finding in findings:
        if finding.verified:
            places[finding.rule is not None].add(_place(finding))
    return places


def _corroborated(finding: Finding, places: dict[bool, set[Place]]) -> bool:
    return finding.verified and _place(finding) in places[finding.rule is None]


def _worse(one: Scale, other: Scale) -> Scale:
    return max(one, other, key=lambda value: value.rank)


def _merge(one: Finding, other: Finding) -> Finding:
    """One finding from two with the same fingerprint and line; the rule's knowledge is kept."""
    ruled, plain = (one, other) if one.rule is not None else (other, one)
    worst = max(one, other, key=lambda finding: (finding.severity.rank, finding.confidence.rank))
    severity, confidence = _worse(one.severity, other.severity), _worse(one.confidence, other.confidence)
    return replace(
        worst,
        severity=Severity(severity),
        confidence=Confidence(confidence),
        claim=plain.claim if ruled.rule is not None and plain.rule is None else worst.claim,
        reviewers=tuple(dict.fromkeys((*one.reviewers, *other.reviewers))),
        rule=ruled.rule,
        precision="high" if "high" in (one.precision, other.precision) else ruled.precision,
        fix=ruled.fix or plain.fix,
        corroborated=one.corroborated or other.corroborated,
        verified=one.verified or other.verified,
    )
