"""The bootstrap over cases: how far a figure would move had other cases like these been drawn."""

from __future__ import annotations

import math
import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from statistics import NormalDist
from typing import Literal

from reviewer.evaluation.estimate import NOTHING, Estimate, How
from reviewer.evaluation.stats import ALPHA

RESAMPLES, SEED = 2_000, 20_240_501
_FEW = 12
"""Up to so many kinds of case the counts are drawn kind by kind, not case by case."""
Vector = tuple[float, ...]
Method = Literal["percentile", "bca"]


def bootstrap(
    cases: Sequence[Sequence[float]],
    figure: Callable[[Vector], float],
    *,
    resamples: int = RESAMPLES,
    seed: int = SEED,
    alpha: float = ALPHA,
    method: Method = "percentile",
) -> Estimate:
    """A figure with its bootstrap interval, the cases drawn whole.

    Each case gives a row of numbers (what it adds to each count or sum), and the figure is computed from the sums of
    the columns: a mean from (score, 1), F1 from (hits, extras, misses). Resamples in which the figure is not a number
    are left out. The same seed gives the same interval, in whatever order the cases come. `bca` corrects bias and skew
    (Efron 1987).
    """
    kinds = sorted(Counter(tuple(map(float, case)) for case in cases).items(), key=lambda one: (-one[1], one[0]))
    rows, sizes = [row for row, _ in kinds], [size for _, size in kinds]
    if not rows:
        return NOTHING
    value = figure(_sums(rows, sizes))
    drawn = (figure(_sums(rows, counts)) for counts in _draws(sizes, resamples, random.Random(seed)))  # noqa: S311
    found = sorted(one for one in drawn if not math.isnan(one))
    if not found:
        return Estimate(value=value, low=math.nan, high=math.nan, total=len(cases))
    low, high = alpha / 2, 1 - alpha / 2
    if method == "bca":
        low, high = _corrected(value, found, _jackknife(rows, sizes, figure), alpha)
    how: How = "bca" if method == "bca" else "bootstrap"
    return Estimate(value=value, low=_quantile(found, low), high=_quantile(found, high), total=len(cases), how=how)


def _sums(rows: Sequence[Vector], counts: Sequence[int]) -> Vector:
    columns = zip(*rows, strict=True)
    return tuple(sum(map(float.__mul__, column, map(float, counts))) for column in columns)


def _draws(sizes: Sequence[int], resamples: int, rng: random.Random) -> Iterator[list[int]]:
    """How often each kind of case is drawn when as many cases are drawn as there are."""
    total = sum(sizes)
    if len(sizes) > _FEW:
        bounds, kinds = _running(sizes), range(len(sizes))
        for _ in range(resamples):
            counted = Counter(rng.choices(kinds, cum_weights=bounds, k=total))
            yield [counted[kind] for kind in kinds]
        return
    tables: dict[tuple[int, int], tuple[int, list[float]]] = {}
    rests = [total - before for before in [0, *_running(sizes)]]
    for _ in range(resamples):
        counts, left = [], total
        for kind, size in enumerate(sizes[:-1]):
            if (kind, left) not in tables:
                tables[kind, left] = _binomial(left, size / rests[kind])
            first, bounds_of = tables[kind, left]
            counts.append(first + min(bisect_left(bounds_of, rng.random()), len(bounds_of) - 1))
            left -= counts[-1]
        yield [*counts, left]


def _running(sizes: Sequence[int]) -> list[int]:
    bounds, total = [], 0
    for size in sizes:
        total += size
        bounds.append(total)
    return bounds


def _binomial(total: int, share: float) -> tuple[int, list[float]]:
    """The cumulative chances of a binomial count, and the count that they start with; chances below 1e-16 are none."""
    if total == 0:
        return 0, [1.0]
    middle, spread = total * share, 9 * math.sqrt(total * share * (1 - share)) + 30
    first, last = max(0, int(middle - spread)), min(total, int(middle + spread))
    log = math.lgamma(total + 1) - math.lgamma(first + 1) - math.lgamma(total - first + 1)
    chance = math.exp(log + first * math.log(share) + (total - first) * math.log1p(-share))
    bounds, before = [], 0.0
    for count in range(first, last + 1):
        before += chance
        bounds.append(before)
        chance *= (total - count) / (count + 1) * share / (1 - share)
    return first, bounds


def _jackknife(rows: Sequence[Vector], sizes: Sequence[int], figure: Callable[[Vector], float]) -> float:
    """The acceleration: how skewed the figure is when one case is left out."""
    without = [
        (figure(_sums(rows, [*sizes[:kind], size - 1, *sizes[kind + 1 :]])), size) for kind, size in enumerate(sizes)
    ]
    kept = [(value, size) for value, size in without if not math.isnan(value)]
    count = sum(size for _, size in kept)
    mean = sum(value * size for value, size in kept) / count if count else 0.0
    square = sum(size * (mean - value) ** 2 for value, size in kept)
    return sum(size * (mean - value) ** 3 for value, size in kept) / (6 * square**1.5) if square else 0.0


def _corrected(value: float, found: Sequence[float], skew: float, alpha: float) -> tuple[float, float]:
    """The shares of the resamples at which the corrected interval ends."""
    normal = NormalDist()
    below = sum((one < value) + (one == value) / 2 for one in found) / len(found)
    bias = normal.inv_cdf(min(max(below, 0.5 / len(found)), 1 - 0.5 / len(found)))

    def share(point: float) -> float:
        moved = bias + normal.inv_cdf(point)
        return normal.cdf(bias + moved / (1 - skew * moved))

    return share(alpha / 2), share(1 - alpha / 2)


def _quantile(ordered: Sequence[float], share: float) -> float:
    """The value at a share of the way through, between neighbours in proportion."""
    place = share * (len(ordered) - 1)
    below = min(int(place), len(ordered) - 1)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
