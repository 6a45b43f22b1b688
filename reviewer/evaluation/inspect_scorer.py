"""Right or wrong by the gate's outcome, and the headline figures as metrics of Inspect, each clustered by case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from inspect_ai.scorer import (
    CORRECT,
    INCORRECT,
    Metric,
    SampleScore,
    Score,
    Scorer,
    Target,
    accuracy,
    metric,
    scorer,
    stderr,
)
from inspect_ai.solver import TaskState

from reviewer.evaluation.case import Case
from reviewer.evaluation.inspect_solver import FAILURES, TRIAL
from reviewer.evaluation.metrics import METRICS
from reviewer.evaluation.tally import tally
from reviewer.evaluation.trial import Trial, read
from reviewer.patch import visible


@metric(scores="unreduced")
def headline(names: list[str], by: str | None = None) -> Metric:
    """Our figures over all epochs, each with the ends of its 95 % interval; `by` names a label to group by."""

    def measured(scores: list[SampleScore]) -> dict[str, float]:
        if by is None:
            return {key: value for name in names for key, value in _figure(name, scores).items()}
        groups: defaultdict[str, list[SampleScore]] = defaultdict(list)
        for one in scores:
            if group := (one.sample_metadata or {}).get(by):
                groups[str(group)].append(one)
        return {
            f"{name} {group}": _figure(name, members)[name]
            for name in names
            for group, members in sorted(groups.items())
        }

    return measured


def _figure(name: str, scores: Sequence[SampleScore]) -> dict[str, float]:
    figure = METRICS[name](_rows([one.score for one in scores]))
    return {name: figure.value, f"{name}_low": figure.low, f"{name}_high": figure.high}


def _rows(scores: Sequence[Score]) -> list[Mapping[str, int]]:
    """What was counted in each case."""
    trials: defaultdict[str, list[Trial]] = defaultdict(list)
    for one in scores:
        found = one.metadata or {}
        trials[found["case"]].append(read({key: found[key] for key in ("case", "label", "repeat", "outcome")}))
    return [tally(Case(id=name, diffs={}, origin=""), found).counts for name, found in sorted(trials.items())]


@scorer(
    metrics=[
        accuracy(),
        stderr(cluster="case"),
        headline(["pair_correct", "detection", "false_block"]),
        headline(["pair_correct"], by="category"),
    ]
)
def gate() -> Scorer:
    """Correct when a bad side was held back or a clean one let through; no answer is never right."""

    async def score(state: TaskState, target: Target) -> Score:  # noqa: ARG001 - the label is in the metadata
        kept = state.store.get(TRIAL)
        trial = read(kept) if kept is not None else _unanswered(state)
        return Score(
            value=CORRECT if trial.right else INCORRECT,
            answer=trial.outcome,
            explanation=_explained(trial, state.store.get(FAILURES, [])),
            reason=None if trial.answered else trial.outcome,
            metadata={
                "case": trial.case,
                "label": trial.label,
                "repeat": trial.repeat,
                "outcome": trial.outcome,
                "windows": trial.windows,
                "failed_windows": trial.failed_windows,
                "validity": dict(trial.validity),
                "findings": [dict(one) for one in trial.findings],
            },
        )

    return score


def _unanswered(state: TaskState) -> Trial:
    """A sample that a limit or an error of Inspect ended."""
    return Trial(
        case=state.metadata["case"],
        label=state.metadata["label"],
        repeat=state.epoch - 1,
        outcome="error",
        error="the sample was ended before its review was",
    )


def _explained(trial: Trial, failures: Sequence[str]) -> str:
    lines = [f"{trial.label} side: {trial.outcome}"]
    if trial.error:
        lines.append(visible(trial.error))
    if trial.failed_windows:
        lines.append(f"{trial.failed_windows} of {trial.windows} windows could not be reviewed")
    lines += [visible(one) for one in failures]
    lines += [_line(finding) for finding in trial.findings] or ["no findings"]
    return "\n".join(lines)


def _line(finding: Mapping[str, Any]) -> str:
    place = f"{finding.get('path')}:{finding.get('line_start')}"
    return visible(f"- {finding.get('severity')} {finding.get('mode')} at {place}: {finding.get('claim')}")
