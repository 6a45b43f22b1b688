"""The report as one self-contained page: no network, no script, readable on a phone."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from reviewer.report.account import author_words, coverage_words, reviewer_words, usage_words
from reviewer.report.as_dict import TOOL
from reviewer.report.html_coverage import coverage
from reviewer.report.html_findings import findings
from reviewer.report.markup import Markup, join, tag
from reviewer.report.types import Report
from reviewer.report.words import OUTCOMES, approval_words, main_reason, other_reasons


def render(report: Report) -> str:
    """The page, decision first."""
    body = tag(
        "body", _decision(report), tag("main", findings(report), coverage(report), _review(report)), _foot(report)
    )
    return f"<!doctype html>\n{tag('html', _head(report), body, lang='en')}\n"


def _head(report: Report) -> Markup:
    style = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", f"Review: {OUTCOMES[report.decision.outcome]}"),
        tag("style", Markup(style)),
    )


def _decision(report: Report) -> Markup:
    asked, further = approval_words(report), other_reasons(report)
    return tag(
        "header",
        tag("h1", OUTCOMES[report.decision.outcome].capitalize()),
        tag("p", main_reason(report)),
        tag("ul", *(tag("li", reason) for reason in further), class_="reasons") if further else None,
        tag("p", tag("strong", asked.capitalize())) if asked else None,
        tag("p", coverage_words(report), class_="dim"),
        class_=report.decision.outcome,
    )


def _review(report: Report) -> Markup:
    rows = {
        "reviewers": reviewer_words(report),
        "author": author_words(report),
        "change": _change(report),
        "usage": usage_words(report),
    }
    known = [join(tag("dt", name), tag("dd", words)) for name, words in rows.items() if words]
    return tag("section", tag("h2", "Review"), tag("dl", *known))


def _change(report: Report) -> str:
    change = report.change
    ends = " to ".join(end[:12] for end in (change.merge_base or change.base, change.head) if end)
    return f"{change.kind} {ends}".strip() + f", +{change.added:,} -{change.removed:,}"


def _foot(report: Report) -> Markup:
    return tag("footer", tag("p", f"{TOOL} {report.version}", class_="dim"))
