"""What is paid stays on the books, whatever becomes of the trial that it was paid for."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.evaluation.running import Reviewer, knowing, records, trials
from tests.evaluation.test_run_killed import lines, started
from tests.support.faults import FaultChoice, first_n
from tests.support.replies import Recorded, Reply
from tests.support.server import FaultServer

ENGINES = {"one process": [], "two processes": ["--processes", "2"]}


def call(server: FaultServer, corpus: Path, out: Path, *more: str) -> list[str]:
    where = ["--base-url", server.base_url, "--corpus", str(corpus), "--out", str(out), "--concurrency", "3"]
    return ["eval", "run", "--model", "test-model", "--without-embedded", *where, *more]


@pytest.mark.parametrize(
    ("fault", "engine"),
    [("prose", "two processes"), ("http_429_retry_after", "one process")],
    ids=["repairs", "retries"],
)
def test_a_cap_holds_however_often_a_run_is_begun_again(
    fault: str, engine: str, reviewer: Reviewer, sandbox: Path
) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 2), sandbox / "run"
    with FaultServer(responder=knowing, fault=first_n(fault, 1)) as server:
        for _ in range(2):
            ran = reviewer(*call(server, corpus, out, *ENGINES[engine], "--max-requests", "5"))
            assert ran.code == 3
            assert f"{len(server.chat_requests)} requests" in ran.out
            assert 0 < len(server.chat_requests) <= 5
        ran = reviewer(*call(server, corpus, out, *ENGINES[engine]))
        assert (ran.code, f"{len(server.chat_requests)} requests" in ran.out) == (0, True)
        if fault == "prose":  # no first answer was paid again
            assert len(server.chat_requests) == 8
            assert {trial.usage["requests"] for trial in trials(out)} == {2}


class Silent:
    """An endpoint that refuses each first request of a window and never answers the second one."""

    silent = True

    def fault(self, recorded: Recorded, asked_before: int) -> str | None:
        """The fault of a request."""
        return "http_429_retry_after" if self.silent and not asked_before else None

    def answer(self, recorded: Recorded) -> Reply:
        """Answer, or stay silent."""
        return Reply(ending="hang") if self.silent else knowing(recorded)


@pytest.mark.parametrize(
    ("engine", "end"),
    [("two processes", signal.SIGINT), ("one process", signal.SIGKILL)],
    ids=["interrupted", "killed"],
)
def test_requests_without_an_answer_are_booked_when_a_run_ends(
    engine: str, end: signal.Signals, reviewer: Reviewer, sandbox: Path
) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 2), sandbox / "run"
    silent = Silent()
    choice: FaultChoice = silent.fault
    with FaultServer(responder=silent.answer, fault=choice) as server:
        with started(call(server, corpus, out, *ENGINES[engine])) as process:
            while process.poll() is None and (len(server.chat_requests) < 6 or lines(out, "answers.jsonl") < 3):
                signal.sigtimedwait([], 0.005)
            process.send_signal(end)
            process.communicate()
        at, silent.silent = len(server.chat_requests), False
        ran = reviewer(*call(server, corpus, out, *ENGINES[engine]))
        paid = len(server.chat_requests)
    assert (at, paid, ran.code) == (6, 10, 0)
    assert f"{paid if end == signal.SIGINT else paid - 3} requests" in ran.out
    assert {trial.usage["requests"] for trial in trials(out)} == {1}
