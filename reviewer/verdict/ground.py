"""Grounding: a finding counts in full only when it quotes a changed line or fact of its window."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.patch import Fact, FilePatch, visible
from reviewer.patch.types import Side
from reviewer.protocol import RuleHit
from reviewer.taxonomy import (
    BlastRadius,
    Confidence,
    Detection,
    Reversibility,
    Severity,
    category_of,
    modes,
)
from reviewer.verdict.types import Finding, Verdict
from reviewer.window import Row, Section, Window, render_row

_MAX_TEXT = 600
_MARKED = re.compile(r"^(?:\d+(?:\.\d+/\d+)? )?[+-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where evidence was found."""

    file: FilePatch
    row: Row | None
    text: str


def ground(
    value: Mapping[str, Any], window: Window, *, window_id: str, reviewer: str, rules: Sequence[RuleHit] = ()
) -> Verdict:
    """Turn a validated verdict into findings, each verified against the window or marked as not."""
    findings: list[Finding] = []
    for index, raw in enumerate(value["findings"]):
        rule = rules[index] if index < len(rules) else None
        findings.append(_finding(raw, _sections(raw["file"], window), rule, window_id, reviewer))
    return Verdict(
        findings=tuple(findings),
        missing_context=tuple(clean(text, 200) for text in value["missing_context"][:20]),
        word=value["verdict"],
    )


def fingerprint(mode: str, path: str, evidence: str) -> str:
    """Sixteen hex digits over mode, path and evidence with white space folded."""
    folded = " ".join(evidence.split())
    data = "\0".join((mode, path, folded)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:16]


def clean(text: str, limit: int = _MAX_TEXT) -> str:
    """A model's words as one visible line of limited length."""
    line = visible(" ".join(text.split()))
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _finding(
    raw: Mapping[str, str], sections: Sequence[Section], rule: RuleHit | None, window_id: str, reviewer: str
) -> Finding:
    mode = modes().get(raw["mode"])
    place = _locate(raw, sections, rule)
    file = place.file if place else sections[0].file if sections else None
    path = file.path if file else visible(raw["file"])[:_MAX_TEXT]
    evidence = place.text if place else clean(raw["evidence"])
    side, number = _position(place, rule)
    return Finding(
        mode=raw["mode"],
        category=category_of(raw["mode"]),
        cwe=mode.cwe if mode else (),
        path=path,
        side=side,
        line_start=number,
        line_end=number,
        evidence=evidence,
        claim=clean(raw["claim"]),
        severity=Severity(raw["severity"]),
        confidence=Confidence(raw["confidence"]),
        blast_radius=BlastRadius(raw["blast_radius"]),
        reversibility=Reversibility(raw["reversibility"]),
        detection=Detection(raw["detection"]),
        verified=place is not None,
        fingerprint=fingerprint(raw["mode"], path, evidence),
        reviewers=(reviewer,),
        window_id=window_id,
        rule=rule.rule if rule else None,
        precision=rule.precision if rule else None,
        fix=rule.fix if rule else None,
    )


def _position(place: _Place | None, rule: RuleHit | None) -> tuple[Side | None, int | None]:
    if place is None or place.row is None:
        return None, None
    if rule is not None:
        return rule.side, rule.line
    return place.row.line.side, place.row.line.number


def _locate(raw: Mapping[str, str], sections: Sequence[Section], rule: RuleHit | None) -> _Place | None:
    """The changed row or fact that the evidence quotes, in the sections of the named file, or None."""
    for wanted in _readings(raw["evidence"]):
        for section in sections:
            rows = [row for row in section.rows() if row.line.changed and _equal(row.text, wanted)]
            if rows:
                row = min(rows, key=lambda row: _distance(row, raw["evidence"], rule))
                return _Place(file=section.file, row=row, text=row.text)
            fact = next((fact for fact in section.facts if _equal_fact(fact, wanted)), None)
            if fact is not None:
                return _Place(file=section.file, row=None, text=visible(fact.text))
    return None


def _sections(named: str, window: Window) -> list[Section]:
    """The sections of the named file; a copied `a/` or `b/` is forgiven where no file has that very name."""
    for name in (named, re.sub("^[ab]/", "", named)):
        found = [section for section in window.sections if name in _names(section.file)]
        if found:
            return found
    return []


def _names(file: FilePatch) -> set[str]:
    """The file's new and old path, as they are and as they were shown."""
    return {name for path in (file.new_path, file.old_path) if path is not None for name in (path, visible(path))}


def _distance(row: Row, evidence: str, rule: RuleHit | None) -> int:
    """0 for the row that is meant, where several have the same text: by the rule's line, a copied number or marker."""
    if rule is not None:
        return int((row.line.side, row.line.number) != (rule.side, rule.line))
    marked = f"{row.line.marker}{row.text}".strip()
    return int(evidence.strip() not in (marked, render_row(row).strip()))


def _readings(evidence: str) -> list[str]:
    """The evidence as given, and without a copied line number, marker or fact sign."""
    readings = [evidence]
    if match := _MARKED.match(evidence):
        readings.append(evidence[match.end() :])
    if evidence.startswith("! "):
        readings.append(evidence[2:])
    return [reading for reading in readings if reading.strip()]


def _equal(shown: str, wanted: str) -> bool:
    """The same text, white space at both ends aside."""
    return shown == wanted or shown.strip() == wanted.strip()


def _equal_fact(fact: Fact, wanted: str) -> bool:
    return _equal(visible(fact.text), wanted) or _equal(visible(fact.detail), wanted)
