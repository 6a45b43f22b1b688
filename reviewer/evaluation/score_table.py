"""Scores as a table for people."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.metrics import ABOUT, HEADLINES, MORE
from reviewer.evaluation.progress import again_words
from reviewer.evaluation.scores import Scores

_GROUPED = ("pair_correct", "detection", "false_block", "line_hit_3")
_MOST = 30
"""Values of a group that a table shows."""


def table(scores: Scores) -> str:
    """All figures, then calibration, threshold, repeats, cost and the groups."""
    return "\n".join(_lines(scores))


def _lines(scores: Scores) -> Iterator[str]:
    yield (
        f"model {scores.model or '-'}: {scores.trials} trials of {scores.cases} cases, repeats {scores.repeats}"
        + (f", {scores.copies} attacked copies" if scores.copies else "")
        + (f", {scores.unreachable} unreachable labels (on no changed line; left out)" if scores.unreachable else "")
    )
    if scores.progress.missing:
        yield f"{str(scores.progress).capitalize()}; the figures are of what is finished"
    if scores.again:
        yield again_words(scores.again)
    yield ""
    yield f"{'figure':<22} {'value [95 % interval]':<36} meaning"
    for name, figure in scores.overall.items():
        if figure.total:
            yield f"{name:<22} {_shown(figure):<36} {ABOUT[name]}"
        if name == HEADLINES[-1]:
            yield ""
    yield ""
    yield "per protocol (trials with an answer alone)"
    for name in HEADLINES:
        yield f"  {name:<20} {_shown(scores.per_protocol[name])}"
    yield ""
    for label, found in scores.outcomes.items():
        yield f"{label:<6} " + ", ".join(f"{outcome} {number}" for outcome, number in found.items())
    yield "replies: " + ", ".join(f"{kind} {number}" for kind, number in scores.validity.items())
    yield "totals: " + ", ".join(f"{name} {number:g}" for name, number in scores.totals.items())
    yield f"seconds a {scores.latency.of}: p50 {_shown(scores.latency.p50)}, p95 {_shown(scores.latency.p95)}"
    yield from _risk(scores)
    if scores.turned:
        yield f"turned by an attack: {', '.join(scores.turned[:20])}" + (" ..." if len(scores.turned) > 20 else "")
    if scores.flaky:
        yield f"flaky: {', '.join(scores.flaky[:20])}" + (" ..." if len(scores.flaky) > 20 else "")
    for name, values in scores.groups.items():
        if values:
            yield ""
            yield from _group(name, values, scores.repeats)


def _risk(scores: Scores) -> Iterator[str]:
    found = scores.calibration
    if found is None:
        yield "calibration: not measured; a part of the cases has no answered trial"
    else:
        yield (
            f"calibration (fitted on {found.dev} sides, measured on {found.test}, split by {found.split}):"
            f" Brier {_shown(found.brier)}, ECE {_shown(found.ece)}"
        )
        for one in found.bins:
            yield f"  said {one.probability:.2f}  was {_shown(one.observed)}"
    chosen = scores.threshold
    if chosen is None:
        yield "threshold: none keeps the budget of false blocks with confidence"
    else:
        yield f"threshold for {chosen.budget:.0%} false blocks: hold back from `{chosen.words}` on"
        yield f"  false blocks {_shown(chosen.false_block)}, detection {_shown(chosen.detection)}"


def _group(name: str, values: Mapping[str, Mapping[str, Estimate]], repeats: int) -> Iterator[str]:
    """Yield the rows of a group; values of a single side are counted where there are others."""
    several = {value: found for value, found in values.items() if _sides(found) > repeats}
    left_out = len(values) - len(several) if several else 0
    values = several or values
    if len(values) > _MOST:
        yield f"{name}: {len(values)} values, see scores.json"
        return
    width = max(map(len, (name, *values))) + 4
    shown = (*_GROUPED, *MORE.get(name, ()))
    yield f"{name:<{width}}" + "".join(f"{metric:<24}" for metric in shown).rstrip()
    for value, figures in values.items():
        yield (f"  {value:<{width - 2}}" + "".join(f"{_short(figures[metric]):<24}" for metric in shown)).rstrip()
    if left_out:
        yield f"  and {left_out} with a single side each, see scores.json"


def _sides(figures: Mapping[str, Estimate]) -> int:
    """How many trials stand behind a value: of bad and of clean sides, or of attacked copies."""
    names = ("detection", "false_block", "attack_success")
    return sum(figures[name].total for name in names if name in figures)


def _short(figure: Estimate) -> str:
    if math.isnan(figure.value):
        return "-"
    return f"{figure.value:.2f} [{figure.low:.2f}, {figure.high:.2f}] {figure.total}"


def _shown(figure: Estimate) -> str:
    if math.isnan(figure.value) or figure.value < 1000:
        return str(figure)
    return f"{figure.value:.0f} [{figure.low:.0f}, {figure.high:.0f}]"
