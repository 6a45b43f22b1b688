"""How a run stands on a case, and the figures that follow."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.errors import CorpusError
from reviewer.evaluation.report import read_sheets
from reviewer.evaluation.report.figures import at_label, over_repeats, scored
from reviewer.evaluation.report.sheet import letter
from reviewer.evaluation.report.standing import standing, told
from reviewer.evaluation.report.words import plain, shares
from tests.evaluation.report_runs import case, every_standing, finding, pair, run, trial


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A run with every standing."""
    return every_standing(tmp_path / "run")


def test_a_case_stands_where_its_sides_put_it(path: Path) -> None:
    (sheet,) = read_sheets([path])
    assert {one.id: standing(sheet, one) for one in sheet.cases} == {one.id: one.id for one in sheet.cases}


def test_no_answer_counts_as_wrong_and_what_did_not_run_counts_not_at_all(path: Path) -> None:
    (run,) = scored(read_sheets([path]))
    assert run.unanswered == 1
    found = [(figure.hits, figure.total) for figure in shares(run)]
    assert found == [(2, 7), (3, 7), (2, 7)]


def test_cost_is_unknown_when_one_request_has_no_price(tmp_path: Path) -> None:
    priced, free = pair("a", "block", "pass")
    for usage, cost in (({"requests": 1, "cost_usd": 0.02}, "0.015"), ({"requests": 1}, "-")):
        changed = [priced, type(free)(case="a", label="clean", repeat=0, outcome="pass", usage=usage)]
        (sheet,) = read_sheets([run(tmp_path / cost, [case("a")], changed)])
        assert plain(scored([sheet])[0])[1].split()[0] == cost


def test_repeats_are_counted_by_case(tmp_path: Path) -> None:
    trials = [one for repeat in range(3) for one in pair("a", "block" if repeat else "pass", "pass", repeat=repeat)]
    (sheet,) = read_sheets([run(tmp_path, [case("a"), case("b")], trials)])
    assert over_repeats(sheet) == [0, 0, 1, 0]


@pytest.mark.parametrize(
    ("changes", "hit"),
    [
        ({}, True),
        ({"line_start": 9, "line_end": 11}, True),
        ({"line_start": 14, "line_end": 14}, True),
        ({"line_start": 15, "line_end": 15}, False),
        ({"side": "old"}, False),
        ({"path": "shop/other.py"}, False),
        ({"line_start": None, "line_end": None}, False),
    ],
    ids=["same line", "range over it", "three lines off", "four lines off", "other side", "other file", "whole file"],
)
def test_a_finding_is_at_the_label_within_three_lines(changes: dict[str, object], hit: bool) -> None:
    assert at_label(finding(**changes), case("a")) is hit


def test_where_repeats_differ_the_right_ones_are_counted(path: Path) -> None:
    (sheet,) = read_sheets([path])
    words = {one.id: told(sheet, one) for one in sheet.cases}
    assert words["unsteady"] == "differs between repeats, right in 1 of 2"
    assert words["missed"] == "missed the bad side"


def test_what_asks_no_endpoint_is_free(tmp_path: Path) -> None:
    trials = [trial("a", "bad", "block", usage={"requests": 0, "cost_usd": None})]
    (found,) = scored(read_sheets([run(tmp_path, [case("a")], trials)]))
    assert plain(found)[1:3] == ("0", "0")


def test_a_folder_of_runs_is_all_of_them(tmp_path: Path) -> None:
    every_standing(tmp_path / "one", model="one")
    every_standing(tmp_path / "two", model="two")
    assert [(sheet.letter, sheet.name) for sheet in read_sheets([tmp_path])] == [("A", "one"), ("B", "two")]


def test_runs_of_one_model_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    every_standing(tmp_path / "one")
    every_standing(tmp_path / "two")
    names = [sheet.name for sheet in read_sheets([tmp_path])]
    assert names == [f"some-model ({tmp_path / name})" for name in ("one", "two")]


def test_a_folder_without_runs_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no run there"):
        read_sheets([tmp_path])


def test_letters_go_on_behind_z() -> None:
    assert [letter(number) for number in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]
