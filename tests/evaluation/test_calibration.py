"""Risk, its order, the probability it stands for, and the threshold that keeps a budget; scipy is the witness."""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.evaluation.calibration import calibrate
from reviewer.evaluation.case import LABELS, Case
from reviewer.evaluation.isotonic import Step, height, isotonic
from reviewer.evaluation.latency import quantile
from reviewer.evaluation.metrics import METRICS
from reviewer.evaluation.metrics.bootstrap import interval
from reviewer.evaluation.metrics.kinds import divided, share
from reviewer.evaluation.parts import kept_apart
from reviewer.evaluation.risk import TOP, described, ordered_risk, risk, weight
from reviewer.evaluation.tally import tally
from reviewer.evaluation.threshold import threshold
from reviewer.evaluation.trial import Trial
from tests.evaluation.scored import case, found, names, trial

ORDER = [
    trial("bad", "pass"),
    trial("bad", "pass", findings=(found(priority="L", severity="low", confidence="low"),)),
    trial("bad", "warn", findings=(found(priority="L", severity="low", confidence="high"),)),
    trial("bad", "warn", findings=(found(priority="M", severity="medium", confidence="low"),)),
    trial("bad", "needs_approval", findings=(found(confidence="low"),)),
    trial("bad", "needs_approval", findings=(found(confidence="medium"), found(priority="L", severity="low"))),
    trial("bad", "block"),
    trial("bad", "block", findings=(found(),)),
]


def test_risk_rises_with_the_outcome_then_with_the_worst_finding() -> None:
    risks = [risk(one) for one in ORDER]
    assert risks == sorted(set(risks))
    assert max(risks) < TOP
    words = [described(one) for one in risks]
    assert words[0] == "pass without findings"
    assert words[-1] == "block, worst finding: priority H, critical, confidence high"
    assert len(set(words)) == len(words)


def test_no_answer_ranks_as_wrong_on_both_sides() -> None:
    assert ordered_risk(trial("bad", "error")) < 0 <= TOP <= ordered_risk(trial("clean", "inconclusive"))


def test_every_finding_has_a_weight_of_its_own() -> None:
    scales = (("L", "M", "H"), ("low", "medium", "high", "critical"), ("low", "medium", "high"))
    keys = ("priority", "severity", "confidence")
    weights = [weight(dict(zip(keys, values, strict=True))) for values in itertools.product(*scales)]
    assert weights == list(range(1, 37))


POINTS = st.lists(st.tuples(st.integers(0, 8), st.booleans()), min_size=1, max_size=40)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(points=POINTS)
def test_isotonic_regression_is_that_of_scipy(points: list[tuple[int, bool]]) -> None:
    from scipy import optimize  # slow to load, so not while tests are collected

    steps = isotonic((float(place), float(value)) for place, value in points)
    assert [step.value for step in steps] == sorted({step.value for step in steps})
    places = sorted({place for place, _ in points})
    groups = [[value for at, value in points if at == place] for place in places]
    expected = optimize.isotonic_regression(
        np.array([np.mean(group) for group in groups]), weights=np.array([len(group) for group in groups])
    ).x
    assert [height(steps, place) for place in places] == pytest.approx(list(expected))


def test_steps_go_on_at_both_ends() -> None:
    steps = (Step(start=2, value=0.25), Step(start=5, value=0.75))
    assert [height(steps, place) for place in (0, 2, 4, 5, 9)] == [0.25, 0.25, 0.25, 0.75, 0.75]


OUTCOMES = st.sampled_from(["pass", "warn", "needs_approval", "block"])


@settings(max_examples=60, deadline=None, derandomize=True)
@given(bad=st.lists(OUTCOMES, min_size=2, max_size=30), clean=st.lists(OUTCOMES, min_size=2, max_size=30))
def test_the_area_under_the_curve_is_that_of_scipy(bad: list[str], clean: list[str]) -> None:
    from scipy import stats  # slow to load, so not while tests are collected

    trials = [trial("bad", one, f"b{at}") for at, one in enumerate(bad)]
    trials += [trial("clean", one, f"c{at}") for at, one in enumerate(clean)]
    figure = METRICS["auroc"]([tally(case(one.case.split("/")[1]), [one]).counts for one in trials])
    risks = {label: [risk(one) for one in trials if one.label == label] for label in LABELS}
    wins = stats.mannwhitneyu(risks["bad"], risks["clean"]).statistic
    assert figure.value == pytest.approx(wins / (len(bad) * len(clean)))
    assert figure.low <= figure.value <= figure.high


def noisy(number: int, seed: int) -> tuple[list[Case], dict[str, list[Trial]]]:
    """Cases and trials of a reviewer that holds back 80 % of the bad and 2 % of the clean sides."""
    draw = random.Random(seed)
    cases = [case(name) for name in names(number)]
    trials = {
        one.id: [
            trial(label, "block" if draw.random() < chance else "pass", one.id.split("/")[1])
            for label, chance in zip(LABELS, (0.8, 0.02), strict=True)
        ]
        for one in cases
    }
    return cases, trials


def test_the_mapping_is_fitted_on_one_part_and_measured_on_the_other() -> None:
    cases, trials = noisy(300, 3)
    frozen = [one.id for one in cases[:100]]
    measured = calibrate(cases, trials, frozen)
    assert measured is not None
    assert (measured.split, measured.dev, measured.test) == ("frozen", 400, 200)
    dev = [one for name, found in trials.items() if name not in frozen for one in found]
    test = [one for name, found in trials.items() if name in frozen for one in found]
    chance = {
        outcome: np.mean([one.label == "bad" for one in dev if one.outcome == outcome]) for outcome in ("block", "pass")
    }
    errors = [(chance[one.outcome] - (one.label == "bad")) ** 2 for one in test]
    assert measured.brier.value == pytest.approx(np.mean(errors), abs=1e-5)
    gaps = []
    for outcome in ("block", "pass"):
        sides = [one.label == "bad" for one in test if one.outcome == outcome]
        gaps.append(len(sides) * abs(np.mean(sides) - chance[outcome]))
    assert measured.ece.value == pytest.approx(sum(gaps) / len(test), abs=1e-5)
    assert [one.probability for one in measured.bins] == pytest.approx([chance["pass"], chance["block"]], abs=1e-5)
    assert sum(one.observed.total for one in measured.bins) == len(test)


