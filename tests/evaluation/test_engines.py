"""A run that several processes do together is the run that one process does."""

from __future__ import annotations

import asyncio
import os
import pickle
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.killed_run import quiet
from reviewer import OpenAIModel
from reviewer.errors import EngineError
from reviewer.evaluation import coordinate, dask_crew, same
from reviewer.evaluation.folder import read_folder
from reviewer.evaluation.shipped import arrived, ship
from tests.evaluation import crews
from tests.evaluation.crews import children, deadly, running
from tests.evaluation.running import Reviewer, knowing, records, side_of, timeless, trials
from tests.evaluation.test_run_killed import lines, started, wait_for
from tests.support.cases import toy
from tests.support.faults import only_windows
from tests.support.replies import Recorded, Reply, good
from tests.support.server import FaultServer

pytest.importorskip("distributed", reason="needs the extra [distributed]")

PRICES = '[models.dear]\nmodel = "test-model"\nprice_in = 1000.0\nprice_out = 0.0\nmax_output_tokens = 100\n'
ROOM = 6_000
"""Bytes that a disk takes before it is full: some trials."""
KEYED = '[models.keyed]\nmodel = "test-model"\napi_key_env = "TEAM_KEY"\n'


@pytest.fixture(scope="module")
def cluster() -> Iterator[crews.Cluster]:
    """Two workers behind a scheduler, without a vocabulary as all runs of these tests are."""
    with crews.cluster(2) as cluster:
        yield cluster


@pytest.fixture
def dask(cluster: crews.Cluster) -> list[str]:
    """The options of a run on the cluster."""
    return ["--engine", "dask", "--scheduler", cluster.address]


def call(server: FaultServer, corpus: Path, out: Path, *more: str) -> list[str]:
    where = ["--base-url", server.base_url, "--corpus", str(corpus), "--out", str(out)]
    return ["eval", "run", "--model", "test-model", "--without-embedded", *where, *more]


def answered(recorded: Recorded) -> Reply:
    """Judge the sides of pairs, and pass everything else."""
    return knowing(recorded) if "side_" in recorded.user_text else good(recorded)


def mixed(recorded: Recorded, asked_before: int) -> str | None:
    """One pair is refused, one is repaired, one answers with an error first."""
    for mark, fault in (("side_7_", "refusal"), ("side_4_", "prose"), ("side_5_", "http_429_retry_after")):
        if mark in recorded.user_text and (fault == "refusal" or not asked_before):
            return fault
    return None


refused = only_windows(lambda recorded: "side_7_" in recorded.user_text, "refusal")


def test_the_trials_are_those_of_one_process(reviewer: Reviewer, sandbox: Path, dask: list[str]) -> None:
    corpus, folder = records(sandbox / "pairs.jsonl", 9), toy(sandbox / "cases")
    more = ["--corpus", str(folder), "--model", "coin", "--model", "embedded"]
    asked = {}
    for name, engine in {"one": [], "processes": ["--processes", "2"], "dask": dask}.items():
        with FaultServer(responder=answered, fault=mixed) as server:
            ran = reviewer(*call(server, corpus, sandbox / name, *more, *engine))
            assert (ran.code, ran.err) == (0, "")
            asked[name] = Counter(recorded.window_id for recorded in server.chat_requests)
    assert len(timeless(sandbox / "one/test-model")) == 20
    for name in ("processes", "dask"):
        assert asked[name] == asked["one"]
        for model in ("test-model", "coin", "embedded"):
            assert timeless(sandbox / name / model) == timeless(sandbox / "one" / model)


def test_a_limit_holds_over_all_workers(reviewer: Reviewer, sandbox: Path, dask: list[str]) -> None:
    corpus = records(sandbox / "pairs.jsonl", 12)
    with FaultServer(responder=knowing, delay=0.03) as server:
        assert reviewer(*call(server, corpus, sandbox / "run", *dask, "--concurrency", "3")).code == 0
        assert 2 <= server.peak <= 3
        assert len(server.chat_requests) == 24


def test_a_cap_on_requests_holds_over_all_workers(reviewer: Reviewer, sandbox: Path, dask: list[str]) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 12), sandbox / "run"
    with FaultServer(responder=knowing) as server:
        ran = reviewer(*call(server, corpus, out, *dask, "--max-requests", "17"))
        assert ran.code == 3
        assert "a cap was reached; raise it and run the same command to go on" in ran.err
        assert len(server.chat_requests) == len(trials(out)) == 17
        assert reviewer(*call(server, corpus, out, *dask, "--max-requests", "24")).code == 0
        assert len(server.chat_requests) == len(trials(out)) == 24


