"""Runs compared by formulas over all cases: F1, cost, seconds."""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace

import pytest

from reviewer.evaluation.alignment import Run
from reviewer.evaluation.compare import compare
from reviewer.evaluation.comparison import Comparison, worse_by
from reviewer.evaluation.ratios import RATIOS
from reviewer.evaluation.swap import DRAWS, chance
from tests.evaluation.test_compare import many, run_of


def by(name: str, before: dict[str, str], after: dict[str, str]) -> Comparison:
    """The comparison of two runs by one formula."""
    (contrast,) = compare([run_of(before), run_of(after)], [RATIOS[name]])
    return contrast.comparisons[0]


def taking(seconds: float, dollars: float | None, *, cases: int = 60, shaky: float = 0.0) -> Run:
    """A run that is right in all cases, and what a review took on average."""
    rng, run = random.Random(4), run_of(many(both=cases))
    trials = {
        case: {
            label: [
                replace(one, seconds=seconds * (1 + shaky * rng.random()), usage={"requests": 1, "cost_usd": dollars})
                for one in found
            ]
            for label, found in sides.items()
        }
        for case, sides in run.trials.items()
    }
    return replace(run, trials=trials)


@pytest.mark.parametrize("name", ["precision", "f1", "mcc", "balanced-accuracy"])
def test_more_false_blocks_are_worse_by_every_figure_of_the_gate(name: str) -> None:
    there, back = (
        by(name, many(both=150), many(both=120, caught=30)),
        by(name, many(both=120, caught=30), many(both=150)),
    )
    assert (there.answer, back.answer) == ("worse", "better")
    assert (there.differ, there.moved) == (30, ())
    assert there.difference.low < there.difference.value < there.difference.high < 0
    assert 1 / (DRAWS + 1) <= there.p < 0.01
    assert worse_by(there, 1)
    assert not worse_by(there, 20)


@pytest.mark.parametrize("name", ["precision", "f1", "mcc", "balanced-accuracy"])
def test_a_run_that_answers_nothing_on_clean_sides_is_not_better(name: str) -> None:
    assert by(name, many(caught=20, both=80), many(failed=100)).answer != "better"


@pytest.mark.parametrize("name", ["precision", "f1", "mcc", "balanced-accuracy"])
def test_the_same_run_twice_is_undecided_with_an_interval(name: str) -> None:
    found = by(name, many(both=40), many(both=40))
    assert (found.answer, found.p, found.difference.value) == ("undecided", 1.0, 0.0)
    assert found.difference.low < 0 < found.difference.high


def test_chance_is_the_share_of_all_ways_to_swap_the_runs() -> None:
    rng, ratio = random.Random(2), RATIOS["f1"]
    tasks = [
        tuple({"caught": rng.randint(0, 1), "bad": 1, "control_passed": rng.randint(0, 1), "control": 1} for _ in "ab")
        for _ in range(10)
    ]
    pairs = [(one, other) for one, other in tasks]

    def apart(swaps: tuple[bool, ...]) -> float:
        runs = [
            {name: sum(task[run ^ swap][name] for task, swap in zip(pairs, swaps, strict=True)) for name in pairs[0][0]}
            for run in (0, 1)
        ]
        return abs(ratio.calculate(runs[0]) - ratio.calculate(runs[1]))

    ways = [apart(swaps) for swaps in itertools.product((False, True), repeat=10)]
    exact = sum(one >= ways[0] - 1e-12 for one in ways) / len(ways)
    assert chance(ratio, pairs) == pytest.approx(exact, abs=0.03)


def test_seconds_and_dollars_are_compared_in_percent() -> None:
    runs = [taking(1.0, 0.01, shaky=0.5), taking(1.2, 0.02, shaky=0.5)]
    (contrast,) = compare(runs, [RATIOS["seconds"], RATIOS["cost"], RATIOS["cost-per-catch"]])
    seconds, cost, catch = contrast.comparisons
    assert seconds.difference.value == pytest.approx(0.2, abs=0.01)
    assert (cost.difference.value, catch.difference.value) == pytest.approx((1.0, 1.0))
    assert [one.answer for one in contrast.comparisons] == ["worse"] * 3
    assert worse_by(cost, 50)
    assert not worse_by(cost, 150)


def test_where_a_price_is_missing_or_nothing_cost_cannot_be_compared() -> None:
    for dollars in (None, 0.0):
        (contrast,) = compare([taking(1.0, dollars), taking(1.0, 0.01)], [RATIOS["cost"]])
        assert contrast.comparisons[0].cases == 0
        assert math.isnan(contrast.comparisons[0].after)


def test_no_difference_is_seldom_called_one() -> None:
    rng, called = random.Random(6), 0
    for _ in range(40):
        before, after = (
            {f"c{n}": rng.choice(["both", "both", "caught", "let through"]) for n in range(40)} for _ in "ab"
        )
        called += by("f1", before, after).answer != "undecided"
    assert called <= 5
