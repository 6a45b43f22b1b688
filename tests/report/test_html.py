"""The HTML page."""

from __future__ import annotations

import base64
import hashlib
import re

from reviewer.report import render
from reviewer.report.markup import join, tag
from tests.report.builders import finding, report
from tests.report.cases import CASES


def test_text_is_escaped_and_elements_are_not() -> None:
    assert tag("p", "<b>", tag("code", '"'), title='"><script>') == (
        '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<code>&quot;</code></p>'
    )
    assert join(None, "a", tag("input", id="x")) == 'a<input id="x">'


def test_the_policy_allows_the_one_style_and_nothing_else() -> None:
    page = render(CASES["block"], "html")
    style = re.search(r"<style>(.*)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src &#x27;none&#x27;; style-src &#x27;sha256-{digest}&#x27;; base-uri" in page


def test_nothing_leads_out_of_the_page() -> None:
    page = render(CASES["block"], "html")
    assert not re.search(r"https?://|url\(|@import|<script|<a |<img|<link|\bon\w+=", page)


def test_the_decision_comes_before_the_findings() -> None:
    page = render(CASES["block"], "html")
    assert page.index("<h1>Block</h1>") < page.index("<h2>5 findings</h2>") < page.index("<h2>Coverage</h2>")


def test_findings_of_one_priority_need_no_filter() -> None:
    assert "fieldset" in render(CASES["block"], "html").partition("</style>")[2]
    assert "fieldset" not in render(report(findings=(finding(),)), "html").partition("</style>")[2]
