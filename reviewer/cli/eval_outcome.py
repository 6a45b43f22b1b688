"""What `reviewer eval run` says in the end: what each folder holds, and what went wrong that is no model's doing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from reviewer.evaluation.outage import IN_A_ROW, failed, most_frequent
from reviewer.evaluation.run import Lane, Step
from reviewer.evaluation.trial import last
from reviewer.patch import visible


def troubles_of(lanes: Sequence[Lane], stops: Sequence[Step], *, complete: bool) -> Iterator[str]:
    """One line for each sort of what was no model's doing."""
    held = [lane.folder.trials(brief=True) for lane in lanes]
    bad = [trial for trials in held for trial in trials if failed(trial)]
    broken = [trial for trial in bad if trial.outcome == "error"]
    silent = [trial for trial in bad if trial.outcome != "error"]
    if broken:
        first = f"{broken[0].case} ({broken[0].label}): {visible(' '.join(broken[0].error.split()))}"
        yield f"{len(broken):,} trials ended in an error, the first: {first}; --retry-failed does them again"
    for one in stops:
        why = "" if one.trial is None else f" ({one.trial.error})"
        yield f"{one.model} ended early: {IN_A_ROW} trials in a row failed alike{why}"
    if silent:
        why = f", most often: {found}" if (found := most_frequent(silent)) else ""
        yield f"{len(silent):,} trials got no answer from their endpoint{why}; --retry-failed does them again"
    wanted = sum(1 for lane in lanes for _ in lane.questions())
    if complete and not stops and sum(map(len, held)) < wanted:
        yield "trials are missing; the same command does them"


def outcome(lane: Lane) -> str:
    """One line on what a folder holds now."""
    history = lane.folder.history(brief=True)
    trials = last(history)
    errors = sum(trial.outcome == "error" for trial in trials)
    silent = [trial for trial in trials if trial.outcome == "inconclusive"]
    why = f", most often: {found}" if (found := most_frequent(silent)) else ""
    beside = lane.folder.beside(history)
    requests = sum(trial.usage.get("requests", 0) for trial in history) + sum(kept.requests for kept in beside)
    costs = [trial.usage.get("cost_usd") for trial in history if trial.usage]
    paid = sum(kept.cost for kept in beside)
    cost = "" if not costs or None in costs else f", ${sum(cast('list[float]', costs)) + paid:,.4f}"
    wanted = sum(1 for _ in lane.questions())
    return (
        f"{lane.folder.path}: {lane.candidate.name}: {len(trials):,} of {wanted:,} trials"
        f" ({errors:,} errors, {len(silent):,} without an answer{why}), {requests:,} requests{cost}"
    )
