"""Bars for figures: which end of an interval counts, and what is said of a bar that is missed."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from reviewer.errors import UsageError
from reviewer.evaluation.case import LABELS
from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.groups import GROUPS
from reviewer.evaluation.metrics import ABOUT, BY_GROUP, METRICS, MORE
from reviewer.evaluation.scores import Scores
from reviewer.evaluation.trial import Trial
from reviewer.patch import visible

Bound = Literal["lower", "point", "upper"]
"""Which value of a figure must keep a bar: an end of its 95 % interval, or the figure itself."""
_MOST_SHOWN = 20
_LIKE = 0.75
"""How like two names must be to take one for the other, from 0 to 1."""
_SIDES = {"detection": ("bad",), "false_block": ("clean",), "clean_passed": ("clean",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """What a figure is held to."""

    metric: str
    value: float
    least: bool
    """True for at least, False for at most."""
    bound: Bound


def metric_name(name: str, *, by: str | None = None) -> str:
    """A metric's name as the scores have it, all of them or those of a group; UsageError that names the known ones."""
    found = name.replace("-", "_")
    known = tuple(METRICS) if by is None else tuple(dict.fromkeys((*BY_GROUP, *MORE.get(by, ()))))
    if found in known:
        return found
    if found in METRICS:
        raise UsageError(f"metric {name} is not computed by group; metrics: {', '.join(known)}")
    near = difflib.get_close_matches(found, known, n=1, cutoff=_LIKE)
    near = near or [one for one in known if found in re.findall(r"\w+", ABOUT[one])]
    hint = f" (did you mean {near[0]}?)" if near else ""
    raise UsageError(f"no such metric: {name}{hint}; metrics: {', '.join(known)}")


def group_name(by: str) -> str:
    """The name of a group; UsageError that names the known ones."""
    if by not in GROUPS:
        raise UsageError(f"no such group: {by}; groups: {', '.join(GROUPS)}")
    return by


def check_bound(bound: Bound) -> Bound:
    """A bound that there is; UsageError for any other word."""
    if bound not in get_args(Bound):
        raise UsageError(f"no such bound: {bound}; bounds: {', '.join(get_args(Bound))}")
    return bound


def check_bar(bar: Bar) -> None:
    """Refuse, with a UsageError, a bar that is no number or a bound that there is not."""
    check_bound(bar.bound)
    if isinstance(bar.value, bool) or not isinstance(bar.value, int | float) or math.isnan(bar.value):
        raise UsageError(f"{bar.metric}: a bar is a number, not {bar.value!r}")


def kept(bar: Bar, figure: Estimate) -> bool:
    """True when a bar is kept; what is not a number keeps none."""
    value = {"lower": figure.low, "point": figure.value, "upper": figure.high}[bar.bound]
    return value >= bar.value if bar.least else value <= bar.value


def missed(
    bar: Bar, figures: Mapping[str, Estimate], scores: Scores, trials: Sequence[Trial], path: Path, *, groups: int
) -> str:
    """What is said of a bar that is missed: the figure, its interval, how many stand behind it, and who was wrong."""
    wanted = f"at {'least' if bar.least else 'most'} {bar.value:g}"
    by = "itself" if bar.bound == "point" else f"the {bar.bound} end of its 95 % interval"
    lines = [f"{bar.metric} is not {wanted} by {by}: {ABOUT[bar.metric]}"]
    lines += [f"  {name + ': ' if name else ''}{_said(figure)}" for name, figure in figures.items()]
    if groups and figures:
        lines.append(f"  ({len(figures)} of {groups} groups)")
    errors = sum(trial.outcome == "error" for trial in trials)
    unanswered = sum(not trial.answered for trial in trials) - errors
    lines.append(
        f"{scores.model}: {scores.cases:,} cases, {scores.trials:,} trials, {errors:,} errors,"
        f" {unanswered:,} without an answer; both count as wrong"
    )
    sides = _SIDES.get(bar.metric, LABELS)
    wrong = sorted((one for one in trials if one.label in sides and not one.right), key=lambda one: one.key)
    lines += ["wrong:" if wrong else "nothing was wrong; more cases make the interval narrower"]
    lines += [f"  {_wrong(trial)}" for trial in wrong[:_MOST_SHOWN]]
    if len(wrong) > _MOST_SHOWN:
        lines.append(f"  and {len(wrong) - _MOST_SHOWN:,} more")
    return "\n".join([*lines, f"all of it: reviewer eval report {path} --format html=report.html"])


def _said(figure: Estimate) -> str:
    return "nothing to measure" if math.isnan(figure.value) else f"{figure}, n = {figure.total:,}"


def _wrong(trial: Trial) -> str:
    repeat = f", repeat {trial.repeat}" if trial.repeat else ""
    error = f": {visible(' '.join(trial.error.split()))}" if trial.error else ""
    return f"{visible(trial.case)} ({trial.label}{repeat}): {trial.outcome}{error}"
