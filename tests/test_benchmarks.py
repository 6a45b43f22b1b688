"""Each benchmark runs on a tiny change and returns figures that can be; how fast this machine is does not matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import (
    caching,
    concurrency,
    coverage,
    coverage_of_intervals,
    embedded,
    engine,
    engines,
    expressions,
    failing,
    hostile,
    imports,
    memory,
    noise,
    planning,
    power,
    tokens,
    trials,
)
from benchmarks.__main__ import BENCHMARKS, main
from benchmarks.child import in_child
from benchmarks.figures import Figure
from benchmarks.generated import generate
from benchmarks.hostile_files import KINDS
from tests.support.marked_files import Sizes
from tests.support.repo import Repo

pytestmark = pytest.mark.usefixtures("sandbox")
TINY = 0.02
RUNS: dict[str, Callable[[], list[Figure]]] = {
    "imports": lambda: imports.run(runs=1),
    "planning": lambda: planning.run((TINY, 2 * TINY)),
    "embedded": lambda: embedded.run(TINY),
    "concurrency": lambda: concurrency.run(windows=5, concurrency=2, delay=0.05),
    "tokens": lambda: tokens.run((TINY,)),
    "caching": lambda: caching.run(TINY, delay=0.0),
    "failing": lambda: failing.run(windows=3),
    "memory": lambda: memory.run(TINY),
    "engines": lambda: engines.run(((0.01, 2, 4),), (4, 8), ("two processes",)),
    "engine": lambda: engine.run((TINY, 2 * TINY)),
    "hostile": lambda: hostile.run(0.001, 3),
    "expressions": lambda: expressions.run(3),
    "power": lambda: power.run(pairs=60, times=4),
    "coverage_of_intervals": lambda: coverage_of_intervals.run(4),
    "trials": lambda: trials.different(1, "--without-embedded"),
}
COUNTED = {
    "imports": {"slow packages loaded by import reviewer": 0, "slow packages loaded by reviewer --help": 0},
    "concurrency": {"windows reviewed": 5},
    "caching": {"requests of the second run": 0},
    "failing": {"windows": 3, "windows failed in the first run": 1, "requests of the second run": 1},
}
FINE = coverage.Row(
    window=9,
    markers=5,
    reached=5,
    duplicated=0,
    requests=1,
    largest=9,
    over=0,
    changed_lines=5,
    reviewed_lines=5,
    expected_lines=5,
)


@pytest.mark.parametrize("name", BENCHMARKS)
def test_figures_can_be(name: str) -> None:
    figures = {figure.name: figure.value for figure in RUNS[name]()}
    assert all(0 <= value < 1e6 for value in figures.values())
    assert any(value > 0 for value in figures.values())
    assert figures | COUNTED.get(name, {}) == figures


def test_the_same_seed_gives_the_same_change(tmp_path: Path) -> None:
    one, other = (generate(tmp_path / name, TINY) for name in ("one", "other"))
    assert one.diff == other.diff
    assert one.diff != generate(tmp_path / "third", TINY, seed=8).diff


@pytest.mark.parametrize("megabytes", [0.05, 0.5])
def test_a_generated_change_has_about_the_size_asked_for(tmp_path: Path, megabytes: float) -> None:
    assert megabytes * 0.8 < generate(tmp_path, megabytes).megabytes < megabytes * 1.8


def test_a_child_returns_the_result_and_its_own_peak() -> None:
    outcome = in_child("benchmarks.child:peak_megabytes")
    assert outcome.before <= outcome.result <= outcome.peak


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        pytest.param(Figure(name="n", value=2), "2", id="a count"),
        pytest.param(Figure(name="n", value=1.234, unit="x", at_most=1.5), "at most 1.5: kept", id="a kept promise"),
        pytest.param(Figure(name="n", value=1.6, unit="x", at_most=1.5), "at most 1.5: MISSED", id="a missed promise"),
        pytest.param(Figure(name="n", value=1.5, note="why"), "(why)", id="a note"),
    ],
)
def test_a_figure_is_one_line(figure: Figure, words: str) -> None:
    assert words in figure.line
    assert "\n" not in figure.line


def test_an_unknown_benchmark_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["planing"]) == 2
    assert "planing" in capsys.readouterr().err


def test_all_kinds_are_looked_at_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def measured(name: str, part: float) -> tuple[float, float, float, bool]:
        looked.append(name)
        return 0.0, 0.0, 0.0, True

    monkeypatch.setattr(hostile, "_measured", measured)
    assert main(["hostile"]) == 0
    sample, looked[:] = list(looked), []
    assert main(["--all", "hostile"]) == 0
    assert looked == list(KINDS)
    assert set(sample) < set(looked)
    shapes = {name.rpartition(",")[0] for name in looked}
    assert {name.rpartition(",")[0] for name in sample} == shapes


def test_coverage_prints_its_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main(["32000"], Sizes(long_line=2_000, new_lines=20, edit=1_000)) == 0
    printed = capsys.readouterr().out
    assert "100.00 %" in printed
    assert "too small: --window-tokens 2000" in printed


def test_coverage_refuses_a_size_that_cannot_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main(["1000"], Sizes(long_line=2_000, new_lines=20, edit=1_000)) == 2
    assert "smallest size" in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"reached": 4}, id="a marker is missing"),
        pytest.param({"duplicated": 1}, id="a marker came twice"),
        pytest.param({"over": 1}, id="a request is over its budget"),
        pytest.param({"changed_lines": 4}, id="a line is not counted"),
        pytest.param({"reviewed_lines": 4}, id="a line is not reviewed"),
        pytest.param({"expected_lines": 6}, id="git counts more lines"),
    ],
)
def test_anything_wrong_is_not_as_promised(wrong: dict[str, int]) -> None:
    assert FINE.kept
    assert not replace(FINE, **wrong).kept


def test_the_findings_of_one_mode_are_printed_whatever_their_priority(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repo = Repo(tmp_path / "shop")
    for text in ("import os\n", "# ruff: noqa\nimport os\n"):
        (repo.path / "app.py").write_text(text, encoding="utf-8")
        repo.git("add", ".")
        repo.git("commit", "--quiet", "--message", "work")
    noise.main(["--mode", "checker-suppression", str(repo.path)])
    assert "\nL ask  checker-suppression/whole-file" in capsys.readouterr().out
    noise.main(["--mode", "timeout-removed", str(repo.path)])
    assert "checker-suppression" not in capsys.readouterr().out
    with pytest.raises(SystemExit):
        noise.main(["--mode", "no-such-mode", str(repo.path)])
