"""Estimates with their intervals, and exact tests; scipy and statsmodels agree with them in the tests."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from statistics import NormalDist

from reviewer.evaluation.estimate import Estimate, How

Z95 = 1.959963984540054
"""The 97.5 % point of the normal distribution, for two-sided 95 % intervals."""
ALPHA = 0.05
"""How often a test may speak where there is nothing."""
POWER = 0.80
"""How often a test should speak where there is something."""
_MOST_BITS = 200_000_000


def wilson(hits: int, total: int) -> Estimate:
    """A share with Wilson's score interval at 95 % (Wilson 1927, without continuity correction).

    Raises ValueError unless 0 <= hits <= total.
    """
    _check(hits, total)
    if total == 0:
        return _share(0, 0, 0.0, 1.0, "wilson")
    return _share(hits, total, *score_ends(hits / total, total), "wilson")


def score_ends(share: float, size: float, *, point: float = Z95) -> tuple[float, float]:
    """Wilson's score interval around a share that stands on so many independent tries, a fraction of one allowed.

    It holds the share, and ends exactly at 0 and 1 where the share is there.
    """
    square = point * point
    centre = (share + square / (2 * size)) / (1 + square / size)
    spread = point / (1 + square / size) * math.sqrt(share * (1 - share) / size + square / (4 * size * size))
    low = 0.0 if share <= 0 else min(share, max(0.0, centre - spread))
    return low, 1.0 if share >= 1 else max(share, min(1.0, centre + spread))


def clopper_pearson(hits: int, total: int, *, alpha: float = ALPHA) -> Estimate:
    """A share with the exact interval of Clopper and Pearson (1934): never narrower than it says.

    `high` at twice the alpha is a one-sided bound. Raises ValueError unless 0 <= hits <= total.
    """
    _check(hits, total)
    low = _root(lambda p: _beta(hits, total - hits + 1, p), alpha / 2) if hits else 0.0
    high = _root(lambda p: _beta(hits + 1, total - hits, p), 1 - alpha / 2) if hits < total else 1.0
    return _share(hits, total, low, high, "exact")


def mcnemar(wins: int, losses: int, *, mid: bool = False) -> float:
    """The two-sided p-value of the exact test of McNemar over pairs that differ; `mid` counts what was seen half.

    The mid-p is less cautious (Fagerland, Lydersen and Laake 2013); answers here do not use it.
    """
    pairs, fewer = wins + losses, min(wins, losses)
    ways, below = 1, 0
    for count in range(fewer):
        below += ways
        ways = ways * (pairs - count) // (count + 1)
    return min(1.0, (2 * below + (1 if mid else 2) * ways) / (1 << pairs))


def sign_flip(differences: Sequence[int]) -> float:
    """The exact two-sided p-value of paired differences whose signs might as well be the other way round.

    Differences of one size make it the exact test of McNemar. The distribution of the sum is a polynomial with a
    coefficient for each sum, all of them kept in one whole number; where that would fill more than some 25 MB the
    normal distribution stands in.
    """
    sizes = sorted(abs(one) for one in differences if one)
    if len(set(sizes)) < 2:
        return mcnemar(sum(one > 0 for one in differences), sum(one < 0 for one in differences))
    width, most, seen = len(sizes) + 1, sum(sizes), abs(sum(differences))
    if seen == 0:
        return 1.0
    if most * width > _MOST_BITS:
        return 2 * NormalDist().cdf(-seen / math.sqrt(sum(size * size for size in sizes)))
    ways = 1
    for size in sizes:
        ways += ways << (size * width)
    above = ways >> ((most + seen) // 2 * width)
    return min(1.0, 2 * _digits_sum(above, width) / (1 << len(sizes)))


def holm(values: Sequence[float]) -> list[float]:
    """P-values adjusted for their number by Holm's step-down method (1979), in their own order."""
    adjusted, largest = [0.0] * len(values), 0.0
    for rank, place in enumerate(sorted(range(len(values)), key=lambda place: values[place])):
        largest = max(largest, min(1.0, (len(values) - rank) * values[place]))
        adjusted[place] = largest
    return adjusted


