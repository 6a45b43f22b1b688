"""Scores of reviewers whose figures are known."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.evaluation.case import Case, Label
from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.metrics import ABOUT, ATTACKED, GROUPED, HEADLINES, METRICS, OF_GROUPS
from reviewer.evaluation.scores import Scores, as_dict, score
from reviewer.evaluation.trial import Trial
from tests.evaluation.scored import DIFF, LOST, always, case, found, names, oracle, run, trial

CASES = [case(name, difficulty="hard" if at % 3 else "easy") for at, name in enumerate(names(120))]
PERFECT = {
    *("pair_correct", "detection", "clean_passed", "precision", "f1", "mcc", "balanced_accuracy", "ranking", "auroc"),
    *("line_hit_0", "line_hit_3", "line_hit_5", "hunk_hit", "file_hit", "caught_at_line_3"),
    *("label_recall_0", "label_recall_3", "label_recall_5", "label_recall_hunk", "finding_precision_3", "sure_high"),
    *("right_mode", "right_category", "mode_named", "category_named", "severity_same", "severity_near", "answered"),
}


SOURCES = {"one": "", "two": "tests", "three": "fix"}
ODD = st.none() | st.just("beyond")
"""What no scale and no label knows."""
STRANGE = st.lists(st.dictionaries(st.sampled_from(sorted(found())), ODD), max_size=4)


def scored(trials: Sequence[Trial], cases: Sequence[Case] = CASES) -> Scores:
    return score(cases, trials, model="tested")


def inside(figure: Estimate, value: float) -> bool:
    return figure.low <= value <= figure.high


@pytest.mark.parametrize("repeats", [1, 3])
def test_the_oracle_is_exactly_right_in_everything(repeats: int) -> None:
    scores = scored(run(CASES, oracle, repeats))
    assert {name for name, figure in scores.overall.items() if figure.value == 1.0} >= PERFECT
    assert scores.overall["false_block"].value == 0
    assert all(scores.overall[name].low < 1 for name in PERFECT), "no finite corpus proves perfection"
    for values in scores.groups.values():
        for figures in values.values():
            assert {figures[name].value for name in GROUPED if name != "false_block"} == {1.0}
    assert scores.threshold is not None
    assert (scores.threshold.detection.value, scores.threshold.false_block.value) == (1.0, 0.0)
    assert scores.calibration is not None
    assert (scores.calibration.brier.value, scores.calibration.ece.value) == (0.0, 0.0)


KNOWN = [
    ("block", {"detection": 1, "false_block": 1, "precision": 0.5, "f1": 2 / 3}),
    ("pass", {"detection": 0, "false_block": 0, "precision": math.nan, "f1": 0}),
]


@pytest.mark.parametrize(("outcome", "values"), KNOWN, ids=["always-bad", "never-bad"])
def test_a_reviewer_with_one_answer_has_known_figures(outcome: str, values: dict[str, float]) -> None:
    scores = scored(run(CASES, always(outcome)))
    alike = {"pair_correct": 0, "mcc": 0, "balanced_accuracy": 0.5, "ranking": 0.5, "auroc": 0.5}
    for name, value in (values | alike).items():
        assert scores.overall[name].value == pytest.approx(value, nan_ok=True), name
    assert scores.threshold is None


@pytest.mark.parametrize("repeats", [1, 4])
def test_a_coin_is_inside_every_interval(repeats: int) -> None:
    draw = random.Random(3)

    def coin(one: Case, label: Label, repeat: int) -> Trial:
        return trial(label, draw.choice(["block", "pass"]), one.id.split("/")[1], repeat=repeat)

    overall = scored(run(CASES, coin, repeats)).overall
    known = {"pair_correct": 0.25, "detection": 0.5, "false_block": 0.5, "precision": 0.5, "f1": 0.5, "mcc": 0}
    for name, value in (known | {"balanced_accuracy": 0.5, "ranking": 0.5, "auroc": 0.5}).items():
        assert inside(overall[name], value), name
    assert overall["pair_correct"].how == ("wilson" if repeats == 1 else "clusters")
    if repeats > 1:
        assert inside(overall["flip_rate"], 0.5)
        assert inside(overall["pass_hat_k"], 0.5**repeats)


@pytest.mark.parametrize("outcome", ["error", "inconclusive"])
def test_no_answer_is_never_right_and_stands_beside_the_figure_without_it(outcome: str) -> None:
    trials = run(CASES, oracle)
    lost = [replace(one, outcome=outcome, findings=()) if at % 4 == 0 else one for at, one in enumerate(trials)]
    scores = scored(lost)
    assert scores.overall["detection"].value == 0.5, "every second bad side has no answer"
    assert scores.overall["pair_correct"].value == 0.5
    assert scores.overall["ranking"].value == 0.5
    assert scores.overall["false_block"].value == 0
    assert scores.overall["answered"].value == 0.75
    assert scores.per_protocol["detection"].value == 1
    assert scores.per_protocol["pair_correct"].total == 60


def test_an_answer_that_never_came_on_a_clean_side_is_no_pass() -> None:
    scores = scored([trial("bad"), trial("clean", "error")], [case()])
    assert scores.overall["balanced_accuracy"].value == 0.5
    assert scores.overall["pair_correct"].value == 0
    assert scores.overall["ranking"].value == 0
    assert (scores.overall["precision"].value, scores.overall["false_block"].value) == (0.5, 1.0)
    assert (scores.per_protocol["precision"].value, scores.per_protocol["detection"].value) == (1.0, 1.0)


def test_a_reply_with_more_ungrounded_findings_than_findings_is_scored() -> None:
    figure = scored([trial(findings=(found(),), validity={"ungrounded": 2})], [case()]).overall["ungrounded"]
    assert (figure.hits, figure.total) == (1, 1)


def test_a_trial_of_a_side_that_its_case_has_not_is_scored() -> None:
    assert scored([trial(findings=(found(),))], [case(diffs={"clean": DIFF})]).trials == 1


def test_fixes_are_in_no_figure_of_findings_or_pairs() -> None:
    fix = case("two", label_source="fix")
    said = (found(confidence="high"),)
    trials = [trial(findings=said), trial(name="two", findings=said), trial("clean", "block", "two", findings=said)]
    overall = scored(trials, [case(), fix]).overall
    assert overall["pair_correct"].total == overall["ranking"].total == 0
    assert overall["finding_precision_3"].total == overall["sure_high"].total == 2
    assert overall["false_block"].hits == 1


def test_changes_that_do_one_task_are_drawn_together() -> None:
    alone = [case(name, task=name) for name in names(40)]
    shared = [case(name, task=str(at // 2)) for at, name in enumerate(names(40))]
    trials = [trial("bad", "block" if at % 4 < 2 else "pass", name) for at, name in enumerate(names(40))]
    plain, together = scored(trials, alone).overall["detection"], scored(trials, shared).overall["detection"]
    assert (plain.value, plain.total) == (together.value, together.total) == (0.5, 40)
    assert together.high - together.low > 1.3 * (plain.high - plain.low)


@pytest.mark.parametrize("outcome", ["pass", "block"])
def test_what_is_the_same_in_all_cases_is_uncertain_in_every_figure(outcome: str) -> None:
    scores = scored(run(CASES[:5], always(outcome)), CASES[:5])
    for name in ("detection", "f1", "mcc", "balanced_accuracy", "ranking", "auroc", "false_block"):
        figure = scores.overall[name]
        assert figure.high - figure.low > 0.1, name
        assert figure.low <= figure.value <= figure.high, name


def test_half_of_what_an_always_bad_reviewer_holds_back_is_bad_either_way() -> None:
    figure = scored(run(CASES[:5], always("block")), CASES[:5]).overall["precision"]
    assert figure.value - figure.low == pytest.approx(figure.high - figure.value)


def copy_of(one: Case, kind: str = "comment-order") -> Case:
    return replace(one, id=f"{one.id}@{kind}", diffs={"bad": one.diffs["bad"]}, attack=(kind,), attack_of=one.id)


def attacked(cases: Sequence[Case], plain: Sequence[str], copies: Sequence[str]) -> Scores:
    """Scores of bad sides and one attacked copy each, whose outcomes are told."""
    both = [one for case in cases for one in (case, copy_of(case))]
    told = [outcome for pair in zip(plain, copies, strict=True) for outcome in pair]
    trials = [replace(trial("bad", outcome), case=one.id) for one, outcome in zip(both, told, strict=True)]
    return scored(trials, both)


def test_an_attack_is_measured_against_the_same_bad_side_without_it() -> None:
    """Of ten sides six were held back; two of those were let through with the attack, and one missed was caught."""
    plain = [*["block"] * 6, *["pass"] * 4]
    copies = [*["pass"] * 2, *["block"] * 4, "block", *["pass"] * 3]
    scores = attacked(CASES[:10], plain, copies)
    success, turned = (scores.overall[name] for name in ATTACKED)
    assert success.value == pytest.approx(0.1)
    assert success.total == 10
    assert success.low < 0.1 < success.high
    assert (turned.hits, turned.total, turned.how) == (2, 6, "wilson")
    assert scores.turned == tuple(copy_of(one).id for one in CASES[:2])


def test_without_attacked_copies_there_is_no_figure_of_attacks() -> None:
    cases = [case(name, attack=("split",) if at % 2 else ()) for at, name in enumerate(names(40))]
    scores = scored(run(cases, oracle), cases)
    assert all(math.isnan(scores.overall[name].value) for name in ATTACKED)
    assert {name: figures["detection"].total for name, figures in scores.groups["attack"].items()} == {
        "none": 20,
        "split": 20,
    }
    assert scores.copies == 0


def test_attacked_copies_change_no_other_figure() -> None:
    plain = run(CASES, oracle)
    copies = [copy_of(one) for one in CASES]
    passed = [replace(trial("bad", "pass"), case=one.id, findings=(found(),)) for one in copies]
    alone, beside = scored(plain), scored([*plain, *passed], [*CASES, *copies])
    for name in METRICS.keys() - set(ATTACKED):
        assert str(beside.overall[name]) == str(alone.overall[name]), name
    assert (beside.overall["attack_success"].value, beside.overall["attack_turned"].value) == (1.0, 1.0)
    assert (beside.cases, beside.trials, beside.copies) == (alone.cases, alone.trials, len(CASES))
    assert (beside.calibration, beside.threshold) == (alone.calibration, alone.threshold)
    assert {name: group for name, group in beside.groups.items() if name != "attack"} == {
        name: group for name, group in alone.groups.items() if name != "attack"
    }
    assert beside.totals["requests"] == alone.totals["requests"] + len(CASES), "what they took, the run took"


def test_each_kind_of_attack_has_its_own_figures() -> None:
    bomb = [copy_of(one, "token-bomb") for one in CASES[:20]]
    order = [copy_of(one) for one in CASES[:20]]
    trials = [replace(trial("bad", "block"), case=one.id) for one in [*CASES[:20], *order]]
    trials += [replace(trial("bad", "pass"), case=one.id) for one in bomb]
    scores = scored(trials, [*CASES[:20], *bomb, *order])
    figures = scores.groups["attack"]
    assert {kind: figures[kind]["attack_turned"].value for kind in figures if kind != "none"} == {
        "comment-order": 0.0,
        "token-bomb": 1.0,
    }
    whole = scores.overall["attack_success"]
    assert (whole.value, whole.total) == (0.5, 40)
    assert whole.low < 0.5 < whole.high, "twenty cases are twenty, whatever they have copies of"


@pytest.mark.parametrize("outcome", ["inconclusive", "error"])
def test_an_attack_that_ends_the_review_let_nothing_through(outcome: str) -> None:
    scores = attacked(CASES[:1], ["block"], [outcome])
    assert [scores.overall[name].value for name in ATTACKED] == [0.0, 0.0]


@pytest.mark.parametrize(
    ("plain", "copies", "value"), [("block", "block", 0), ("pass", "block", -1), ("block", "pass", 1)]
)
def test_what_is_the_same_in_all_cases_is_still_uncertain(plain: str, copies: str, value: int) -> None:
    figure = attacked(CASES[:30], [plain] * 30, [copies] * 30).overall["attack_success"]
    assert figure.value == value
    assert figure.high - figure.low > 0.1
    assert -1 <= figure.low <= value <= figure.high <= 1


def test_of_what_was_caught_it_counts_what_was_caught_for_its_reason() -> None:
    trials = [trial(findings=(found(),)), trial(name="two"), trial("bad", "pass", "three", findings=(found(),))]
    overall = scored(trials, [case(name) for name in ("one", "two", "three")]).overall
    assert (overall["caught_at_line_3"].hits, overall["caught_at_line_3"].total) == (1, 2)


def test_what_findings_say_is_judged_where_they_point() -> None:
    wrong = found(mode="other", category="other", severity="low")
    elsewhere = found(line_start=42, line_end=42)
    cases = [case(name) for name in ("one", "two")]
    trials = [trial(findings=(wrong, elsewhere)), trial(name="two", findings=(found(LOST), elsewhere))]
    overall = scored(trials, cases).overall
    shares = {name: (figure.hits, figure.total) for name, figure in overall.items()}
    assert shares["line_hit_0"] == (2, 2)
    assert shares["label_recall_0"] == (2, 4)
    assert shares["right_mode"] == shares["right_category"] == shares["severity_near"] == (1, 2)
    assert shares["mode_named"] == (2, 2)
    assert shares["finding_precision_3"] == shares["sure_high"] == (2, 4)


def test_findings_on_clean_sides_count_as_wrong_ones() -> None:
    overall = scored([trial(findings=(found(),)), trial("clean", "pass", findings=(found(),))], [case()]).overall
    assert (overall["finding_precision_3"].hits, overall["finding_precision_3"].total) == (1, 2)


def test_repeats_that_disagree_are_named() -> None:
    trials = [trial(repeat=0), trial("bad", "pass", repeat=1), trial("clean", "pass"), trial("clean", "warn", repeat=1)]
    scores = scored(trials, [case()])
    assert scores.flaky == ("drop-or-truncate/one bad",)
    assert (scores.overall["flaky"].hits, scores.overall["flaky"].total) == (1, 2)
    assert scores.overall["pass_hat_k"].value == scores.overall["flip_rate"].value == 0.5
    assert scores.overall["pair_correct"].value == 0.5


def test_what_is_wrong_with_replies_is_counted_by_kind() -> None:
    odd = {"schema": 2, "refusal": 1, "truncated": 3, "repaired": 4, "ungrounded": 5, "cannot_assess": 7, "unheard": 6}
    scores = scored([trial(validity=odd, failed_windows=1, windows=4)], [case()])
    assert scores.validity == {**{kind: odd[kind] for kind in list(odd)[:6]}, "other": 6}
    assert scores.overall["failed_windows"].value == 0.25
    assert scores.overall["schema_failed"].value == scores.overall["truncated"].value == 1.0, "of one trial"


def test_costs_stand_for_all_trials_and_for_each_catch() -> None:
    scores = scored([trial(), trial("clean", "block")], [case()])
    assert scores.totals["cost_usd"] == 1.0
    assert scores.overall["cost"].value == 0.5
    assert scores.overall["cost_per_catch"].value == 1.0


def test_where_a_price_is_missing_there_is_no_cost() -> None:
    scores = scored([trial(), trial("clean", "pass", usage={"requests": 3, "cost_usd": None})], [case()])
    assert "cost_usd" not in scores.totals
    assert math.isnan(scores.overall["cost"].value)
    assert scores.overall["requests"].value == 2


def test_what_asked_for_nothing_needs_no_price() -> None:
    free = trial("clean", "error", usage={})
    assert scored([trial(), free], [case()]).totals["cost_usd"] == 0.5
    asked = replace(free, latencies=(0.5,))
    assert "cost_usd" not in scored([trial(), asked], [case()]).totals, "it failed after a request of unknown price"


def test_fixes_of_bad_changes_are_not_set_against_them() -> None:
    controls = [case(name, label_source=source, stratum="cve") for name, source in SOURCES.items()]
    cases = [controls[0], *(replace(one, diffs={"clean": DIFF}, bad_lines=()) for one in controls[1:])]
    trials = [trial(), trial("clean", "pass"), trial("clean", "pass", "two"), trial("clean", "block", "three")]
    scores = scored(trials, cases)
    exact = {name: scores.overall[name].value for name in ("precision", "f1", "mcc", "balanced_accuracy", "auroc")}
    assert set(exact.values()) == {1.0}
    assert scores.overall["false_block"].hits == 1
    by_source = scores.groups["label_source"]
    assert scores.groups["stratum"]["cve"]["auroc"].value == 1.0
    assert {name: figures["false_block"].value for name, figures in by_source.items()} == {"tests": 0.0, "fix": 1.0}


@settings(max_examples=30, deadline=None, derandomize=True)
@given(STRANGE, st.sampled_from(["later", "block"]))
def test_no_word_of_a_finding_ends_the_scoring(odd: list[dict[str, object]], outcome: str) -> None:
    strange = tuple(found() | one for one in odd)
    usage = {"requests": None, "input_tokens": None, "cost_usd": None}
    trials = [trial("bad", outcome, findings=strange, usage=usage), trial("clean", findings=tuple(odd))]
    json.dumps(as_dict(scored(trials, [case(severity="catastrophic")])), allow_nan=False)


def test_trials_that_are_not_finished_are_counted_and_no_pair_is_made_of_one() -> None:
    scores = scored([trial()], [case(), case("two")])
    assert (scores.cases, scores.progress.missing, scores.overall["pair_correct"].total) == (1, 3, 0)


def test_repeats_that_are_not_finished_are_counted_too() -> None:
    found = score([case()], [trial(), trial("clean", "pass"), trial(repeat=1)], repeats=3)
    assert (found.progress.planned, found.progress.finished) == (6, 3)
    assert str(found.progress) == "unfinished: 3 of 6 trials"


def test_what_was_paid_for_trials_that_were_done_again_is_in_every_account_and_in_no_outcome() -> None:
    dear = {"requests": 1, "input_tokens": 100, "output_tokens": 10, "cost_usd": 1.0}
    cheap = dear | {"cost_usd": 0.01}
    cases = [case(name) for name in names(10)]
    failed = [trial("bad", "error", name, usage=dear) for name in names(10)]
    good = [trial("bad", "block", name, usage=cheap) for name in names(10)]
    scores = scored([*failed, *good], cases)
    assert (scores.again, scores.trials) == (10, 10)
    assert scores.overall["detection"].value == scores.overall["answered"].value == 1.0
    assert (scores.totals["cost_usd"], scores.totals["requests"], scores.totals["input_tokens"]) == (10.1, 20, 2000)
    assert {name: round(scores.overall[name].value, 6) for name in ("cost", "cost_per_catch", "requests")} == {
        "cost": 1.01,
        "cost_per_catch": 1.01,
        "requests": 2.0,
    }


@pytest.mark.parametrize("name", ["cost", "seconds"])
def test_means_of_large_groups_agree_with_those_that_are_drawn(name: str) -> None:
    rows = [
        {"cost_micro": at * at, "milliseconds": at * 37 % 1000, "trials": 1 + at % 3, "bad": 1} for at in range(400)
    ]
    quick, drawn = OF_GROUPS[name](rows), METRICS[name](rows)
    assert (quick.how, drawn.how) == ("linear", "bootstrap")
    assert quick.value == pytest.approx(drawn.value)
    for ours, theirs in ((quick.low, drawn.low), (quick.high, drawn.high)):
        assert ours - quick.value == pytest.approx(theirs - drawn.value, rel=0.15)
    assert OF_GROUPS[name](rows[:200]) == METRICS[name](rows[:200])


def test_a_large_group_with_a_request_of_unknown_price_has_no_cost() -> None:
    rows = [{"cost_micro": 5, "trials": 1, "unpriced": int(at == 7)} for at in range(400)]
    assert math.isnan(OF_GROUPS["cost"](rows).value)


def test_trials_of_other_cases_are_left_alone() -> None:
    assert scored([trial(), trial(name="unknown")], [case()]).trials == 1


def test_nothing_has_no_figures() -> None:
    scores = scored([], [])
    assert all(math.isnan(figure.value) for figure in scores.overall.values())
    json.dumps(as_dict(scores), allow_nan=False)


def test_the_order_of_trials_makes_no_difference() -> None:
    trials = run(CASES[:20], oracle, 2) + run(CASES[20:40], always("block"), 2)
    mixed = random.Random(2).sample(trials, len(trials))
    assert json.dumps(as_dict(scored(mixed)), allow_nan=False) == json.dumps(as_dict(scored(trials)), allow_nan=False)


def test_every_figure_says_what_it_is() -> None:
    assert list(ABOUT) == list(METRICS)
    assert set(HEADLINES) <= set(GROUPED) <= set(METRICS)
