"""Whether the risk means what it says: mapped to a probability on one part of the cases, measured on the other."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

from reviewer.evaluation.case import Case
from reviewer.evaluation.estimate import Estimate, as_json
from reviewer.evaluation.isotonic import Step, height, isotonic
from reviewer.evaluation.metrics.bootstrap import Counts
from reviewer.evaluation.metrics.clustered import effective, ends, paired
from reviewer.evaluation.metrics.kinds import mean, share
from reviewer.evaluation.parts import How, kept_apart
from reviewer.evaluation.risk import described, risk
from reviewer.evaluation.trial import Trial

_SCALE = 1_000_000
_BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Sides of the test part with about the same probability."""

    probability: float
    """Mean of what was said."""
    observed: Estimate
    """Share that was bad."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """The probability that a side is bad, given its risk; sides without an answer have none and are left out."""

    split: How
    dev: int
    """Sides it was fitted on."""
    test: int
    """Sides it was measured on."""
    steps: tuple[Step, ...]
    brier: Estimate
    """Mean squared error; a constant at the base rate has base rate times its complement, 0.25 over pairs."""
    ece: Estimate
    """Mean distance of said and observed over the bins, weighted by size."""
    bins: tuple[Bin, ...]
    """The reliability diagram."""


def calibrate(
    cases: Iterable[Case], trials: Mapping[str, Sequence[Trial]], frozen: Collection[str]
) -> Calibration | None:
    """Fit on dev, measure on test; None where a part has no answered trial."""
    split, held_out = kept_apart([case for case in cases if case.id in trials], frozen)
    answered = {name: [trial for trial in found if trial.answered] for name, found in trials.items()}
    dev = [trial for name, found in answered.items() if name not in held_out for trial in found]
    test = {name: found for name, found in answered.items() if name in held_out and found}
    if not dev or not test:
        return None
    steps = isotonic((risk(trial), float(trial.label == "bad")) for trial in dev)
    said = {
        name: [(height(steps, risk(trial)), trial.label == "bad") for trial in found] for name, found in test.items()
    }
    edges = _edges([chance for found in said.values() for chance, _ in found])
    rows = [_row(found, edges) for found in said.values()]
    brier = mean("squared", "sides", _SCALE)(rows)
    return Calibration(
        split=split,
        dev=len(dev),
        test=sum(map(len, said.values())),
        steps=steps,
        brier=brier,
        ece=_ece(rows, len(edges)),
        bins=tuple(_bin(rows, number) for number in range(len(edges))),
    )


def calibration_as_json(found: Calibration | None) -> dict[str, Any] | None:
    """The calibration as plain JSON values."""
    if found is None:
        return None
    return {
        "split": found.split,
        "dev": found.dev,
        "test": found.test,
        "steps": [
            {"risk": one.start, "from": described(int(one.start)), "probability": one.value} for one in found.steps
        ],
        "brier": as_json(found.brier),
        "ece": as_json(found.ece),
        "bins": [{"probability": one.probability, "observed": as_json(one.observed)} for one in found.bins],
    }


def _edges(chances: Sequence[float]) -> list[float]:
    """The highest probability of each bin: equal ones together, ten bins of about the same size at most."""
    counted = sorted(Counter(chances).items())
    wanted = len(chances) / _BINS
    edges: list[float] = []
    filled = 0
    for chance, number in counted:
        filled += number
        if filled >= wanted:
            edges.append(chance)
            filled = 0
    if filled:
        edges[-1:] = [counted[-1][0]]
    return edges


def _row(said: Sequence[tuple[float, bool]], edges: Sequence[float]) -> Counts:
    """What was said of one case and what was so, by bin."""
    counts: Counter[str] = Counter()
    for chance, bad in said:
        number = next(at for at, edge in enumerate(edges) if chance <= edge)
        counts["sides"] += 1
        counts["squared"] += round((chance - bad) ** 2 * _SCALE)
        counts[f"sides_{number}"] += 1
        counts[f"bad_{number}"] += bad
        counts[f"said_{number}"] += round(chance * _SCALE)
    return counts


def _ece(rows: Sequence[Counts], bins: int) -> Estimate:
    """The expected calibration error with an interval from those of the observed shares.

    Its upper end adds the bins up as independent (Zou and Donner 2008). Gaps are counted without their signs, so that
    chance alone makes some: the lower end is 0 unless the shares together are further from what was said than chance
    takes them in 95 % of all samples, and else is what is left when they are moved as far as that.
    """
    found = [_gap(rows, number) for number in range(bins)]
    sides = sum(one.sides for one in found)
    value = sum(one.sides * one.gap for one in found) / sides
    above = math.sqrt(sum((one.sides * (one.most - one.gap)) ** 2 for one in found)) / sides
    chance = math.sqrt(_chi_square(bins) / distance) if (distance := sum(one.square for one in found)) else 1.0
    low = value * max(0.0, 1 - chance)
    return Estimate(value=value, low=low, high=min(1.0, value + above), total=sides, how="region")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gap:
    """How far said and observed lie apart in a bin."""

    sides: int
    gap: float
    most: float
    """The largest gap that the interval of the observed share allows."""
    square: float
    """The gap in standard errors, squared."""


def _gap(rows: Sequence[Counts], number: int) -> _Gap:
    cases = paired(rows, f"bad_{number}", f"sides_{number}")
    sides = int(sum(total for _, total in cases))
    seen = sum(part for part, _ in cases) / sides
    said = sum(row.get(f"said_{number}", 0) for row in rows) / _SCALE / sides
    low, high = ends(cases)
    tries = effective(cases)
    meant = min(max(said, 0.5 / tries), 1 - 0.5 / tries)
    apart = abs(said - seen)
    square = apart**2 * tries / (meant * (1 - meant)) if tries > 1 else 0.0
    return _Gap(sides=sides, gap=apart, most=max(said - low, high - said, apart), square=square)


def _chi_square(free: int) -> float:
    """The 95 % point of the chi-square distribution (Wilson and Hilferty 1931)."""
    return float(free * (1 - 2 / (9 * free) + NormalDist().inv_cdf(0.95) * math.sqrt(2 / (9 * free))) ** 3)


def _bin(rows: Sequence[Counts], number: int) -> Bin:
    said = sum(row.get(f"said_{number}", 0) for row in rows) / _SCALE
    sides = sum(row.get(f"sides_{number}", 0) for row in rows)
    return Bin(probability=said / sides, observed=share(f"bad_{number}", f"sides_{number}")(rows))
