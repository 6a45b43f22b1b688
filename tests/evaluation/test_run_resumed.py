"""What is paid when a run goes on: answers of unfinished trials are kept, and all that was ever paid counts."""

from __future__ import annotations

import json
import signal
import threading
from pathlib import Path

from benchmarks.killed_run import WINDOW_TOKENS, corpora, judged
from reviewer.evaluation.answers import Answers
from reviewer.evaluation.kept import Kept
from reviewer.evaluation.trial import Key
from reviewer.protocol import Completion
from tests.evaluation.running import Reviewer, knowing, records, timeless, trials
from tests.evaluation.test_run_killed import call, lines, started, wait_for
from tests.support.faults import first_n
from tests.support.replies import Recorded, Reply
from tests.support.server import FaultServer

PAIRS = 3
LARGE = ("--window-tokens", str(WINDOW_TOKENS))


class Holding:
    """An endpoint that answers all but the last window of the large sides until it is let go."""

    holds = True

    def answer(self, recorded: Recorded) -> Reply:
        """Answer, or stay silent."""
        silent = self.holds and "app/part_2.py" in recorded.user_text
        return Reply(ending="hang") if silent else judged(recorded)


def test_windows_that_were_answered_before_a_kill_are_not_paid_again(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = corpora(sandbox, PAIRS)[0], sandbox / "run"
    holding = Holding()
    with FaultServer(responder=holding.answer) as server:
        run = [*call(server, corpus, out), *LARGE]
        with started(run) as process:
            while process.poll() is None and lines(out, "answers.jsonl") < 4:
                threading.Event().wait(0.005)
            process.send_signal(signal.SIGKILL)
            process.wait()
        kept = [json.loads(row) for row in (out / "answers.jsonl").read_text().splitlines()]
        assert (
            sorted((row["case"], row["label"]) for row in kept)
            == [("pair-002", "bad")] * 2 + [("pair-002", "clean")] * 2
        )
        at, holding.holds = len(server.chat_requests), False
        asked_before = lines(out)
        capped = reviewer(*run, "--max-requests", str(asked_before + len(kept)))
        assert (capped.code, len(server.chat_requests)) == (3, at)
        assert reviewer(*run).code == 0
        again = [recorded for recorded in server.chat_requests[at:] if "app/part_" in recorded.user_text]
        assert ["app/part_2.py" in recorded.user_text for recorded in again] == [True, True]
        assert not (out / "answers.jsonl").exists()
        reviewer(*call(server, corpus, sandbox / "undisturbed"), *LARGE)
    assert timeless(out) == timeless(sandbox / "undisturbed")
    assert [trial.usage["requests"] for trial in trials(out) if trial.windows == 3] == [3, 3]


def kept(text: str) -> Kept:
    """An answer of one request."""
    return Kept(completion=Completion(text=text), requests=1, retries=0, sent=5, received=2, cost=0.5)


def test_answers_are_those_of_one_repeat_and_go_with_their_trial(tmp_path: Path) -> None:
    path, first, second = tmp_path / "answers.jsonl", Key("a", "bad", 0), Key("a", "bad", 1)
    with Answers(path) as answers:
        answers.put(first, "k", kept("one"))
        answers.put(second, "k", kept("two"))
        answers.drop(first)
    with path.open("ab") as target:
        target.write(b'{"key": 3}\n{"key": "k", "ca')
    with Answers(path) as answers:
        assert answers.get(second, "k") == kept("two")
        assert answers.get(Key("a", "clean", 1), "k") is None
        answers.drop(first)
        answers.drop(second)
    assert not path.exists()


def test_the_file_of_answers_does_not_grow_with_the_run(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    with Answers(path) as answers:
        answers.put(Key("slow", "bad", 0), "k", kept("slow"))
        for number in range(2_500):
            answers.put(Key(str(number), "bad", 0), "k", kept("x"))
            answers.drop(Key(str(number), "bad", 0))
        assert lines(tmp_path, "answers.jsonl") <= 1_002
    with Answers(path) as answers:
        assert answers.get(Key("slow", "bad", 0), "k") == kept("slow")


def test_trials_that_fail_again_and_again_are_kept_and_count(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 1), sandbox / "run"
    with FaultServer(responder=knowing, fault=first_n("html_200", 3)) as server:
        run = [*call(server, corpus, out), "--retry-failed"]
        for times in (1, 2, 3):
            assert reviewer(*run).code == 0
            assert (lines(out), len(server.chat_requests)) == (2 * times, 2 * times)
            assert {trial.outcome for trial in trials(out)} == {"inconclusive"}
        assert reviewer(*run, "--max-requests", "6").code == 3
        assert len(server.chat_requests) == 6
        ran = reviewer(*run, "--max-requests", "8")
        assert (ran.code, len(server.chat_requests)) == (0, 8)
        assert "2 of 2 trials (0 errors, 0 without an answer), 8 requests" in ran.out
        assert reviewer(*run, "--max-requests", "8").code == 0
    assert lines(out) == 8
    assert [trial.outcome for trial in trials(out)] in (["pass", "pass"], ["block", "pass"])


def test_a_run_is_read_while_it_is_written(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 8), sandbox / "run"
    with FaultServer(responder=knowing, delay=0.1) as server, started(call(server, corpus, out)) as process:
        wait_for(out, 2, process)
        with (out / "trials.jsonl").open("rb") as target:
            begun = len(target.readlines())
        for command in ("rescore", "report"):
            assert reviewer("eval", command, out).code == 0
        assert process.poll() is None
        assert process.wait() == 0
    assert 2 <= begun < 16 == lines(out)
