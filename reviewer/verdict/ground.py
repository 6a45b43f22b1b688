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
from reviewer.window import Row, Window

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
        findings.append(_finding(raw, _locate(raw, window, rule), rule, window_id, reviewer))
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
    raw: Mapping[str, str], place: _Place | None, rule: RuleHit | None, window_id: str, reviewer: str
) -> Finding:
    mode = modes().get(raw["mode"])
    path = place.file.path if place else visible(raw["file"])[:_MAX_TEXT]
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


def _locate(raw: Mapping[str, str], window: Window, rule: RuleHit | None) -> _Place | None:
    """The changed row or fact that the evidence quotes, in the named file, or None."""
    sections = [section for section in window.sections if _same_file(raw["file"], section.file)]
    for wanted in _readings(raw["evidence"]):
        for section in sections:
            rows = [row for row in section.rows() if row.line.changed and _equal(row.text, wanted)]
            rows.sort(key=lambda row: rule is not None and (row.line.side, row.line.number) != (rule.side, rule.line))
            if rows:
                return _Place(file=section.file, row=rows[0], text=rows[0].text)
            fact = next((fact for fact in section.facts if _equal_fact(fact, wanted)), None)
            if fact is not None:
                return _Place(file=section.file, row=None, text=visible(fact.text))
    return None


def _same_file(named: str, file: FilePatch) -> bool:
    """True when a name is the file's new or old path, as it is or as it was shown."""
    names = {name for path in (file.new_path, file.old_path) if path is not None for name in (path, visible(path))}
    return named in names or named.removeprefix("a/") in names or named.removeprefix("b/") in names


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
