"""`reviewer eval run`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from reviewer.cli.streams import say
from reviewer.errors import UsageError

if TYPE_CHECKING:
    from reviewer.cli.eval_engine import Engine
    from reviewer.evaluation.run import Lane
    from reviewer.evaluation.run_estimate import Estimate
    from reviewer.evaluation.trial import Trial
    from reviewer.limits import Ledger

_INCOMPLETE = 3
_PATH = click.Path(exists=True, path_type=Path)
_COUNT = click.IntRange(min=1)


@click.command()
@click.option("--model", multiple=True, metavar="NAME", help="An endpoint's model, or a built-in one; repeatable.")
@click.option("--base-url", metavar="URL", help="OpenAI-compatible endpoint.")
@click.option("--corpus", multiple=True, type=_PATH, metavar="PATH", help="Cases; the bundled ones without it.")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Folder of the run.")
@click.option("--trials", default=1, type=_COUNT, metavar="N", help="How often each side is reviewed; once.")
@click.option("--split", type=click.Choice(["dev", "test"]), help="One part of the corpus.")
@click.option("--limit", type=_COUNT, metavar="N", help="At most so many cases, the same ones every time.")
@click.option(
    "--filter",
    "filters",
    multiple=True,
    metavar="K=V",
    help="Cases with this label (* allowed). Repeat it: values of one label mean any of them, several labels all.",
)
@click.option("--embed", type=_COUNT, metavar="TOKENS", help="Embed each diff in clean files.")
@click.option(
    "--attack",
    "attacks",
    multiple=True,
    metavar="KIND",
    help="Review each bad side once more with this attack on the reviewer planted in it, or all; repeatable.",
)
@click.option("--task", is_flag=True, help="Show models what the author was asked to do, as untrusted data.")
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", help="Where trials are done.")
@click.option("--processes", type=_COUNT, metavar="N", help="Processes of the local engine; one.")
@click.option("--workers", type=_COUNT, metavar="N", help="Dask workers started here; one for each processor.")
@click.option("--scheduler", metavar="ADDRESS", help="Use the workers of this dask scheduler instead.")
@click.option("--concurrency", metavar="N", help="Requests under way at once at an endpoint, over the whole run.")
@click.option("--max-requests", metavar="N", help="Cap on requests of the whole run, retries included.")
@click.option("--max-input-tokens", metavar="N", help="Cap on tokens sent by the whole run.")
@click.option("--max-cost", metavar="USD", help="Cap on the cost of the whole run; needs prices.")
@click.option("--window-tokens", metavar="N", help="Largest rendered request, instructions included.")
@click.option("--timeout", metavar="SECONDS", help="Wall clock of one request.")
@click.option("--config", metavar="FILE", envvar="REVIEWER_CONFIG", help="Configuration with the tables of models.")
@click.option("--retry-failed", is_flag=True, help="Do trials that ended in an error or an outage once more.")
@click.option("--mix-versions", is_flag=True, help="Go on with a run that another version of reviewer began.")
@click.option("--without-embedded", is_flag=True, help="Measure models alone, without the embedded reviewer.")
@click.option("--dry-run", is_flag=True, help="Show what it would take; send nothing.")
def command(
    *,
    corpus: tuple[Path, ...],
    out: Path,
    trials: int,
    split: str | None,
    limit: int | None,
    filters: tuple[str, ...],
    embed: int | None,
    attacks: tuple[str, ...],
    task: bool,
    engine: str,
    processes: int | None,
    workers: int | None,
    scheduler: str | None,
    config: str | None,
    retry_failed: bool,
    mix_versions: bool,
    without_embedded: bool,
    dry_run: bool,
    **flags: Any,
) -> int:
    """Review both sides of every case as branches are reviewed, and keep what came of it in DIR.

    Built in beside endpoints: embedded, always-bad, never-bad, coin, deletes-more, oracle. A folder that holds the
    same run is continued: nothing that is finished is done again. Several models get a folder each below DIR.

    Attacks on the reviewer: comment-order, false-authority, fake-verdict, breakout, persuasive-names, invisible-text,
    bidi-homoglyph, encoded, token-bomb, string-literal, context-file, odd-path, volume, or all. Attacked copies count
    in the figures of attacks alone; evals/README.md says what each one is.

    Exit code 3 when a cap left trials undone or a trial ended in an error, 130 when interrupted; what is finished is
    kept in any case.
    """
    from reviewer.cli.eval_build import candidates_of, folders_of, settings_of
    from reviewer.cli.eval_engine import Engine
    from reviewer.evaluation.corpus import bundled
    from reviewer.evaluation.run import Lane
    from reviewer.evaluation.run_cases import Selection, select
    from reviewer.evaluation.run_settings import run_settings
    from reviewer.limits import Ledger, Limits

    where = Engine(name=engine, processes=processes, workers=workers, scheduler=scheduler)
    settings = settings_of(flags, config)
    selection = Selection(split=cast("Any", split), limit=limit, filters=_pairs(filters), embed=embed, attacks=attacks)
    roots = corpus or (bundled(),)
    ledger = Ledger(
        Limits(
            max_requests=settings.max_requests,
            max_input_tokens=settings.max_input_tokens,
            max_cost=settings.max_cost,
        )
    )
    keys = not (dry_run or where.elsewhere)
    candidates = candidates_of(settings, ledger, embedded=not without_embedded, task=task, keys=keys)
    cases = select(roots, selection)
    lanes = [
        Lane(
            candidate=one,
            folder=folder,
            settings=run_settings(one, cases, selection, corpus=roots, trials=trials),
            cases=cases,
            trials=trials,
            retry_failed=retry_failed,
            mixed=mix_versions,
        )
        for one, folder in zip(candidates, folders_of(out, candidates), strict=True)
    ]
    for lane in lanes:
        if note := lane.folder.refuse(lane.settings, mixed=mix_versions):
            click.echo(f"reviewer: {note}", err=True)
    return _show_estimates(lanes) if dry_run else _run(lanes, ledger, where, settings.concurrency)


def _run(lanes: list[Lane], ledger: Ledger, engine: Engine, concurrency: int) -> int:
    from reviewer.cli.eval_engine import finished
    from reviewer.cli.eval_progress import progress
    from reviewer.evaluation.trial import last
    from reviewer.patch import visible

    tell = progress(ledger, len(lanes))
    complete = asyncio.run(finished(lanes, ledger, engine, concurrency=concurrency, tell=tell))
    broken: list[Trial] = []
    short = False
    for lane in lanes:
        history = lane.folder.history(brief=True)
        trials = last(history)
        say(_outcome(lane, history, trials))
        short = short or len(trials) < sum(1 for _ in lane.questions())
        broken += [trial for trial in trials if trial.outcome == "error"]
    if not complete:
        click.echo("reviewer: a cap was reached; raise it and run the same command to go on", err=True)
    if broken:
        first = f"{broken[0].case} ({broken[0].label}): {visible(' '.join(broken[0].error.split()))}"
        click.echo(
            f"reviewer: {len(broken):,} trials ended in an error, the first: {first}; --retry-failed does them again",
            err=True,
        )
    if complete and short:
        click.echo("reviewer: trials are missing; the same command does them", err=True)
    return 0 if complete and not broken and not short else _INCOMPLETE


def _outcome(lane: Lane, history: list[Trial], trials: list[Trial]) -> str:
    """One line on what a folder holds now."""
    errors = sum(trial.outcome == "error" for trial in trials)
    unanswered = sum(not trial.answered for trial in trials) - errors
    beside = lane.folder.beside(history)
    requests = sum(trial.usage.get("requests", 0) for trial in history) + sum(kept.requests for kept in beside)
    costs = [trial.usage.get("cost_usd") for trial in history if trial.usage]
    paid = sum(kept.cost for kept in beside)
    cost = "" if not costs or None in costs else f", ${sum(cast('list[float]', costs)) + paid:,.4f}"
    wanted = sum(1 for _ in lane.questions())
    return (
        f"{lane.folder.path}: {lane.candidate.name}: {len(trials):,} of {wanted:,} trials"
        f" ({errors:,} errors, {unanswered:,} without an answer), {requests:,} requests{cost}"
    )


def _show_estimates(lanes: list[Lane]) -> int:
    from reviewer.evaluation.run_estimate import estimate_lane

    for lane in lanes:
        say(_estimate_line(estimate_lane(lane, lane.folder.trials(brief=True))))
    return 0


def _estimate_line(one: Estimate) -> str:
    done = f" ({one.done:,} are done)" if one.done else ""
    unreadable = f"; {one.unreadable:,} cannot be read" if one.unreadable else ""
    if not one.requests:
        return f"{one.model}: {one.trials:,} trials{done}, no requests, no cost{unreadable}"
    cost = "cost unknown (no prices configured)" if one.cost_usd is None else f"about {one.cost_usd:,.4f} USD"
    return (
        f"{one.model}: {one.trials:,} trials{done}, {one.requests:,} requests, {one.input_tokens:,} input and about"
        f" {one.output_tokens:,} output tokens, {cost}{unreadable}"
    )


def _pairs(filters: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Labels and values of `k=v`; UsageError for a filter without `=`."""
    found = []
    for one in filters:
        name, equals, value = one.partition("=")
        if not equals:
            raise UsageError(f"--filter {one}: write LABEL=VALUE, as in --filter language=python")
        found.append((name, value))
    return tuple(found)
