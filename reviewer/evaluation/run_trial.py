"""One trial: a side of a case through the pipeline that reviews branches."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from reviewer.errors import AuthError, UsageError
from reviewer.evaluation.answers import Answers
from reviewer.evaluation.baselines import BASELINES, Question, baseline
from reviewer.evaluation.exhausted import exhausted
from reviewer.evaluation.run_model import Observed, Shared
from reviewer.evaluation.run_side import Sides
from reviewer.evaluation.trial import Key, Trial
from reviewer.options import Options
from reviewer.pipeline import areview_prepared
from reviewer.planning import price_of
from reviewer.protocol import Model
from reviewer.report.as_dict import usage_dict
from reviewer.report.finding import finding_dict, visible_values
from reviewer.report.types import Report

_LONGEST_ERROR = 500
_NONE = Answers()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Who is measured: an endpoint, a baseline, or the embedded reviewer alone."""

    name: str
    options: Options
    shared: Shared | None = None
    """The endpoint; None for what is built in."""
    task: bool = False
    """True when it is shown what the author was asked to do."""
    sides: Sides = field(default_factory=Sides, repr=False, compare=False)

    @property
    def needs_network(self) -> bool:
        """True for an endpoint."""
        return self.shared is not None

    def options_for(self, question: Question) -> Options:
        """How one side is reviewed."""
        return replace(self.options, repeat=question.repeat, task=question.case.task if self.task else None)


async def review_side(candidate: Candidate, question: Question, answers: Answers = _NONE) -> Trial | None:
    """Review one side once; None when a cap of the run kept a part of it back.

    What `answers` has of it is not asked again. Whatever fails for this side alone becomes a trial with the outcome
    `error`. AuthError and UsageError end a run, and so does a machine that is at its end.
    """
    key = Key(question.case.id, question.label, question.repeat)
    observed = Observed(shared=candidate.shared, trial=key, answers=answers) if candidate.shared else None
    found = None
    try:
        found = await _reviewed(candidate, question, observed)
    finally:
        if found is None and observed is not None:
            observed.keep_all()
    return found


async def _reviewed(candidate: Candidate, question: Question, observed: Observed | None) -> Trial | None:
    started = time.monotonic()
    found = Trial(case=question.case.id, label=question.label, repeat=question.repeat, outcome="error")
    try:
        models, options = _reviewers(candidate, question, observed), candidate.options_for(question)
        side = await candidate.sides.side(question, models, options)
        progress = observed.planned if observed is not None else None
        report = await areview_prepared(
            side.change, side.prepared, models, options, memory=side.memory, progress=progress
        )
        found = _filled(found, report, sent=observed is not None)
    except (AuthError, UsageError):
        raise
    except Exception as error:
        if (trouble := exhausted(error)) is not None:
            raise UsageError(f"{trouble}; what is finished is kept, and the same command goes on from there") from error
        found = replace(found, error=f"{type(error).__name__}: {error}"[:_LONGEST_ERROR])
    if observed is not None:
        if observed.limited:
            return None
        counted = Counter(found.validity) + observed.validity
        found = replace(
            found,
            validity=dict(sorted(counted.items())),
            latencies=tuple(observed.latencies),
            replies=tuple(sorted(observed.replies)),
            usage=found.usage or _usage(observed),
        )
    return replace(found, seconds=round(time.monotonic() - started, 3))


def _usage(observed: Observed) -> Mapping[str, Any]:
    """What a review that failed had spent; nothing where it had sent nothing."""
    ledger, price = observed.spent, price_of(observed.shared.model)
    if not ledger.requests:
        return {}
    return {
        "requests": ledger.requests,
        "retries": ledger.retries,
        "input_tokens": ledger.input_tokens,
        "output_tokens": ledger.output_tokens,
        "cost_usd": round(ledger.cost, 6) if price.known else None,
    }


def failed(trial: Trial) -> bool:
    """True when something beside the model failed: what a retry may change without asking for a better answer."""
    return trial.outcome == "error" or (trial.outcome == "inconclusive" and trial.validity.get("other", 0) > 0)


def _reviewers(candidate: Candidate, question: Question, observed: Observed | None) -> Sequence[Model]:
    if candidate.name in BASELINES and observed is None:
        return (baseline(candidate.name, question),)
    return (observed,) if observed is not None else ()


def _filled(trial: Trial, report: Report, *, sent: bool) -> Trial:
    """The trial with what the report says; what a baseline is asked is no request."""
    ungrounded = sum(not finding.verified for finding in report.findings)
    usage = visible_values(usage_dict(report.usage))
    return replace(
        trial,
        outcome=report.decision.outcome,
        findings=tuple(finding_dict(finding) for finding in report.findings),
        windows=len(report.windows),
        failed_windows=sum(window.status == "failed" for window in report.windows),
        usage=usage if sent else usage | {"requests": 0},
        validity={"ungrounded": ungrounded} if ungrounded else {},
    )
