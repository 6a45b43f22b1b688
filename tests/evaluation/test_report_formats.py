"""Runs as text, JSON, Markdown and JUnit XML."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.cli.main import main
from reviewer.errors import UsageError
from reviewer.evaluation.report import FORMATS, read_sheets, render
from reviewer.patch import visible
from tests.evaluation.report_runs import BAD, NAMES, case, every_standing, hostile, pair, run, trial
from tests.support.commands import Ran

Reviewer = Callable[..., Ran]


def rendered(path: Path, format: str) -> str:
    """The runs at a path."""
    return render(read_sheets([path]), format)


def test_text_ranks_and_names_what_went_wrong(tmp_path: Path) -> None:
    text = rendered(every_standing(tmp_path), "text")
    assert re.search(r"^A  some-model\s+29 % \[\d+, \d+\]\s+43 % \[\d+, \d+\]\s+29 % ", text, re.MULTILINE)
    assert "A went wrong on 5 of 7 cases\n" in text
    assert "  missed  missed the bad side\n" in text
    assert "\x1b" not in text


def test_markdown_is_two_tables_and_folded_cases(tmp_path: Path) -> None:
    text = rendered(every_standing(tmp_path), "markdown")
    assert re.search(r"\| A \| `some-model` \| 29 % \[\d+, \d+\] \| 43 % ", text)
    assert "| `resilience-and-scale` | 29 % [" in text
    assert text.count("<details>") == text.count("</details>") == 1
    assert "- `both`: missed the bad side and held back the clean one\n" in text


def test_outside_data_are_told_by_stratum(tmp_path: Path) -> None:
    run(tmp_path, [case("a", stratum="swe"), case("b")], [*pair("a", "block", "pass"), *pair("b", "pass", "pass")])
    assert re.search(r"^swe +pair-correct +100 % \[21, 100\]$", rendered(tmp_path, "text"), re.MULTILINE)
    assert "| `swe` | pair-correct | 100 % [21, 100] |\n" in rendered(tmp_path, "markdown")


def test_kinds_of_planted_attacks_stand_in_a_table_and_their_copies_are_no_cases(tmp_path: Path) -> None:
    copies = [
        case(f"a@{kind}", diffs={"bad": BAD}, attack=(kind,), attack_of="a") for kind in ("encoded", "token-bomb")
    ]
    trials = [trial("a@encoded", "bad", "pass"), trial("a@token-bomb", "bad", "block")]
    run(tmp_path, [case("a"), *copies], [*pair("a", "block", "pass"), *trials])
    text, markdown, page = (rendered(tmp_path, format) for format in ("text", "markdown", "html"))
    assert re.search(r"^encoded +turned +100 % \[21, 100\]$", text, re.MULTILINE)
    assert re.search(r"^all +attack success +50 % \[", text, re.MULTILINE)
    assert "A was turned by 1 of 2 attacked copies\n  a@encoded\n" in text
    assert "went wrong" not in text
    assert "| `token-bomb` | turned | 0 % [0, 79] |\n" in markdown
    assert "- `a@encoded`\n" in markdown
    assert "over 1 case, 4 reviews." in page
    assert re.findall(r'data-attack="([^"]*)"', page) == ["-", "encoded (planted)"]
    assert '<option value="encoded (planted)">' in page
    (found,) = json.loads(rendered(tmp_path, "json"))["runs"]
    assert (found["scores"]["copies"], found["scores"]["turned"]) == (2, ["a@encoded"])
    assert [one["case"] for one in found["standings"]] == ["a"]
    (suite,) = ET.fromstring(rendered(tmp_path, "junit"))
    assert suite.get("tests") == "1"


def test_without_planted_attacks_there_is_no_table_of_them(tmp_path: Path) -> None:
    every_standing(tmp_path)
    assert "planted attack" not in rendered(tmp_path, "text") + rendered(tmp_path, "markdown")


def test_json_has_every_figure_and_every_case(tmp_path: Path) -> None:
    (run,) = json.loads(rendered(every_standing(tmp_path), "json"))["runs"]
    assert {one["case"]: one["standing"] for one in run["standings"]} == {name: name for name in NAMES}
    assert run["scores"]["overall"]["pair_correct"]["hits"] == 2
    assert run["settings"]["model"] == "some-model"


def test_junit_has_a_test_for_each_case_and_a_failure_for_each_wrong_pair(tmp_path: Path) -> None:
    (suite,) = ET.fromstring(rendered(every_standing(tmp_path), "junit"))
    counted = {name: suite.get(name) for name in ("name", "tests", "failures", "errors", "skipped")}
    assert counted == {"name": "some-model", "tests": "7", "failures": "4", "errors": "1", "skipped": "1"}
    assert {test.get("name"): [one.tag for one in test] for test in suite} == {
        "right": [],
        "missed": ["failure"],
        "blocked": ["failure"],
        "both": ["failure"],
        "unsteady": ["failure"],
        "unanswered": ["error"],
        "absent": ["skipped"],
    }
    assert "clean side, repeat 1: block\n  high retry-storm shop/pay.py:11 Nine retries" in str(suite[3][0].text)


def finished_in_part(path: Path) -> Path:
    """A run of two cases, two repeats each, that was killed after five trials of eight."""
    trials = [*pair("a", "block", "pass"), *pair("b", "pass", "pass"), trial("a", "bad", "block", repeat=1)]
    return run(path, [case("a"), case("b")], trials, repeats=2)


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_a_run_that_is_not_finished_says_so_before_its_figures(format: str, tmp_path: Path) -> None:
    text = rendered(finished_in_part(tmp_path), format)
    before, _, _ = text.partition("pair-correct")
    assert "A is unfinished: 5 of 8 trials; the figures are of what is finished." in before


def test_json_counts_what_is_not_finished(tmp_path: Path) -> None:
    (found,) = json.loads(rendered(finished_in_part(tmp_path), "json"))["runs"]
    assert (found["scores"]["planned"], found["scores"]["finished"]) == (8, 5)
    assert found["standings"][0]["repeats"] == ["right", "absent"]


def test_junit_lets_no_case_pass_whose_repeats_are_not_finished(tmp_path: Path) -> None:
    (suite,) = ET.fromstring(rendered(finished_in_part(tmp_path), "junit"))
    assert [[(one.tag, one.get("message")) for one in test] for test in suite] == [
        [("skipped", "right; unfinished: 3 of 4 trials")],
        [("failure", "missed the bad side; unfinished: 2 of 4 trials")],
    ]
    assert (suite.get("skipped"), suite.get("failures")) == ("1", "1")


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_trials_that_were_done_again_are_told(format: str, tmp_path: Path) -> None:
    run(tmp_path, [case("a")], [trial("a", "bad", "error"), *pair("a", "block", "pass")])
    text = rendered(tmp_path, format)
    assert "A: 1 trial was done again: the last answer" in text
    assert "0.015" in text, "three cents for two reviews"


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_runs_over_other_cases_are_not_to_be_compared(format: str, tmp_path: Path) -> None:
    for name, cases in (("one", "ab"), ("two", "ab"), ("three", "bcd")):
        run(tmp_path / name, [case(one) for one in cases], [one for id in cases for one in pair(id, "block", "pass")])
        text = rendered(tmp_path, format)
        assert ("The runs are not over the same cases" in text) == (name == "three")
    assert "3 runs over 4 cases, 14 reviews" in text


def with_threshold(path: Path) -> Path:
    """A run over enough cases that a threshold keeps the budget."""
    names = [f"case-{number:03}" for number in range(150)]
    return run(path, [case(name) for name in names], [one for name in names for one in pair(name, "block", "pass")])


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_the_threshold_stands_with_its_bound_and_its_figures_on_the_other_part(format: str, tmp_path: Path) -> None:
    text = re.sub("<[^>]*>|[|] ", " ", rendered(with_threshold(tmp_path), format))
    wanted = r"hold back from.*?\bblock.*?\b(\d\.\d)%.*?\b0 % \[0, \d+\].*?100 % \[\d+, 100\]"
    found = re.search(wanted, text, re.DOTALL)
    assert found is not None
    assert 0 < float(found[1]) <= 5
    assert "Clopper-Pearson" in text


def test_the_budget_of_false_blocks_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_threshold(tmp_path)
    assert main(["eval", "report", str(tmp_path), "--false-block-budget", "0.001"]) == 0
    assert re.search(r"^A +none keeps the budget with confidence +- +- +-$", capsys.readouterr().out, re.MULTILINE)


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_every_figure_of_a_table_has_its_interval(format: str, tmp_path: Path) -> None:
    spent: list[tuple[str, float]] = [("a", 1.0), ("b", 3.0), ("c", 2.0)]
    trials = [
        trial(name, "bad", "block", seconds=seconds, usage={"requests": 1, "cost_usd": seconds / 100})
        for name, seconds in spent
    ]
    trials += [trial(name, "clean", "block", usage={"requests": 1, "cost_usd": 0.0}) for name, _ in spent]
    text = rendered(run(tmp_path, [case(name) for name in "abc"], trials), format)
    (row,) = re.findall(r"resilience-and-scale.*", text)
    assert re.search(r" 0 % \[0, \d+\]", row)
    for amount in (r" 0\.01 \[0\.00\d+, 0\.01\d\]", r" 0\.02 \[0\.01\d*, 0\.03\]", r" 1\.5 \[1, 2\]"):
        assert re.search(amount, text)


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="unknown report format 'pdf'"):
        rendered(every_standing(tmp_path), "pdf")


@pytest.mark.parametrize("format", FORMATS)
def test_no_format_lets_foreign_text_act(format: str, tmp_path: Path) -> None:
    text = rendered(hostile(tmp_path), format)
    assert text.encode("utf-8")
    assert all(character == "\n" or visible(character) == character for character in text)
    assert "##[" not in text
    assert "##vso[" not in text
    assert not re.search(r"^\s*::", text, re.MULTILINE)
    if format in ("html", "junit"):
        assert "<img" not in text
    if format == "markdown":
        assert not re.search(r"<img|</script|evil|@admin", re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", text))
        assert {line.count("|") for line in text.splitlines() if line.startswith("|")} == {3, 6, 10}
    if format == "junit":
        ET.fromstring(text)
    if format == "json":
        json.loads(text)


@pytest.mark.parametrize("format", FORMATS)
def test_a_run_that_has_not_begun_can_be_shown(format: str, tmp_path: Path) -> None:
    path = every_standing(tmp_path)
    (path / "trials.jsonl").unlink()
    assert rendered(path, format)


@pytest.mark.parametrize("format", FORMATS)
def test_equal_runs_give_equal_reports(format: str, tmp_path: Path) -> None:
    path = every_standing(tmp_path)
    assert rendered(path, format) == rendered(path, format)


def test_the_command_writes_several_formats_at_once(tmp_path: Path, reviewer: Reviewer) -> None:
    path, page, suite = every_standing(tmp_path / "run"), tmp_path / "page.html", tmp_path / "suite.xml"
    ran = reviewer("eval", "report", path, "--format", f"html={page}", "--format", f"junit={suite}", "--format", "json")
    assert ran.code == 0
    assert json.loads(ran.out)["runs"][0]["name"] == "some-model"
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert ET.parse(suite).getroot().tag == "testsuites"


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (["pdf"], "no such format"),
        (["html="], "name a file"),
        (["html=missing/page.html"], "name a file in a folder that exists"),
        (["json", "text"], "only one report"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_the_command_refuses_what_it_cannot_write(
    wanted: list[str], words: str, tmp_path: Path, reviewer: Reviewer
) -> None:
    options = [part for one in wanted for part in ("--format", one)]
    ran = reviewer("eval", "report", every_standing(tmp_path), *options)
    assert ran.code == 2
    assert words in ran.err
