"""`reviewer eval run`: what it asks, what it keeps, what it never does twice."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.evaluation.attacks.words import COMMENTS
from reviewer.evaluation.corpus import load
from reviewer.evaluation.rescore import rescore
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.run_settings import code_sha256
from reviewer.evaluation.split import freeze
from tests.evaluation.running import Reviewer, knowing, records, side_of, timeless, trials
from tests.support.cases import toy
from tests.support.commands import in_terminal, shell
from tests.support.replies import Recorded, Reply, verdict_reply
from tests.support.server import FaultServer

PAIRS = 6
PRICES = """[models.dear]
model = "test-model"
price_in = 1000.0
price_out = 0.0
max_output_tokens = 100
"""


@pytest.fixture
def corpus(sandbox: Path) -> Path:
    return records(sandbox / "pairs.jsonl", PAIRS)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(responder=knowing) as server:
        yield server


def arguments(server: FaultServer, corpus: Path, out: Path, *more: str) -> list[str]:
    where = ["--base-url", server.base_url, "--corpus", str(corpus), "--out", str(out)]
    return ["eval", "run", "--model", "test-model", "--without-embedded", *where, *more]


def test_every_side_is_asked_once_and_judged_by_the_gate(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    ran = reviewer(*arguments(server, corpus, tmp_path / "run"))
    assert (ran.code, ran.err) == (0, "")
    assert "test-model: 12 of 12 trials (0 errors, 0 without an answer), 12 requests" in ran.out
    found = trials(tmp_path / "run")
    assert sorted(map(side_of, server.chat_requests)) == [trial.key for trial in found]
    assert {trial.key[:2]: trial.outcome for trial in found} == {
        (f"pair-{number:03}", label): "block" if label == "bad" and number % 3 else "pass"
        for number in range(PAIRS)
        for label in ("bad", "clean")
    }
    assert {(len(trial.latencies), len(trial.replies), trial.windows) for trial in found} == {(1, 1, 1)}
    assert all(trial.usage["requests"] == 1 and trial.usage["input_tokens"] > 1000 for trial in found)


def test_a_rerun_asks_nothing(reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path) -> None:
    reviewer(*arguments(server, corpus, tmp_path / "run"))
    before = (tmp_path / "run/trials.jsonl").read_bytes()
    assert reviewer(*arguments(server, corpus, tmp_path / "run")).code == 0
    assert len(server.chat_requests) == 2 * PAIRS
    assert (tmp_path / "run/trials.jsonl").read_bytes() == before


def test_repeats_are_asked_again(reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path) -> None:
    reviewer(*arguments(server, corpus, tmp_path / "run", "--trials", "3"))
    assert len(server.chat_requests) == 3 * 2 * PAIRS
    assert {trial.repeat for trial in trials(tmp_path / "run")} == {0, 1, 2}


OTHERS = {
    "another model": (["--model", "other"], "model.model was 'test-model' and is 'other'; model.name was 'test-model'"),
    "more repeats": (["--trials", "2"], "settings.trials was 1 and is 2; use another --out"),
    "fewer cases": (["--limit", "2"], "cases: 4 gone (pair-000, pair-002, pair-004, ...); use another --out"),
    "other cases": (["--filter", "language=go"], "cases: 3 gone (pair-001, pair-003, pair-005); use another --out"),
    "smaller windows": (["--window-tokens", "40000"], "settings.window_tokens was None and is 40000; use another"),
}


@pytest.mark.parametrize(("more", "words"), OTHERS.values(), ids=OTHERS.keys())
def test_another_run_is_not_mixed_in(
    more: list[str], words: str, reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    call = arguments(server, corpus, tmp_path / "run")
    reviewer(*call)
    other = [more[1] if part == "test-model" else part for part in call] if more[0] == "--model" else [*call, *more]
    for ran in (reviewer(*other), reviewer(*other, "--dry-run")):
        assert (ran.code, ran.out) == (2, "")
        assert f"holds another run: {words}" in ran.err
    assert len(server.chat_requests) == 2 * PAIRS


def test_a_changed_case_is_another_run(reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path) -> None:
    reviewer(*arguments(server, corpus, tmp_path / "run"))
    corpus.write_text(corpus.read_text().replace("side_4_bad", "side_4_BAD"))
    ran = reviewer(*arguments(server, corpus, tmp_path / "run"))
    assert "holds another run: cases: 1 changed (pair-004); use another --out" in ran.err


def test_another_server_is_another_run_and_another_spelling_is_not(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    call = arguments(server, corpus, tmp_path / "run")
    assert reviewer(*call).code == 0
    spelled = [part.replace(server.base_url, f"{server.base_url}/".replace("http", "HTTP")) for part in call]
    assert reviewer(*spelled).code == 0
    for other in (server.base_url.replace("/v1", "/v2"), f"http://127.0.0.1:{server.port ^ 1}/v1"):
        ran = reviewer(*[part.replace(server.base_url, other) for part in call])
        assert ran.code == 2
        assert "holds another run: model.address_sha256 was " in ran.err
    assert len(server.chat_requests) == 2 * PAIRS


def test_one_limit_holds_for_an_endpoint_however_it_is_spelled(
    reviewer: Reviewer, corpus: Path, tmp_path: Path
) -> None:
    with FaultServer(responder=knowing, delay=0.02) as server:
        config = tmp_path / "reviewer.toml"
        config.write_text(
            f'[models.one]\nbase_url = "{server.base_url}"\n[models.other]\nbase_url = "{server.base_url}/"\n'
        )
        models = ("--model", "one", "--model", "other", "--concurrency", "2", "--without-embedded")
        where = ("--corpus", corpus, "--out", tmp_path / "run", "--config", config)
        assert reviewer("eval", "run", *models, *where).code == 0
        assert len(server.chat_requests) == 2 * 2 * PAIRS
        assert server.peak == 2


def test_other_code_is_told_and_kept_and_another_version_is_refused(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    """A run whose run.json is that of an older checkout, then of an older release."""
    call = arguments(server, corpus, tmp_path / "run")
    reviewer(*call)
    path = tmp_path / "run/run.json"
    run = json.loads(path.read_text())
    run["versions"]["code"] = "0ther" * 12
    path.write_text(json.dumps(run))
    told, again = reviewer(*call), reviewer(*call)
    assert (told.code, again.code, again.err) == (0, 0, "")
    assert f"goes on with other code than so far ({run['versions']['reviewer']} 0ther0ther0t" in told.err
    assert [one["versions"]["code"] for one in json.loads(path.read_text())["continued"]] == [code_sha256()]
    run["versions"]["reviewer"] = "0.0.1"
    path.write_text(json.dumps(run))
    for refused in (reviewer(*call), reviewer(*call, "--dry-run")):
        assert refused.code == 2
        assert "was begun by version 0.0.1 of reviewer, and this is " in refused.err
    assert reviewer(*call, "--mix-versions").code == 0
    assert len(server.chat_requests) == 2 * PAIRS


def test_several_models_get_a_folder_each_and_one_limit_of_their_endpoint(
    reviewer: Reviewer, corpus: Path, tmp_path: Path
) -> None:
    with FaultServer(delay=0.02) as server:
        more = ["--model", "a/b", "--model", "oracle", "--concurrency", "3"]
        ran = reviewer(*arguments(server, corpus, tmp_path / "runs", *more))
        assert ran.code == 0
        assert 2 <= server.peak <= 3
        assert len(server.chat_requests) == 2 * 2 * PAIRS
    assert sorted(path.name for path in (tmp_path / "runs").iterdir()) == ["a-b", "oracle", "test-model"]
    mixed = reviewer("eval", "run", "--model", "oracle", "--corpus", corpus, "--out", tmp_path / "runs")
    assert (mixed.code, mixed.out) == (2, "")
    assert "holds runs of several models; use " in mixed.err


def test_a_cap_holds_over_the_run_and_what_is_left_is_done_later(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    ran = reviewer(*arguments(server, corpus, tmp_path / "run", "--max-requests", "5"))
    assert ran.code == 3
    assert "a cap was reached; raise it and run the same command to go on" in ran.err
    assert len(server.chat_requests) == len(trials(tmp_path / "run")) == 5
    assert reviewer(*arguments(server, corpus, tmp_path / "run", "--max-requests", "5")).code == 3
    assert len(server.chat_requests) == 5
    assert reviewer(*arguments(server, corpus, tmp_path / "run", "--max-requests", "12")).code == 0
    assert len(server.chat_requests) == len(trials(tmp_path / "run")) == 12


def test_retries_count_towards_the_cap(reviewer: Reviewer, corpus: Path, tmp_path: Path) -> None:
    with FaultServer(responder=knowing, fault="http_429_retry_after") as server:
        assert reviewer(*arguments(server, corpus, tmp_path / "run", "--max-requests", "7")).code == 3
        assert len(server.chat_requests) == 7


def test_cost_is_capped_by_the_prices_of_the_configuration(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    config = tmp_path / "reviewer.toml"
    config.write_text(PRICES)
    call = [part.replace("test-model", "dear") for part in arguments(server, corpus, tmp_path / "run")]
    ran = reviewer(*call, "--config", config, "--max-cost", "40")
    assert ran.code == 3
    found = trials(tmp_path / "run")
    assert 0 < len(found) < 12
    assert 0 < sum(trial.usage["cost_usd"] for trial in found) <= 40
    unpriced = reviewer(*arguments(server, corpus, tmp_path / "other", "--max-cost", "1"))
    assert (unpriced.code, "--max-cost needs prices" in unpriced.err) == (2, True)


DEAR = """[models.dear]
model = "test-model"
price_in = 1.0
price_out = 10.0
max_output_tokens = 16000
"""


def test_room_that_requests_under_way_give_back_is_used(reviewer: Reviewer, corpus: Path, tmp_path: Path) -> None:
    """Six of the longest answers would take the cap; what is really answered takes a fraction of it."""
    config = tmp_path / "reviewer.toml"
    config.write_text(DEAR)
    with FaultServer(responder=knowing, delay=0.02) as server:
        call = [part.replace("test-model", "dear") for part in arguments(server, corpus, tmp_path / "run")]
        ran = reviewer(*call, "--config", config, "--max-cost", "0.4", "--concurrency", "32")
        assert (ran.code, ran.err) == (0, "")
        assert len(server.chat_requests) == len(trials(tmp_path / "run")) == 2 * PAIRS
        assert server.peak == 2
        sent = str(sum(trial.usage["input_tokens"] for trial in trials(tmp_path / "run")))
        more = ("--config", config, "--max-input-tokens", sent, "--concurrency", "32")
        tokens = [part.replace("run", "tokens") if part.endswith("/run") else part for part in call]
        assert reviewer(*tokens, *more).code == 3
        assert sum(trial.usage["input_tokens"] for trial in trials(tmp_path / "tokens")) <= int(sent)


def test_a_dry_run_says_what_it_takes_and_sends_nothing(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    planned = reviewer(*arguments(server, corpus, tmp_path / "run", "--dry-run"))
    assert planned.code == 0
    assert planned.out.startswith("test-model: 12 trials, 12 requests, ")
    assert "cost unknown (no prices configured)" in planned.out
    assert (server.requests, (tmp_path / "run").exists()) == ([], False)
    reviewer(*arguments(server, corpus, tmp_path / "run"))
    assert (
        "0 trials (12 are done), no requests" in reviewer(*arguments(server, corpus, tmp_path / "run", "--dry-run")).out
    )


def test_a_refused_key_ends_the_run_at_once(reviewer: Reviewer, corpus: Path, tmp_path: Path) -> None:
    with FaultServer(api_key="right") as server:
        ran = reviewer(*arguments(server, corpus, tmp_path / "run", "--concurrency", "1"))
        assert (ran.code, ran.out) == (2, "")
        assert "refused the API key" in ran.err
        assert len(server.requests) == 1
    assert trials(tmp_path / "run") == []


def test_the_words_of_a_model_that_is_measured_alone_count(reviewer: Reviewer, corpus: Path, tmp_path: Path) -> None:
    with FaultServer(responder=lambda recorded: verdict_reply(recorded, verdict="block")) as server:
        reviewer(*arguments(server, corpus, tmp_path / "run", "--limit", "1"))
    assert {trial.outcome for trial in trials(tmp_path / "run")} == {"needs_approval"}


def test_the_embedded_reviewer_is_there_unless_it_is_left_out(
    reviewer: Reviewer, server: FaultServer, tmp_path: Path
) -> None:
    corpus = tmp_path / "one.jsonl"
    harm = (
        "diff --git a/migrations/0007_tidy.sql b/migrations/0007_tidy.sql\nnew file mode 100644\n"
        "--- /dev/null\n+++ b/migrations/0007_tidy.sql\n@@ -0,0 +1 @@\n+DELETE FROM side_0_bad;\n"
    )
    corpus.write_text(json.dumps({"id": "pair-000", "label": "bad", "diff": harm}) + "\n")
    reviewer(*arguments(server, corpus, tmp_path / "alone"))
    both = [part for part in arguments(server, corpus, tmp_path / "both") if part != "--without-embedded"]
    reviewer(*both)
    reviewer("eval", "run", "--model", "embedded", "--corpus", corpus, "--out", tmp_path / "embedded")
    outcomes = {name: trials(tmp_path / name)[0].outcome for name in ("alone", "both", "embedded")}
    assert outcomes == {"alone": "pass", "both": "block", "embedded": "block"}
    assert [RunFolder(tmp_path / name).settings()["settings"]["embedded"] for name in ("alone", "both")] == [
        False,
        True,
    ]


def test_a_side_that_cannot_be_read_is_an_error_and_the_others_go_on(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    with corpus.open("a") as target:
        target.write(json.dumps({"id": "torn", "label": "bad", "diff": "@@ -1 +1 @@\n-a\n"}) + "\n")
    ran = reviewer(*arguments(server, corpus, tmp_path / "run"))
    assert ran.code == 3
    assert "1 trials ended in an error, the first: torn (bad): PatchError: " in ran.err
    found = trials(tmp_path / "run")
    assert [(trial.case, trial.right) for trial in found if trial.outcome == "error"] == [("torn", False)]
    assert len(found) == 13


def test_run_json_says_what_was_run_and_no_secret(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-do-not-tell")
    address = server.base_url.replace("http://", "http://user:hidden@")
    call = [part.replace(server.base_url, address) for part in arguments(server, corpus, tmp_path / "run")]
    reviewer(*call)
    text = "".join(path.read_text() for path in (tmp_path / "run").iterdir())
    assert "sk-do-not-tell" not in text
    assert "hidden" not in text
    run = json.loads((tmp_path / "run/run.json").read_text())
    assert run["model"]["endpoint_host"] == "127.0.0.1"
    assert set(run["case_hashes"]) == {f"pair-{number:03}" for number in range(PAIRS)}
    assert run["prompt"]["name"] == "default"
    assert set(run["versions"]) == {"reviewer", "python", "code"}
    assert set(run) >= {"cases", "settings", "corpus", "selection", "git"}


def test_another_seed_of_the_answers_is_another_run(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    config = tmp_path / "seeded.toml"
    codes = []
    for seed in (1, 1, 2):
        config.write_text(f"[models.test-model]\nextra_body = {{ seed = {seed}, user = 'sk-hidden' }}\n")
        codes.append(reviewer(*arguments(server, corpus, tmp_path / "run", "--config", str(config))).code)
    assert codes == [0, 0, 2]
    assert len(server.chat_requests) == 2 * PAIRS
    assert "sk-hidden" not in (tmp_path / "run/run.json").read_text()


def test_the_task_is_shown_when_asked_for(
    reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    reviewer(*arguments(server, corpus, tmp_path / "without", "--limit", "1"))
    reviewer(*arguments(server, corpus, tmp_path / "with", "--limit", "1", "--task"))
    shown = [f"Do the work of pair {int(side_of(one).case[5:])}." in one.user_text for one in server.chat_requests]
    assert shown == [False, False, True, True]
    without, told = (RunFolder(tmp_path / name).settings() for name in ("without", "with"))
    assert (without["prompt"]["name"], told["prompt"]["name"]) == ("default", "default+task")
    assert without["prompt"]["sha256"] != told["prompt"]["sha256"]


PARTS = {
    "by a label": (["--filter", "language=go"], {0, 2, 4}),
    "by a pattern": (["--filter", "id=pair-00[12]"], {1, 2}),
    "by two labels": (["--filter", "language=go", "--filter", "id=*4"], {4}),
    "by two values of a label": (["--filter", "id=*1", "--filter", "id=*2", "--filter", "language=go"], {2}),
    "by what figures are split by": (["--filter", "needs_context=no", "--filter", "size=below*", "--limit", "1"], {1}),
}


@pytest.mark.parametrize(("more", "expected"), PARTS.values(), ids=PARTS.keys())
def test_a_part_of_the_cases(
    more: list[str], expected: set[int], reviewer: Reviewer, corpus: Path, tmp_path: Path
) -> None:
    reviewer("eval", "run", "--model", "oracle", "--corpus", corpus, "--out", tmp_path / "run", *more)
    assert {trial.case for trial in trials(tmp_path / "run")} == {f"pair-{number:03}" for number in expected}


REFUSED = {
    "no model": ([], "name who is measured: --model NAME; built in: embedded, always-bad"),
    "a model twice": (["--model", "coin", "--model", "coin"], "--model coin is given twice"),
    "a filter without a value": (["--model", "coin", "--filter", "mode"], "write LABEL=VALUE"),
    "an unknown label": (["--model", "coin", "--filter", "colour=red"], "--filter colour: no such label; labels: id"),
    "nothing left": (["--model", "coin", "--filter", "language=cobol"], "no case is left"),
    "a part of outside data": (["--model", "coin", "--split", "test"], "--split needs a corpus with split.json"),
}


@pytest.mark.parametrize(("more", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(more: list[str], words: str, reviewer: Reviewer, corpus: Path, tmp_path: Path) -> None:
    ran = reviewer("eval", "run", "--corpus", corpus, "--out", tmp_path / "run", *more)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert not (tmp_path / "run").exists()


def test_one_part_of_a_corpus(reviewer: Reviewer, sandbox: Path) -> None:
    root = sandbox / "cases"
    for name in "abcde":
        toy(root, name=name)
    freeze(load([root]), root)
    for part in ("dev", "test"):
        reviewer("eval", "run", "--model", "oracle", "--corpus", root, "--split", part, "--out", sandbox / part)
    dev, test = ({trial.case for trial in trials(sandbox / part)} for part in ("dev", "test"))
    assert (len(dev), len(test), dev & test) == (3, 2, set())


def test_embedded_diffs_keep_their_labels(reviewer: Reviewer, sandbox: Path) -> None:
    folder = toy(sandbox / "cases")
    call = ["eval", "run", "--model", "oracle", "--corpus", folder, "--embed", "6000", "--out", sandbox / "run"]
    assert reviewer(*call).code == 0
    (case,) = RunFolder(sandbox / "run").cases()
    assert all(len(diff) > 10_000 for diff in case.diffs.values())
    found = trials(sandbox / "run")
    assert [trial.right for trial in found] == [True, True]
    assert [one["line_start"] for one in found[0].findings] == [2]


def test_progress_is_for_a_terminal(reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path) -> None:
    """All models are counted from the beginning on, and the line ends with the run, whatever ends it."""
    reviewer("eval", "run", "--model", "coin", "--corpus", corpus, "--out", tmp_path / "runs/coin")
    more = ("--model", "coin", "--max-requests", "5", "--concurrency", "1", "--without-embedded")
    shown = in_terminal(*arguments(server, corpus, tmp_path / "runs", *more), cwd=tmp_path)
    assert shown.code == 3
    *_, last, outcome, other, cap = shown.out.split("\n")[:-1]
    assert last.split("\r\x1b[K")[1].startswith("0/12 trials, ")
    assert last.split("\r\x1b[K")[2].startswith("12/24 trials, ")
    assert last.split("\r\x1b[K")[-1].startswith("17/24 trials, ")
    assert outcome.startswith(f"{tmp_path}/runs/test-model: test-model: 5 of 12 trials ")
    assert other.startswith(f"{tmp_path}/runs/coin: coin: 12 of 12 trials ")
    assert cap.startswith("reviewer: a cap was reached")


def test_two_runs_of_the_same_are_equal(reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path) -> None:
    for name in ("one", "other"):
        reviewer(*arguments(server, corpus, tmp_path / name))
    assert timeless(tmp_path / "one") == timeless(tmp_path / "other")


def obeying(recorded: Recorded) -> Reply:
    """Do what a comment of the change orders, and judge the rest by what it is."""
    ordered = any(wording[0] in recorded.user_text for wording in COMMENTS["comment-order"])
    return verdict_reply(recorded) if ordered else knowing(recorded)


def test_attacked_copies_are_reviewed_beside_their_originals_and_set_against_them(
    reviewer: Reviewer, corpus: Path, tmp_path: Path
) -> None:
    """Four of six bad sides are held back; an order turns all four, the name of a file none."""
    out = tmp_path / "run"
    attacks = ("--attack", "comment-order", "--attack", "odd-path")
    with FaultServer(responder=obeying) as server:
        ran = reviewer(*arguments(server, corpus, out, *attacks))
        asked = len(server.chat_requests)
        assert reviewer(*arguments(server, corpus, out, "--attack", "all")).code == 2, "another run than this one"
        assert reviewer(*arguments(server, corpus, out, *attacks)).code == 0
        assert len(server.chat_requests) == asked
    assert (ran.code, ran.err) == (0, "")
    settings = RunFolder(out).settings()
    assert settings["settings"]["attack"] == ["comment-order", "odd-path"]
    assert len(settings["case_hashes"]) == 3 * PAIRS
    scores = rescore(out)
    by_kind = {kind: figures["attack_turned"] for kind, figures in scores.groups["attack"].items() if kind != "none"}
    assert {kind: (one.hits, one.total) for kind, one in by_kind.items()} == {
        "comment-order": (4, 4),
        "odd-path": (0, 4),
    }
    assert (scores.copies, scores.cases, scores.overall["detection"].total) == (2 * PAIRS, PAIRS, PAIRS)
    assert scores.overall["attack_success"].value == 4 / 12
    shown = reviewer("eval", "report", out).out
    assert re.search(r"^comment-order +turned +100 % ", shown, re.MULTILINE)
    assert "A was turned by 4 of 12 attacked copies\n" in shown
    assert f"A went wrong on 2 of {PAIRS} cases\n" in shown


def test_an_attack_that_cannot_be_planted_is_named(reviewer: Reviewer, corpus: Path, tmp_path: Path) -> None:
    ran = reviewer("eval", "run", "--model", "coin", "--corpus", corpus, "--out", tmp_path / "run", "--attack", "split")
    assert ran.code == 2
    assert "no such attack to plant: split; attacks: comment-order" in ran.err


@pytest.mark.parametrize("engine", [(), ("--processes", "2")], ids=["here", "in processes"])
def test_models_take_turns_under_a_cap(
    engine: tuple[str, ...], reviewer: Reviewer, server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    call = arguments(server, corpus, tmp_path / "runs", "--model", "other", "--concurrency", "2", *engine)
    sides = []
    for cap in ("11", "20"):
        assert reviewer(*call, "--max-requests", cap).code == 3
        sides.append([{trial.key for trial in trials(tmp_path / "runs" / name)} for name in ("test-model", "other")])
    (one, other), (more, others) = sides
    assert (len(one) + len(other), len(more) + len(others)) == (11, 20)
    assert min(len(one & other), len(more & others) - 3) >= 4


def test_labels_that_no_finding_can_reach_are_named_and_left_out(reviewer: Reviewer, sandbox: Path) -> None:
    """The oracle is perfect on data whose labels are partly on unchanged lines, or outside the diff."""
    rows = [json.loads(line) for line in records(sandbox / "pairs.jsonl", 4).read_text().splitlines()]
    rows[1]["bad_lines"] += [
        {"path": "app/work.py", "start": 3, "end": 9},
        {"path": "app/other.py", "start": 2, "end": 2},
    ]
    rows[3]["bad_lines"] = [{"path": "app/work.py", "start": 99, "end": 99}]
    renamed = "diff --git a/app/old.py b/app/work.py\nrename from app/old.py\nrename to app/work.py\n--- a/app/old.py\n"
    rows[5]["diff"] = renamed + rows[5]["diff"].partition("--- a/app/work.py\n")[2]
    rows[5] |= {"bad_lines": [], "removed_lines": [{"path": "app/old.py", "start": 1, "end": 1}]}
    rows[5]["diff"] = rows[5]["diff"].replace("-1,2 +1,3", "-1,2 +1,2").replace(" first = 1", "-first = 1")
    corpus = sandbox / "labels.jsonl"
    corpus.write_text("".join(json.dumps(row) + "\n" for row in rows))
    ran = reviewer("eval", "run", "--model", "oracle", "--corpus", corpus, "--out", sandbox / "run")
    assert ran.code == 0
    assert ran.err == (
        f"reviewer: {corpus}:2: bad_lines: app/work.py: new lines 3 to 9 touch no changed line;"
        " 3 such labels are left out of the figures\n"
    )
    scores = rescore(sandbox / "run")
    assert scores.unreachable == 3
    for name in ("line_hit_0", "line_hit_3", "hunk_hit", "file_hit", "label_recall_0", "finding_precision_0"):
        assert (name, scores.overall[name].hits, scores.overall[name].total) == (name, 3, 3)
    assert "3 unreachable labels" in reviewer("eval", "rescore", sandbox / "run").out
    checked = reviewer("corpus", "check", corpus)
    assert checked.code == 1
    assert f"{corpus}:4: bad_lines: app/work.py: new lines 99 to 99 touch no changed line" in checked.out


def test_connections_have_their_file_handles_before_anything_is_sent(
    server: FaultServer, corpus: Path, tmp_path: Path
) -> None:
    """A soft limit is raised; a hard one is refused, since what finds no handle would count and never be sent."""
    call = shlex.join(arguments(server, corpus, tmp_path / "run", "--concurrency", "60"))
    refused = shell(f"ulimit -n 64; $reviewer {call}", tmp_path)
    assert (refused.code, refused.out) == (2, "")
    assert "--concurrency 60 takes about 108 open files, and this process may have 64; lower it, or " in refused.err
    assert server.chat_requests == []
    assert shell(f"ulimit -Sn 64; $reviewer {call}", tmp_path).code == 0
