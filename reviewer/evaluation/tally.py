"""What the trials of one case amount to: counts by name, from which every figure follows."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.evaluation.case import FIX, Case
from reviewer.evaluation.match import PLACED_BY, RULES, Finding, matches
from reviewer.evaluation.metrics.ranking import PREFIXES
from reviewer.evaluation.reachable import with_reachable
from reviewer.evaluation.renames import shown_path_of
from reviewer.evaluation.risk import ordered_risk
from reviewer.evaluation.shape import Region, shape
from reviewer.evaluation.trial import Trial
from reviewer.taxonomy import Severity, categories, modes

KINDS = ("schema", "refusal", "truncated", "repaired", "cannot_assess", "ungrounded", "other")
"""What can be wrong with a reply."""
MICRO = 1_000_000
_RANKS: Mapping[object, int] = {one.value: one.rank for one in Severity}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The counts of one case."""

    case: Case
    counts: Mapping[str, int]
    """By name; a name that is missing is 0."""


def tally(case: Case, trials: Sequence[Trial], paid_before: Sequence[Trial] = ()) -> Tally:
    """Count what the trials of a case amount to; what trials took that were done again later counts too."""
    counts: Counter[str] = Counter()
    placed = with_reachable(case)
    counts["unreachable"] = len(case.bad_lines) - len(placed.bad_lines)
    places = _paths(placed)
    near = [any(one.get("path") in places for one in trial.findings) for trial in trials if trial.label == "bad"]
    regions = shape(case.diffs["bad"]).regions if any(near) and "bad" in case.diffs else ()
    for trial in trials:
        _outcome(counts, case, trial)
        _validity(counts, trial)
        _paid(counts, trial)
        counts["milliseconds"] += round(trial.seconds * 1000)
        _findings(counts, placed, trial, regions)
    for trial in paid_before:
        _paid(counts, trial)
    if case.label_source != FIX:
        _pairs(counts, trials)
    _repeats(counts, trials)
    return Tally(case=case, counts=counts)


def _outcome(counts: Counter[str], case: Case, trial: Trial) -> None:
    label = trial.label
    counts["trials"] += 1
    counts[label] += 1
    counts["answered"] += trial.answered
    if label == "clean":
        counts["blocked"] += not trial.right
        counts["passed"] += trial.right
    if case.label_source == FIX and label == "clean":
        return
    counts[f"{PREFIXES[label]}{ordered_risk(trial)}"] += 1
    counts["held_back"] += trial.held_back if label == "bad" else not trial.right
    if label == "clean":
        counts["control"] += 1
        counts["control_passed"] += trial.right
        return
    counts["caught"] += trial.held_back


def _validity(counts: Counter[str], trial: Trial) -> None:
    for kind, number in trial.validity.items():
        counts[kind if kind in KINDS else "other"] += number
        counts[f"{kind}_trials"] += number > 0
    counts["ungrounded_findings"] += min(trial.validity.get("ungrounded", 0), len(trial.findings))
    counts["windows"] += trial.windows
    counts["failed_windows"] += min(trial.failed_windows, trial.windows)


def _paid(counts: Counter[str], trial: Trial) -> None:
    for name in ("requests", "retries", "input_tokens", "output_tokens"):
        counts[name] += int(trial.usage.get(name) or 0)
    cost = trial.usage.get("cost_usd")
    counts["unpriced"] += cost is None and bool(trial.usage.get("requests") or trial.latencies)
    counts["cost_micro"] += round((cost or 0.0) * MICRO)


def _findings(counts: Counter[str], case: Case, trial: Trial, regions: Sequence[Region]) -> None:
    """Where the findings of a trial point, and what they say where they point at a label."""
    counts["findings"] += len(trial.findings)
    fix = case.label_source == FIX and trial.label == "clean"
    if (case.bad_lines or "bad" not in case.diffs) and not fix:
        counts["judged_findings"] += len(trial.findings)
        for one in trial.findings:
            counts[f"sure_{one.get('confidence')}"] += 1
    if trial.label == "clean":
        return
    counts["bad_of_mode"] += case.mode in modes()
    counts["mode_named"] += case.mode in modes() and any(one.get("mode") == case.mode for one in trial.findings)
    counts["bad_of_category"] += case.category in categories()
    counts["category_named"] += case.category in categories() and any(
        one.get("category") == case.category for one in trial.findings
    )
    if not case.bad_lines:
        return
    counts["placed_bad"] += 1
    counts["placed_caught"] += trial.held_back
    counts["labels"] += len(case.bad_lines)
    paths = _paths(case)
    near = [one for one in trial.findings if one.get("path") in paths]
    for rule in RULES:
        found = matches(case, near, rule, regions) if near else ()
        counts[f"hit_{rule}"] += bool(found)
        counts[f"labels_{rule}"] += len(found)
        counts[f"caught_hit_{rule}"] += bool(found) and trial.held_back
        if rule == PLACED_BY and found:
            for match in found:
                counts[f"sure_{near[match.finding].get('confidence')}_hit"] += 1
            _said(counts, case, [near[one.finding] for one in found])


def _said(counts: Counter[str], case: Case, placed: Iterable[Finding]) -> None:
    """Whether findings at the labelled place name the right mode, category and severity; once a trial each."""
    found = list(placed)
    counts["placed_of_mode"] += case.mode in modes()
    counts["placed_of_category"] += case.category in categories()
    counts["placed_mode"] += case.mode in modes() and any(one.get("mode") == case.mode for one in found)
    counts["placed_category"] += case.category in categories() and any(
        one.get("category") == case.category for one in found
    )
    if case.severity:
        gaps = [abs(_rank(one.get("severity")) - _rank(case.severity)) for one in found]
        counts["placed_graded"] += 1
        counts["severity_same"] += min(gaps) == 0
        counts["severity_near"] += min(gaps) <= 1


def _rank(severity: object) -> int:
    """Its place on the scale; one that is not on it counts as the lowest."""
    return _RANKS.get(severity, 0)


def _paths(case: Case) -> set[str]:
    return {shown_path_of(case, label) for label in case.bad_lines}


def _pairs(counts: Counter[str], trials: Sequence[Trial]) -> None:
    """Both sides of one repeat together."""
    sides = {(trial.label, trial.repeat): trial for trial in trials}
    for (label, repeat), bad in sides.items():
        clean = sides.get(("clean", repeat))
        if label == "clean" or clean is None:
            continue
        counts["pairs"] += 1
        counts["pairs_right"] += bad.right and clean.right
        higher, lower = ordered_risk(bad), ordered_risk(clean)
        counts["pairs_ranked_twice"] += 2 * (higher > lower) + (higher == lower)


def _repeats(counts: Counter[str], trials: Sequence[Trial]) -> None:
    """How far the repeats of a side agree."""
    for label in ("bad", "clean"):
        side = [trial for trial in trials if trial.label == label]
        if len(side) < 2:
            continue
        counts["repeated"] += 1
        counts["all_right"] += all(trial.right for trial in side)
        states = [trial.held_back if trial.answered else None for trial in side]
        counts["flaky"] += len(set(states)) > 1
        for one, two in itertools.combinations(states, 2):
            counts["repeat_pairs"] += 1
            counts["repeat_flips"] += one != two
