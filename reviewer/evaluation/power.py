"""How large a difference must be for a comparison to show it."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from statistics import NormalDist

from reviewer.evaluation.stats import ALPHA, POWER, mcnemar, share_below

_TAIL = 1e-9
_COUNTED = 2_000
"""Cases up to which outcomes are counted; above, that takes seconds, and the normal distribution is 1 to 3 % below."""


@functools.lru_cache(maxsize=256)
def detectable(cases: int, discordant: float, *, alpha: float = ALPHA, power: float = POWER) -> float:
    """The smallest difference that the exact test of McNemar shows in `power` of all runs, as a share of the cases.

    `discordant` is the share of cases that differ; a difference above it makes more of them differ, all in one
    direction. Counted over every outcome, beyond 2,000 cases by the normal distribution; infinite where no difference
    could be shown.
    """
    if cases > _COUNTED:
        return _by_normal(cases, discordant, alpha, power)
    limits = _limits(cases, alpha)
    if cases == 0 or shown(cases, 1.0, 1.0, limits) < power:
        return math.inf
    low, high = 0.0, 1.0
    while high - low > 1e-5:
        middle = (low + high) / 2
        if shown(cases, max(discordant, middle), middle, limits) < power:
            low = middle
        else:
            high = middle
    return high


def _by_normal(cases: int, discordant: float, alpha: float, power: float) -> float:
    """The same by the normal distribution (Connor 1987)."""
    usual, wanted = NormalDist().inv_cdf(1 - alpha / 2), NormalDist().inv_cdf(power)
    low, high = 0.0, 1.0
    while high - low > 1e-7:
        middle = (low + high) / 2
        differ = max(discordant, middle)
        needed = usual * math.sqrt(differ) + wanted * math.sqrt(differ - middle * middle)
        low, high = (middle, high) if middle * math.sqrt(cases) < needed else (low, middle)
    return high


def shown(cases: int, discordant: float, effect: float, limits: Sequence[int]) -> float:
    """How often the test speaks when so many cases differ and the difference is so large."""
    middle, spread = cases * discordant, 7 * math.sqrt(cases * discordant * (1 - discordant)) + 1
    first, last = max(0, math.floor(middle - spread)), min(cases, math.ceil(middle + spread))
    losing = (1 - effect / discordant) / 2 if discordant else 0.5
    found = 0.0
    for pairs in range(first, last + 1):
        chance = _chance(pairs, cases, discordant)
        if chance > _TAIL and limits[pairs] >= 0:
            most = limits[pairs]
            found += chance * (share_below(most, pairs, losing) + share_below(most, pairs, 1 - losing))
    return found


def of_averages(differences: Sequence[float], *, alpha: float = ALPHA, power: float = POWER) -> float:
    """The same for averages of repeats or sides, from how far the differences of the cases spread.

    By the normal distribution, whose variance under the test of flipped signs holds the difference itself too. Where
    the differences are all alike, one case in all of them is taken to differ; infinite where none could be shown.
    """
    cases = len(differences)
    usual, wanted = NormalDist().inv_cdf(1 - alpha / 2), NormalDist().inv_cdf(power)
    if 2 * 0.5**cases > alpha or cases <= usual**2:
        return math.inf
    mean = math.fsum(differences) / cases
    square = math.fsum(one * one for one in differences) / cases
    spread = max(math.fsum((one - mean) ** 2 for one in differences) / (cases - 1), square / cases)
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        missing = middle * math.sqrt(cases) - usual * math.sqrt(spread + middle * middle) - wanted * math.sqrt(spread)
        low, high = (middle, high) if missing < 0 else (low, middle)
    return high if high < 1 else math.inf


@functools.lru_cache(maxsize=64)
def _limits(cases: int, alpha: float) -> Sequence[int]:
    """By the number of cases that differ, how many may have gone the other way for the test to speak; -1 for none."""
    found, most = [], -1
    for pairs in range(cases + 1):
        if 2 * share_below(most + 1, pairs, 0.5) < alpha and mcnemar(most + 1, pairs - most - 1) < alpha:
            most += 1
        found.append(most)
    return found


def _chance(hits: int, total: int, share: float) -> float:
    """The chance of so many hits."""
    if share <= 0 or share >= 1:
        return float(hits == round(total * share))
    ways = math.lgamma(total + 1) - math.lgamma(hits + 1) - math.lgamma(total - hits + 1)
    return math.exp(ways + hits * math.log(share) + (total - hits) * math.log1p(-share))
