"""How often intervals hold the truth; `python -m benchmarks coverage_of_intervals` has the whole table."""

from __future__ import annotations

import pytest

from benchmarks.coverage_of_intervals import Reviewer, differences, holds

FIGURES = ("precision", "f1", "mcc", "balanced_accuracy", "ranking", "auroc")


@pytest.mark.parametrize(
    ("reviewer", "least"),
    [
        pytest.param(Reviewer(cases=20, caught=0.1, blocked=0.02), 93, id="hardly ever held back"),
        pytest.param(Reviewer(cases=50, caught=0.05, blocked=0.01), 92, id="fewer still"),
        pytest.param(Reviewer(cases=30, caught=0.98, blocked=0.95), 93, id="nearly always held back"),
        pytest.param(Reviewer(cases=50, caught=0.5, blocked=0.2, together=0.7), 92, id="twins that go together"),
    ],
)
def test_figures_of_the_gate_hold_the_truth_as_often_as_they_say(reviewer: Reviewer, least: float) -> None:
    held = holds(reviewer, 250, FIGURES)
    assert {name: share for name, share in held.items() if share < least} == {}


@pytest.mark.parametrize(("cases", "caught"), [(20, 0.5), (100, 0.05)])
def test_repeats_that_agree_are_not_counted_as_cases(cases: int, caught: float) -> None:
    reviewer = Reviewer(cases=cases, caught=caught, blocked=0.5, together=0.9, repeats=3)
    assert holds(reviewer, 400, ["detection"])["detection"] >= 92.5


@pytest.mark.parametrize("repeats", [1, 3])
@pytest.mark.parametrize(("cases", "lost", "won"), [(10, 0.95, 0.0), (20, 0.1, 0.05), (50, 0.04, 0.0)])
def test_differences_hold_the_truth_as_often_as_they_say(cases: int, lost: float, won: float, repeats: int) -> None:
    assert differences(cases, lost, won, 250, repeats=repeats) >= 93
