"""What the process tells its caller, and that an interrupt ends it at once."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.changes import changed
from tests.support.commands import COMMAND, environment, run
from tests.support.repo import Repo
from tests.support.server import FaultServer

ROWS: dict[str, tuple[str, str | None, int, str]] = {
    "all was reviewed and nothing found": ("calm", None, 0, "PASS"),
    "a rule blocks": ("risky", None, 1, "BLOCK"),
    "a finding needs approval": ("calm", "invented_evidence", 1, "NEEDS APPROVAL"),
    "an endpoint refuses": ("calm", "refusal", 3, "INCONCLUSIVE"),
    "the key is wrong": ("calm", "invalid_key", 2, ""),
}


@pytest.mark.parametrize("case", ROWS)
def test_the_exit_code_tells_what_happened(case: str, calm_repo: Repo, risky_repo: Repo, sandbox: Path) -> None:
    change, fault, code, first = ROWS[case]
    repo = {"calm": calm_repo, "risky": risky_repo}[change]
    with FaultServer(fault=fault) as server:
        ran = run("review", "--model", "test-model", "--base-url", server.base_url, cwd=repo.path)
    assert ran.code == code
    assert ran.out.startswith(first)
    assert bool(ran.out) == bool(first)


def test_nothing_changed_is_a_pass_that_says_so(sandbox: Path) -> None:
    repo = changed(sandbox / "repo", {})
    ran = run("review", cwd=repo.path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("PASS: nothing changed\n")


def test_a_patch_comes_through_standard_input(risky_repo: Repo, sandbox: Path) -> None:
    patch = risky_repo.raw("diff", "main...work")
    ran = run("review", "--patch", "-", "--report", "json", cwd=sandbox, stdin=patch)
    assert (ran.code, ran.report["decision"]["outcome"]) == (1, "block")
    assert ran.report["change"]["kind"] == "patch"
    assert ran.report["coverage"]["changed_lines"] == 5


def wait_for(seen: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until something has happened; a machine under load may take its time."""
    ends = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < ends, "it did not happen"
        time.sleep(0.01)


def _listen_to_interrupts() -> None:
    """Undo what a shell does to jobs in the background: let them ignore SIGINT."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("fault", ["hang", "trickle"])
def test_an_interrupt_ends_a_review_at_once(fault: str, calm_repo: Repo) -> None:
    with FaultServer(fault=fault) as server:
        wanted = ("review", "--no-cache", "--model", "test-model", "--base-url", server.base_url, "--timeout", "600")
        with subprocess.Popen(
            [*COMMAND, *wanted],
            cwd=calm_repo.path,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=_listen_to_interrupts,  # noqa: PLW1509 - it only sets a signal
        ) as process:
            try:
                wait_for(lambda: server.chat_requests or process.poll() is not None)
                sent = time.monotonic()
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=20)
            finally:
                process.kill()
            seconds = time.monotonic() - sent
    print(f"{seconds:.2f} s from SIGINT to exit")
    assert (process.returncode, out, err.strip()) == (130, b"", b"reviewer: interrupted")
    assert seconds < 3
