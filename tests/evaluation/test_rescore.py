"""`reviewer eval rescore`: scores from what lies in the folder of a run."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reviewer.cli.main import main
from reviewer.evaluation.rescore import rescore, run_folders
from reviewer.evaluation.run_folder import RunFolder
from reviewer.patch import visible
from tests.evaluation.scored import DIFF, always, case, names, oracle, run, trial


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    """A folder with the runs of two models."""
    cases = [case(name) for name in names(40)]
    for name, answer in {"oracle": oracle, "always-bad": always("block")}.items():
        folder = RunFolder(tmp_path / name)
        folder.begin({"model": {"name": name}}, cases)
        with folder.writing() as append:
            for one in run(cases, answer):
                append(one)
    return tmp_path


def test_it_writes_the_scores_of_every_run_and_prints_a_table(runs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "rescore", str(runs)]) == 0
    table = capsys.readouterr().out
    assert "model oracle: 80 trials of 40 cases, repeats 1" in table
    assert "pair_correct           1.000" in table
    written = json.loads((runs / "oracle" / "scores.json").read_text(encoding="utf-8"))
    assert written["overall"]["pair_correct"]["value"] == 1.0
    assert written["model"] == "oracle"
    held_back = json.loads((runs / "always-bad" / "scores.json").read_text(encoding="utf-8"))
    assert held_back["overall"]["pair_correct"]["value"] == 0.0


def test_groups_of_a_single_side_are_counted_not_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [case(name, label_source=f"advisory {at // 2 * at}") for at, name in enumerate(names(6))]
    folder = RunFolder(tmp_path)
    folder.begin({"model": "m"}, cases)
    with folder.writing() as append:
        for one in run(cases, oracle):
            if one.label == "bad":
                append(one)
    assert main(["eval", "rescore", str(tmp_path)]) == 0
    table = capsys.readouterr().out
    assert "  advisory 0 " in table
    assert "  and 4 with a single side each, see scores.json" in table


def test_the_same_trials_give_the_same_bytes(runs: Path) -> None:
    rescore(runs / "oracle")
    before = (runs / "oracle" / "scores.json").read_bytes()
    rescore(runs / "oracle")
    assert (runs / "oracle" / "scores.json").read_bytes() == before


def test_scores_can_be_had_as_json(runs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "rescore", "--json", str(runs)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["model"] for row in rows] == ["always-bad", "oracle"]


def test_the_budget_of_false_blocks_can_be_chosen(runs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "rescore", "--false-block-budget", "0.2", str(runs / "oracle")]) == 0
    assert "threshold for 20% false blocks: hold back from `block" in capsys.readouterr().out


HOSTILE = "\x1b]0;owned\x07\x1b[31m\u202e##[error]" + "x" * 5_000


def test_no_name_acts_in_a_terminal_or_pads_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [case(f"{at}{HOSTILE}", language=f"{at}{HOSTILE}", mode=HOSTILE) for at in range(4)]
    trials = [
        trial("bad", outcome, f"{at}{HOSTILE}", repeat=repeat)
        for at in range(4)
        for repeat, outcome in enumerate(("block", "pass"))
    ]
    folder = RunFolder(tmp_path)
    folder.begin({"model": HOSTILE}, cases)
    with folder.writing() as append:
        for one in trials:
            append(one)
    assert main(["eval", "rescore", str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(visible(line) == line and "##[" not in line for line in lines)
    assert max(len(line) for line in lines if not line.startswith("flaky: ")) < 250
    assert next(line for line in lines if line.startswith("flaky: ")).count("characters more") == 4


def test_small_amounts_of_money_have_digits_that_matter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = RunFolder(tmp_path)
    folder.begin({"model": "m"}, [case("a"), case("b")])
    with folder.writing() as append:
        for name, cost in (("a", 0.00012), ("b", 0.00014)):
            append(trial(name=name, usage={"requests": 1, "cost_usd": cost}))
    assert main(["eval", "rescore", str(tmp_path)]) == 0
    table = capsys.readouterr().out
    assert "\ncost                   0.00013 [0.00012, 0.00014] " in table
    assert "\ncost_per_catch         0.00013 [" in table


def test_the_threshold_stands_with_its_bound_and_what_it_does_elsewhere(
    runs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["eval", "rescore", "--false-block-budget", "0.2", str(runs / "oracle")]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"where it was chosen: false blocks \d+\.\d% at most \(Clopper-Pearson", shown)
    assert re.search(r"other part: false blocks 0\.000 \[.*\(0/\d+\), detection 1\.000 \[.*\(\d+/\d+\)\n", shown)


def test_a_part_without_cases_is_told_from_a_budget_that_none_keeps(
    runs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = RunFolder(tmp_path / "single")
    folder.begin({"model": "m"}, [case()])
    with folder.writing() as append:
        for one in run([case()], oracle):
            append(one)
    assert main(["eval", "rescore", str(tmp_path / "single"), str(runs / "always-bad")]) == 0
    single, always = capsys.readouterr().out.split("\n\n" + str(runs))
    assert "threshold for 5% false blocks: no part to measure on\n" in single
    assert "threshold for 5% false blocks: none keeps the budget with confidence" in always


def test_classes_of_size_and_difficulty_stand_in_their_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    large = DIFF.replace(b"@@ -10,4 +10,5 @@", b"@@ -10,4 +10,25 @@").replace(b"+    drop(a)\n", b"+    drop(a)\n" * 21)
    cases = [case("a", difficulty="hard", diffs={"bad": large, "clean": large})]
    cases += [case("b", difficulty="hard", diffs={"bad": large, "clean": large}), case("c", difficulty="easy")]
    folder = RunFolder(tmp_path)
    folder.begin({"model": "m"}, cases)
    with folder.writing() as append:
        for one in run(cases, oracle):
            append(one)
    assert main(["eval", "rescore", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert shown.index("\n  below 15 ") < shown.index("\n  15 to 49 ")
    assert shown.index("\n  easy ") < shown.index("\n  hard ")


def test_the_split_of_another_corpus_can_be_chosen(
    runs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = [case(name).id for name in names(10)]
    split = tmp_path / "split.json"
    split.write_text(json.dumps({"sha256": "0", "test": chosen}), encoding="utf-8")
    assert main(["eval", "rescore", "--split", str(split), str(runs / "oracle")]) == 0
    assert "(fitted on 60 sides, measured on 20, split by frozen)" in capsys.readouterr().out
    split.write_text("{}", encoding="utf-8")
    assert main(["eval", "rescore", "--split", str(split), str(runs / "oracle")]) == 2
    assert "needs the keys sha256 and test" in capsys.readouterr().err


def test_a_folder_without_a_run_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "rescore", str(tmp_path)]) == 2
    assert "no run there" in capsys.readouterr().err


def test_a_run_is_found_by_its_own_folder(runs: Path) -> None:
    assert run_folders(runs / "oracle") == [runs / "oracle"]


def test_a_run_without_a_trial_has_no_scores(runs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    RunFolder(runs / "empty").begin({"model": {"name": "empty"}}, [case()])
    assert main(["eval", "rescore", str(runs)]) == 0
    said = capsys.readouterr()
    assert f"{runs / 'empty'}: no finished trial, so no scores\n" in said.err
    assert "model empty" not in said.out
    assert main(["eval", "rescore", str(runs / "empty")]) == 2
    assert "no finished trial, so no scores; the same `reviewer eval run` goes on with it" in capsys.readouterr().err
    assert not (runs / "empty/scores.json").exists()
