"""The report for a terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.report import Excluded, render
from reviewer.taxonomy import Severity
from tests.report.builders import EMBEDDED, MODEL, finding, report, window
from tests.report.cases import CASES


def test_a_pass_is_short() -> None:
    assert len(render(CASES["pass"]).splitlines()) <= 5


@pytest.mark.parametrize(
    ("case", "start"),
    [
        pytest.param("pass", "PASS: all of the change was reviewed", id="pass"),
        pytest.param("block", "BLOCK: auth-guard-removed in api/users.py:42", id="block"),
        pytest.param("inconclusive", "INCONCLUSIVE: not reviewed: 1290 changed lines", id="inconclusive"),
        pytest.param("hostile", "NEEDS APPROVAL: exception-swallowed", id="needs approval"),
    ],
)
def test_the_first_line_is_the_decision(case: str, start: str) -> None:
    assert render(CASES[case]).startswith(start)


def test_a_reason_that_repeats_a_finding_is_left_out() -> None:
    text = render(
        report(findings=(finding(severity=Severity.CRITICAL), finding(path="b.py", severity=Severity.CRITICAL)))
    )
    assert "also:" not in text


def test_the_embedded_reviewer_alone_is_said_in_one_line() -> None:
    sentence = "reviewed by the embedded reviewer alone (deterministic, offline); no model was asked"
    assert sentence in render(CASES["alone"]).splitlines()


def test_a_model_that_is_not_independent_is_named_so() -> None:
    text = render(report(reviewers=(EMBEDDED, replace(MODEL, independent=False))), width=200)
    assert "gpt-5.1 (openai, api.openai.com), not independent: of the author's model family" in text


@pytest.mark.parametrize("width", [40, 60, 100, 160])
def test_only_paths_and_evidence_are_longer_than_the_width(width: int) -> None:
    for line in render(CASES["inconclusive"], width=width).splitlines():
        assert len(line) <= width or " " not in line.strip() or line.lstrip()[0] in "+-?!" or "app/billing.py" in line


def test_a_very_long_path_stays_whole() -> None:
    path = "/".join(["folder"] * 30) + "/module.py"
    assert f"      {path}:12" in render(report(findings=(finding(path=path),)), width=60).splitlines()


def test_long_evidence_is_one_line_that_says_what_was_cut() -> None:
    line = next(line for line in render(report(findings=(finding(evidence="x" * 5000),))).splitlines() if " + " in line)
    assert line.endswith("x... (4,700 characters more)")


def test_a_line_that_a_build_server_would_obey_is_defused() -> None:
    text = render(report(findings=(finding(claim="word " * 17 + "::set-output name=a::b"),)))
    assert "\\u{3A}:set-output" in text


def test_many_excluded_files_are_counted() -> None:
    excluded = tuple(Excluded(path=f"{number}.lock", lines=1, reason="--exclude") for number in range(30))
    assert "excluded: and 10 files more, listed in the JSON report" in render(report(excluded=excluded))


def test_failed_windows_are_grouped_by_reason() -> None:
    failed = tuple(
        window(id=f"w-{number}", files=("a.py",), status="failed", reason="gpt: http_503") for number in range(40)
    )
    text = render(report(windows=failed))
    assert "not reviewed: 1,600 lines in 40 windows (a.py): gpt: http_503" in text
