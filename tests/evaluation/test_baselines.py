"""Trivial reviewers have their known values, and one that knows the labels is right every time."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from reviewer.evaluation.corpus import bundled
from reviewer.evaluation.trial import Trial
from reviewer.tokens import counter_for
from tests.evaluation.running import Reviewer, records, trials
from tests.support import commands
from tests.support.cases import LABELS, toy
from tests.support.commands import NO_VOCABULARY

PAIRS = 30


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Trial]]:
    """All baselines over outside data and a folder; for reading only."""
    place = tmp_path_factory.mktemp("baselines")
    corpus = (records(place / "pairs.jsonl", PAIRS), toy(place / "cases"))
    names = ("always-bad", "never-bad", "coin", "deletes-more", "oracle")
    arguments = [part for name in names for part in ("--model", name)]
    for path in corpus:
        arguments += ["--corpus", str(path)]
    wanted = (*arguments, "--out", "runs", "--trials", "2")
    ran = commands.run("eval", "run", *wanted, cwd=place, stdin=b"", **NO_VOCABULARY)
    assert (ran.code, ran.err) == (0, "")
    return {name: trials(place / "runs" / name) for name in names}


def test_each_side_has_its_known_outcome(run: dict[str, list[Trial]]) -> None:
    assert {name: len(found) for name, found in run.items()} == dict.fromkeys(run, 2 * 2 * (PAIRS + 1))
    assert {trial.outcome for trial in run["always-bad"]} == {"block"}
    assert {trial.outcome for trial in run["never-bad"]} == {"pass"}
    assert {trial.outcome for trial in run["deletes-more"]} == {"pass"}
    assert all(trial.right for trial in run["oracle"])


def test_the_oracle_points_at_each_labelled_place_and_at_nothing_else(run: dict[str, list[Trial]]) -> None:
    for trial in run["oracle"]:
        places = [(one["path"], one["side"], one["line_start"], one["verified"]) for one in trial.findings]
        assert places == ([("app/work.py", "new", 2, True)] if trial.label == "bad" else [])


def test_the_coin_falls_both_ways_and_the_same_way_again(run: dict[str, list[Trial]]) -> None:
    first = [trial.held_back for trial in run["coin"] if trial.repeat == 0]
    second = [trial.held_back for trial in run["coin"] if trial.repeat == 1]
    assert first != second
    assert 0.3 < sum(first + second) / len(first + second) < 0.7


def test_the_coin_is_seeded_by_the_trial(reviewer: Reviewer, sandbox: Path) -> None:
    corpus = records(sandbox / "pairs.jsonl", 10)
    for name in ("one", "other"):
        reviewer("eval", "run", "--model", "coin", "--corpus", corpus, "--out", sandbox / name)
    assert [one.outcome for one in trials(sandbox / "one")] == [one.outcome for one in trials(sandbox / "other")]


def test_baselines_send_nothing_and_cost_nothing(run: dict[str, list[Trial]]) -> None:
    sums = Counter[str]()
    for found in run.values():
        for trial in found:
            sums.update({key: trial.usage[key] for key in ("requests", "input_tokens", "output_tokens")})
    assert set(sums.values()) == {0}


def test_what_deletes_more_than_it_adds_is_held_back(reviewer: Reviewer, sandbox: Path) -> None:
    folder = toy(sandbox, labels=LABELS, bad={"app/work.py": "def run(db):\n"})
    reviewer("eval", "run", "--model", "deletes-more", "--corpus", folder, "--out", sandbox / "run")
    assert [(one.label, one.outcome) for one in trials(sandbox / "run")] == [("bad", "block"), ("clean", "pass")]


SMALL = ("eval", "run", "--model", "oracle", "--model", "embedded", "--window-tokens", "8000")
"""Windows that hold the instructions by a vocabulary, and do not by bytes."""


@pytest.mark.skipif(not counter_for("gpt-4o").exact, reason="there is no vocabulary here")
def test_what_is_built_in_runs_at_the_window_sizes_of_endpoints(reviewer: Reviewer, tmp_path: Path) -> None:
    corpus = records(tmp_path / "pairs.jsonl", 2)
    ran = reviewer(*SMALL, "--corpus", corpus, "--out", tmp_path / "run")
    assert (ran.code, ran.err) == (0, "")
    assert all(one.right for one in trials(tmp_path / "run/oracle"))


def test_windows_that_are_too_small_are_refused_before_anything_is_done(reviewer: Reviewer, sandbox: Path) -> None:
    corpus = records(sandbox / "pairs.jsonl", 2)
    for more in ((), ("--dry-run",)):
        ran = reviewer(*SMALL, "--model", "coin", "--corpus", corpus, "--out", sandbox / "run", *more)
        assert (ran.code, ran.out) == (2, "")
        assert "--window-tokens 8000 is too small: the instructions alone take " in ran.err
    assert not (sandbox / "run").exists()


def test_the_oracle_is_perfect_on_bundled_cases(reviewer: Reviewer, sandbox: Path) -> None:
    ran = reviewer("eval", "run", "--model", "oracle", "--corpus", bundled(), "--limit", "12", "--out", sandbox / "run")
    assert ran.code == 0
    found = trials(sandbox / "run")
    assert len(found) == 24
    assert [trial.key for trial in found if not trial.right] == []
    assert {one["verified"] for trial in found for one in trial.findings} == {True}
