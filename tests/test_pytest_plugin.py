"""The fixture `reviewer_eval`, in suites that real inner runs of pytest collect."""

from __future__ import annotations

import asyncio
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import reviewer
import reviewer.pytest_plugin
from reviewer import OpenAIModel, Options
from reviewer.errors import UsageError
from reviewer.evaluation import evaluate
from tests.evaluation.running import knowing, records
from tests.support.replies import Recorded, Reply, error_reply
from tests.support.server import FaultServer

pytest_plugins = ("pytester",)

ALONE = ("-p", "no:reviewer_eval", "-p", "no:hypothesispytest", "-W", "error")
HERE = (*ALONE, "-p", "reviewer.pytest_plugin")
"""The plugin by its module, whether or not the package was installed since it has the entry point."""
PAIRS = 6


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(responder=knowing) as server:
        yield server


@pytest.fixture(scope="module", autouse=True)
def loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Everything that a run imports is loaded before the first inner run, which forgets what it loads itself."""
    folder = tmp_path_factory.mktemp("loaded")
    with FaultServer(responder=knowing) as server:
        model = OpenAIModel("test-model", base_url=server.base_url)
        evaluate(model, corpus=records(folder / "pairs.jsonl", 2), out=folder / "run", options=Options())


@pytest.fixture
def suite(pytester: pytest.Pytester, sandbox: Path) -> pytest.Pytester:
    """A suite with a corpus of six pairs, of which the server's reviewer misses two."""
    pytester.makeini("[pytest]\n")
    records(pytester.path / "pairs.jsonl", PAIRS)
    return pytester


def ran(suite: pytest.Pytester, *lines: str, options: tuple[str, ...] = ()) -> pytest.RunResult:
    """One test of these lines, run."""
    body = "\n".join(f"    {line}" for line in lines)
    suite.makepyfile(test_quality=f"def test_quality(reviewer_eval):\n{body}\n")
    return suite.runpytest_inprocess(*ALONE, *options, plugins=[reviewer.pytest_plugin])


def endpoint(server: FaultServer, *more: str) -> str:
    """The call that measures the server's model alone."""
    return f"run = reviewer_eval({', '.join(measured(server, *more))})"


def measured(server: FaultServer, *more: str) -> list[str]:
    return ["'test-model'", f"base_url='{server.base_url}'", "corpus='pairs.jsonl'", "embedded=False", *more]


def told(result: pytest.RunResult) -> str:
    """What an inner run says of the failure, without the mark of the first column."""
    return "\n".join(line[1:].strip() for line in result.outlines if line.startswith("E  "))


def test_it_is_registered_under_its_name() -> None:
    project = tomllib.loads((Path(reviewer.__file__).parent.parent / "pyproject.toml").read_text())
    assert project["project"]["entry-points"]["pytest11"] == {"reviewer_eval": "reviewer.pytest_plugin"}


def test_a_suite_that_does_not_use_it_loads_nothing_of_it(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        "import sys\ndef test_other():\n"
        "    own = {name for name in sys.modules if name.split('.')[0] == 'reviewer'}\n"
        "    assert own == {'reviewer', 'reviewer.pytest_plugin'}\n"
        "    assert not {'openai', 'tiktoken', 'yaml', 'unidiff'} & set(sys.modules)"
    )
    done = pytester.runpytest_subprocess(*HERE)
    done.assert_outcomes(passed=1)
    assert not any("reviewer_eval" in line for line in done.outlines)
    assert not (pytester.path / ".pytest_cache/d/reviewer_eval").exists()


def test_bars_that_are_kept_pass_and_the_next_session_asks_nothing(suite: pytest.Pytester, server: FaultServer) -> None:
    lines = (
        endpoint(server),
        "run.at_least('pair_correct', 0.29)",
        "run.at_least('pair-correct', 0.66, bound='point')",
        "run.at_most('false_block', 0.4)",
        "assert run.score('detection').hits == 4",
        "assert {one: figure.total for one, figure in run.score('detection', by='language').items()}"
        " == {'go': 3, 'python': 3}",
    )
    first = ran(suite, *lines)
    first.assert_outcomes(passed=1)
    shown = next(line for line in first.outlines if line.startswith("test-model: pair_correct 0.667"))
    assert shown.split("; ")[1].startswith(str(suite.path / ".pytest_cache/d/reviewer_eval/test-model-"))
    assert len(server.chat_requests) == 2 * PAIRS
    ran(suite, *lines).assert_outcomes(passed=1)
    assert len(server.chat_requests) == 2 * PAIRS
    ran(suite, endpoint(server, "window_tokens=40000")).assert_outcomes(passed=1)
    assert len(server.chat_requests) == 4 * PAIRS


