"""Whatever the change, the model or the endpoint says, every format stays what it is."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.authorship import Authorship
from reviewer.patch import Fact
from reviewer.report import FORMATS, Excluded, Report, render
from tests.report.builders import EMBEDDED, MODEL, change, finding, report, window
from tests.report.cases import CASES, HOSTILE
from tests.report.checks import check, outline

PIECES = st.sampled_from(
    [
        *HOSTILE.split(" "),
        " ",
        "\n",
        "::",
        "##[x]",
        "`",
        "`a`",
        "` `",
        "|",
        "---",
        "- ",
        "1. ",
        "# ",
        "](",
        "%",
        "/",
        "`x`, @y",
    ]
)
TEXTS = st.lists(PIECES | st.text(st.characters(exclude_categories=()), max_size=5), max_size=12).map("".join)


def filled(text: str, path: str) -> Report:
    """A report with the text wherever foreign text can be."""
    plain = finding(
        path=path, claim=text, evidence=text, fix=text, reviewers=(text,), mode="m" + text, fingerprint=text
    )
    unverified = replace(plain, side=None, line_start=None, line_end=None, verified=False)
    return report(
        findings=(plain, replace(plain, side="old"), unverified, plain),
        windows=(window(files=(path,), status="failed", reason=text), window(files=(path, text), id=text)),
        version="0" + text,
        excluded=(Excluded(path=path, lines=3, reason=text),),
        facts=(Fact(path=path, kind="rename", detail=text),),
        notes=(text, "a note"),
        reviewers=(EMBEDDED, replace(MODEL, name=text, model=text, endpoint_host=text)),
        change=change(head=text, authorship=Authorship(tools=("x" + text,), strength="assisted", evidence=(text,))),
    )


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, path=TEXTS)
def test_every_format_survives_any_text(text: str, path: str) -> None:
    value = filled(text, path)
    for form in FORMATS:
        check(form, render(value, form), value)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, path=TEXTS)
def test_markdown_has_the_structure_of_plain_words(text: str, path: str) -> None:
    hostile, plain = (render(filled(*words), "markdown") for words in ((text, path), ("word", "name")))
    assert [token.type for token in outline(hostile)] == [token.type for token in outline(plain)]


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, width=st.integers(-5, 150))
def test_colour_adds_escape_sequences_of_ours_only(text: str, width: int) -> None:
    value = filled(text, text)
    assert strip(render(value, colour=True, width=width)) == render(value, width=width)


def strip(text: str) -> str:
    """The text without colours and trailing blanks."""
    return "".join(line.rstrip() + "\n" for line in re.sub(r"\x1b\[[0-9;]*m", "", text).split("\n")[:-1])


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_holds_for_the_golden_cases(case: str, form: str) -> None:
    check(form, render(CASES[case], form), CASES[case])


@pytest.mark.parametrize("form", FORMATS)
def test_long_claims_are_no_trouble(form: str) -> None:
    value = filled("long claim " * 1000, "p" * 5000)
    check(form, render(value, form), value)
