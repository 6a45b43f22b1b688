"""`reviewer eval compare`."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reviewer.cli.streams import say
from reviewer.errors import UsageError

if TYPE_CHECKING:
    from reviewer.evaluation.alignment import Run
    from reviewer.evaluation.comparison import Contrast
    from reviewer.evaluation.outcomes import Metric
    from reviewer.evaluation.ratios import Ratio

HEADLINE, ALL = "pair-correct", "all"


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="RUN RUN...")
@click.option(
    "--metric",
    "names",
    multiple=True,
    metavar="NAME",
    help="pair-correct, detection, false-block, accuracy, line-hit-3, answered, precision, f1, mcc, balanced-accuracy,"
    " severity-same, cost, cost-per-catch, seconds or all; may be repeated. pair-correct by default.",
)
@click.option(
    "--html",
    "page",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="FILE",
    help="Write the report of the runs there; cases that changed are listed with links into it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--allow-unfinished", is_flag=True, help="Let --fail-if-worse judge runs that are not finished.")
@click.option(
    "--fail-if-worse",
    "bars",
    multiple=True,
    metavar="METRIC:POINTS",
    help="Exit 1 when a run is worse by more than so many percentage points (cost and seconds: percent of the first"
    " run), with evidence; may be repeated.",
)
def command(
    *,
    paths: tuple[Path, ...],
    names: tuple[str, ...],
    page: Path | None,
    as_json: bool,
    bars: tuple[str, ...],
    allow_unfinished: bool,
) -> int:
    """Compare every RUN with the first, case by case; a folder that holds several runs counts as all of them,
    by name.

    Cases that are in one run alone, unfinished, or not the same change in both are listed and counted. Repeats of a
    case are averaged. A review that failed or came to no answer is not right: it caught nothing and let nothing
    through, so that it is a false block on a clean side. Cases that share the words of their task count as one.

    Three answers: better, worse, undecided. Better or worse needs two things: the p-value of the exact test of McNemar
    (for averages, of flipping signs; from precision on, of swapping the runs case by case, fixed seed), adjusted by
    Holm over all runs and metrics of this call, is below 0.05; and the 95 % interval of the difference (Tango's score
    interval, for averages that of Zou and Donner, from precision on the bootstrap over cases) lies on the same side of
    zero. Anything else is undecided, never equal: the smallest difference that so many cases show is printed beside
    it. 600 pairs show 5 points in 80 % of runs while at most 15 to 18 % of the cases differ; at 25 % they do in 69 %.
    Each further --metric makes Holm stricter, so name those that matter.

    --fail-if-worse METRIC:POINTS exits 1 when the answer for METRIC is worse and every loss in its 95 % interval is
    above POINTS; for cost, cost-per-catch and seconds they are percent of the first run. POINTS 0 fails on any loss
    with evidence. What is undecided does not fail, and neither does a loss that may be smaller than POINTS: an
    interval that reaches POINTS, or only touches it, passes. Without --metric it names the metrics. Exit code 2 for
    input that is wrong, and where no case can be compared; with --fail-if-worse also for a run that is not finished,
    once everything is printed, unless --allow-unfinished is given: a few cases that happen to be finished are no
    answer on all of them.
    """
    from reviewer.evaluation.alignment import read_runs
    from reviewer.evaluation.compare import compare
    from reviewer.evaluation.compare_text import as_text, as_value
    from reviewer.evaluation.swap import SEED
    from reviewer.evaluation.yardsticks import YARDSTICKS

    limits = [_bar(text) for text in bars]
    metrics = [YARDSTICKS[name] for name in _named(names, [name for name, _ in limits])]
    runs = read_runs(paths)
    if len(runs) < 2:
        raise UsageError(f"{runs[0].name}: one run cannot be compared; name two or more")
    contrasts = compare(runs, metrics)
    _refuse_empty(contrasts, metrics, [name for name, _ in limits])
    verdicts = [line for name, points in limits for line in _judged(contrasts, name, points)]
    if page is not None:
        _write_page(page, paths)
    if as_json:
        say(json.dumps(as_value(contrasts, seed=SEED, page=str(page or "")) | {"fail_if_worse": verdicts}, indent=2))
    else:
        say(
            "\n".join(
                [
                    as_text(contrasts, page=str(page or "")),
                    *(["", *(one["text"] for one in verdicts)] if verdicts else []),
                ]
            )
        )
    if bars and not allow_unfinished:
        _refuse_unfinished(runs)
    return 1 if any(one["failed"] for one in verdicts) else 0


def _write_page(page: Path, paths: Sequence[Path]) -> None:
    from reviewer.evaluation.report import read_sheets, render

    if not page.absolute().parent.is_dir():
        raise UsageError(f"--html {page}: name a file in a folder that exists")
    page.write_text(render(read_sheets(paths), "html"), encoding="utf-8", errors="backslashreplace")


def _bar(text: str) -> tuple[str, float]:
    """The metric and the points of METRIC:POINTS."""
    name, _, points = text.partition(":")
    try:
        number = float(points)
    except ValueError:
        number = math.nan
    if not 0 <= number <= 100:
        raise UsageError(f"--fail-if-worse {text}: METRIC:POINTS is wanted, points from 0 to 100, as in {HEADLINE}:2")
    return _metric(name, "--fail-if-worse"), number


def _named(names: Sequence[str], judged: Sequence[str]) -> list[str]:
    """The metrics to compare by, each once, in the order of the table."""
    from reviewer.evaluation.yardsticks import YARDSTICKS

    wanted = {_metric(name, "--metric") for name in names if name != ALL} | set(judged)
    if ALL in names:
        return list(YARDSTICKS)
    return [name for name in YARDSTICKS if name in wanted] or [HEADLINE]


def _metric(name: str, option: str) -> str:
    from reviewer.evaluation.yardsticks import YARDSTICKS

    found = name.replace("_", "-")
    if found not in YARDSTICKS:
        raise UsageError(f"{option} {name}: no such metric; metrics: {', '.join(YARDSTICKS)}")
    return found


def _refuse_empty(contrasts: Sequence[Contrast], metrics: Sequence[Metric | Ratio], judged: Sequence[str]) -> None:
    """Refuse runs that share nothing: silence would look like a pass."""
    for contrast in contrasts:
        counts = {one.metric.name: one.cases for one in contrast.comparisons}
        if not any(counts.values()) or any(not counts[name] for name in judged):
            wanted = ", ".join(judged or [metric.name for metric in metrics])
            run, base = contrast.aligned.run.name, contrast.aligned.base.name
            raise UsageError(f"{run} and {base}: no case that both have finished can be compared by {wanted}")


def _refuse_unfinished(runs: Sequence[Run]) -> None:
    """Refuse to let a run pass, or fail, that is not finished."""
    if left := [f"{run.name} is {run.progress}" for run in runs if run.progress.missing]:
        raise UsageError(
            f"{'; '.join(left)}; finish it with the command that began it, or judge what there is with"
            " --allow-unfinished"
        )


def _judged(contrasts: Sequence[Contrast], name: str, points: float) -> list[dict[str, Any]]:
    """What --fail-if-worse comes to for every run."""
    from reviewer.evaluation.compare_text import unit_of
    from reviewer.evaluation.comparison import worse_by

    found = []
    for contrast in contrasts:
        one = next(one for one in contrast.comparisons if one.metric.name == name)
        failed, run = worse_by(one, points), contrast.aligned.run.name
        sure = f"{one.answer}, a loss of at least {one.certain_loss * 100:.1f} {unit_of(one)}"
        why = sure if one.answer == "worse" else one.answer
        text = f"{'FAILED' if failed else 'ok'}  {run}  {name}: {why}; allowed {points:g}"
        found.append({"run": run, "metric": name, "points": points, "failed": failed, "text": text})
    return found
