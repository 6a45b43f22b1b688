"""Findings of several reviewers brought together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.findings import combine
from reviewer.gate import OUTCOMES, Evidence, decide, priority
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict import Finding
from tests.support.builders import embedded, finding
from tests.support.findings import FINDINGS
from tests.support.patches import bounded

LISTS = st.lists(FINDINGS.map(lambda one: replace(one, corroborated=False)), max_size=6)


def same_place(one: Finding, other: Finding) -> bool:
    """True for findings that are to be merged."""
    key = ("fingerprint", "side", "line_start", "verified")
    return all(getattr(one, name) == getattr(other, name) for name in key)


def outcome(*findings: Finding) -> int:
    """How bad the decision is with one model beside the embedded reviewer."""
    return OUTCOMES.index(decide(Evidence(findings=combine(findings), models=1)).outcome)


def test_equal_findings_of_several_reviewers_are_one_that_names_them_all() -> None:
    (only,) = combine([finding(reviewers=("one",)), finding(reviewers=("two",)), finding(reviewers=("one",))])
    assert only.reviewers == ("one", "two")
    assert not only.corroborated


APART = {
    "another line": {"line_start": 9},
    "another side": {"side": "old"},
    "another text": {"evidence": "except: ..."},
    "another file": {"path": "b.py"},
    "another mode": {"mode": "other"},
    "evidence that is not there": {"verified": False, "side": None, "line_start": None},
}


@pytest.mark.parametrize("change", APART.values(), ids=APART.keys())
def test_stay_apart(change: dict[str, object]) -> None:
    assert len(combine([finding(), finding(**change)])) == 2


def test_the_worse_value_of_each_scale_is_kept() -> None:
    mild = finding(
        severity=Severity.MEDIUM,
        confidence=Confidence.HIGH,
        blast_radius=BlastRadius.GLOBAL,
        reversibility=Reversibility.REVERT,
        detection=Detection.SILENT,
    )
    hard = finding(
        severity=Severity.HIGH,
        confidence=Confidence.MEDIUM,
        blast_radius=BlastRadius.LOCAL,
        reversibility=Reversibility.IRREVERSIBLE,
        detection=Detection.PRE_MERGE,
    )
    for order in ([mild, hard], [hard, mild]):
        (only,) = combine(order)
        assert (only.severity, only.confidence) == (Severity.HIGH, Confidence.HIGH)
        assert (only.blast_radius, only.reversibility) == (BlastRadius.GLOBAL, Reversibility.IRREVERSIBLE)
        assert only.detection is Detection.SILENT


def test_a_doubtful_critical_does_not_soften_a_silent_high() -> None:
    """By the priority table, critical and low confidence is M, where high and silent is H."""
    silent = embedded("high", severity=Severity.HIGH, confidence=Confidence.LOW, detection=Detection.SILENT)
    doubtful = finding(severity=Severity.CRITICAL, confidence=Confidence.LOW)
    assert (priority(silent), priority(doubtful)) == ("H", "M")
    (only,) = combine([silent, doubtful])
    assert priority(only) == "H"


def test_the_rules_knowledge_and_the_models_words_are_kept() -> None:
    rule = embedded("high", claim="A pattern was seen.", fix="Let it rise.")
    model = finding(claim="A failed charge is lost.")
    for order in ([rule, model], [model, rule]):
        (only,) = combine(order)
        assert (only.rule, only.precision, only.fix) == ("exception-swallowed/bare", "high", "Let it rise.")
        assert (only.claim, only.corroborated) == ("A failed charge is lost.", True)


@pytest.mark.parametrize("severity", Severity)
def test_a_high_precision_rule_beside_an_ask_rule_stays_of_high_precision(severity: Severity) -> None:
    sure, doubtful = embedded("high", rule="m/sure"), embedded("ask", rule="m/doubtful", severity=severity)
    for order in ([doubtful, sure], [sure, doubtful]):
        (only,) = combine(order)
        assert only.precision == "high"


def test_a_quote_that_stands_nowhere_is_not_mixed_up_with_a_fact() -> None:
    quoted = {"side": None, "line_start": None, "evidence": "mode: made executable"}
    found = combine([finding(**quoted), finding(**quoted, verified=False, severity=Severity.CRITICAL)])
    assert [(one.verified, one.severity) for one in found] == [(True, Severity.LOW), (False, Severity.CRITICAL)]


CORROBORATED = {
    "the same line, the same mode": (embedded(), finding(), True),
    "the same line, another mode": (embedded(), finding(mode="other"), True),
    "an equal line elsewhere, which a quote cannot tell apart": (embedded(line_start=20), finding(), True),
    "the same text with other blanks": (embedded(evidence="  x =  1"), finding(evidence="x = 1"), True),
    "the same fact": (
        embedded(side=None, line_start=None, evidence="mode: made executable"),
        finding(mode="other", side=None, line_start=None, evidence="mode: made executable"),
        True,
    ),
    "another line": (embedded(), finding(evidence="y()", line_start=8), False),
    "another fact of the file": (
        embedded(side=None, line_start=None, evidence="mode: made executable"),
        finding(side=None, line_start=None, evidence="rename: renamed from b.py"),
        False,
    ),
    "the same text in another file": (embedded(), finding(path="b.py"), False),
    "a quote that stands nowhere": (embedded(), finding(verified=False, side=None, line_start=None), False),
    "another embedded finding": (embedded(), embedded(mode="other"), False),
}


@pytest.mark.parametrize(("rule", "other", "shared"), CORROBORATED.values(), ids=CORROBORATED.keys())
def test_corroborated(rule: Finding, other: Finding, shared: bool) -> None:
    for order in ([rule, other], [other, rule]):
        assert {one.corroborated for one in combine(order)} == {shared}


def test_two_models_do_not_corroborate_each_other() -> None:
    found = combine([finding(reviewers=("one",)), finding(reviewers=("two",), mode="other")])
    assert {one.corroborated for one in found} == {False}


@bounded
@given(LISTS)
def test_every_finding_is_in_exactly_one_that_is_no_better(findings: list[Finding]) -> None:
    combined = combine(findings)
    for one in findings:
        (home,) = [other for other in combined if same_place(one, other)]
        assert set(one.reviewers) <= set(home.reviewers)
        assert "HML".index(priority(home)) <= "HML".index(priority(one))
        assert home.precision == "high" or one.precision != "high"
        assert home.rule is not None or one.rule is None
    assert all(any(same_place(one, other) for other in findings) for one in combined)


@bounded
@given(st.lists(st.tuples(FINDINGS, st.integers()), max_size=6))
def test_the_order_of_the_input_does_not_change_what_is_found(numbered: list[tuple[Finding, int]]) -> None:
    shuffled = sorted(numbered, key=lambda pair: pair[1])
    one, other = (combine(finding for finding, _ in order) for order in (numbered, shuffled))
    assert {_unordered(finding) for finding in one} == {_unordered(finding) for finding in other}


def _unordered(one: Finding) -> Finding:
    return replace(one, reviewers=tuple(sorted(one.reviewers)))


def test_findings_come_in_the_order_of_their_first_appearance() -> None:
    found = combine([finding(path="b.py"), finding(path="a.py"), finding(path="b.py", reviewers=("two",))])
    assert [one.path for one in found] == ["b.py", "a.py"]


@bounded
@given(LISTS, FINDINGS)
def test_one_more_finding_never_improves_the_outcome(findings: list[Finding], one: Finding) -> None:
    assert outcome(*findings, replace(one, corroborated=False)) >= outcome(*findings)
