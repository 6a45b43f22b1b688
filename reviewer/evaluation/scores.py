"""All scores of one run, from its cases and trials alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.evaluation.attacked import Attacked, attacked, originals
from reviewer.evaluation.calibration import Calibration, calibrate, calibration_as_json
from reviewer.evaluation.case import Case
from reviewer.evaluation.estimate import Estimate, as_json
from reviewer.evaluation.groups import GROUPS, grouped
from reviewer.evaluation.kept import Kept
from reviewer.evaluation.latency import Latency, latency
from reviewer.evaluation.metrics import ATTACKED, BY_GROUP, GROUPED, METRICS, MORE, OF_GROUPS, Metric
from reviewer.evaluation.progress import Progress, progress
from reviewer.evaluation.tally import KINDS, Tally, tally
from reviewer.evaluation.tasks import clustered
from reviewer.evaluation.threshold import BUDGET, Threshold, threshold, threshold_as_json, why_none
from reviewer.evaluation.trial import Trial, last

SCHEMA_VERSION = 1
_TOTALS = ("requests", "retries", "input_tokens", "output_tokens", "windows", "failed_windows")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What a run is worth."""

    model: str
    cases: int
    """Cases with a trial, attacked copies left out."""
    copies: int
    """Attacked copies whose original was reviewed too; they are in the figures of attacks and in the totals alone."""
    turned: tuple[str, ...]
    """Attacked copies that were let through although the original was held back."""
    trials: int
    repeats: int
    progress: Progress
    """Trials that are planned and finished, those of attacked copies included."""
    again: int
    """Trials that were done again: they count with their last answer alone, and were paid for each time."""
    unreachable: int
    """Labels of cases with a trial that lie on no changed line; they are in no figure."""
    outcomes: Mapping[str, Mapping[str, int]]
    """Outcomes of the gate, by label."""
    overall: Mapping[str, Estimate]
    """By the names of METRICS; no answer is never right (intention to treat)."""
    per_protocol: Mapping[str, Estimate]
    """Those of GROUPED over the trials that came to an answer."""
    groups: Mapping[str, Mapping[str, Mapping[str, Estimate]]]
    """By group, value and metric; the metrics are those of BY_GROUP, and those of MORE for a group.

    A kind of attack has the figures of the cases that carry it by themselves, and ATTACKED of its planted copies.
    """
    validity: Mapping[str, int]
    """Replies by what was wrong with them."""
    totals: Mapping[str, float]
    """What the run took, requests that led to no trial included; cost only where every trial has a price."""
    latency: Latency
    calibration: Calibration | None
    """None where one of the parts is empty."""
    threshold: Threshold | None
    """None where no threshold keeps the budget, or one of the parts is empty."""
    no_threshold: str
    """Why there is none; empty where there is one."""
    budget: float
    """Share of clean changes that the threshold may hold back."""
    flaky: tuple[str, ...]
    """Sides whose repeats disagree, as `case label`."""


def score(
    cases: Sequence[Case],
    trials: Iterable[Trial],
    *,
    model: str = "",
    repeats: int = 1,
    frozen: Collection[str] = (),
    budget: float = BUDGET,
    beside: Iterable[Kept] = (),
) -> Scores:
    """Compute everything; `frozen` names the cases of the test split, `budget` is the share of false blocks allowed.

    `trials` are all that were ever finished: of several with one key the last counts, and all of them were paid for.
    `repeats` is how often each side is to be reviewed; `beside` is what was paid beside trials, for the totals.
    """
    everything = {case.id: case for case in cases}
    history = [trial for trial in trials if trial.case in everything]
    finished = last(history)
    paid = _paid_before(history, finished)
    known = {case.id: case for case in originals(cases)}
    kept = [trial for trial in finished if trial.case in known]
    whole = _by_case(finished)
    by_case = {name: found for name, found in whole.items() if name in known}
    all_tallies = [tally(everything[name], found, paid.get(name, ())) for name, found in whole.items()]
    tallies = [one for one in all_tallies if one.case.id in known]
    planted = attacked(cases, whole)
    chosen = threshold(known.values(), by_case, frozen, budget)
    overall = _figures(tallies, METRICS) | {name: METRICS[name](planted.rows) for name in ATTACKED}
    return Scores(
        model=model,
        cases=len(by_case),
        copies=planted.copies,
        turned=planted.turned,
        trials=len(kept),
        repeats=max(Counter((trial.case, trial.label) for trial in kept).values(), default=0),
        progress=progress(cases, finished, repeats),
        again=len(history) - len(finished),
        unreachable=sum(one.counts.get("unreachable", 0) for one in tallies),
        outcomes=_outcomes(kept),
        overall=overall,
        per_protocol=_per_protocol(known, kept, overall),
        groups=_groups(tallies, planted),
        validity={kind: sum(one.counts.get(kind, 0) for one in all_tallies) for kind in KINDS},
        totals=_totals(all_tallies, beside),
        latency=latency(by_case.values()),
        calibration=calibrate(known.values(), by_case, frozen),
        threshold=chosen,
        no_threshold="" if chosen else why_none(known.values(), by_case, frozen),
        budget=budget,
        flaky=_flaky(kept),
    )


