"""A finished run, and the bars it can be held to; a bar that is missed is an AssertionError that says by what."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import overload

from reviewer.evaluation.bars import (
    Bar,
    Bound,
    check_bar,
    check_bound,
    group_name,
    kept,
    metric_name,
    missed,
)
from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.metrics import ATTACKED
from reviewer.evaluation.regression import regressed
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.scores import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What a run is worth, and where it lies."""

    path: Path
    """Its folder, as `reviewer eval report` and `compare` take it."""
    scores: Scores
    """All figures; a review that failed or came to no answer is never right."""
    root: Path = Path()
    """What relative names of other runs are meant from."""

    @overload
    def score(self, metric: str) -> Estimate:
        """One figure."""

    @overload
    def score(self, metric: str, *, by: str) -> Mapping[str, Estimate]:
        """One figure for each group."""

    def score(self, metric: str, *, by: str | None = None) -> Estimate | Mapping[str, Estimate]:
        """A figure with its 95 % interval, or one for each group: category, mode, language...; UsageError for names
        that there are not.
        """
        name = metric_name(metric, by=by)
        if by is None:
            return self.scores.overall[name]
        return {value: figures[name] for value, figures in self.scores.groups[group_name(by)].items()}

    def at_least(self, metric: str, bar: float, *, bound: Bound = "lower", by: str | None = None) -> None:
        """Assert that a figure is at least so much: by the lower end of its interval, or by the `point`.

        With `by`, every group must keep the bar. Figures that cannot be measured keep no bar.
        """
        __tracebackhide__ = True
        self._hold(Bar(metric=metric_name(metric, by=by), value=bar, least=True, bound=bound), by)

    def at_most(self, metric: str, bar: float, *, bound: Bound = "upper", by: str | None = None) -> None:
        """Assert that a figure is at most so much: by the upper end of its interval, or by the `point`.

        In `false_block` a clean side without an answer counts as held back, so that nobody keeps the bar by failing.
        """
        __tracebackhide__ = True
        self._hold(Bar(metric=metric_name(metric, by=by), value=bar, least=False, bound=bound), by)

    def not_worse_than(
        self,
        baseline: str | os.PathLike[str] | Measured,
        *,
        metric: str = "pair_correct",
        points: float = 0.0,
        bound: Bound = "upper",
    ) -> None:
        """Assert that it lost no more than so many percentage points against another run, over the cases of both.

        By the upper end of the interval, it fails on a loss that is shown, as `compare --fail-if-worse` does; by the
        `point`, on any larger loss that was measured; by the lower end, unless a larger loss is ruled out.
        """
        __tracebackhide__ = True
        path = baseline.path if isinstance(baseline, Measured) else self.root / baseline
        text = regressed(path, self.path, metric=metric, points=points, bound=check_bound(bound))
        if text is not None:
            raise AssertionError(text)

    def _hold(self, bar: Bar, by: str | None) -> None:
        __tracebackhide__ = True
        check_bar(bar)
        trials = RunFolder(self.path).trials()
        figures = self._figures(bar, by)
        below = {value: figure for value, figure in figures.items() if not kept(bar, figure)}
        if below or not figures or not self.scores.overall["answered"].value > 0:
            groups = len(figures) if by else 0
            raise AssertionError(missed(bar, below, self.scores, trials, self.path, groups=groups))

    def _figures(self, bar: Bar, by: str | None) -> Mapping[str, Estimate]:
        """The figures that a bar looks at, by group; one without a name where there are no groups.

        Attacks that cases carry by themselves have no figure of planted ones.
        """
        if by is None:
            return {"": self.scores.overall[bar.metric]}
        figures = {value: figures[bar.metric] for value, figures in self.scores.groups[group_name(by)].items()}
        if bar.metric in ATTACKED:
            return {value: figure for value, figure in figures.items() if figure.total}
        return figures