MISSED = """\
pair_correct is not at least 0.6 by the lower end of its 95 % interval: pairs whose bad side was held back and whose \
clean twin passed
0.667 [0.300, 0.903] (4/6), n = 6
test-model: 6 cases, 12 trials, 0 errors, 0 without an answer; both count as wrong
wrong:
pair-000 (bad): pass
pair-003 (bad): pass
all of it: reviewer eval report RUN --format html=report.html"""


def test_a_bar_that_is_missed_says_by_what_and_who_was_wrong(suite: pytest.Pytester, server: FaultServer) -> None:
    done = ran(suite, endpoint(server, "out='kept'"), "run.at_least('pair_correct', 0.6)")
    done.assert_outcomes(failed=1)
    assert told(done).removeprefix("AssertionError: ").replace(str(suite.path / "kept"), "RUN") == MISSED
    assert not any("reviewer/evaluation" in line for line in done.outlines)


WRONG = {
    "unknown metric": ("run.at_most('false_block_rate', 1)", "no such metric: false_block_rate (did you mean false_b"),
    "all metrics": ("run.at_most('speed', 1)", "no such metric: speed; metrics: pair_correct, detection, false_block,"),
    "a word of the description": ("run.score('recall')", "no such metric: recall (did you mean detection?)"),
    "metric that has no groups": ("run.score('flaky', by='mode')", "metric flaky is not computed by group"),
    "unknown group": ("run.score('detection', by='colour')", "no such group: colour; groups: category, mode, "),
    "unknown bound": ("run.at_least('detection', 0, bound='best')", "no such bound: best; bounds: lower, point, upper"),
    "no number": ("run.at_least('detection', '60 %')", "detection: a bar is a number, not '60 %'"),
    "nothing to measure": ("run.at_least('cost_per_catch', 0)", "nothing to measure"),
    "a group below": ("run.at_least('detection', 0.5, by='language', bound='point')", "(2 of 2 groups)"),
}  # fmt: skip


def test_what_cannot_be_asserted_is_refused_in_one_line(suite: pytest.Pytester) -> None:
    body = "".join(
        f"def test_{number}(reviewer_eval):\n    run = reviewer_eval('never-bad', corpus='pairs.jsonl')\n    {line}\n"
        for number, (line, _) in enumerate(WRONG.values())
    )
    file = suite.makepyfile(body)
    done = suite.runpytest_inprocess(*ALONE, plugins=[reviewer.pytest_plugin])
    done.assert_outcomes(failed=len(WRONG))
    shown = [line for line in done.outlines if not line.startswith("FAILED ")]
    places = [number for number, (_, word) in enumerate(WRONG.values()) if any(word in line for line in shown)]
    assert places == list(range(len(WRONG)))
    usage = [line for line in shown if line.startswith(f"{file.name}:") and ": no such " in line]
    assert [line.partition(": ")[0] for line in usage] == [
        f"{file.name}:{3 * number + 3}" for number in (0, 1, 2, 4, 5)
    ]
    assert not any("bars.py" in line for line in shown)


def test_a_cap_fails_the_test_and_what_is_finished_is_kept(suite: pytest.Pytester, server: FaultServer) -> None:
    capped = ran(suite, endpoint(server, "max_requests=5"))
    capped.assert_outcomes(failed=1)
    capped.stdout.fnmatch_lines(
        ["a cap was reached (max_requests 5): 5 of 12 trials are done, 5 requests,*raise the cap*"]
    )
    assert len(server.chat_requests) == 5
    ran(suite, endpoint(server, "max_requests=12")).assert_outcomes(passed=1)
    assert len(server.chat_requests) == 12


def test_errors_are_wrong_on_both_sides_and_are_tried_again_in_the_next_session(
    suite: pytest.Pytester, server: FaultServer
) -> None:
    def broken(recorded: Recorded) -> Reply:
        return error_reply(400, "no")

    bars = ("run.at_most('false_block', 0.9, bound='point')",)
    with FaultServer(responder=broken) as bad:
        port = bad.port
        done = ran(suite, endpoint(bad), endpoint(bad), *bars)
        done.assert_outcomes(failed=1)
        assert "false_block is not at most 0.9 by itself" in told(done)
        assert "1.000 [0.610, 1.000] (6/6), n = 6" in told(done)
        assert len(bad.chat_requests) == 2 * PAIRS
    with FaultServer(responder=knowing, port=port) as good:
        ran(suite, endpoint(good), *bars).assert_outcomes(passed=1)
        assert len(good.chat_requests) == 2 * PAIRS