def detectable(cases: int, discordant: float, *, alpha: float = ALPHA, power: float = POWER) -> float:
    """The smallest difference that the exact test of McNemar shows in `power` of all runs, as a share.

    `discordant` is the share of cases that differ, or the mean square of the differences. Miettinen's formula (1968)
    with a continuity correction; as a difference cannot exceed the share that differs, that share grows with it. It
    errs upward where few cases differ, and is infinite where no difference could be shown.
    """
    usual, wanted = NormalDist().inv_cdf(1 - alpha / 2), NormalDist().inv_cdf(power)

    def missing(effect: float) -> float:
        share = max(discordant, effect)
        rest = max(share - effect * effect, 0.0)
        return effect - 1 / cases - (usual * math.sqrt(share) + wanted * math.sqrt(rest)) / math.sqrt(cases)

    if cases == 0 or missing(1.0) < 0:
        return math.inf
    return _root(missing, 0.0)


def auroc(bad: Sequence[float], clean: Sequence[float], *, paired: bool = False) -> Estimate:
    """The area under the ROC curve with the 95 % interval of DeLong (1988) on the logit scale.

    `paired` says that bad[i] and clean[i] are twins, whose covariance then counts (Obuchowski 1997). Where nothing
    varies, as with perfect ranking, the interval is that of Clopper and Pearson over the smaller side.
    """
    if not bad or not clean:
        return Estimate(value=math.nan, low=0.0, high=1.0)
    if paired and len(bad) != len(clean):
        raise ValueError(f"{len(bad)} bad and {len(clean)} clean values are no pairs")
    over, under = _placements(bad, clean), [1 - share for share in _placements(clean, bad)]
    area = math.fsum(over) / len(over)
    variance = _covariance(over, over) / len(over) + _covariance(under, under) / len(under)
    if paired:
        variance += 2 * _covariance(over, under) / len(over)
    if not 0 < area < 1 or variance <= 1e-15:
        fewer = min(len(bad), len(clean))
        bound = clopper_pearson(round(area * fewer), fewer)
        low, high = min(area, bound.low), max(area, bound.high)
        return Estimate(value=area, low=low, high=high, total=len(bad) * len(clean), how="exact")
    middle, spread = math.log(area / (1 - area)), Z95 * math.sqrt(variance) / (area * (1 - area))
    low, high = _logistic(middle - spread), _logistic(middle + spread)
    return Estimate(value=area, low=low, high=high, total=len(bad) * len(clean), how="delong")


def _share(hits: int, total: int, low: float, high: float, how: How) -> Estimate:
    value = hits / total if total else math.nan
    return Estimate(value=value, low=low, high=high, total=total, hits=hits, how=how)


def _check(hits: int, total: int) -> None:
    if not 0 <= hits <= total:
        raise ValueError(f"{hits} hits of {total} is no share")


def _root(rises: Callable[[float], float], wanted: float) -> float:
    """Where in 0 to 1 a function that rises reaches a value."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if rises(middle) < wanted else (low, middle)
    return (low + high) / 2


def _beta(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function, by Lentz's continued fraction."""
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta(b, a, 1 - x)
    if x <= 0:
        return 0.0
    log = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    fraction = d
    for m in range(1, 10_000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / (1 + even * d), 1 + even / c
        fraction *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / (1 + odd * d), 1 + odd / c
        fraction *= d * c
        if abs(d * c - 1) < 1e-15:
            break
    return math.exp(log) * fraction / a


def _digits_sum(number: int, width: int) -> int:
    """The sum of the digits of a number whose digits have so many bits; halves are added while it is long."""
    count = number.bit_length() // width + 1
    while count > 1:
        half = count // 2 * width
        low, high = number & ((1 << half) - 1), number >> half
        if count % 2:
            top = high >> half
            low, high = low + top, high & ((1 << half) - 1)
        number, count = low + high, count // 2
    return number


def _placements(values: Sequence[float], others: Sequence[float]) -> list[float]:
    """For each value the share of the others below it, equal ones counted half."""
    ordered = sorted(others)
    return [(bisect_left(ordered, one) + bisect_right(ordered, one)) / (2 * len(ordered)) for one in values]


def _covariance(ones: Sequence[float], others: Sequence[float]) -> float:
    count = len(ones)
    if count < 2:
        return 0.0
    mean, other = math.fsum(ones) / count, math.fsum(others) / count
    return math.fsum((a - mean) * (b - other) for a, b in zip(ones, others, strict=True)) / (count - 1)


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))
