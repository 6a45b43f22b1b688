"""The gate against the published tables, said once more here in other words."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from reviewer.errors import ConfigError
from reviewer.gate import EXIT_CODES, GATE_TABLE, OUTCOMES, Evidence, Outcome, Policy, decide, grade, priority
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict import Finding
from tests.support.builders import embedded, finding

SCALES = (Confidence, BlastRadius, Reversibility, Detection)


def published_priority(severity: str, confidence: str, blast_radius: str, reversibility: str, detection: str) -> str:
    """The priority table of the interfaces, row by row."""
    severe = severity in ("critical", "high")
    sure_enough = confidence in ("high", "medium")
    if severity == "critical" and sure_enough:
        return "H"
    if reversibility == "irreversible" and severe:
        return "H"
    if blast_radius == "global" and severe and sure_enough:
        return "H"
    if severity == "high" and (detection == "silent" or confidence == "high"):
        return "H"
    if severity == "high":
        return "M"
    if severity == "medium" and (reversibility == "irreversible" or blast_radius in ("multi_service", "global")):
        return "M"
    if severity == "critical" and confidence == "low":
        return "M"
    return "L"


def every(severity: Severity, **more: Any) -> list[Finding]:
    """A finding of a severity for each value of the other scales."""
    names = ("confidence", "blast_radius", "reversibility", "detection")
    rows = itertools.product(*SCALES)
    return [finding(severity=severity, **dict(zip(names, row, strict=True)), **more) for row in rows]


def published_outcome(one: Finding, *, models: int, attempt: bool) -> Outcome:
    """The gate table and the rule on corroboration for a single finding."""
    level = published_priority(one.severity, one.confidence, one.blast_radius, one.reversibility, one.detection)
    outcome: Outcome = "warn" if level == "M" else "pass"
    if level == "H":
        sure = one.confidence == "high" or one.precision == "high"
        outcome = "block" if one.verified and sure else "needs_approval"
    needs_corroboration = one.precision == "ask" and models > 0 and not attempt
    if needs_corroboration and not one.corroborated and outcome != "pass":
        outcome = "warn"
    return "needs_approval" if attempt and outcome != "block" else outcome


@pytest.mark.parametrize("severity", Severity)
def test_priority_of_every_combination(severity: Severity) -> None:
    findings = every(severity)
    assert len(findings) == 3 * 4 * 3 * 3
    for one in findings:
        expected = published_priority(severity, one.confidence, one.blast_radius, one.reversibility, one.detection)
        assert priority(one) == expected, one


ATTEMPT = finding(mode="reviewer-prompt-injection", path="README.md")
KINDS: dict[str, dict[str, Any]] = {
    "of a model": {},
    "of a high-precision rule": {"rule": "m/r", "precision": "high"},
    "of an ask rule": {"rule": "m/r", "precision": "ask"},
    "of an ask rule, shared by a model": {"rule": "m/r", "precision": "ask", "corroborated": True},
}


@pytest.mark.parametrize("attempt", [False, True], ids=["calm", "with an injection attempt"])
@pytest.mark.parametrize("models", [0, 1], ids=["embedded alone", "beside a model"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("severity", Severity)
def test_outcome_of_every_combination(severity: Severity, kind: str, models: int, attempt: bool) -> None:
    for verified in (True, False):
        for one in every(severity, verified=verified, **KINDS[kind]):
            findings = (one, ATTEMPT) if attempt else (one,)
            decision = decide(Evidence(findings=findings, models=models))
            assert decision.outcome == published_outcome(one, models=models, attempt=attempt), one


def test_the_published_order_and_exit_codes() -> None:
    assert OUTCOMES == ("pass", "warn", "inconclusive", "needs_approval", "block")
    assert EXIT_CODES == {"pass": 0, "warn": 0, "inconclusive": 3, "needs_approval": 1, "block": 1}


HIGH = {"severity": Severity.HIGH, "detection": Detection.SILENT}
SURE = {**HIGH, "confidence": Confidence.HIGH}
MEDIUM = {"severity": Severity.MEDIUM, "blast_radius": BlastRadius.MULTI_SERVICE}
PLACE = "exception-swallowed in app.py:7"
ATTEMPTED = "the change tries to speak to its reviewer or to deceive the eye"

Row = tuple[Evidence, Outcome, str | None, str]
ROWS: dict[str, Row] = {
    "nothing found": (Evidence(), "pass", None, "all of the change was reviewed and nothing reached the gate"),
    "priority L": (Evidence(findings=(finding(),)), "pass", None, "all of the change was reviewed"),
    "priority M": (Evidence(findings=(finding(**MEDIUM),)), "warn", "peer", f"{PLACE} (medium, priority M)"),
    "H, verified, sure": (Evidence(findings=(finding(**SURE),)), "block", "owner", f"{PLACE} (high, priority H)"),
    "H, verified, not sure": (
        Evidence(findings=(finding(**HIGH),)),
        "needs_approval",
        "owner",
        f"{PLACE} (high, priority H)",
    ),
    "H, sure, but the evidence is not there": (
        Evidence(findings=(finding(**SURE, verified=False, side=None, line_start=None),)),
        "needs_approval",
        "owner",
        "exception-swallowed in app.py (high, priority H)",
    ),
    "H of a high-precision rule, not sure": (
        Evidence(findings=(embedded("high", **HIGH),)),
        "block",
        "owner",
        f"{PLACE} (high, priority H)",
    ),
    "H, sure, irreversible": (
        Evidence(findings=(finding(**SURE, reversibility=Reversibility.IRREVERSIBLE),)),
        "block",
        "two_person",
        f"{PLACE} (high, priority H)",
    ),
    "H, sure, global": (
        Evidence(findings=(finding(**SURE, blast_radius=BlastRadius.GLOBAL),)),
        "block",
        "two_person",
        f"{PLACE} (high, priority H)",
    ),
    "H, not sure, irreversible": (
        Evidence(findings=(finding(**HIGH, reversibility=Reversibility.IRREVERSIBLE),)),
        "needs_approval",
        "owner",
        f"{PLACE} (high, priority H)",
    ),
    "a sure local one beside an irreversible doubtful one": (
        Evidence(findings=(finding(**SURE), finding(**HIGH, path="b.py", reversibility=Reversibility.IRREVERSIBLE))),
        "block",
        "owner",
        f"{PLACE} (high, priority H)",
    ),
    "an injection attempt": (Evidence(findings=(ATTEMPT,)), "needs_approval", "owner", ATTEMPTED),
    "deception by unicode": (
        Evidence(findings=(finding(mode="unicode-deception"),)),
        "needs_approval",
        "owner",
        ATTEMPTED,
    ),
    "an injection that stands nowhere": (
        Evidence(findings=(finding(mode="unicode-deception", verified=False),)),
        "pass",
        None,
        "all of the change was reviewed",
    ),
    "a reviewer of the author's family": (
        Evidence(models=1, independent=(False,)),
        "needs_approval",
        "owner",
        "the reviewing model is of the same family as the author of the change",
    ),
    "a panel without an independent reviewer": (
        Evidence(models=2, independent=(False, "unverified")),
        "needs_approval",
        "owner",
        "the reviewing model is of the same family as the author of the change",
    ),
    "a panel with an independent reviewer": (Evidence(models=2, independent=(False, True)), "pass", None, "all of"),
    "a reviewer of unknown family": (Evidence(models=1, independent=("unverified",)), "pass", None, "all of"),
    "an independent reviewer": (Evidence(models=1, independent=(True,)), "pass", None, "all of"),
    "a model says block": (
        Evidence(models=1, words=("pass", "block")),
        "needs_approval",
        "owner",
        "a model's own verdict is `block`",
    ),
    "a model says concern": (
        Evidence(models=1, words=("concern",)),
        "warn",
        "peer",
        "a model's own verdict is `concern`",
    ),
    "a model says pass": (Evidence(models=1, words=("pass",)), "pass", None, "all of"),
    "a failed window": (
        Evidence(failed_lines=3, failed_windows=1),
        "inconclusive",
        None,
        "not reviewed: 3 changed lines in 1 window",
    ),
    "a failed window that holds facts alone": (
        Evidence(failed_windows=1),
        "inconclusive",
        None,
        "not reviewed: 0 changed lines in 1 window",
    ),
    "an excluded file": (
        Evidence(excluded_lines=4, excluded_files=1),
        "inconclusive",
        None,
        "excluded and not reviewed: 4 changed lines in 1 file",
    ),
    "a failed window and an M": (
        Evidence(findings=(finding(**MEDIUM),), failed_lines=1, failed_windows=1),
        "inconclusive",
        None,
        "not reviewed: 1 changed line in 1 window",
    ),
    "a failed window and an H": (
        Evidence(findings=(finding(**HIGH),), failed_lines=1, failed_windows=1),
        "needs_approval",
        "owner",
        f"{PLACE} (high, priority H)",
    ),
    "a doubtful H and a sure one": (
        Evidence(findings=(finding(**HIGH), finding(**SURE, path="b.py"))),
        "block",
        "owner",
        "exception-swallowed in b.py:7 (high, priority H)",
    ),
}


@pytest.mark.parametrize(("evidence", "outcome", "approval", "reason"), ROWS.values(), ids=ROWS.keys())
def test_row(evidence: Evidence, outcome: Outcome, approval: str | None, reason: str) -> None:
    decision = decide(evidence)
    assert (decision.outcome, decision.approval) == (outcome, approval)
    assert decision.exit_code == EXIT_CODES[outcome]
    assert decision.reasons[0].startswith(reason)


def test_every_row_of_the_table_is_among_the_rows_above_or_passes() -> None:
    shown = {GATE_TABLE[row] for row in GATE_TABLE}
    assert shown == set(OUTCOMES)
    assert {row for row, outcome in GATE_TABLE.items() if outcome == "pass"} == {"low", "independence_unverified"}


def test_all_reasons_are_given_worst_first_and_once() -> None:
    twice = finding(**MEDIUM)
    decision = decide(
        Evidence(findings=(twice, twice, finding(**SURE)), failed_lines=2, failed_windows=1, words=("block",))
    )
    assert decision.reasons == (
        f"{PLACE} (high, priority H)",
        "a model's own verdict is `block`",
        "not reviewed: 2 changed lines in 1 window",
        f"{PLACE} (medium, priority M)",
    )


# Corroboration: "With no model configured the embedded reviewer reviews alone. With a model it runs as well."
ASKED: dict[str, tuple[Evidence, Outcome]] = {
    "alone, it counts in full": (Evidence(findings=(embedded("ask", **HIGH),)), "needs_approval"),
    "alone and sure, it blocks": (Evidence(findings=(embedded("ask", **SURE),)), "block"),
    "beside a model that says nothing, it warns": (Evidence(findings=(embedded("ask", **SURE),), models=1), "warn"),
    "the discount makes no L into a warning": (Evidence(findings=(embedded("ask"),), models=1), "pass"),
    "shared by a model, it counts in full": (
        Evidence(findings=(embedded("ask", **SURE, corroborated=True),), models=1),
        "block",
    ),
    "beside an injection attempt, it counts in full": (
        Evidence(findings=(embedded("ask", **SURE), ATTEMPT), models=1),
        "block",
    ),
    "beside deception by unicode, it counts in full": (
        Evidence(findings=(embedded("ask", **SURE), finding(mode="unicode-deception")), models=2),
        "block",
    ),
    "an attempt that stands nowhere changes nothing": (
        Evidence(findings=(embedded("ask", **SURE), finding(mode="unicode-deception", verified=False)), models=1),
        "warn",
    ),
    "a high-precision finding needs nobody": (Evidence(findings=(embedded("high", **HIGH),), models=3), "block"),
}


@pytest.mark.parametrize(("evidence", "outcome"), ASKED.values(), ids=ASKED.keys())
def test_corroboration(evidence: Evidence, outcome: Outcome) -> None:
    assert decide(evidence).outcome == outcome


ANN = ("ann",)
APPROVED: dict[str, tuple[Evidence, Outcome, int]] = {
    "satisfies needs_approval": (Evidence(findings=(finding(**HIGH),), approved_by=ANN), "warn", 0),
    "satisfies an injection attempt": (Evidence(findings=(ATTEMPT,), approved_by=ANN), "warn", 0),
    "satisfies a reviewer of the author's family": (Evidence(independent=(False,), approved_by=ANN), "warn", 0),
    "does not satisfy block": (Evidence(findings=(finding(**SURE),), approved_by=ANN), "block", 1),
    "does not review what was not reviewed": (
        Evidence(findings=(finding(**HIGH),), failed_lines=1, failed_windows=1, approved_by=ANN),
        "inconclusive",
        3,
    ),
    "does not make a pass worse": (Evidence(approved_by=ANN), "pass", 0),
}


@pytest.mark.parametrize(("evidence", "outcome", "code"), APPROVED.values(), ids=APPROVED.keys())
def test_approval(evidence: Evidence, outcome: Outcome, code: int) -> None:
    decision = decide(evidence)
    assert (decision.outcome, decision.exit_code) == (outcome, code)


def test_an_approval_is_named_in_the_reason() -> None:
    decision = decide(Evidence(findings=(finding(**HIGH),), approved_by=("ann", "bo")))
    assert decision.reasons == (f"{PLACE} (high, priority H); approved by ann, bo",)


@pytest.mark.parametrize("level", Severity)
@pytest.mark.parametrize("severity", Severity)
def test_fail_on_holds_back_on_its_severity_and_above(severity: Severity, level: Severity) -> None:
    one = finding(severity=severity, confidence=Confidence.LOW)
    decision = decide(Evidence(findings=(one,)), Policy(fail_on=level))
    if severity.rank >= level.rank:
        assert (decision.outcome, decision.exit_code) == ("needs_approval", 1)
        assert f"{PLACE} is {severity}, and --fail-on is {level}" in decision.reasons
    else:
        assert decision == decide(Evidence(findings=(one,)))


def test_fail_on_means_any_finding() -> None:
    policy = Policy(fail_on=Severity.MEDIUM)
    for one in (embedded("ask", **MEDIUM), finding(**MEDIUM, verified=False)):
        assert decide(Evidence(findings=(one,), models=1), policy).outcome == "needs_approval"
    assert decide(Evidence(findings=(finding(**SURE),)), policy).outcome == "block"


def test_on_inconclusive_turns_an_outage_into_exit_code_0_and_says_so() -> None:
    outage = Evidence(failed_lines=3, failed_windows=1)
    decision = decide(outage, Policy(on_inconclusive="pass"))
    assert (decision.outcome, decision.exit_code) == ("inconclusive", 0)
    assert decision.reasons == (
        "not reviewed: 3 changed lines in 1 window",
        "on_inconclusive = 'pass' in the configuration: exit code 0 although not all was reviewed",
    )


def test_on_inconclusive_lets_nothing_else_through() -> None:
    policy = Policy(on_inconclusive="pass")
    for rows in (HIGH, SURE):
        evidence = Evidence(findings=(finding(**rows),), failed_lines=1, failed_windows=1)
        assert decide(evidence, policy).exit_code == 1


def test_a_waiver_takes_a_finding_out_of_the_decision() -> None:
    waived, other = finding(**SURE, reversibility=Reversibility.IRREVERSIBLE), finding(**SURE, path="b.py")
    policy = Policy(waivers=frozenset({waived.fingerprint}), fail_on=Severity.LOW)
    assert decide(Evidence(findings=(waived,)), policy).outcome == "pass"
    decision = decide(Evidence(findings=(waived, other)), policy)
    assert (decision.outcome, decision.approval) == ("block", "owner")
    assert not [reason for reason in decision.reasons if "app.py" in reason]


def test_a_waived_injection_is_no_attempt_any_more() -> None:
    policy = Policy(waivers=frozenset({ATTEMPT.fingerprint}))
    assert decide(Evidence(findings=(ATTEMPT, embedded("ask", **SURE)), models=1), policy).outcome == "warn"


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("row", GATE_TABLE)
def test_a_policy_may_set_each_row(row: str, outcome: Outcome) -> None:
    if row == "not_reviewed" and outcome in ("pass", "warn"):
        with pytest.raises(ConfigError, match="not reviewed is never a pass"):
            Policy(gate={row: outcome})
        return
    assert decide(_only(row), Policy(gate={row: outcome})).outcome == outcome


def _only(row: str) -> Evidence:
    """Evidence to which one row applies, beside those that pass."""
    cases: dict[str, Evidence] = {
        "high_confident": Evidence(findings=(finding(**SURE),)),
        "high": Evidence(findings=(finding(**HIGH),)),
        "high_unverified": Evidence(findings=(finding(**HIGH, verified=False),)),
        "injection": Evidence(findings=(ATTEMPT,)),
        "not_independent": Evidence(independent=(False,)),
        "independence_unverified": Evidence(independent=("unverified",)),
        "model_block": Evidence(words=("block",)),
        "model_concern": Evidence(words=("concern",)),
        "medium": Evidence(findings=(finding(**MEDIUM),)),
        "low": Evidence(findings=(finding(),)),
        "not_reviewed": Evidence(failed_windows=1),
        "excluded": Evidence(excluded_lines=1, excluded_files=1),
    }
    return cases[row]


@pytest.mark.parametrize(
    ("gate", "words"),
    [
        ({"hihg": "block"}, "gate.hihg: no such row; rows: high_confident"),
        ({"high": "stop"}, "gate.high: 'stop' is no outcome"),
    ],
)
def test_a_policy_names_its_mistake(gate: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Policy(gate=gate)
    assert str(caught.value).startswith(words)


def test_a_policy_that_accepts_exclusions_does_not_claim_that_all_was_reviewed() -> None:
    decision = decide(Evidence(excluded_lines=9, excluded_files=1), Policy(gate={"excluded": "pass"}))
    assert decision.outcome == "pass"
    assert "all of the change" not in decision.reasons[0]


def test_a_block_set_by_policy_asks_for_two_people_where_the_finding_is_irreversible() -> None:
    policy = Policy(gate={"medium": "block"})
    for reversibility, approval in ((Reversibility.IRREVERSIBLE, "two_person"), (Reversibility.REPAIR, "owner")):
        one = finding(**MEDIUM, reversibility=reversibility)
        assert decide(Evidence(findings=(one,)), policy).approval == approval


GRADES = {
    "L": (finding(), "L", None),
    "M": (finding(**MEDIUM), "M", "peer"),
    "H": (finding(**HIGH), "H", "owner"),
    "H, irreversible, not sure": (finding(**HIGH, reversibility=Reversibility.IRREVERSIBLE), "H", "owner"),
    "H, irreversible, sure": (finding(**SURE, reversibility=Reversibility.IRREVERSIBLE), "H", "two_person"),
    "H, irreversible, sure, not there": (
        finding(**SURE, reversibility=Reversibility.IRREVERSIBLE, verified=False),
        "H",
        "owner",
    ),
}


@pytest.mark.parametrize(("one", "level", "approval"), GRADES.values(), ids=GRADES.keys())
def test_grade(one: Finding, level: str, approval: str | None) -> None:
    (graded,) = grade([one])
    assert (graded.priority, graded.approval) == (level, approval)


def test_grade_puts_the_worst_first_in_any_order_of_input() -> None:
    findings = [
        finding(**SURE, path="z.py"),
        finding(severity=Severity.HIGH, detection=Detection.SILENT, verified=False),
        finding(**MEDIUM, line_start=2),
        finding(**MEDIUM, line_start=30),
        finding(path="a.py"),
        finding(path="b.py"),
    ]
    expected = [(one.path, one.line_start) for one in findings]
    for order in itertools.permutations(findings, 6):
        assert [(one.path, one.line_start) for one in grade(order)] == expected