def test_a_cap_on_cost_holds_over_all_workers(reviewer: Reviewer, sandbox: Path, dask: list[str]) -> None:
    corpus = records(sandbox / "pairs.jsonl", 12)
    (sandbox / "reviewer.toml").write_text(PRICES)
    more = ["--config", str(sandbox / "reviewer.toml"), "--max-cost", "50"]
    for out, engine in ((sandbox / "one", []), (sandbox / "dask", dask)):
        with FaultServer(responder=knowing) as server:
            arguments = call(server, corpus, out, *more, *engine)
            assert reviewer(*[part.replace("test-model", "dear") for part in arguments]).code == 3
        assert sum(trial.usage["cost_usd"] for trial in trials(out)) <= 50
    assert min(len(trials(sandbox / name)) for name in ("one", "dask")) > 4


def test_retries_of_all_workers_count_towards_the_cap(reviewer: Reviewer, sandbox: Path, dask: list[str]) -> None:
    corpus = records(sandbox / "pairs.jsonl", 6)
    with FaultServer(responder=knowing, fault="http_429_retry_after") as server:
        assert reviewer(*call(server, corpus, sandbox / "run", *dask, "--max-requests", "4")).code == 3
        assert len(server.chat_requests) == 4


def test_a_killed_worker_costs_what_it_had_under_way(
    sandbox: Path, cluster: crews.Cluster, dask: list[str], reviewer: Reviewer
) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 30), sandbox / "run"
    with FaultServer(responder=knowing, fault=refused, delay=0.03) as server:
        with started(call(server, corpus, out, *dask, "--concurrency", "4")) as process:
            wait_for(out, 20, process)
            os.kill(children(cluster.process.pid)[0], signal.SIGKILL)
            finished, at = {trial.key for trial in trials(out)}, len(server.chat_requests)
            assert process.wait() == 0
        asked = [side_of(recorded) for recorded in server.chat_requests]
    assert len(finished) < 60
    assert finished.isdisjoint(asked[at + 4 :])
    again = {side for side, times in Counter(asked).items() if times > 1}
    assert len(again) <= 4
    assert finished.isdisjoint(again)
    undisturbed(reviewer, corpus, sandbox / "undisturbed")
    assert len(trials(out)) == lines(out) == 60
    assert timeless(out) == timeless(sandbox / "undisturbed")


def undisturbed(reviewer: Reviewer, corpus: Path, out: Path) -> None:
    """The same run in one process."""
    with FaultServer(responder=knowing, fault=refused) as server:
        assert reviewer(*call(server, corpus, out)).code == 0


def test_a_run_goes_on_whichever_of_its_processes_is_killed(sandbox: Path, reviewer: Reviewer) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 30), sandbox / "run"
    with FaultServer(responder=knowing, fault=refused, delay=0.03) as server:
        with started(call(server, corpus, out, "--processes", "2", "--concurrency", "4")) as process:
            wait_for(out, 12, process)
            os.kill(children(process.pid)[0], signal.SIGKILL)
            kept, first = {trial.key for trial in trials(out)}, len(server.chat_requests)
            wait_for(out, 36, process)
            workers = children(process.pid)
            process.send_signal(signal.SIGKILL)
            assert process.wait() == -signal.SIGKILL
        while any(map(running, workers)):
            time.sleep(0.01)
        finished, second = {trial.key for trial in trials(out)}, len(server.chat_requests)
        assert len(kept) < len(finished) < 60
        assert reviewer(*call(server, corpus, out)).code == 0
        asked = [side_of(recorded) for recorded in server.chat_requests]
    assert kept.isdisjoint(asked[first + 4 :])
    assert finished.isdisjoint(asked[second:])
    assert len(asked) <= 60 + 4 + 4
    undisturbed(reviewer, corpus, sandbox / "undisturbed")
    assert len(trials(out)) == lines(out) == 60
    assert timeless(out) == timeless(sandbox / "undisturbed")


