"""From judged windows to the report: findings combined, lines counted, the gate asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from reviewer.ask import Asker
from reviewer.authorship import Authorship, independence
from reviewer.errors import ReviewerError
from reviewer.findings import combine
from reviewer.gate import Evidence, decide, grade
from reviewer.git import Change
from reviewer.limits import Ledger
from reviewer.notes import notes
from reviewer.options import Options
from reviewer.planning import Prepared, price_of
from reviewer.report.types import ChangeInfo, Coverage, Report, ReviewerInfo, UsageInfo, WindowInfo
from reviewer.session import Judged
from reviewer.verdict import Finding
from reviewer.version import VERSION


def summarise(
    change: Change,
    prepared: Prepared,
    judged: Sequence[Judged],
    everyone: Sequence[Asker],
    *,
    authorship: Authorship,
    ledger: Ledger,
    options: Options,
    seconds: float,
) -> Report:
    """The report of a finished review."""
    ledger.cached_windows = sum(any(answer.status == "cached" for answer in one.answers) for one in judged)
    reviewers = tuple(_reviewer(asker, prepared, authorship) for asker in everyone)
    verdicts = [answer.verdict for one in judged for answer in one.answers if answer.verdict is not None]
    findings = grade(combine(finding for verdict in verdicts for finding in verdict.findings))
    coverage = _coverage(change, prepared, judged)
    models = [asker for asker in everyone if asker.meter is not None]
    words = [
        answer.verdict.word
        for one in judged
        for asker, answer in zip(everyone, one.answers, strict=True)
        if asker.meter is not None and answer.verdict is not None
    ]
    evidence = Evidence(
        findings=findings,
        models=len(models),
        independent=tuple(
            info.independent for asker, info in zip(everyone, reviewers, strict=True) if asker.meter is not None
        ),
        words=tuple(words),
        failed_lines=coverage.failed_lines,
        failed_windows=sum(bool(one.failures) for one in judged),
        excluded_lines=sum(one.lines for one in coverage.excluded),
        excluded_files=len(coverage.excluded),
        approved_by=options.approved_by,
    )
    if change.patch.files:
        decision = decide(evidence, options.policy)
    else:
        decision = replace(decide(Evidence()), reasons=("nothing changed",))
    return Report(
        version=VERSION,
        change=_change(change, authorship),
        reviewers=reviewers,
        decision=decision,
        findings=findings,
        notes=tuple(notes(change, prepared, judged, models, waived=_waived(findings, options))),
        windows=tuple(_window(one) for one in judged),
        coverage=coverage,
        usage=_usage(ledger, prepared, models),
        seconds=seconds,
    )


def _change(change: Change, authorship: Authorship) -> ChangeInfo:
    return ChangeInfo(
        kind=change.kind,
        base=change.base,
        head=change.head,
        merge_base=change.merge_base,
        files=len(change.patch.files),
        added=change.patch.added,
        removed=change.patch.removed,
        authorship=authorship,
    )


def _reviewer(asker: Asker, prepared: Prepared, authorship: Authorship) -> ReviewerInfo:
    model = asker.model
    embedded = model.family == "embedded"
    independent: bool | Literal["unverified"] = True if embedded else independence(authorship, model.family)
    return ReviewerInfo(
        name=model.name,
        model=None if embedded else getattr(model, "model", model.name),
        family=model.family,
        endpoint_host=getattr(model, "endpoint_host", None),
        response_mode="embedded" if embedded else getattr(model, "response_mode", None),
        prompt_name=None if embedded else prepared.prompt.name,
        prompt_sha256=None if embedded else prepared.prompt.sha256,
        independent=independent,
    )


def _coverage(change: Change, prepared: Prepared, judged: Sequence[Judged]) -> Coverage:
    """Count lines by identity: a line in pieces is reviewed only when every piece is."""
    failed = _lines(one for one in judged if one.failures)
    everything = _lines(judged)
    excluded = sum(one.lines for one in prepared.excluded)
    total = change.patch.changed_lines
    if len(everything) + excluded != total:
        raise ReviewerError(
            f"{total} changed lines, but {len(everything)} in windows and {excluded} excluded: the review is refused;"
            " please report this as a bug with the diff"
        )
    return Coverage(
        changed_lines=total,
        reviewed_lines=len(everything) - len(failed),
        failed_lines=len(failed),
        excluded=prepared.excluded,
        facts=change.patch.facts,
    )


def _lines(judged: Iterable[Judged]) -> set[int]:
    """The identities of all changed lines in windows; the patch keeps each line alive, so ids are unique."""
    return {id(row.line) for one in judged for _, row in one.window.changed_rows}


def _window(one: Judged) -> WindowInfo:
    failures = one.failures
    cached = any(answer.status == "cached" for answer in one.answers)
    reasons = [f"{answer.model}: {answer.kind}: {answer.reason}" for answer in failures]
    return WindowInfo(
        id=one.window_id,
        files=one.window.files,
        added=one.window.added,
        removed=one.window.removed,
        tokens=one.tokens,
        status="failed" if failures else "cached" if cached else "reviewed",
        reason="; ".join(reasons) or None,
    )


def _usage(ledger: Ledger, prepared: Prepared, models: Sequence[Asker]) -> UsageInfo:
    priced = bool(models) and all(price_of(asker.model).known for asker in models)
    return UsageInfo(
        requests=ledger.requests,
        retries=ledger.retries,
        input_tokens=ledger.input_tokens,
        output_tokens=ledger.output_tokens,
        cached_windows=ledger.cached_windows,
        cost_usd=ledger.cost if priced else None,
        token_counter=prepared.counter.name,
    )


def _waived(findings: Iterable[Finding], options: Options) -> int:
    """How many findings the configuration waives."""
    return sum(finding.fingerprint in options.policy.waivers for finding in findings)