def test_a_missing_key_fails_in_one_line_and_skips_when_asked_to(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    call = "reviewer_eval('some-model', corpus='pairs.jsonl')"
    failed = ran(suite, call)
    failed.assert_outcomes(failed=1)
    failed.stdout.fnmatch_lines(["no API key: set OPENAI_API_KEY, *"])
    assert len([line for line in failed.outlines if "no API key" in line]) == 2, "the failure, and the summary"
    assert not any("another exception" in line for line in failed.outlines)
    ran(suite, call, options=("--reviewer-eval-missing-key=skip",)).assert_outcomes(skipped=1)


def test_a_finished_run_needs_no_key(
    suite: pytest.Pytester, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = f"[models.own]\nmodel = 'test-model'\nbase_url = '{server.base_url}'\napi_key_env = 'OWN_KEY'\n"
    (suite.path / "reviewer.toml").write_text(table)
    call = "reviewer_eval('own', corpus='pairs.jsonl')"
    ran(suite, call).assert_outcomes(failed=1)
    monkeypatch.setenv("OWN_KEY", "k")
    ran(suite, call).assert_outcomes(passed=1)
    monkeypatch.delenv("OWN_KEY")
    ran(suite, call).assert_outcomes(passed=1)
    assert len(server.chat_requests) == 2 * PAIRS


def test_a_run_is_held_to_another_one(suite: pytest.Pytester) -> None:
    corpus = records(suite.path / "pairs.jsonl", 12)
    right = evaluate("oracle", corpus=corpus, out=suite.path / "right")
    wrong = evaluate("never-bad", corpus=corpus, out=suite.path / "wrong")
    with pytest.raises(AssertionError) as lost:
        wrong.not_worse_than(suite.path / "right", points=5)
    first, where, *cases = str(lost.value).splitlines()
    assert first.startswith("pair-correct went from 1.000 to 0.000: a loss of 100.0 points [")
    assert first.endswith("] over 12 cases (p = 0.00049); allowed: 5")
    assert (where, len(cases)) == ("lost:", 12 + 1)
    right.not_worse_than(wrong)
    again = evaluate("oracle", corpus=corpus, out=suite.path / "again")
    again.not_worse_than(right, bound="point")
    with pytest.raises(AssertionError, match="no case was lost; more cases make the interval narrower"):
        again.not_worse_than(right, points=5, bound="lower")
    with pytest.raises(UsageError, match="no such metric to compare by: speed; metrics: pair-correct"):
        again.not_worse_than(right, metric="speed")


def test_the_command_line_names_another_model_and_another_folder(suite: pytest.Pytester) -> None:
    call = "assert reviewer_eval('coin', corpus='pairs.jsonl').score('pair_correct').value == 1.0"
    options = ("--reviewer-eval-model", "oracle", "--reviewer-eval-dir", "elsewhere")
    ran(suite, call, options=options).assert_outcomes(passed=1)
    assert [path.name.rsplit("-", 1)[0] for path in (suite.path / "elsewhere").iterdir()] == ["oracle"]


def test_the_ini_file_names_them_too(suite: pytest.Pytester) -> None:
    suite.makeini("[pytest]\nreviewer_eval_model = oracle\nreviewer_eval_dir = kept/runs\n")
    ran(suite, "reviewer_eval(corpus='pairs.jsonl').at_least('mcc', 1, bound='point')").assert_outcomes(passed=1)
    assert len(list((suite.path / "kept/runs").iterdir())) == 1
    suite.makeini("[pytest]\n")
    nobody = ran(suite, "reviewer_eval(corpus='pairs.jsonl')")
    nobody.stdout.fnmatch_lines(["name who is measured: *"])


def test_workers_that_want_the_same_run_share_it(suite: pytest.Pytester) -> None:
    records(suite.path / "pairs.jsonl", 60)
    body = "    run = reviewer_eval('oracle', corpus='pairs.jsonl')\n    run.at_least('pair_correct', 0.9)\n"
    suite.makepyfile("".join(f"def test_{number}(reviewer_eval):\n{body}" for number in range(2)))
    done = suite.runpytest_subprocess(*HERE, "-n", "2", "--dist", "load")
    done.assert_outcomes(passed=2)
    assert len([line for line in done.outlines if line.startswith("oracle: ")]) == 1
    (run,) = (suite.path / ".pytest_cache/d/reviewer_eval").iterdir()
    assert len((run / "trials.jsonl").read_bytes().splitlines()) == 2 * 60


def test_it_says_what_to_do_inside_an_event_loop(suite: pytest.Pytester) -> None:
    async def asked() -> None:
        evaluate("oracle", corpus=suite.path / "pairs.jsonl", out=suite.path / "run")

    with pytest.raises(UsageError, match=r"await asyncio.to_thread\(evaluate, "):
        asyncio.run(asked())


def test_the_examples_of_the_documentation_run(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(reviewer.__file__).parent.parent / "docs/pytest-and-inspect.md").read_text()
    with_pytest, without = re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)
    (suite.path / "evals").mkdir()
    records(suite.path / "evals/my-cases", 20)
    suite.makepyfile(with_pytest)
    suite.runpytest_inprocess(*ALONE, plugins=[reviewer.pytest_plugin]).assert_outcomes(passed=1)
    monkeypatch.chdir(suite.path)
    exec(compile(without, "docs", "exec"), {})
    assert (suite.path / "runs/oracle/scores.json").is_file()
