"""The bootstrap over cases."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from reviewer.evaluation.resample import Method, Vector, _draws, bootstrap

FEW = [(-1.0, 1.0)] * 50 + [(1.0, 1.0)] * 20 + [(0.0, 1.0)] * 130
MANY = [(random.Random(5).gauss(1, 1) + number / 40, 1.0) for number in range(120)]


def mean(sums: Vector) -> float:
    """A sum over its count."""
    return sums[0] / sums[1] if sums[1] else math.nan


@pytest.mark.parametrize("method", ["percentile", "bca"])
@pytest.mark.parametrize("cases", [pytest.param(FEW, id="few kinds of case"), pytest.param(MANY, id="all differ")])
def test_it_agrees_with_scipy(cases: Sequence[Vector], method: Method) -> None:
    found = bootstrap(cases, mean, method=method, resamples=4000)
    scores = [case[0] for case in cases]
    oracle = scipy_stats.bootstrap(
        (scores,), lambda x, axis: x.mean(axis=axis), method=method, n_resamples=9999, rng=1, vectorized=True
    ).confidence_interval
    width = float(oracle.high - oracle.low)
    assert (found.low, found.high) == pytest.approx((float(oracle.low), float(oracle.high)), abs=0.06 * width)


@given(st.permutations([*FEW[::10], (2.0, 1.0)]))
def test_the_order_of_the_cases_changes_nothing(cases: list[Vector]) -> None:
    assert bootstrap(cases, mean, resamples=50) == bootstrap(sorted(cases), mean, resamples=50)


def test_another_seed_gives_another_interval() -> None:
    one, same, other = (bootstrap(MANY, mean, seed=seed, resamples=200) for seed in (1, 1, 2))
    assert one == same != other


@given(st.lists(st.integers(1, 9), min_size=1, max_size=20))
def test_as_many_cases_are_drawn_as_there_are(sizes: list[int]) -> None:
    for counts in _draws(sizes, 20, random.Random(1)):
        assert sum(counts) == sum(sizes)
        assert min(counts) >= 0
        assert len(counts) == len(sizes)


@pytest.mark.parametrize("sizes", [[500, 60, 39, 1], [3, 2, 1], [25] * 4 + [1] * 20], ids=["large", "small", "many"])
def test_counts_are_drawn_as_the_multinomial_distribution_has_them(sizes: list[int]) -> None:
    total, drawn = sum(sizes), list(_draws(sizes, 4000, random.Random(2)))
    for kind, size in enumerate(sizes):
        counts, share = [counts[kind] for counts in drawn], size / total
        spread = math.sqrt(total * share * (1 - share))
        assert sum(counts) / 4000 == pytest.approx(size, abs=5 * spread / math.sqrt(4000))
        square = sum((one - size) ** 2 for one in counts) / 4000
        assert square == pytest.approx(spread**2, rel=0.2)
    joint = sum((counts[0] - sizes[0]) * (counts[1] - sizes[1]) for counts in drawn) / 4000
    assert joint == pytest.approx(-sizes[0] * sizes[1] / total, rel=0.25, abs=0.12)


def test_a_figure_of_several_counts_is_drawn_whole() -> None:
    cases = [(1.0, 0.0, 0.0)] * 30 + [(0.0, 1.0, 0.0)] * 10 + [(0.0, 0.0, 1.0)] * 20
    found = bootstrap(cases, lambda sums: 2 * sums[0] / (2 * sums[0] + sums[1] + sums[2]))
    assert found.value == pytest.approx(2 / 3)
    assert found.low < 0.6 < 0.72 < found.high


def test_resamples_without_a_figure_are_left_out() -> None:
    found = bootstrap([(1.0, 1.0), (0.0, 0.0), (0.0, 0.0)], mean)
    assert (found.value, found.low, found.high) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize("cases", [[], [(0.0, 0.0)]], ids=["no case", "no case that counts"])
def test_nothing_to_measure_is_not_a_number(cases: list[Vector]) -> None:
    found = bootstrap(cases, mean)
    assert math.isnan(found.value)
    assert math.isnan(found.low)
    assert math.isnan(found.high)
