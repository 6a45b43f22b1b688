"""Estimates and exact tests: scipy and statsmodels are the oracles, and what no oracle has is counted out in full.

statsmodels takes seconds to import, so that it is asked where scipy has no answer.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from reviewer.evaluation import stats
from reviewer.evaluation.power import detectable, of_averages
from reviewer.evaluation.stats import auroc, clopper_pearson, holm, mcnemar, paired_ends, sign_flip, wilson

SHARES = [(0, 1), (1, 1), (0, 10), (3, 10), (10, 10), (13, 51), (499, 1000), (1, 5000), (4999, 5000)]
counts = st.integers(0, 400)
values = st.lists(st.integers(-3, 3), min_size=1, max_size=9)


def area(bad: Sequence[float], clean: Sequence[float]) -> float:
    """The area under the ROC curve, out of the test of Mann and Whitney."""
    return float(scipy_stats.mannwhitneyu(bad, clean).statistic) / (len(bad) * len(clean))


class TestShares:
    @pytest.mark.parametrize(("hits", "total"), SHARES)
    def test_wilson_agrees_with_scipy(self, hits: int, total: int) -> None:
        found = wilson(hits, total)
        expected = scipy_stats.binomtest(hits, total).proportion_ci(0.95, "wilson")
        assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-12)

    @pytest.mark.parametrize(("hits", "total"), SHARES)
    @pytest.mark.parametrize("alpha", [0.05, 0.1])
    def test_clopper_pearson_agrees_with_scipy(self, hits: int, total: int, alpha: float) -> None:
        found = clopper_pearson(hits, total, alpha=alpha)
        expected = scipy_stats.binomtest(hits, total).proportion_ci(1 - alpha, "exact")
        assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-9)

    @given(st.tuples(counts, counts).map(sorted))
    def test_an_interval_holds_its_value_and_the_exact_one_is_no_narrower(self, pair: list[int]) -> None:
        exact, usual = clopper_pearson(*pair), wilson(*pair)
        other = clopper_pearson(pair[1] - pair[0], pair[1])
        assert (exact.low, exact.high) == pytest.approx((1 - other.high, 1 - other.low), abs=1e-9)
        if pair[1]:
            assert exact.low <= exact.value <= exact.high
            assert usual.low <= usual.value <= usual.high

    @pytest.mark.parametrize("total", [1, 7, 42, 100, 5000])
    def test_none_and_all_end_exactly_there(self, total: int) -> None:
        assert wilson(0, total).low == 0.0
        assert wilson(total, total).high == 1.0

    @pytest.mark.parametrize("share", [wilson, clopper_pearson])
    def test_more_hits_than_tries_are_no_share(self, share: type) -> None:
        with pytest.raises(ValueError, match="3 hits of 2"):
            share(3, 2)


class TestPairs:
    @pytest.mark.parametrize(("wins", "losses"), [(0, 0), (5, 0), (3, 9), (9, 3), (7, 7), (40, 60), (700, 812)])
    def test_mcnemar_agrees_with_scipy(self, wins: int, losses: int) -> None:
        expected = scipy_stats.binomtest(wins, wins + losses).pvalue if wins + losses else 1.0
        assert mcnemar(wins, losses) == pytest.approx(expected, rel=1e-9)

    @given(counts, counts)
    def test_the_mid_p_counts_what_was_seen_half(self, wins: int, losses: int) -> None:
        seen = float(scipy_stats.binom.pmf(min(wins, losses), wins + losses, 0.5))
        below = float(scipy_stats.binom.cdf(min(wins, losses), wins + losses, 0.5))
        assert mcnemar(wins, losses, mid=True) == pytest.approx(min(1.0, 2 * below - seen), rel=1e-7)
        assert mcnemar(wins, losses, mid=True) <= mcnemar(wins, losses)

    @given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
    def test_flipping_signs_of_ones_is_mcnemar(self, wins: int, losses: int, same: int) -> None:
        assert sign_flip([1] * wins + [-1] * losses + [0] * same) == pytest.approx(mcnemar(wins, losses), rel=1e-12)

    @given(values)
    def test_flipping_signs_counts_every_way(self, differences: list[int]) -> None:
        ways = itertools.product((1, -1), repeat=len(differences))
        sums = [sum(a * b for a, b in zip(differences, signs, strict=True)) for signs in ways]
        extreme = sum(abs(one) >= abs(sum(differences)) for one in sums) / len(sums)
        assert sign_flip(differences) == pytest.approx(extreme, rel=1e-12)

    @given(st.lists(st.integers(-60, 60), max_size=40))
    def test_flipping_signs_does_not_care_which_run_comes_first(self, differences: list[int]) -> None:
        assert sign_flip(differences) == sign_flip([-one for one in differences])

    def test_where_the_exact_count_would_fill_the_memory_the_normal_distribution_stands_in(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        differences = [5, -3, 2, 4, -1] * 60
        exact = sign_flip(differences)
        monkeypatch.setattr(stats, "_MOST_BITS", 1000)
        assert sign_flip(differences) == pytest.approx(exact, rel=0.05)


class TestHolm:
    @pytest.mark.parametrize(
        "found",
        [[0.01, 0.04, 0.03, 0.005], [0.5, 0.5, 0.5], [1.0, 0.0, 0.02, 0.02, 0.9]],
        ids=["in any order", "ties", "both ends"],
    )
    def test_it_agrees_with_statsmodels(self, found: list[float]) -> None:
        from statsmodels.stats.multitest import multipletests

        assert holm(found) == pytest.approx(list(multipletests(found, method="holm")[1]), abs=1e-12)

    @settings(max_examples=60)
    @given(st.lists(st.integers(0, 200).map(lambda one: one / 200), min_size=1, max_size=6))
    def test_it_is_bonferroni_over_every_set_that_holds_the_value(self, found: list[float]) -> None:
        """The closed test: the largest p-value of all sets of hypotheses that a hypothesis belongs to."""
        places = range(len(found))
        sets = [one for size in places for one in itertools.combinations(places, size + 1)]
        bonferroni = {one: min(1.0, len(one) * min(found[at] for at in one)) for one in sets}
        assert holm(found) == pytest.approx([max(bonferroni[one] for one in sets if at in one) for at in places])

    def test_one_value_stays_as_it_is(self) -> None:
        assert holm([0.04]) == [0.04]
        assert holm([]) == []


class TestDetectable:
    @pytest.mark.parametrize(
        ("cases", "discordant", "points"),
        [(20, 0.1, 36.65), (30, 0.2, 25.07), (100, 0.05, 7.79), (230, 0.15, 7.40), (600, 0.02, 1.63)],
    )
    def test_it_is_where_the_exact_test_has_the_power(self, cases: int, discordant: float, points: float) -> None:
        effect = detectable(cases, discordant)
        assert 100 * effect == pytest.approx(points, abs=0.02)
        assert power(cases, max(effect, discordant), effect) == pytest.approx(0.8, abs=0.002)

    @pytest.mark.parametrize("cases", [8, 40, 250])
    def test_more_cases_show_more(self, cases: int) -> None:
        assert detectable(2 * cases, 0.2) < detectable(cases, 0.2)

    def test_too_few_cases_show_nothing(self) -> None:
        assert detectable(5, 0.2) == of_averages([0.5, -0.5, 0.5, 0.0, 0.0]) == math.inf
        assert detectable(0, 0.2) == of_averages([]) == math.inf

    def test_averages_go_by_how_far_they_spread(self) -> None:
        """Thirds that come of three repeats: a difference of that size is shown in four of five simulated runs."""
        rng = random.Random(5)

        def drawn(shift: float) -> list[int]:
            return [sum((rng.random() < 0.5 + shift) - (rng.random() < 0.5) for _ in range(3)) for _ in range(60)]

        effect = of_averages([one / 3 for one in drawn(0.0) + drawn(0.0)][:60])
        shown = sum(sign_flip(drawn(effect)) < 0.05 for _ in range(300)) / 300
        assert 0.7 <= shown <= 0.9


class TestDifference:
    @pytest.mark.parametrize(("wins", "losses", "cases"), [(5, 10, 100), (1, 8, 50), (43, 16, 200), (3, 3, 20)])
    def test_it_is_the_score_interval_of_tango(self, wins: int, losses: int, cases: int) -> None:
        """At both ends the likeliest shares with that difference make what was seen 1.96 standard errors away."""
        from scipy import optimize

        for end in paired_ends(wins, losses, cases):

            def unlikely(lost: float, end: float = end) -> float:
                rest = cases - wins - losses
                won, same = lost + end, 1 - 2 * lost - end
                return -(wins * math.log(won) + losses * math.log(lost) + rest * math.log(same))

            bounds = (max(0.0, -end) + 1e-12, (1 - end) / 2 - 1e-12)
            lost = float(
                optimize.minimize_scalar(unlikely, bounds=bounds, method="bounded", options={"xatol": 1e-10}).x
            )
            away = (wins - losses - cases * end) / math.sqrt(cases * (2 * lost + end - end * end))
            assert abs(away) == pytest.approx(1.959964, abs=1e-4)

    @given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 40))
    def test_it_has_a_width_and_holds_what_was_seen(self, wins: int, losses: int, same: int) -> None:
        cases = wins + losses + same
        low, high = paired_ends(wins, losses, cases)
        assert -1 <= low < (wins - losses) / cases < high <= 1

    def test_six_of_six_lost_is_not_all_of_them(self) -> None:
        low, high = paired_ends(0, 6, 6)
        assert low == -1.0
        assert high == pytest.approx(-0.2193, abs=1e-4)


def power(cases: int, discordant: float, effect: float) -> float:
    """How often the exact test of McNemar is below 0.05, counted over every outcome that matters."""
    found = 0.0
    for pairs in range(cases + 1):
        chance = float(scipy_stats.binom.pmf(pairs, cases, discordant))
        if chance > 1e-7:
            most = int(scipy_stats.binom.ppf(0.025, pairs, 0.5))
            while most >= 0 and mcnemar(most, pairs - most) >= 0.05:
                most -= 1
            found += chance * float(scipy_stats.binom.cdf(most, pairs, (1 - effect / discordant) / 2))
    return found


class TestRanking:
    @given(st.lists(st.integers(0, 9), min_size=1, max_size=30), st.lists(st.integers(0, 9), min_size=1, max_size=30))
    def test_the_area_agrees_with_mann_and_whitney(self, bad: list[int], clean: list[int]) -> None:
        found = auroc(bad, clean)
        assert found.value == pytest.approx(area(bad, clean))
        assert 0 <= found.low <= found.value + 1e-12
        assert found.value - 1e-12 <= found.high <= 1

    def test_the_interval_of_delong_is_that_of_leaving_out_one_at_a_time(self) -> None:
        rng = random.Random(3)
        bad, clean = [rng.gauss(0.8, 1) for _ in range(60)], [rng.gauss(0, 1) for _ in range(50)]
        left = [area(bad[:i] + bad[i + 1 :], clean) for i in range(60)]
        right = [area(bad, clean[:i] + clean[i + 1 :]) for i in range(50)]
        spread = math.sqrt(
            sum((len(s) - 1) / len(s) * sum((x - sum(s) / len(s)) ** 2 for x in s) for s in (left, right))
        )
        found, slope = auroc(bad, clean), area(bad, clean) * (1 - area(bad, clean))
        width = math.log(found.high / (1 - found.high)) - math.log(found.low / (1 - found.low))
        assert width * slope / 2 / 1.959964 == pytest.approx(spread, rel=0.01)

    def test_twins_that_share_their_difficulty_make_it_narrower(self) -> None:
        rng = random.Random(4)
        hard = [rng.gauss(0, 2) for _ in range(200)]
        bad, clean = [one + 1 + rng.gauss(0, 1) for one in hard], [one + rng.gauss(0, 1) for one in hard]
        alone, twins = auroc(bad, clean), auroc(bad, clean, paired=True)
        assert twins.value == alone.value
        assert twins.high - twins.low < 0.7 * (alone.high - alone.low)

    def test_a_perfect_ranking_of_few_is_not_certain(self) -> None:
        found = auroc([2.0] * 8, [1.0] * 8)
        assert (found.value, found.high) == (1.0, 1.0)
        assert found.low == pytest.approx(0.63, abs=0.01)

    def test_nothing_to_rank_is_not_a_number(self) -> None:
        found = auroc([], [1.0])
        assert math.isnan(found.value)
        assert (found.low, found.high) == (0.0, 1.0)

    def test_pairs_come_in_equal_numbers(self) -> None:
        with pytest.raises(ValueError, match="no pairs"):
            auroc([1.0], [1.0, 2.0], paired=True)


@pytest.mark.parametrize("discordant", [0.02, 0.1, 0.25])
def test_what_is_detectable_goes_on_beyond_what_is_counted(discordant: float) -> None:
    counted, beyond = detectable(2_000, discordant), detectable(2_001, discordant)
    assert 0.96 * counted < beyond < counted
    assert detectable(1_000_000, discordant) < beyond / 20
