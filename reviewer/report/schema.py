"""The JSON Schema of the report."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, get_args

from reviewer.authorship.types import Strength
from reviewer.gate import OUTCOMES
from reviewer.git.source import Kind
from reviewer.patch.types import FactKind, Side
from reviewer.report.as_dict import SCHEMA_VERSION
from reviewer.report.shape import Schema, array, closed, nullable, number, one_of, string, whole
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict.types import Approval, Precision, Priority


@functools.cache
def report_schema() -> Mapping[str, Any]:
    """JSON Schema 2020-12 of the JSON report; every object is closed and every property required."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of a review",
        **closed(
            "What was reviewed, by whom, with what result; equal inputs give equal reports apart from timing.",
            schema_version={"const": SCHEMA_VERSION, "description": "raised when a reader would have to change"},
            tool=closed("what made the report", name=string("name of the tool"), version=string("its version")),
            change=_change(),
            reviewers=array(_reviewer(), "who reviewed, the embedded reviewer included"),
            decision=_decision(),
            findings=array(_finding(), "worst first"),
            notes=array(string("one sentence"), "what a reader should know besides"),
            windows=array(_window(), "the parts of the change, in order"),
            coverage=_coverage(),
            usage=_usage(),
            timing=closed("the only part that differs between equal runs", seconds=number("wall time")),
        ),
    }


def _change() -> Schema:
    return closed(
        "what was reviewed",
        kind=one_of(get_args(Kind), "how the change was named"),
        base=nullable(string("commit before the change")),
        head=nullable(string("commit with the change")),
        merge_base=nullable(string("commit where both sides part")),
        files=whole("changed files"),
        added=whole("added lines"),
        removed=whole("removed lines"),
        authorship=closed(
            "who wrote it, as far as git and the user say",
            tools=array(string("name of an AI tool"), "sorted"),
            families=array(string("model family"), "sorted; empty when nothing is known"),
            strength=one_of(get_args(Strength), "the strongest mark"),
            evidence=array(string("one mark"), "where it says so"),
        ),
    )


def _reviewer() -> Schema:
    return closed(
        "one reviewer",
        name=string("the name under which findings list it"),
        model=nullable(string("the model's name at its endpoint")),
        family=string("whose model it is; `embedded` for the deterministic reviewer"),
        endpoint_host=nullable(string("host that answered")),
        response_mode=nullable(string("how the answer's form was asked for")),
        prompt=nullable(
            closed("the instructions it got", name=string("name of the prompt"), sha256=string("hash of its text"))
        ),
        independent={
            "enum": [True, False, "unverified"],
            "description": "whether it is of another family than the author",
        },
    )


def _decision() -> Schema:
    return closed(
        "what the gate says",
        outcome=one_of(OUTCOMES, "from best to worst; the worst row of the gate's table that applies"),
        reasons=array(string("one sentence"), "worst first"),
        approval=nullable(one_of(get_args(Approval), "whose approval is asked for")),
    )


def _finding() -> Schema:
    return closed(
        "one risk in the change, tied to a line or fact of it",
        mode=string("failure-mode slug, or `other`"),
        category=string("category slug of the mode"),
        cwe=array(string("CWE id such as CWE-89"), "of the mode"),
        path=string("file it is in"),
        side=nullable(one_of(get_args(Side), "side of the evidence; null for facts and unverified findings")),
        line_start=nullable(whole("first line on that side", least=1)),
        line_end=nullable(whole("last line on that side", least=1)),
        evidence=string("the changed line or fact that was quoted"),
        claim=string("what fails, for whom, when"),
        severity=one_of(Severity, "impact if it happens in production"),
        confidence=one_of(Confidence, "how sure the reviewer is"),
        blast_radius=one_of(BlastRadius, "how far it reaches"),
        reversibility=one_of(Reversibility, "what it takes to undo"),
        detection=one_of(Detection, "when somebody would notice"),
        priority=one_of(get_args(Priority), "by the priority table"),
        approval=nullable(one_of(get_args(Approval), "who should approve if it stays")),
        level=one_of(("error", "warning", "note"), "SARIF level"),
        verified={"type": "boolean", "description": "the evidence is literally a changed line or fact"},
        corroborated={"type": "boolean", "description": "a model and an embedded rule point at the same line"},
        fingerprint=string("stable id without line numbers"),
        reviewers=array(string("name of a reviewer"), "who found it"),
        window_id=string("the window in which it was found"),
        rule=nullable(string("embedded rule, `mode/rule-id`")),
        precision=nullable(one_of(get_args(Precision), "precision of the rule")),
        fix=nullable(string("what to do instead")),
    )


def _window() -> Schema:
    return closed(
        "one part of the change",
        id=string("`w-` and 16 hex digits"),
        files=array(string("path"), "in the order shown"),
        added=whole("added lines"),
        removed=whole("removed lines"),
        tokens=whole("of the whole rendered request; 0 when no model was asked"),
        status=one_of(("reviewed", "cached", "failed"), "what became of it"),
        reason=nullable(string("why it failed")),
    )


def _coverage() -> Schema:
    return closed(
        "every changed line, counted: changed_lines = reviewed_lines + failed_lines + the excluded lines",
        changed_lines=whole("as `git diff --numstat` counts"),
        reviewed_lines=whole("lines with a complete review"),
        failed_lines=whole("lines without one"),
        excluded=array(
            closed("a file left out by name", path=string("path"), lines=whole("changed lines"), reason=string("why")),
            "what was left out",
        ),
        facts=array(
            closed(
                "a change without lines",
                path=string("path"),
                kind=one_of(get_args(FactKind), "what sort"),
                detail=string("what happened"),
            ),
            "what else changed",
        ),
    )


def _usage() -> Schema:
    return closed(
        "what the review took",
        requests=whole("requests sent, retries included"),
        retries=whole("requests that repeated another"),
        input_tokens=whole("tokens sent"),
        output_tokens=whole("tokens received"),
        cached_windows=whole("windows answered from the cache"),
        cost_usd=nullable(number("cost in USD; null when no prices are configured")),
        token_counter=string("how tokens were counted before sending"),
    )
