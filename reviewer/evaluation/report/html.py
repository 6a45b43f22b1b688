"""Runs as one self-contained page: no network, readable on a phone, and nothing that it quotes can act."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import reviewer.report
from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.report.figures import Scored, scored
from reviewer.evaluation.report.html_cases import cases
from reviewer.evaluation.report.html_figures import figures
from reviewer.evaluation.report.html_groups import groups
from reviewer.evaluation.report.html_heat import heat
from reviewer.evaluation.report.html_repeats import repeats
from reviewer.evaluation.report.remarks import notices, summary, warnings
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.svg_charts import confidence_chart, cost_chart, reliability_chart
from reviewer.evaluation.report.svg_parts import interval_bar
from reviewer.evaluation.report.words import HEADS, NOTE, interval, plain, share, shares
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown
from reviewer.version import VERSION


def render(sheets: Sequence[Sheet]) -> str:
    """The page: leaderboard, charts, categories, repeats, and every case."""
    runs = scored(sheets)
    body = tag(
        "body",
        _title(sheets),
        tag("main", *_sections(runs, sheets)),
        tag("footer", tag("p", f"second-opinion-reviewer {VERSION}", class_="dim")),
        tag("script", Markup(_file("page.js"))),
    )
    return f"<!doctype html>\n{tag('html', _head(), body, lang='en')}\n"


def _sections(runs: Sequence[Scored], sheets: Sequence[Sheet]) -> Iterator[Markup]:
    yield from (_board(runs), _charts(runs), figures(runs))
    yield from (heat(runs), groups(runs), repeats(sheets), cases(sheets))


def _head() -> Markup:
    base = Path(reviewer.report.__file__).with_name("page.css").read_text(encoding="utf-8")
    style, script = base + _file("page.css"), _file("page.js")
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", "Reviewers compared"),
        tag("style", Markup(style)),
    )


def _file(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _title(sheets: Sequence[Sheet]) -> Markup:
    return tag(
        "header",
        tag("h1", "Reviewers compared"),
        tag("p", f"{summary(sheets)}."),
        *(tag("p", tag("strong", words)) for words in warnings(sheets)),
        *(tag("p", words) for words in notices(sheets)),
        class_="title",
    )


def _board(runs: Sequence[Scored]) -> Markup:
    ranked = sorted(runs, key=lambda run: -run.pair.value if run.pair.total else 1)
    table = tag(
        "table",
        tag("thead", tag("tr", *(tag("th", name) for name in HEADS))),
        tag("tbody", *map(_row, ranked)),
        class_="board",
    )
    return tag("section", tag("h2", "Leaderboard"), table, tag("p", NOTE, class_="dim"))


def _row(run: Scored) -> Markup:
    return tag(
        "tr",
        tag("td", tag("span", run.sheet.letter, class_="letter")),
        tag("td", tag("strong", shown(run.sheet.name, 120)), class_="name"),
        *(_share(one, head) for one, head in zip(shares(run), HEADS[2:5], strict=True)),
        *(tag("td", words, data_head=head) for words, head in zip(plain(run), HEADS[5:], strict=True)),
    )


def _share(figure: Estimate, head: str) -> Markup:
    words = join(tag("strong", share(figure)), " ", tag("span", interval(figure), class_="dim"))
    return tag("td", tag("span", words, interval_bar(figure)), data_head=head)


def _charts(runs: Sequence[Scored]) -> Markup:
    return tag("div", cost_chart(runs), reliability_chart(runs), confidence_chart(runs), class_="charts")