def test_sides_without_an_answer_have_no_probability() -> None:
    cases, trials = noisy(50, 4)
    lost = {name: [found[0], trial("clean", "error", name.split("/")[1])] for name, found in trials.items()}
    measured = calibrate(cases, lost, [one.id for one in cases[:20]])
    assert measured is not None
    assert (measured.dev, measured.test) == (30, 20)


def test_fixes_of_bad_changes_have_no_probability() -> None:
    cases, trials = noisy(50, 4)
    fixes = [replace(one, label_source="fix") if at >= 20 else one for at, one in enumerate(cases)]
    measured = calibrate(fixes, trials, [one.id for one in cases[:20]])
    assert measured is not None
    assert (measured.dev, measured.test) == (30, 40)


def test_a_mapping_that_never_errs_on_few_sides_is_not_certain() -> None:
    cases, trials = noisy(12, 4)
    alike = {name: [replace(one, outcome="pass") for one in found] for name, found in trials.items()}
    measured = calibrate(cases, alike, [one.id for one in cases[:5]])
    assert measured is not None
    for figure in (measured.brier, measured.ece):
        assert figure.low <= figure.value < figure.high
        assert figure.high - figure.low > 0.1
    assert measured.ece.low == 0


def test_the_threshold_keeps_the_budget_with_confidence() -> None:
    from scipy import stats  # slow to load, so not while tests are collected

    cases, trials = noisy(400, 5)
    frozen = [one.id for one in cases[:100]]
    chosen = threshold(cases, trials, frozen, 0.05)
    assert chosen is not None
    assert chosen.words == "block without findings"
    blocked = sum(one.outcome == "block" for name, found in trials.items() if name not in frozen for one in found[1:])
    exact = stats.binomtest(blocked, 300, alternative="less").proportion_ci(0.95, "exact").high
    assert chosen.bound == pytest.approx(exact)
    assert chosen.bound <= 0.05
    assert chosen.detection.low <= 0.8 <= chosen.detection.high


def test_too_few_clean_sides_promise_nothing() -> None:
    cases, trials = noisy(30, 6)
    assert threshold(cases, trials, [one.id for one in cases[:10]], 0.05) is None


def test_without_a_frozen_split_cases_part_by_their_names() -> None:
    cases = [case(name) for name in names(500)]
    how, chosen = kept_apart(cases, ["of/another-corpus"])
    assert how == "hash"
    assert 0.3 < len(chosen) / len(cases) < 0.5
    assert kept_apart(cases[::-1], []) == (how, chosen)


def test_outside_data_part_by_their_names_whatever_is_frozen() -> None:
    own = [case(name) for name in names(50)]
    outside = [case(f"x-{name}", stratum="swe") for name in names(200)]
    frozen = [one.id for one in own[:20]]
    how, chosen = kept_apart([*own, *outside], frozen)
    assert how == "frozen and hash"
    assert {one.id for one in own} & chosen == set(frozen)
    assert 0.3 < len(chosen - set(frozen)) / len(outside) < 0.5


def test_a_frozen_split_that_is_all_there_is_parts_by_names_too() -> None:
    cases = [case(name) for name in names(20)]
    assert kept_apart(cases, [one.id for one in cases])[0] == "hash"


_TIMES = 250


def covered(sides: int, spread: float) -> float:
    """How often the interval of a share over repeated sides holds the truth."""
    draw = random.Random(7)
    hit = 0
    for _ in range(_TIMES):
        rows = []
        for _ in range(sides):
            chance = 0.5 + spread * (draw.random() - 0.5)
            rows.append({"hits": sum(draw.random() < chance for _ in range(3)), "total": 3})
        figure = share("hits", "total")(rows)
        hit += figure.low <= 0.5 <= figure.high
    return hit / _TIMES


@pytest.mark.parametrize("spread", [0.0, 1.0], ids=["repeats that differ by chance", "cases that differ"])
def test_the_bootstrap_over_cases_holds_the_truth_as_often_as_it_says(spread: float) -> None:
    assert 0.92 <= covered(80, spread) <= 0.98


def test_the_bootstrap_is_that_of_scipy() -> None:
    from scipy import stats  # slow to load, so not while tests are collected

    draw = random.Random(8)
    rows = [{"hits": draw.randint(0, 3), "total": 3} for _ in range(200)]
    low, high = interval(rows, ("hits", "total"), lambda counts: divided(counts["hits"], counts["total"]))
    shares = np.array([row["hits"] / 3 for row in rows])
    theirs = stats.bootstrap((shares,), np.mean, method="percentile", n_resamples=5000, rng=1).confidence_interval
    assert (low, high) == pytest.approx((theirs.low, theirs.high), abs=0.006)


def test_a_quantile_knows_that_values_of_one_case_go_together() -> None:
    draw = random.Random(9)
    single = [[draw.expovariate(1)] for _ in range(300)]
    alike = [cluster * 4 for cluster in single]
    one, four = quantile(single, 0.5), quantile(alike, 0.5)
    assert one.low < math.log(2) < one.high
    assert four.value == pytest.approx(one.value, rel=0.02)
    assert four.high - four.low == pytest.approx(one.high - one.low, rel=0.1)
