"""The pull request comment."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from reviewer.report import Excluded, render
from reviewer.report.markdown import LONGEST
from reviewer.report.markdown_escape import block, code, prose
from tests.report.builders import finding, report
from tests.report.cases import CASES, HOSTILE


def rendered(text: str) -> str:
    """A paragraph of Markdown as HTML."""
    return str(MarkdownIt("commonmark").enable("strikethrough").render(text)).strip()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        pytest.param("a *b* _c_ ~~d~~ \\", "<p>a *b* _c_ ~~d~~ \\</p>", id="formatting is literal"),
        pytest.param("<b>x</b> &lt;", "<p>&lt;b&gt;x&lt;/b&gt; &amp;lt;</p>", id="HTML is literal"),
        pytest.param("[a](b) ![c](d)", "<p>[a](b) ![c](d)</p>", id="links and images are literal"),
        pytest.param("ask @team/ops", "<p>ask <code>@team/ops</code></p>", id="a mention is a code span"),
        pytest.param("see https://x.y", "<p>see <code>https://x.y</code></p>", id="a URL is a code span"),
        pytest.param("closes #12", "<p>closes <code>#12</code></p>", id="a reference is a code span"),
        pytest.param("an `a`@b", "<p>an <code>`a`@b</code></p>", id="backticks do not end a code span"),
        pytest.param("an `@x`, b", "<p>an <code>@x</code>, b</p>", id="a code span stays one"),
        pytest.param("`a``b` `c`d", "<p>`a``b` `c`d</p>", id="code spans that touch are literal"),
    ],
)
def test_prose_shows_the_very_words(text: str, html: str) -> None:
    assert rendered(prose(text)) == html


@pytest.mark.parametrize("text", ["`", "``", "a`b", "`a`", " a ", "<b>", "a|b"])
def test_a_code_span_shows_the_very_text(text: str) -> None:
    html = text.replace("<", "&lt;").replace(">", "&gt;")
    assert rendered("x " + code(text)) == f"<p>x <code>{html}</code></p>"


def test_a_fence_is_longer_than_any_run_of_backticks_inside() -> None:
    assert block("+ ````` x", indent="") == ["``````diff", "+ ````` x", "``````"]


def test_findings_beyond_the_first_ten_are_folded() -> None:
    text = render(report(findings=tuple(finding(line_start=number) for number in range(1, 15))), "markdown")
    shown, _, folded = text.partition("<details><summary>4 more findings</summary>")
    assert (shown.count("- **medium"), folded.count("- **medium")) == (10, 4)
    assert folded.index("</details>") < folded.index("#### Coverage")


def test_a_huge_report_fits_into_a_comment_and_says_what_was_left_out() -> None:
    findings = tuple(finding(claim=HOSTILE * 3, evidence=HOSTILE, line_start=number) for number in range(1, 3000))
    excluded = tuple(Excluded(path=HOSTILE + str(number), lines=1, reason=HOSTILE) for number in range(500))
    value = report(findings=findings, excluded=excluded, notes=(HOSTILE * 9,) * 50)
    text = render(value, "markdown")
    assert len(text) <= LONGEST
    shown = text.count("- **medium")
    assert f"{2999 - shown:,} findings did not fit into this comment; the JSON report has them all." in text
    assert shown > 5
    assert "more did not fit into this comment" in text.partition("#### Coverage")[2]


def test_the_decision_comes_first() -> None:
    assert render(CASES["block"], "markdown").splitlines()[:2] == ["<!-- reviewer -->", "### Review: block"]
