"""`reviewer init` writes a configuration in which every line is explained, and overwrites nothing."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from reviewer.cli.init import SNIPPETS
from reviewer.config import ModelSettings, Settings, load_settings
from reviewer.gate import GATE_TABLE
from tests.support.changes import changed
from tests.support.commands import Ran

Reviewer = Callable[..., Ran]

_EXAMPLE = re.compile(r"^# (\[.*|\w+ = .*)$")
NOT_IN_A_FILE = {"author_model", "approved_by", "report", "quiet", "cache"}
"""Options that are about one run."""


def uncommented(text: str) -> str:
    """The file with its examples switched on and nothing else left."""
    return "\n".join(match[1] for line in text.splitlines() if (match := _EXAMPLE.match(line)))


def test_what_is_written_is_said(reviewer: Reviewer, sandbox: Path) -> None:
    ran = reviewer("init", *(word for name in SNIPPETS for word in ("--with", name)))
    written = ["reviewer.toml", *(name for name, _ in SNIPPETS.values())]
    assert (ran.code, ran.err) == (0, "")
    assert [line for line in ran.out.splitlines() if line.startswith("wrote ")] == [f"wrote {name}" for name in written]
    assert all((sandbox / name).is_file() for name in written)


def test_as_it_is_it_changes_nothing(reviewer: Reviewer, sandbox: Path) -> None:
    reviewer("init")
    assert tomllib.loads((sandbox / "reviewer.toml").read_text()) == {}


def test_every_example_is_accepted(reviewer: Reviewer, sandbox: Path) -> None:
    reviewer("init")
    table = tomllib.loads(uncommented((sandbox / "reviewer.toml").read_text()))
    settings = load_settings({}, file=table, environ={})
    assert table.keys() == {one.name for one in fields(Settings)} - NOT_IN_A_FILE
    assert settings.models["gpt-4.1"].price_out == 8.0
    assert settings.gate.keys() <= GATE_TABLE.keys()
    assert set(table["models"]["gpt-4.1"]) <= {one.name for one in fields(ModelSettings)}


def test_the_defaults_that_it_shows_are_the_defaults(reviewer: Reviewer, sandbox: Path) -> None:
    reviewer("init")
    table = tomllib.loads(uncommented((sandbox / "reviewer.toml").read_text()))
    for key in ("concurrency", "timeout", "on_inconclusive"):
        assert table[key] == getattr(Settings(), key)
    for row, outcome in table["gate"].items():
        assert outcome == GATE_TABLE[row]


def test_it_counts_once_it_is_committed(reviewer: Reviewer, sandbox: Path) -> None:
    repo = changed(sandbox / "repo", {})
    reviewer("init", "--repo", repo.path)
    text = uncommented((repo.path / "reviewer.toml").read_text()).replace('model = ["gpt-4.1"]', "")
    repo.write("reviewer.toml", text)
    repo.commit("Configure")
    repo.git("branch", "--force", "main")
    repo.write("vendor/lib.py", "A = 2\n")
    repo.commit("Vendor")
    ran = reviewer("review", "--repo", repo.path, "--report", "json")
    assert [one["path"] for one in ran.report["coverage"]["excluded"]] == ["vendor/lib.py"]
    assert (ran.code, ran.err) == (3, "")


@pytest.mark.parametrize("name", ["reviewer.toml", *(name for name, _ in SNIPPETS.values())])
def test_nothing_that_exists_is_overwritten_and_nothing_else_written(
    name: str, reviewer: Reviewer, sandbox: Path
) -> None:
    (sandbox / name).parent.mkdir(parents=True, exist_ok=True)
    (sandbox / name).write_text("mine")
    before = sorted(sandbox.rglob("*"))
    ran = reviewer("init", *(word for snippet in SNIPPETS for word in ("--with", snippet)))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"reviewer: error: {name} exists already; nothing was written\n"
    assert (sandbox / name).read_text() == "mine"
    assert sorted(sandbox.rglob("*")) == before


@pytest.mark.parametrize("name", SNIPPETS)
def test_snippets_are_yaml_and_run_the_command(name: str, reviewer: Reviewer, sandbox: Path) -> None:
    reviewer("init", "--with", name)
    text = (sandbox / SNIPPETS[name][0]).read_text()
    assert isinstance(yaml.safe_load(text), dict)
    assert "reviewer review " in text


def test_the_workflow_gives_the_change_nothing_to_abuse(reviewer: Reviewer, sandbox: Path) -> None:
    reviewer("init", "--with", "github")
    workflow = yaml.safe_load((sandbox / SNIPPETS["github"][0]).read_text())
    assert workflow[True] == "pull_request"
    assert workflow["permissions"] == {"contents": "read", "security-events": "write"}
    commands = [step["run"] for step in workflow["jobs"]["review"]["steps"] if "run" in step]
    assert commands
    assert not any("${{" in command for command in commands)
