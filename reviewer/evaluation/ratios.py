"""Figures of a run that are no mean of its cases: by what formula two runs are compared, over the cases of both."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reviewer.evaluation.metrics.bootstrap import Counts
from reviewer.evaluation.metrics.gate import GATE, Gated, balanced, f1, mcc
from reviewer.evaluation.metrics.kinds import divided
from reviewer.evaluation.tally import MICRO


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """A figure that follows from what was counted in all cases together."""

    name: str
    text: str
    counts: tuple[str, ...]
    """What it is computed from."""
    calculate: Callable[[Counts], float]
    """Not a number where it cannot be computed."""
    rising: bool = True
    """True when more is better."""
    relative: bool = False
    """True when differences are percent of the first run: dollars and seconds have no points."""

    def apart(self, before: float, after: float) -> float:
        """The difference of two of its values; not a number against nothing."""
        return divided(after, before) - 1 if self.relative else after - before


def _gated(name: str, text: str, figure: Gated) -> Ratio:
    def calculate(counts: Counts) -> float:
        caught, bad, passed, clean = (counts[one] for one in GATE)
        return figure(caught, bad, passed, clean) if bad and clean else math.nan

    return Ratio(name=name, text=text, counts=GATE, calculate=calculate)


def _cost(name: str, text: str, per: str) -> Ratio:
    def calculate(counts: Counts) -> float:
        return math.nan if counts["unpriced"] else divided(counts["cost_micro"] / MICRO, counts[per])

    counts = ("cost_micro", "unpriced", per)
    return Ratio(name=name, text=text, counts=counts, calculate=calculate, rising=False, relative=True)


def _divided(part: str, whole: str) -> Callable[[Counts], float]:
    return lambda counts: divided(counts[part], counts[whole])


RATIOS: Mapping[str, Ratio] = {
    ratio.name: ratio
    for ratio in (
        Ratio(
            name="precision",
            text="of all that was not let through, the bad",
            counts=("caught", "held_back"),
            calculate=_divided("caught", "held_back"),
        ),
        _gated("f1", "harmonic mean of precision and detection", f1),
        _gated("mcc", "Matthews' correlation of outcome and label, in points from -100 to 100", mcc),
        _gated("balanced-accuracy", "mean of detection and clean sides let through", balanced),
        Ratio(
            name="severity-same",
            text="of the bad sides hit within three lines, those with the label's severity",
            counts=("severity_same", "placed_graded"),
            calculate=_divided("severity_same", "placed_graded"),
        ),
        _cost("cost", "US dollars a trial; less is better, differences in percent", "trials"),
        _cost("cost-per-catch", "US dollars for each bad side held back; less is better, in percent", "caught"),
        Ratio(
            name="seconds",
            text="seconds a trial; less is better, differences in percent",
            counts=("milliseconds", "trials"),
            calculate=lambda counts: divided(counts["milliseconds"] / 1000, counts["trials"]),
            rising=False,
            relative=True,
        ),
    )
}
"""Formulas by name, beside the means of cases in `outcomes.METRICS`."""
