"""The task `second_opinion`, run by Inspect itself over its own mock model; `make inspect` installs what it needs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from tests.evaluation.running import records
from tests.support.replies import finding, window_id_of

pytest.importorskip("inspect_ai", reason="inspect-ai is not installed; make inspect installs it and runs these tests")

from inspect_ai import Epochs, eval
from inspect_ai.log import EvalLog, bundle_log_dir, read_eval_log
from inspect_ai.model import ModelOutput, ModelUsage, get_model

from reviewer.evaluation import inspect_task
from reviewer.evaluation.inspect_task import second_opinion
from reviewer.verdict import verdict_schema

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]

PAIRS = 4
Said = Callable[[str], str | ModelOutput]


@pytest.fixture
def corpus(sandbox: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(sandbox / name))
    return records(sandbox / "pairs.jsonl", PAIRS)


def verdict(prompt: str, *, held_back: bool) -> str:
    """A valid verdict on the window of a prompt, with a finding on its one added line when it is held back."""
    added = re.search(r"value = side_\d+_\w+", prompt)
    assert added is not None
    worst = finding(file="app/work.py", evidence=added[0], severity="critical", confidence="high")
    return json.dumps(
        {
            "window_id": window_id_of(prompt),
            "findings": [worst] if held_back else [],
            "missing_context": [],
            "verdict": "block" if held_back else "pass",
        }
    )


def knowing(prompt: str) -> str:
    return verdict(prompt, held_back="_bad" in prompt)


def ran(corpus: Path, said: Said, tmp_path: Path, *, more: Mapping[str, Any] | None = None, **options: Any) -> EvalLog:
    """The log of a real evaluation whose model says what it is told to."""
    return eval(
        second_opinion(corpus=str(corpus), **(more or {})),
        model=mock(said),
        log_dir=str(tmp_path / "logs"),
        display="none",
        **options,
    )[0]


def mock(said: Said) -> Any:
    def outputs(messages: Any, tools: Any, choice: Any, config: Any) -> ModelOutput:
        found = said(next(message.text for message in messages if message.role == "user"))
        output = found if isinstance(found, ModelOutput) else ModelOutput.from_content("mockllm/model", found)
        output.usage = output.usage or ModelUsage(input_tokens=1, output_tokens=1, total_tokens=2)
        return output  # without usage the mock counts tokens itself, with a vocabulary from the network

    return get_model("mockllm/model", custom_outputs=outputs, memoize=False)


def figures(log: EvalLog) -> dict[str, float]:
    """Every metric by its name."""
    assert log.status == "success", log.error
    assert log.results is not None
    return {name: one.value for score in log.results.scores for name, one in score.metrics.items()}


HEADLINES = ("accuracy", "pair_correct", "detection", "false_block")


def headlines(log: EvalLog) -> tuple[float, ...]:
    found = figures(log)
    return tuple(found[name] for name in HEADLINES)


def test_who_knows_the_labels_has_every_figure_at_its_best(corpus: Path, tmp_path: Path) -> None:
    log = ran(corpus, knowing, tmp_path)
    assert headlines(log) == (1.0, 1.0, 1.0, 0.0)
    found = figures(log)
    assert found["stderr"] == 0.0
    assert 0 < found["pair_correct_low"] < 1 == found["pair_correct_high"]
    assert log.stats.model_usage["mockllm/model"].total_tokens > 0


def test_who_passes_or_holds_back_everything_gets_no_pair_right(corpus: Path, tmp_path: Path) -> None:
    passing = ran(corpus, lambda prompt: verdict(prompt, held_back=False), tmp_path)
    assert headlines(passing) == (0.5, 0.0, 0.0, 0.0)
    blocking = ran(corpus, lambda prompt: verdict(prompt, held_back=True), tmp_path)
    assert headlines(blocking) == (0.5, 0.0, 1.0, 1.0)


def test_the_label_is_nowhere_in_what_is_sent(corpus: Path, tmp_path: Path) -> None:
    corpus.write_text(corpus.read_text().replace("_clean", "_same").replace("_bad", "_same"))
    seen: list[str] = []

    def said(prompt: str) -> str:
        seen.append(prompt)
        return verdict(prompt, held_back=False)

    log = ran(corpus, said, tmp_path)
    assert len(seen) == 2 * PAIRS == 2 * len({re.sub(r"w-\w+|[0-9a-f]{8,}", "", prompt) for prompt in seen})
    assert not any(re.search("pair-00|bad_lines", prompt) for prompt in seen)
    assert log.samples is not None
    assert {(sample.metadata["label"], sample.target) for sample in log.samples} == {("bad", "bad"), ("clean", "clean")}


def test_the_score_holds_the_findings(corpus: Path, tmp_path: Path) -> None:
    log = ran(corpus, knowing, tmp_path, more={"limit": 1})
    assert log.samples is not None
    scores = [(sample.scores or {})["gate"] for sample in log.samples]
    assert [(score.value, score.answer) for score in scores] == [("C", "block"), ("C", "pass")]
    assert re.search(r"bad side: block\n- critical \S+ at app/work.py:2: ", scores[0].explanation or "")
    assert scores[1].explanation == "clean side: pass\nno findings"
    assert [message.role for message in log.samples[0].messages] == ["system", "user", "assistant"]


def test_a_bad_reply_is_repaired_once_and_counts_as_wrong_after_that(corpus: Path, tmp_path: Path) -> None:
    asked: dict[str, int] = {}

    def stumbling(prompt: str) -> str:
        asked[prompt] = asked.get(prompt, 0) + 1
        return "no JSON" if asked[prompt] == 1 or "side_1_clean" in prompt else knowing(prompt)

    log = ran(corpus, stumbling, tmp_path)
    assert set(asked.values()) == {2}
    assert headlines(log) == (1 - 1 / (2 * PAIRS), 1 - 1 / PAIRS, 1.0, 1 / PAIRS)


FAILURES: dict[str, Said] = {
    "cut": lambda prompt: ModelOutput.from_content("mockllm/model", "{", stop_reason="max_tokens"),
    "refused": lambda prompt: ModelOutput.from_content("mockllm/model", "no", stop_reason="content_filter"),
    "empty": lambda prompt: "",
    "no choices": lambda prompt: ModelOutput(model="mockllm/model", choices=[]),
}


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES.keys())
def test_no_answer_is_wrong_on_both_sides(failure: Said, corpus: Path, tmp_path: Path) -> None:
    log = ran(corpus, failure, tmp_path, more={"limit": 1})
    assert headlines(log) == (0.0, 0.0, 0.0, 1.0)


def test_an_error_of_the_provider_is_wrong_and_the_others_go_on(corpus: Path, tmp_path: Path) -> None:
    def broken(prompt: str) -> str:
        if "side_0_bad" in prompt:
            raise RuntimeError("the endpoint is down")
        return knowing(prompt)

    log = ran(corpus, broken, tmp_path)
    assert headlines(log) == (1 - 1 / (2 * PAIRS), 1 - 1 / PAIRS, 1 - 1 / PAIRS, 0.0)
    assert log.samples is not None
    said = {(sample.scores or {})["gate"].explanation for sample in log.samples}
    assert any("could not be reviewed\nRuntimeError: the endpoint is down" in (one or "") for one in said)


def test_a_limit_ends_the_sample_and_is_wrong(corpus: Path, tmp_path: Path) -> None:
    def said(prompt: str) -> ModelOutput:
        usage = ModelUsage(input_tokens=900, output_tokens=200, total_tokens=1100)
        return ModelOutput.from_content("mockllm/model", knowing(prompt)).model_copy(update={"usage": usage})

    log = ran(corpus, said, tmp_path, token_limit=1000, more={"limit": 1})
    assert log.samples is not None
    assert {sample.limit.type for sample in log.samples if sample.limit} == {"token"}
    assert headlines(log) == (0.0, 0.0, 0.0, 1.0)


def test_an_epoch_is_a_repeat_and_pairs_are_those_of_one_epoch(corpus: Path, tmp_path: Path) -> None:
    asked: dict[str, int] = {}

    def unsteady(prompt: str) -> str:
        """Holds back both sides in the first epoch that asks, none in the second."""
        asked[prompt] = asked.get(prompt, 0) + 1
        return verdict(prompt, held_back=asked[prompt] == 1)

    log = ran(corpus, unsteady, tmp_path, epochs=Epochs(2), max_samples=1, more={"limit": 1})
    assert figures(log)["accuracy"] == 0.5
    assert figures(log)["pair_correct"] == 0.0
    assert log.samples is not None
    assert sorted((sample.scores or {})["gate"].metadata["repeat"] for sample in log.samples) == [0, 0, 1, 1]


def test_the_cache_answers_a_second_run_and_knows_epochs_apart(corpus: Path, tmp_path: Path) -> None:
    asked: list[str] = []

    def counted(prompt: str) -> str:
        asked.append(prompt)
        return knowing(prompt)

    for _ in range(2):
        log = ran(corpus, counted, tmp_path, epochs=Epochs(2), more={"limit": 1}, cache=True)
        assert headlines(log) == (1.0, 1.0, 1.0, 0.0)
    assert len(asked) == 2 * 2


def test_a_schema_is_asked_for_unless_it_is_switched_off(corpus: Path, tmp_path: Path) -> None:
    formats: list[Any] = []

    def outputs(messages: Any, tools: Any, choice: Any, config: Any) -> ModelOutput:
        formats.append(config.response_schema)
        raise RuntimeError("enough is seen")

    for structured in (True, False):
        task = second_opinion(corpus=str(corpus), limit=1, structured=structured)
        model = get_model("mockllm/model", custom_outputs=outputs, memoize=False)
        eval(task, model=model, log_dir=str(tmp_path / "logs"), display="none")
    assert [one and one.name for one in formats] == ["verdict", "verdict", None, None]
    sent = formats[0].json_schema.model_dump(exclude_none=True)
    assert sent == json.loads(json.dumps(verdict_schema()))


def test_pairs_are_counted_by_category(corpus: Path, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in corpus.read_text().splitlines()]
    for row in rows:
        row["category"] = "data-loss" if row["pair_id"] < "pair-002" else "security"
    corpus.write_text("".join(json.dumps(row) + "\n" for row in rows))
    log = ran(corpus, lambda prompt: verdict(prompt, held_back=bool(re.search("side_[012]_bad", prompt))), tmp_path)
    found = figures(log)
    assert (found["pair_correct data-loss"], found["pair_correct security"], found["pair_correct"]) == (1.0, 0.5, 0.75)


def test_the_log_can_be_read_and_bundled_for_the_viewer(corpus: Path, tmp_path: Path) -> None:
    log = ran(corpus, knowing, tmp_path)
    again = read_eval_log(log.location)
    assert again.eval.task_args["corpus"] == str(corpus)
    assert figures(again) == figures(log)
    bundle_log_dir(str(tmp_path / "logs"), str(tmp_path / "site"))
    assert (tmp_path / "site/index.html").is_file()
    assert list((tmp_path / "site/logs").glob("*.eval"))


def test_the_command_of_inspect_finds_it(corpus: Path, tmp_path: Path) -> None:
    installed = json.loads(distribution("second-opinion-reviewer").read_text("direct_url.json") or "{}")
    editable = installed.get("dir_info", {}).get("editable", False)
    name = f"{inspect_task.__file__}@second_opinion" if editable else "reviewer/second_opinion"
    options = ["--model", "mockllm/model", "-T", f"corpus={corpus}", "-T", "limit=1", "--display", "plain"]
    done = subprocess.run(
        [sys.executable, "-m", "inspect_ai", "eval", name, *options, "--log-dir", str(tmp_path / "logs")],
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "second_opinion (2 samples)" in done.stdout
    assert len(list((tmp_path / "logs").glob("*.eval"))) == 1