def test_a_cap_holds_when_a_worker_dies(sandbox: Path, reviewer: Reviewer) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 12), sandbox / "run"
    more = ["--processes", "2", "--concurrency", "4", "--max-requests", "14"]
    with FaultServer(responder=knowing, delay=0.1) as server:
        with started(call(server, corpus, out, *more)) as process:
            wait_for(out, 3, process)
            os.kill(children(process.pid)[0], signal.SIGKILL)
            process.communicate()
        assert process.returncode == 3
        ran = reviewer(*call(server, corpus, out, *more[:2], "--max-requests", "14"))
        assert ran.code == 3
        assert "trials (0 errors, 0 without an answer), 14 requests" in ran.out
        assert 5 <= len(trials(out)) <= len(server.chat_requests) <= 14


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL], ids=["interrupted", "killed"])
def test_workers_send_nothing_more_for_a_run_that_ends(end: signal.Signals, sandbox: Path, dask: list[str]) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 30), sandbox / "run"
    with FaultServer(responder=knowing, delay=0.25) as server:
        with started(call(server, corpus, out, *dask, "--concurrency", "2")) as process:
            wait_for(out, 2, process)
            process.send_signal(end)
            at = len(server.chat_requests)
            process.communicate()
        quiet(server, 0.4)
        assert len(server.chat_requests) <= at + 1


def test_a_run_that_cannot_be_written_ends_at_once(sandbox: Path, dask: list[str]) -> None:
    corpus = records(sandbox / "pairs.jsonl", 40)
    for out, engine in {sandbox / "processes": ["--processes", "2"], sandbox / "dask": dask}.items():
        with FaultServer(responder=knowing, delay=0.05) as server:
            with started(call(server, corpus, out, *engine, "--concurrency", "4")) as process:
                wait_for(out, 4, process)
                size = (out / "trials.jsonl").stat().st_size + ROOM
                resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, size))
                shown, said = process.communicate()
            quiet(server)
        assert (process.returncode, shown) == (2, "")
        assert f"{out}/trials.jsonl: cannot be written: File too large; what is finished is kept" in said
        assert len(said.splitlines()) == 1
        assert 4 <= len(trials(out)) <= len(server.chat_requests) <= len(trials(out)) + 20


def test_an_interrupted_run_says_so_alone(sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 40), sandbox / "run"
    with FaultServer(responder=knowing, delay=0.05) as server:
        more = ["--engine", "dask", "--workers", "1", "--concurrency", "2"]
        with started(call(server, corpus, out, *more)) as process:
            wait_for(out, 4, process)
            for pid in (process.pid, *children(process.pid)):
                os.kill(pid, signal.SIGINT)
            shown, said = process.communicate()
        assert (process.returncode, shown, said.strip()) == (130, "", "reviewer: interrupted")
        assert 4 <= len(server.chat_requests) < 80
    assert len(trials(out)) == lines(out) >= 4


def test_a_trial_that_kills_its_workers_is_an_error_and_no_other_one_is(sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 4), sandbox / "run"
    assert asyncio.run(deadly(corpus, out, fatal="side_2_bad"))
    found = {trial.key[:2]: trial for trial in trials(out)}
    errors = {key: trial.error for key, trial in found.items() if trial.outcome == "error"}
    assert errors == {
        ("pair-002", "bad"): "3 workers died while they did this trial, the last one with nothing else to do"
    }
    assert len(found) == 8


def test_a_refused_key_ends_the_run(reviewer: Reviewer, sandbox: Path, dask: list[str]) -> None:
    corpus = records(sandbox / "pairs.jsonl", 6)
    with FaultServer(responder=knowing, api_key="right") as server:
        ran = reviewer(*call(server, corpus, sandbox / "run", *dask, "--concurrency", "2"))
        assert (ran.code, ran.out) == (2, "")
        assert "refused the API key" in ran.err
        assert len(server.chat_requests) <= 4


