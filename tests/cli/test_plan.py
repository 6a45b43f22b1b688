"""A plan sends nothing and says what a review of the same change takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.changes import many_files, window_tokens
from tests.support.commands import Ran, run
from tests.support.repo import Repo
from tests.support.server import FaultServer

Reviewer = Callable[..., Ran]


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """A change that makes five windows."""
    return many_files(tmp_path_factory.mktemp("five") / "repo", 5)


def prices(sandbox: Path) -> Path:
    """A configuration with prices."""
    file = sandbox / "prices.toml"
    file.write_text(
        "[models.test-model]\nprice_in = 2.0\nprice_out = 8.0\n[models.second]\nprice_in = 1\nprice_out = 1\n"
    )
    return file


@pytest.mark.parametrize("models", [["test-model"], ["test-model", "second"]], ids=["one model", "a panel"])
@pytest.mark.parametrize("exclude", [[], ["--exclude", "*_03.py"]], ids=["all", "with an exclusion"])
def test_its_numbers_are_those_of_the_review(
    models: list[str], exclude: list[str], repo: Repo, sandbox: Path, reviewer: Reviewer
) -> None:
    with FaultServer() as server:
        shared = [
            *(word for name in models for word in ("--model", name)),
            *("--repo", str(repo.path), "--base-url", server.base_url, "--window-tokens", str(window_tokens())),
            *("--config", str(prices(sandbox)), *exclude),
        ]
        plan = reviewer("plan", "--json", *shared).report
        assert server.requests == []
        assert server.connections == 0
        report = reviewer("review", *shared, "--report", "json").report
        assert len(server.chat_requests) == plan["requests"] == report["usage"]["requests"]
    assert [window["tokens"] for window in plan["windows"]] == [window["tokens"] for window in report["windows"]]
    for key in ("files", "added", "removed"):
        assert [window[key] for window in plan["windows"]] == [window[key] for window in report["windows"]]
        assert plan[key] == report["change"][key]
    assert plan["excluded"] == report["coverage"]["excluded"]
    assert plan["token_counter"] == report["usage"]["token_counter"]
    assert plan["input_tokens"] == len(models) * sum(window["tokens"] for window in report["windows"])
    assert all(window["tokens"] <= plan["window_tokens"] == window_tokens() for window in plan["windows"])
    assert 0 < report["usage"]["cost_usd"] < plan["cost_usd"] < 1


def test_it_reads_well(repo: Repo, sandbox: Path, reviewer: Reviewer) -> None:
    ran = reviewer(
        *("plan", "--repo", repo.path, "--model", "test-model", "--base-url", "http://127.0.0.1:9/v1"),
        *("--config", prices(sandbox), "--exclude", "*_03.py", "--window-tokens", str(window_tokens())),
    )
    first, *windows, excluded, last = ran.out.splitlines()
    assert first == f"5 files, +5 -0 lines, 4 windows of at most {window_tokens()} tokens"
    assert [line.split()[-1] for line in windows] == [f"src/part_{number:02}.py" for number in (0, 1, 2, 4)]
    assert excluded == "not reviewed: src/part_03.py (1 line): matches --exclude"
    assert last.startswith("4 requests to test-model: ")
    assert "cost about 0." in last
    assert (ran.code, ran.err) == (0, "")


def test_without_prices_the_cost_is_unknown(repo: Repo, reviewer: Reviewer) -> None:
    ran = reviewer("plan", "--repo", repo.path, "--model", "m", "--base-url", "http://127.0.0.1:9/v1")
    assert "cost unknown (no prices configured)" in ran.out


def test_without_a_model_nothing_would_be_asked(repo: Repo, reviewer: Reviewer) -> None:
    plan = reviewer("plan", "--repo", repo.path, "--json").report
    assert (plan["requests"], plan["input_tokens"], plan["models"], plan["cost_usd"]) == (0, 0, [], None)
    assert "the embedded reviewer would review alone" in reviewer("plan", "--repo", repo.path).out


def test_neither_a_key_nor_the_network_is_needed(repo: Repo, sandbox: Path) -> None:
    (sandbox / "keys.toml").write_text("[models.fast]\napi_key_env = 'FAST_KEY'\n")
    for model in ("gpt-5", "fast"):
        ran = run("plan", "--model", model, "--config", str(sandbox / "keys.toml"), cwd=repo.path)
        assert (ran.code, ran.err) == (0, "")
        assert f"to {model}: " in ran.out


def test_a_patch_can_be_planned(repo: Repo, sandbox: Path) -> None:
    ran = run("plan", "--patch", "-", "--json", cwd=sandbox, stdin=repo.raw("diff", "main...work"))
    assert (ran.code, ran.report["kind"], ran.report["files"], ran.report["added"]) == (0, "patch", 5, 5)
