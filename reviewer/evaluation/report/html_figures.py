"""Every figure of every run, with what it says; beside those that a missing answer changes, the one without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.evaluation.metrics import ABOUT, HEADLINES
from reviewer.evaluation.report.figures import Scored
from reviewer.evaluation.report.words import THRESHOLD_HEADS, threshold_row, told
from reviewer.report.markup import Markup, tag
from reviewer.report.shown import shown

_FLAKY = 50


def figures(runs: Sequence[Scored]) -> Markup:
    """The headlines open, the rest closed."""
    rest = [name for name in ABOUT if name not in HEADLINES]
    return tag(
        "section",
        tag("h2", "All figures"),
        _table(runs, [*_rows(runs, HEADLINES), *_without_unanswered(runs), *_thresholds(runs)]),
        tag(
            "details",
            tag("summary", "places, modes, confidence, repeats, attacks, replies, cost, time"),
            _table(runs, [*_rows(runs, rest), *_other(runs)]),
            class_="group",
        ),
        *_flaky(runs),
        id="figures",
    )


Row = tuple[str, list[str], str]
"""Name, a cell for each run, meaning."""


def _rows(runs: Sequence[Scored], names: Sequence[str]) -> Iterator[Row]:
    for name in names:
        if any(run.scores.overall[name].total for run in runs):
            yield name.replace("_", " "), [told(name, run.scores.overall[name]) for run in runs], ABOUT[name]


def _without_unanswered(runs: Sequence[Scored]) -> Iterator[Row]:
    if not any(run.unanswered for run in runs):
        return
    for name in HEADLINES:
        cells = [told(name, run.scores.per_protocol[name]) for run in runs]
        yield f"{name.replace('_', ' ')}, per protocol", cells, "the same over the reviews that came to an answer alone"


def _thresholds(runs: Sequence[Scored]) -> Iterator[Row]:
    """Yield what holding back from some risk on would do, for a budget of false blocks."""
    about = (
        f"lowest risk that holds back at most {runs[0].scores.budget:.0%} of clean sides, chosen on the dev part",
        "upper bound of its false blocks there (Clopper-Pearson, one-sided 95 %)",
        "on the test part",
        "on the test part",
    )
    cells = [threshold_row(run) for run in runs]
    for number, (head, meaning) in enumerate(zip(THRESHOLD_HEADS, about, strict=True)):
        yield f"threshold: {head}", [row[number] for row in cells], meaning


def _other(runs: Sequence[Scored]) -> Iterator[Row]:
    """Yield what is no metric by name: latency, calibration, and what was wrong with replies."""
    units = {run.scores.latency.of for run in runs}
    for name in ("p50", "p95"):
        found = [getattr(run.scores.latency, name) for run in runs]
        cells = [told("seconds", one) for one in found]
        yield f"latency {name}", cells, f"seconds a {' or '.join(sorted(units))}"
    calibrations = [run.scores.calibration for run in runs]
    squared = ["-" if one is None else told("brier", one.brier) for one in calibrations]
    yield "Brier", squared, "squared error of the stated probability, on the test part"
    apart = ["-" if one is None else told("ece", one.ece) for one in calibrations]
    yield "ECE", apart, "distance of the stated probability from what was, on the test part"
    for kind in runs[0].scores.validity:
        yield f"replies: {kind}", [f"{run.scores.validity[kind]:,}" for run in runs], "how many, over the whole run"
    for kind in ("requests", "retries", "input_tokens", "output_tokens", "cost_usd"):
        totals = [run.scores.totals.get(kind) for run in runs]
        cells = ["-" if one is None else f"{one:,.4g}" if kind == "cost_usd" else f"{one:,.0f}" for one in totals]
        yield f"all {kind.replace('_', ' ')}", cells, "of the whole run"


def _table(runs: Sequence[Scored], rows: Sequence[Row]) -> Markup:
    letters = [tag("th", tag("span", run.sheet.letter, class_="letter")) for run in runs]
    head = tag("tr", tag("th", "figure"), *letters, tag("th", "what it says"))
    listed = [
        tag("tr", tag("th", name, scope="row"), *(tag("td", cell) for cell in cells), tag("td", about, class_="dim"))
        for name, cells, about in rows
    ]
    return tag("div", tag("table", tag("thead", head), tag("tbody", *listed), class_="figures"), class_="scroll")


def _flaky(runs: Sequence[Scored]) -> Iterator[Markup]:
    for run in runs:
        sides = run.scores.flaky
        if sides:
            more = f" and {len(sides) - _FLAKY} more" if len(sides) > _FLAKY else ""
            names = ", ".join(shown(side, 160) for side in sides[:_FLAKY])
            words = f"flaky in {run.sheet.letter}: {len(sides)}"
            yield tag("details", tag("summary", words), tag("p", f"{names}{more}", class_="dim"), class_="group")
