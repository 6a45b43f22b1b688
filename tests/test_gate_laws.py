"""Laws of the gate, for any evidence and any policy."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reviewer.gate import EXIT_CODES, GATE_TABLE, OUTCOMES, Evidence, Outcome, Policy, decide, priority
from reviewer.taxonomy import Severity
from reviewer.verdict import Finding
from tests.support.findings import FINDINGS
from tests.support.patches import bounded

EVIDENCE = st.builds(
    Evidence,
    findings=st.lists(FINDINGS, max_size=4).map(tuple),
    models=st.integers(0, 3),
    independent=st.lists(st.sampled_from([True, False, "unverified"]), max_size=3).map(tuple),
    words=st.lists(st.sampled_from(["pass", "concern", "block", "cannot_assess", "?"]), max_size=3).map(tuple),
    failed_lines=st.integers(0, 2),
    failed_windows=st.integers(0, 2),
    excluded_lines=st.integers(0, 2),
    excluded_files=st.integers(0, 2),
    approved_by=st.sampled_from([(), ("ann",)]),
)
_ROWS: st.SearchStrategy[dict[str, Outcome]] = st.dictionaries(
    st.sampled_from([*GATE_TABLE]), st.sampled_from(OUTCOMES), max_size=4
)
_LEGAL = _ROWS.filter(lambda rows: rows.get("not_reviewed", "block") not in ("pass", "warn"))
POLICIES = st.builds(
    Policy,
    gate=_LEGAL,
    fail_on=st.one_of(st.none(), st.sampled_from(Severity)),
    on_inconclusive=st.sampled_from(["fail", "pass"]),
    waivers=st.lists(FINDINGS.map(lambda one: one.fingerprint), max_size=2).map(frozenset),
)


def rank(evidence: Evidence, policy: Policy | None = None) -> int:
    """How bad the outcome is."""
    return OUTCOMES.index(decide(evidence, policy).outcome)


@bounded
@given(EVIDENCE, POLICIES)
def test_total_and_pure(evidence: Evidence, policy: Policy) -> None:
    decision = decide(evidence, policy)
    assert decision == decide(evidence, policy)
    assert decision.outcome in OUTCOMES
    assert decision.exit_code in (0, 1, 3)
    assert decision.reasons
    assert all(reason and "\n" not in reason for reason in decision.reasons)
    assert (decision.approval is None) == (decision.outcome in ("pass", "inconclusive"))
    by_name = decision.outcome == "inconclusive" and policy.on_inconclusive == "pass"
    assert decision.exit_code == (0 if by_name else EXIT_CODES[decision.outcome])
    assert by_name == any(reason.startswith("on_inconclusive") for reason in decision.reasons)


@bounded
@given(EVIDENCE, st.integers(0, 2), st.integers(0, 2))
def test_not_reviewed_is_never_a_pass(evidence: Evidence, lines: int, windows: int) -> None:
    for gap in (replace(evidence, failed_lines=1 + lines), replace(evidence, failed_windows=1 + windows)):
        decision = decide(gap)
        assert decision.outcome not in ("pass", "warn")
        assert decision.exit_code != 0
    for gap in (replace(evidence, excluded_lines=1 + lines), replace(evidence, excluded_files=1 + windows)):
        assert decide(gap).exit_code != 0


@bounded
@given(EVIDENCE, POLICIES, FINDINGS)
def test_one_more_finding_never_improves_the_outcome(evidence: Evidence, policy: Policy, one: Finding) -> None:
    more = replace(evidence, findings=(*evidence.findings, one))
    assert rank(more, policy) >= rank(evidence, policy)


@bounded
@given(EVIDENCE, POLICIES, st.sampled_from(["pass", "concern", "block", "cannot_assess"]))
def test_a_word_of_a_model_never_improves_the_outcome(evidence: Evidence, policy: Policy, word: str) -> None:
    assert rank(replace(evidence, words=(*evidence.words, word)), policy) >= rank(evidence, policy)


@bounded
@given(EVIDENCE, POLICIES)
def test_the_order_of_findings_and_reviewers_does_not_matter(evidence: Evidence, policy: Policy) -> None:
    turned = replace(
        evidence,
        findings=evidence.findings[::-1],
        independent=evidence.independent[::-1],
        words=evidence.words[::-1],
    )
    one, other = decide(evidence, policy), decide(turned, policy)
    assert (one.outcome, one.approval, one.exit_code) == (other.outcome, other.approval, other.exit_code)
    assert sorted(one.reasons) == sorted(other.reasons)


@bounded
@given(EVIDENCE, FINDINGS)
def test_a_high_precision_finding_cannot_be_discounted_by_anything(evidence: Evidence, one: Finding) -> None:
    sure = replace(one, rule="m/r", precision="high", verified=True, corroborated=False)
    outcome = decide(replace(evidence, findings=(*evidence.findings, sure))).outcome
    least: dict[str, Outcome] = {"H": "block", "M": "warn", "L": "pass"}
    assert OUTCOMES.index(outcome) >= OUTCOMES.index(least[priority(sure)])


@bounded
@given(EVIDENCE, POLICIES)
def test_only_people_a_policy_or_another_reviewer_lower_an_outcome(evidence: Evidence, policy: Policy) -> None:
    approved, unapproved = replace(evidence, approved_by=("ann",)), replace(evidence, approved_by=())
    assert rank(approved, policy) <= rank(unapproved, policy)
    if decide(unapproved, policy).outcome != "needs_approval":
        assert decide(approved, policy).outcome == decide(unapproved, policy).outcome
