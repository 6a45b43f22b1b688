"""Whatever an endpoint does, a trial says it, and no trial is right by accident."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.evaluation.trial import Trial
from tests.evaluation.running import Reviewer, knowing, records, side_of, trials
from tests.support.faults import first_n, only_windows
from tests.support.server import FaultServer

KINDS = {
    "http_500": {"other": 1},
    "html_200": {"other": 1},
    "reset": {"other": 1},
    "empty_choices": {"other": 1},
    "refusal": {"refusal": 1},
    "content_filter": {"refusal": 1},
    "finish_length": {"truncated": 1},
    "prose": {"schema": 1},
    "wrong_schema": {"schema": 1},
    "wrong_window_id": {"schema": 1},
    "invented_evidence": {"ungrounded": 1},
}


def call(server: FaultServer, corpus: Path, out: Path, *more: str) -> list[str]:
    where = ["--base-url", server.base_url, "--corpus", str(corpus), "--out", str(out)]
    return ["eval", "run", "--model", "test-model", "--without-embedded", *where, *more]


def one_bad(folder: Path) -> Trial:
    return next(trial for trial in trials(folder) if trial.label == "bad")


@pytest.mark.parametrize("fault", KINDS)
def test_each_kind_of_trouble_is_counted(fault: str, reviewer: Reviewer, sandbox: Path) -> None:
    corpus = records(sandbox / "pairs.jsonl", 1)
    with FaultServer(responder=knowing, fault=fault) as server:
        assert reviewer(*call(server, corpus, sandbox / "run")).code == 0
    trial = one_bad(sandbox / "run")
    assert trial.validity == KINDS[fault]
    if fault != "invented_evidence":
        assert (trial.outcome, trial.answered, trial.right, trial.failed_windows) == ("inconclusive", False, False, 1)


def test_a_repaired_answer_counts_as_one(reviewer: Reviewer, sandbox: Path) -> None:
    corpus = records(sandbox / "pairs.jsonl", 2)
    with FaultServer(responder=knowing, fault=first_n("prose", 1)) as server:
        reviewer(*call(server, corpus, sandbox / "run"))
    assert [(trial.validity, trial.usage["requests"]) for trial in trials(sandbox / "run")] == [
        ({"repaired": 1}, 2)
    ] * 4


def test_retries_are_in_the_usage(reviewer: Reviewer, sandbox: Path) -> None:
    corpus = records(sandbox / "pairs.jsonl", 2)
    with FaultServer(responder=knowing, fault=first_n("http_429_retry_after", 1)) as server:
        reviewer(*call(server, corpus, sandbox / "run"))
    found = trials(sandbox / "run")
    assert {(trial.usage["requests"], trial.usage["retries"], trial.answered) for trial in found} == {(2, 1, True)}


def test_failed_trials_are_kept_and_done_again_on_request_alone(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 4), sandbox / "run"
    bad = only_windows(lambda recorded: side_of(recorded).case == "pair-001", "html_200")
    refused = only_windows(lambda recorded: side_of(recorded).case == "pair-002", "refusal")
    with FaultServer(responder=knowing, fault=lambda *seen: bad(*seen) or refused(*seen)) as server:
        reviewer(*call(server, corpus, out))
        before = len(server.chat_requests)
        reviewer(*call(server, corpus, out))
        assert len(server.chat_requests) == before == 8
    rows = (out / "trials.jsonl").read_text().splitlines()
    with FaultServer(responder=knowing, port=server.port) as server:
        assert reviewer(*call(server, corpus, out, "--retry-failed")).code == 0
        assert sorted({side_of(recorded).case for recorded in server.chat_requests}) == ["pair-001"]
    assert (out / "trials.jsonl").read_text().splitlines()[: len(rows)] == rows
    outcomes = {(trial.case, trial.label): trial.outcome for trial in trials(out)}
    assert outcomes["pair-001", "bad"] == "block"
    assert outcomes["pair-002", "bad"] == "inconclusive"