def test_workers_read_keys_from_their_own_environment(
    reviewer: Reviewer, sandbox: Path, dask: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert b"sk-secret" not in pickle.dumps(OpenAIModel("m", api_key="sk-secret", api_key_env="TEAM_KEY"))
    corpus = records(sandbox / "pairs.jsonl", 2)
    (sandbox / "reviewer.toml").write_text(KEYED)
    monkeypatch.setenv("TEAM_KEY", "right")
    with FaultServer(responder=knowing, api_key="right") as server:

        def arguments(name: str, *more: str) -> list[str]:
            config = ["--config", str(sandbox / "reviewer.toml")]
            return [
                part.replace("test-model", "keyed") for part in call(server, corpus, sandbox / name, *config, *more)
            ]

        assert reviewer(*arguments("here")).code == 0
        ran = reviewer(*arguments("remote", *dask))
        assert (ran.code, ran.out) == (2, "")
        assert "model keyed: the environment variable TEAM_KEY (its api_key_env) is not set" in ran.err


def test_other_code_on_a_worker_is_refused(
    reviewer: Reviewer, sandbox: Path, dask: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(same, "VERSION", "0.0.1")
    corpus = records(sandbox / "pairs.jsonl", 1)
    ran = reviewer("eval", "run", "--model", "coin", "--corpus", corpus, "--out", sandbox / "run", *dask)
    assert (ran.code, ran.out) == (2, "")
    assert "the run has 0.0.1; install the same on every worker" in ran.err


def test_a_lost_scheduler_ends_the_run_and_keeps_what_is_finished(sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 40), sandbox / "run"
    with FaultServer(responder=knowing, delay=0.05) as server, crews.cluster(1) as lone:
        more = ["--engine", "dask", "--scheduler", lone.address, "--concurrency", "2"]
        with started(call(server, corpus, out, *more)) as process:
            wait_for(out, 4, process)
            lone.process.kill()
            shown, said = process.communicate()
    assert (process.returncode, shown) == (2, "")
    assert said.startswith("reviewer: error: lost the connection to the scheduler; what is finished is kept")
    assert len(said.splitlines()) == 1
    assert len(trials(out)) == lines(out) >= 4


def test_a_run_without_workers_is_given_up(sandbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coordinate, "PATIENCE", 0.05)
    corpus = records(sandbox / "pairs.jsonl", 1)
    with pytest.raises(EngineError, match=r"no worker for 0\.05 s; what is finished is kept"):
        asyncio.run(deadly(corpus, sandbox / "run", fatal="nothing", processes=0))


REFUSED = {
    "nobody there": (["--engine", "dask", "--scheduler", "tcp://127.0.0.1:9"], "no dask scheduler answers there"),
    "no address": (["--engine", "dask", "--scheduler", "nonsense://x"], "it should look like tcp://host:8786"),
    "workers of the local engine": (["--workers", "2"], "the local engine has --processes"),
    "processes of dask": (["--engine", "dask", "--processes", "2"], "--engine dask has --workers and --scheduler"),
    "both": (["--engine", "dask", "--workers", "2", "--scheduler", "tcp://127.0.0.1:9"], "give one of them"),
}


@pytest.mark.parametrize(("more", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(
    more: list[str], words: str, reviewer: Reviewer, sandbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask_crew, "CONNECT", 0.2)
    corpus = records(sandbox / "pairs.jsonl", 1)
    ran = reviewer("eval", "run", "--model", "coin", "--corpus", corpus, "--out", sandbox / "run", *more)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert not (sandbox / "run").exists()


def test_without_the_package_the_extra_is_named(
    reviewer: Reviewer, sandbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    corpus, out = records(sandbox / "pairs.jsonl", 1), sandbox / "run"
    ran = reviewer("eval", "run", "--model", "coin", "--corpus", corpus, "--out", out, "--engine", "dask")
    assert (ran.code, ran.out) == (2, "")
    assert "pip install 'second-opinion-reviewer[distributed]'" in ran.err


def test_a_case_travels_with_its_files(tmp_path: Path) -> None:
    folder = toy(tmp_path)
    (folder / "base/run.sh").write_text("#!/bin/sh\n")
    (folder / "base/run.sh").chmod(0o755)
    (folder / "base/link").symlink_to("nowhere")
    shipped = pickle.dumps(ship(read_folder(folder)))
    expected = {path.name: path.lstat().st_mode for path in (folder / "base").rglob("*")}
    assert str(folder / "base").encode() not in shipped
    with arrived([pickle.loads(shipped)]) as (case,):
        assert case.folder is not None
        base = case.folder / "base"
        assert {path.name: path.lstat().st_mode for path in base.rglob("*")} == expected
        assert base.joinpath("link").readlink() == Path("nowhere")
        assert (base / "app/work.py").read_bytes() == (folder / "base/app/work.py").read_bytes()
    assert not case.folder.exists()
