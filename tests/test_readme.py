"""Every command of the README runs, and its example is what the program prints."""

from __future__ import annotations

import io
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support import commands
from tests.support.commands import Ran
from tests.support.server import FaultServer

ROOT = commands.ROOT
README = ROOT / "README.md"
SHOWN = 24
"""Lines of the example's output that the README shows."""
EXAMPLE = re.compile(r"(<!-- example: (?P<command>.+?) -->\n```console\n)(?P<output>.*?)(```)", re.DOTALL)


def readme_commands() -> Iterator[str]:
    """The command lines of the README: in indented blocks, and in code spans that start with a command."""
    text = README.read_text(encoding="utf-8")
    for line in re.findall(r"^    ((?:reviewer|make) .*)$", text, re.MULTILINE):
        yield line.split("#")[0].strip()
    for span in re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
        folded = " ".join(span.split())
        if re.match(r"(reviewer|make|git diff) ?", folded) and not folded.startswith("reviewer/"):
            yield folded


COMMANDS = sorted(set(readme_commands()))
MAKE = {"make review", "make test", "make coverage", "make benchmark", "make corpus"}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo as its script makes it, with a branch to compare."""
    target = tmp_path_factory.mktemp("original") / "demo"
    subprocess.run([sys.executable, str(ROOT / "evals/demo.py"), str(target)], check=True, capture_output=True)
    subprocess.run(["git", "branch", "feature"], cwd=target, check=True)
    return target


@pytest.fixture
def demo(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "build" / "demo"))


def test_the_readme_has_the_commands_that_a_reader_needs() -> None:
    assert {"make review", "make test"} <= set(COMMANDS)
    assert len(COMMANDS) >= 14


EVALS = [command for command in readme_commands() if command.startswith("reviewer eval ")]


def test_the_evals_of_the_readme_run_one_after_the_other(
    sandbox: Path, reviewer: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(EVALS) == 3
    monkeypatch.chdir(sandbox)
    (sandbox / "evals").mkdir()
    (sandbox / "evals" / "corpus").symlink_to(ROOT / "evals/corpus/auth-guard-removed")
    with FaultServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        for command in EVALS:
            ran = reviewer(*shlex.split(command.replace("NAME", "gpt-4.1"))[1:])
            assert ran.code == 0, ran.err
    assert (sandbox / "report.html").stat().st_size > 10_000


@pytest.mark.parametrize("command", [command for command in COMMANDS if command not in {*MAKE, *EVALS}])
def test_a_command_of_the_readme_runs(
    command: str, demo: Path, sandbox: Path, reviewer: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as server:
        words = command.replace("http://localhost:8000/v1", server.base_url).replace("NAME", "gpt-4.1")
        before, _, after = words.partition(" | ")
        stdin = subprocess.run(["git", "diff", "main"], cwd=demo, check=True, capture_output=True).stdout
        line = shlex.split((after or before).split("|")[0].replace("build/demo", "."))
        if line == ["reviewer"]:
            line = ["reviewer", "--help"]
        if line == ["reviewer", "init"]:
            line = ["reviewer", "init", "--repo", str(sandbox)]
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin if after else b"")))
        monkeypatch.chdir(demo)
        ran = reviewer(*line[1:])
    assert ran.code in (0, 1), ran.err
    assert "error" not in ran.err, ran.err


@pytest.mark.parametrize("command", sorted(MAKE))
def test_a_make_target_of_the_readme_exists(command: str) -> None:
    done = subprocess.run(["make", "--dry-run", command.split()[1]], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_ci_calls_the_test_command_of_the_readme() -> None:
    assert "\nmake test\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_example_is_what_the_program_prints(demo: Path, rewrite_golden: bool) -> None:
    text = README.read_text(encoding="utf-8")
    found = EXAMPLE.search(text)
    assert found is not None
    command = found["command"]
    ran = commands.run(*shlex.split(command)[1:], cwd=demo.parent.parent)
    assert ran.code == 1, ran.err
    lines = ran.out.splitlines(keepends=True)
    assert len(lines) > SHOWN
    printed = f"$ {command}\n{''.join(lines[:SHOWN])}...\n"
    if rewrite_golden:
        README.write_text(text[: found.start("output")] + printed + text[found.end("output") :], encoding="utf-8")
        return
    assert found["output"] == printed


def test_the_library_example_runs(demo: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    for block in blocks:
        done = subprocess.run(
            [sys.executable, "-c", block],
            cwd=demo.parent.parent,
            env=commands.environment(),
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        assert b"block 40 of 40" in done.stdout
