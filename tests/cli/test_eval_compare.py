"""`reviewer eval compare` as it is called, on run folders as they lie on the disk."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reviewer.cli import main
from reviewer.evaluation.yardsticks import YARDSTICKS
from tests.support.runs import pair, written_run

BEFORE = {f"case-{number:02}": "both" for number in range(60)}
AFTER = BEFORE | {f"case-{number:02}": "let through" for number in range(12)} | {"case-59": "caught"}


@pytest.fixture(autouse=True)
def runs(sandbox: Path) -> None:
    """Two runs, `old` and `new`, of which the second is worse."""
    written_run(sandbox / "old", BEFORE, model={"name": "one"})
    written_run(sandbox / "new", AFTER, model={"name": "two"})


def compare(*arguments: str) -> int:
    """Run the command."""
    return main(["eval", "compare", *arguments])


def test_the_answer_its_reasons_and_the_cases_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("old", "new") == 0
    shown = capsys.readouterr().out
    for words in (
        "old  one: 60 cases, 120 trials",
        "new against old: 60 cases in both",
        "they differ in: model.name",
        "pair-correct: WORSE   100.0% to 78.3%, -21.7 points, 95 % [-34.2, -12.1]",
        "13 of 60 cases differ (21.7%): 13 worse, 0 better; p 0.0002, after Holm 0.0002",
        "smallest difference that 60 cases show in 80% of runs when 21.7% of them differ: ",
        "\n      case-00  /corpus/case-00\n",
        "undecided: anything else; it never means equal.",
    ):
        assert words in shown


def test_cases_that_changed_are_linked_into_the_page(sandbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("old", "new", "--html", "page.html") == 0
    links = re.findall(r"^      case-\d+  page\.html#(case-\w+)$", capsys.readouterr().out, re.MULTILINE)
    page = (sandbox / "page.html").read_text(encoding="utf-8")
    assert len(links) == 13
    assert all(f'<details id="{link}" ' in page for link in links)


def test_the_other_metrics_are_compared_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("old", "new", "--metric", "false_block", "--metric", "detection") == 0
    shown = capsys.readouterr().out
    assert "detection: WORSE" in shown
    assert "false-block: UNDECIDED" in shown
    assert "after Holm over 2 comparisons" in shown
    assert "pair-correct" not in shown


def test_a_run_that_is_not_finished_passes_no_bar_unless_allowed(
    sandbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = dict(list(BEFORE.items())[:2])
    written_run(sandbox / "begun", said, cases=[pair(name) for name in BEFORE])
    assert compare("old", "begun", "--fail-if-worse", "pair-correct:0") == 2
    shown = capsys.readouterr()
    assert "begun  toy: 60 cases, 4 trials; unfinished: 4 of 120 trials" in shown.out
    assert "not finished in both: 58: case-02" in shown.out
    assert "ok  begun  pair-correct" in shown.out
    assert "begun is unfinished: 4 of 120 trials; finish it" in shown.err
    assert compare("old", "begun", "--fail-if-worse", "pair-correct:0", "--allow-unfinished") == 0
    assert compare("old", "begun") == 0


def test_a_repeat_that_is_not_finished_is_told(sandbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = sandbox / "old" / "run.json"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"trials": 1', '"trials": 2'), encoding="utf-8")
    assert compare("old", "new", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["runs"][0]["planned"], found["runs"][0]["missing"]) == (240, 120)
    assert len(found["contrasts"][0]["unfinished"]) == 60


def test_json_has_it_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("old", "new", "--json", "--metric", "all", "--fail-if-worse", "accuracy:50") == 0
    found = json.loads(capsys.readouterr().out)
    (contrast,) = found["contrasts"]
    assert list(contrast["metrics"]) == list(YARDSTICKS)
    assert contrast["metrics"]["pair-correct"]["answer"] == "worse"
    assert len(contrast["metrics"]["pair-correct"]["changed"]) == 13
    assert contrast["metrics"]["pair-correct"]["changed"][0]["origin"] == "/corpus/case-00"
    assert [one["failed"] for one in found["fail_if_worse"]] == [False]
    assert found["comparisons"] == 9, "no case has a label to hit, a price or a time"


def test_what_cannot_be_compared_is_listed_and_counted(sandbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = {"case-00": "both", "case-01": "failed", "extra": "both"}
    cases = [pair("case-00", text="edited"), pair("case-01"), pair("extra"), pair("case-02")]
    written_run(sandbox / "other", said, cases=cases)
    assert compare("old", "other") == 0
    shown = capsys.readouterr().out
    assert "other  toy: 4 cases, 6 trials, 2 of them without an answer" in shown
    assert "only in old: 57: case-03, case-04" in shown
    assert "and 37 more" in shown
    assert "only in other: 1: extra" in shown
    assert "not the same change in both, left out: 1: case-00" in shown
    assert "not finished in both: 1: case-02" in shown
    assert "1 cases are too few to show any difference" in shown


@pytest.mark.parametrize(
    ("bar", "code", "words"),
    [
        pytest.param("pair-correct:0", 1, "FAILED  new  pair-correct: worse, a loss of at least", id="any loss"),
        pytest.param("pair-correct:5", 1, "allowed 5", id="a loss surely above"),
        pytest.param("pair-correct:20", 0, "ok  new  pair-correct: worse", id="a loss perhaps below"),
        pytest.param("false-block:0", 0, "ok  new  false-block: undecided; allowed 0", id="undecided"),
    ],
)
def test_fail_if_worse_is_the_exit_code(bar: str, code: int, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("old", "new", "--fail-if-worse", bar) == code
    assert words in capsys.readouterr().out


def test_what_became_better_does_not_fail(capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("new", "old", "--fail-if-worse", "pair-correct:0") == 0
    assert "ok  old  pair-correct: better; allowed 0" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("old",), "one run cannot be compared", id="one run"),
        pytest.param(("old", "old"), "named twice", id="itself"),
        pytest.param(("old", "nowhere"), "nowhere", id="no folder"),
        pytest.param(("old", "empty"), "no run there", id="no run"),
        pytest.param(("old", "strange"), "no case that both have finished", id="nothing in common"),
        pytest.param(("old", "new", "--html", "no/page"), "in a folder that exists", id="no folder for the page"),
        pytest.param(("old", "new", "--metric", "f2"), "no such metric; metrics: pair-correct", id="no metric"),
        pytest.param(("old", "new", "--fail-if-worse", "f2:2"), "no such metric", id="no metric to fail on"),
        pytest.param(("old", "new", "--fail-if-worse", "detection"), "METRIC:POINTS is wanted", id="no points"),
        pytest.param(("old", "new", "--fail-if-worse", "detection:-1"), "points from 0 to 100", id="points below zero"),
        pytest.param(("old", "new", "--fail-if-worse", "detection:nan"), "points from 0 to 100", id="not a number"),
    ],
)
def test_wrong_input_is_2_and_says_why(
    arguments: tuple[str, ...], words: str, sandbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sandbox / "empty").mkdir()
    written_run(sandbox / "strange", {"other": "both"})
    assert compare(*arguments) == 2
    ran = capsys.readouterr()
    assert (ran.out, words in ran.err) == ("", True)


def test_help_states_the_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("--help") == 0
    shown = " ".join(capsys.readouterr().out.split())
    for words in ("RUN RUN...", "--metric NAME", "--fail-if-worse METRIC:POINTS", "--json", "never equal", "McNemar"):
        assert words in shown
    assert "every loss in its 95 % interval is above POINTS" in shown
