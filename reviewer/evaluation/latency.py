"""How long requests took: quantiles with intervals that know that requests of one case go together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.evaluation.estimate import NOTHING, Estimate
from reviewer.evaluation.metrics.bootstrap import percentile
from reviewer.evaluation.stats import Z95
from reviewer.evaluation.trial import Trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Latency:
    """Seconds that half, and 95 %, took at most."""

    of: Literal["request", "trial"]
    """What was timed; whole trials where no request was."""

    p50: Estimate
    p95: Estimate


def latency(clusters: Iterable[Sequence[Trial]]) -> Latency:
    """Measure over the requests of all cases, or over whole trials where no request was timed."""
    by_case = [list(trials) for trials in clusters]
    timed = [[second for trial in trials for second in trial.latencies] for trials in by_case]
    requests = any(timed)
    if not requests:
        timed = [[trial.seconds for trial in trials] for trials in by_case]
    return Latency(of="request" if requests else "trial", p50=quantile(timed, 0.5), p95=quantile(timed, 0.95))


def quantile(clusters: Sequence[Sequence[float]], share: float) -> Estimate:
    """A quantile with Woodruff's interval: that of the share below it, by clusters, turned back into values."""
    ordered = sorted(value for cluster in clusters for value in cluster)
    if not ordered:
        return NOTHING
    value = percentile(ordered, share)
    filled = [cluster for cluster in clusters if cluster]
    off = [sum(one <= value for one in cluster) - share * len(cluster) for cluster in filled]
    spread = Z95 * math.sqrt(sum(one * one for one in off)) / len(ordered)
    return Estimate(
        value=value,
        low=percentile(ordered, max(0.0, share - spread)),
        high=percentile(ordered, min(1.0, share + spread)),
        total=len(ordered),
        how="quantile",
    )
