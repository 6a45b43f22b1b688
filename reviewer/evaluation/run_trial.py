"""One trial: a side of a case through the pipeline that reviews branches."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reviewer.errors import AuthError, UsageError
from reviewer.evaluation.baselines import BASELINES, Question, baseline
from reviewer.evaluation.run_model import Observed, Shared
from reviewer.evaluation.run_side import Sides
from reviewer.evaluation.trial import Trial
from reviewer.options import Options
from reviewer.pipeline import areview_prepared
from reviewer.protocol import Model
from reviewer.report.as_dict import as_dict
from reviewer.report.types import Report

_LONGEST_ERROR = 500


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


async def review_side(candidate: Candidate, question: Question) -> Trial | None:
    """Review one side once; None when a cap of the run kept a part of it back.

    Whatever fails for this side alone becomes a trial with the outcome `error`. AuthError and UsageError end a run.
    """
    started = time.monotonic()
    observed = Observed(shared=candidate.shared) if candidate.shared is not None else None
    found = Trial(case=question.case.id, label=question.label, repeat=question.repeat, outcome="error")
    try:
        models, options = _reviewers(candidate, question, observed), candidate.options_for(question)
        side = await candidate.sides.side(question, models, options)
        report = await areview_prepared(side.change, side.prepared, models, options, embedded=side.embedded)
        found = _filled(found, report, sent=observed is not None)
    except (AuthError, UsageError):
        raise
    except Exception as error:  # noqa: BLE001 - the other trials go on, and this one says what it was
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
        )
    return replace(found, seconds=round(time.monotonic() - started, 3))


def failed(trial: Trial) -> bool:
    """True when something beside the model failed: what a retry may change without asking for a better answer."""
    return trial.outcome == "error" or (trial.outcome == "inconclusive" and trial.validity.get("other", 0) > 0)


def _reviewers(candidate: Candidate, question: Question, observed: Observed | None) -> Sequence[Model]:
    if candidate.name in BASELINES and observed is None:
        return (baseline(candidate.name, question),)
    return (observed,) if observed is not None else ()


def _filled(trial: Trial, report: Report, *, sent: bool) -> Trial:
    """The trial with what the report says; what a baseline is asked is no request."""
    data = as_dict(report)
    ungrounded = sum(not finding["verified"] for finding in data["findings"])
    return replace(
        trial,
        outcome=report.decision.outcome,
        findings=tuple(data["findings"]),
        windows=len(report.windows),
        failed_windows=sum(window.status == "failed" for window in report.windows),
        usage=data["usage"] if sent else data["usage"] | {"requests": 0},
        validity={"ungrounded": ungrounded} if ungrounded else {},
    )
