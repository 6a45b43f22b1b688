"""Scores as a table for people; what is read out of a run cannot act in a terminal, nor pad the table."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.metrics import ABOUT, HEADLINES
from reviewer.evaluation.progress import again_words
from reviewer.evaluation.score_groups import groups
from reviewer.evaluation.scores import Scores
from reviewer.evaluation.units import MONEY, dollars
from reviewer.report.shown import shown

_NAME = 80
_LISTED = 20


def table(scores: Scores) -> str:
    """All figures, then calibration, threshold, repeats, cost and the groups."""
    return "\n".join(_lines(scores))


def _lines(scores: Scores) -> Iterator[str]:
    yield (
        f"model {shown(scores.model, _NAME) or '-'}: {scores.trials} trials of {scores.cases} cases,"
        f" repeats {scores.repeats}"
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
            yield f"{name:<22} {_shown(name, figure):<36} {ABOUT[name]}"
        if name == HEADLINES[-1]:
            yield ""
    yield ""
    yield "per protocol (trials with an answer alone)"
    for name in HEADLINES:
        yield f"  {name:<20} {_shown(name, scores.per_protocol[name])}"
    yield ""
    for label, found in scores.outcomes.items():
        yield f"{label:<6} " + ", ".join(f"{outcome} {number}" for outcome, number in found.items())
    yield "replies: " + ", ".join(f"{kind} {number}" for kind, number in scores.validity.items())
    yield "totals: " + ", ".join(f"{name} {number:g}" for name, number in scores.totals.items())
    latency = scores.latency
    yield f"seconds a {latency.of}: p50 {_shown('seconds', latency.p50)}, p95 {_shown('seconds', latency.p95)}"
    yield from _risk(scores)
    yield from _listed("turned by an attack", scores.turned)
    yield from _listed("flaky", scores.flaky)
    yield from groups(scores)


def _listed(what: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        more = " ..." if len(names) > _LISTED else ""
        yield f"{what}: {', '.join(shown(name, _NAME) for name in names[:_LISTED])}{more}"


def _risk(scores: Scores) -> Iterator[str]:
    found = scores.calibration
    if found is None:
        yield "calibration: not measured; a part of the cases has no answered trial"
    else:
        yield (
            f"calibration (fitted on {found.dev} sides, measured on {found.test}, split by {found.split}):"
            f" Brier {found.brier}, ECE {found.ece}"
        )
        for one in found.bins:
            yield f"  said {one.probability:.2f}  was {one.observed}"
    chosen = scores.threshold
    if chosen is None:
        yield f"threshold for {scores.budget:.0%} false blocks: {scores.no_threshold}"
        return
    yield f"threshold for {chosen.budget:.0%} false blocks: hold back from `{shown(chosen.words, _NAME)}` on"
    yield f"  where it was chosen: false blocks {chosen.bound:.1%} at most (Clopper-Pearson, one-sided 95 %)"
    yield f"  on the other part: false blocks {chosen.false_block}, detection {chosen.detection}"


def _shown(name: str, figure: Estimate) -> str:
    if name in MONEY and not math.isnan(figure.value):
        return f"{dollars(figure.value)} [{dollars(figure.low)}, {dollars(figure.high)}]"
    if math.isnan(figure.value) or figure.value < 1000:
        return str(figure)
    return f"{figure.value:.0f} [{figure.low:.0f}, {figure.high:.0f}]"
