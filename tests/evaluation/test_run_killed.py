"""A run that dies at any moment goes on where it was: what is finished is kept, and nothing of it is paid for twice."""

from __future__ import annotations

import contextlib
import itertools
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import kills
from benchmarks.killed_run import FOLDERS
from tests.evaluation.running import Reviewer, knowing, records, side_of, timeless, trials
from tests.support.commands import COMMAND, NO_VOCABULARY, environment
from tests.support.replies import Recorded, Reply
from tests.support.server import FaultServer


def call(server: FaultServer, corpus: Path, out: Path) -> list[str]:
    where = ["--base-url", server.base_url, "--corpus", str(corpus), "--out", str(out)]
    return ["eval", "run", "--model", "test-model", "--without-embedded", "--concurrency", "4", *where]


@contextlib.contextmanager
def started(arguments: list[str]) -> Iterator[subprocess.Popen[str]]:
    """The command in a process of its own, which is gone in the end."""
    process = subprocess.Popen(
        [*COMMAND, *arguments], env=environment(**NO_VOCABULARY), stdout=-1, stderr=-1, text=True
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def lines(out: Path, name: str = "trials.jsonl") -> int:
    path = out / name
    return path.read_bytes().count(b"\n") if path.exists() else 0


def wait_for(out: Path, wanted: int, process: subprocess.Popen[str]) -> None:
    """Wait until a run has so many trials, or has ended."""
    while lines(out) < wanted and process.poll() is None:
        time.sleep(0.001)


def test_killed_at_random_moments() -> None:
    figures = {figure.name: figure for figure in kills.run(times=1, seed=5, pairs=6)}
    assert figures["trials"].value == 2 * (6 + FOLDERS)
    assert figures.pop("kills missing").value < 1
    assert [figure.line for figure in figures.values() if not figure.kept] == []
    assert figures["requests of the killed run"].value >= figures["requests of the undisturbed run"].value > 22


@pytest.mark.parametrize("torn", [b"{", b'{"case": "pair-000", "label": "bad"', b"\xff\xfe"], ids=repr)
def test_a_torn_last_line_is_repaired(torn: bytes, reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 3), sandbox / "run"
    with FaultServer(responder=knowing) as server:
        reviewer(*call(server, corpus, out))
        whole = timeless(out)
        rows = (out / "trials.jsonl").read_bytes().splitlines(keepends=True)
        (out / "trials.jsonl").write_bytes(b"".join(rows[:-1]) + torn)
        assert reviewer(*call(server, corpus, out)).code == 0
        assert len(server.chat_requests) == 7
    assert timeless(out) == whole
    assert lines(out) == 6


def test_two_processes_refuse_clearly(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 3), sandbox / "run"
    refused, asked = threading.Event(), itertools.count()

    def held_up(recorded: Recorded) -> Reply:
        if next(asked):
            refused.wait(60)
        return knowing(recorded)

    with FaultServer(responder=held_up) as server, started(call(server, corpus, out)) as process:
        wait_for(out, 1, process)
        ran = reviewer(*call(server, corpus, out))
        refused.set()
        assert (ran.code, ran.out) == (2, "")
        assert f"{out}: another process is writing this run; wait for it or use another --out" in ran.err
        assert process.wait() == 0
        assert len(server.chat_requests) == 6


def test_an_interrupted_run_keeps_what_is_finished(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 20), sandbox / "run"
    with FaultServer(responder=knowing, delay=0.05) as server:
        with started(call(server, corpus, out)) as process:
            wait_for(out, 4, process)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate()
        assert (process.returncode, said.strip()) == (130, "reviewer: interrupted")
        kept = {trial.key for trial in trials(out)}
        assert len(kept) >= 4
        at = len(server.chat_requests)
        assert reviewer(*call(server, corpus, out)).code == 0
        assert kept.isdisjoint(side_of(recorded) for recorded in server.chat_requests[at:])
    assert len(trials(out)) == 40
