"""The findings of several reviewers brought together: duplicates merged, corroboration noted."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reviewer.gate import priority
from reviewer.verdict import Finding

Place = tuple[str, str]
_RANK = operator.attrgetter("rank")


def combine(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Merge equal findings of different reviewers, keeping the worse value of each scale.

    An embedded finding and a model's finding that quote the same line of a file (or the same fact)
    corroborate each other, whatever modes they name. The result is in the order in which findings
    first appear; apart from that, and from the order of `reviewers`, the input's order does not matter.
    """
    ordered = list(findings)
    by_rules, by_models = _places(ordered, ruled=True), _places(ordered, ruled=False)
    groups: dict[tuple[str, str | None, int | None, bool], list[Finding]] = {}
    for finding in ordered:
        shared = finding.verified and _place(finding) in (by_models if finding.rule is not None else by_rules)
        key = (finding.fingerprint, finding.side, finding.line_start, finding.verified)
        groups.setdefault(key, []).append(replace(finding, corroborated=shared))
    return tuple(_merged(group) for group in groups.values())


def _place(finding: Finding) -> Place:
    """What a quote can tell: the file and the text. Which of several equal lines is meant, it cannot."""
    return finding.path, " ".join(finding.evidence.split())


def _places(findings: Iterable[Finding], *, ruled: bool) -> set[Place]:
    """Where embedded rules, or models, point."""
    return {_place(finding) for finding in findings if finding.verified and (finding.rule is not None) is ruled}


def _merged(group: Sequence[Finding]) -> Finding:
    """One finding from those of one fingerprint and line; the rule's knowledge and a model's words are kept."""
    worst = max(group, key=_badness)
    ruled = max((one for one in group if one.rule is not None), key=_badness, default=worst)
    spoken = max((one for one in group if one.rule is None), key=_badness, default=worst)
    merged = replace(
        worst,
        confidence=max((one.confidence for one in group), key=_RANK),
        blast_radius=max((one.blast_radius for one in group), key=_RANK),
        reversibility=max((one.reversibility for one in group), key=_RANK),
        detection=max((one.detection for one in group), key=_RANK),
        claim=spoken.claim,
        reviewers=tuple(dict.fromkeys(name for one in group for name in one.reviewers)),
        rule=ruled.rule,
        precision="high" if any(one.precision == "high" for one in group) else ruled.precision,
        fix=ruled.fix or spoken.fix,
        corroborated=any(one.corroborated for one in group) or len({one.rule is None for one in group}) == 2,
    )
    return max((replace(merged, severity=one.severity) for one in group), key=_badness)


def _badness(finding: Finding) -> tuple[object, ...]:
    """Priority first: by the table, a critical finding of low confidence weighs less than a silent high one.

    The texts behind it only make the choice the same in any order of the input.
    """
    level = "LMH".index(priority(finding))
    texts = (finding.claim, finding.evidence, finding.rule or "", finding.window_id)
    return level, finding.severity.rank, finding.confidence.rank, texts