def as_dict(scores: Scores) -> dict[str, Any]:
    """The scores as plain JSON values."""
    return {
        "schema_version": SCHEMA_VERSION,
        "model": scores.model,
        "cases": scores.cases,
        "copies": scores.copies,
        "turned": list(scores.turned),
        "trials": scores.trials,
        "repeats": scores.repeats,
        "planned": scores.progress.planned,
        "finished": scores.progress.finished,
        "missing": scores.progress.missing,
        "done_again": scores.again,
        "unreachable_labels": scores.unreachable,
        "outcomes": {label: dict(found) for label, found in scores.outcomes.items()},
        "overall": _json(scores.overall),
        "per_protocol": _json(scores.per_protocol),
        "groups": {
            name: {value: _json(figures) for value, figures in values.items()} for name, values in scores.groups.items()
        },
        "validity": dict(scores.validity),
        "totals": dict(scores.totals),
        "latency": {"of": scores.latency.of, "p50": as_json(scores.latency.p50), "p95": as_json(scores.latency.p95)},
        "calibration": calibration_as_json(scores.calibration),
        "threshold": threshold_as_json(scores.threshold),
        "no_threshold": scores.no_threshold or None,
        "false_block_budget": scores.budget,
        "flaky": list(scores.flaky),
    }


def _groups(tallies: Sequence[Tally], planted: Attacked) -> dict[str, dict[str, dict[str, Estimate]]]:
    found = {
        name: {
            value: _figures(members, (*BY_GROUP, *MORE.get(name, ())), OF_GROUPS)
            for value, members in grouped(tallies, name).items()
        }
        for name in GROUPS
    }
    for kind, rows in planted.by_kind.items():
        figures = found["attack"].setdefault(kind, _figures([], BY_GROUP))
        figures.update({name: METRICS[name](rows) for name in ATTACKED})
    return found


def _json(figures: Mapping[str, Estimate]) -> dict[str, Any]:
    return {name: as_json(figure) for name, figure in figures.items()}


def _by_case(trials: Iterable[Trial]) -> dict[str, list[Trial]]:
    """Trials by case, in an order that does not depend on who finished first."""
    found: defaultdict[str, list[Trial]] = defaultdict(list)
    for trial in sorted(trials, key=lambda trial: trial.key):
        found[trial.case].append(trial)
    return dict(found)


def _paid_before(history: Iterable[Trial], finished: Iterable[Trial]) -> dict[str, list[Trial]]:
    """The trials that were done again later, by case."""
    counting = set(map(id, finished))
    return _by_case(trial for trial in history if id(trial) not in counting)


def _per_protocol(
    known: Mapping[str, Case], trials: Sequence[Trial], overall: Mapping[str, Estimate]
) -> dict[str, Estimate]:
    answered = [trial for trial in trials if trial.answered]
    if len(answered) == len(trials):
        return {name: overall[name] for name in GROUPED}
    return _figures([tally(known[name], found) for name, found in _by_case(answered).items()], GROUPED)


def _figures(
    tallies: Sequence[Tally], names: Iterable[str], metrics: Mapping[str, Metric] = METRICS
) -> dict[str, Estimate]:
    rows = clustered(tallies)
    return {name: metrics[name](rows) for name in names}


def _outcomes(trials: Iterable[Trial]) -> dict[str, dict[str, int]]:
    counted = Counter((trial.label, trial.outcome) for trial in trials)
    return {
        label: {outcome: number for (one, outcome), number in sorted(counted.items()) if one == label}
        for label in ("bad", "clean")
    }


def _totals(tallies: Sequence[Tally], beside: Iterable[Kept]) -> dict[str, float]:
    more = list(beside)
    found: dict[str, float] = {name: sum(one.counts.get(name, 0) for one in tallies) for name in _TOTALS}
    found["requests"] += sum(one.requests for one in more)
    found["retries"] += sum(one.retries for one in more)
    found["input_tokens"] += sum(one.sent for one in more)
    found["output_tokens"] += sum(one.received for one in more)
    if not any(one.counts.get("unpriced", 0) for one in tallies):
        cost = sum(one.counts.get("cost_micro", 0) for one in tallies) / 1_000_000
        found["cost_usd"] = cost + sum(one.cost for one in more)
    return found


def _flaky(trials: Iterable[Trial]) -> tuple[str, ...]:
    states: defaultdict[str, set[bool | None]] = defaultdict(set)
    for trial in trials:
        states[f"{trial.case} {trial.label}"].add(trial.held_back if trial.answered else None)
    return tuple(sorted(side for side, found in states.items() if len(found) > 1))
