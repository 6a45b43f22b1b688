"""Files that were damaged, cut or edited by hand: one clear line and exit code 2, or they are read."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.evaluation.report_runs import case, every_standing, finding, trial
from tests.evaluation.report_runs import run as written
from tests.evaluation.running import Reviewer, knowing, records, trials
from tests.evaluation.test_run_killed import started, wait_for
from tests.support.commands import COMMAND, environment
from tests.support.server import FaultServer

FILES = ("run.json", "cases.jsonl", "trials.jsonl")
ODD: list[Any] = [
    *(None, True, -1, 0, 2**60, 10**400, 0.5, 1e300, float("nan"), float("inf")),
    *("", "x", "critical", "\ud800", "\udcff", "\u202e", [], {}, [None], ["x"], [{}], {"x": None}, [[1]]),
]
COMMANDS: tuple[Callable[[str, str], list[str]], ...] = (
    lambda run, _: ["eval", "rescore", run],
    lambda run, _: ["eval", "report", run, "--format", "text"],
    lambda run, _: ["eval", "report", run, "--format", "json"],
    lambda run, _: ["eval", "report", run, "--format", "html"],
    lambda run, _: ["eval", "report", run, "--format", "junit"],
    lambda run, _: ["eval", "report", run, "--format", "markdown"],
    lambda run, other: ["eval", "compare", other, run, "--metric", "all"],
)
BROKEN: Mapping[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "a trial in the middle is cut": (
        "trials.jsonl",
        lambda rows: rows.replace(b"\n", b"\n{\n", 1),
        "trials.jsonl:2: no",
    ),
    "a trial has no case": (
        "trials.jsonl",
        lambda rows: rows.replace(b'"case"', b'"cast"', 1),
        ":1: no trial: case: missing",
    ),
    "a severity is off the scale": (
        "trials.jsonl",
        lambda rows: rows.replace(b'"severity": "high"', b'"severity": "awful"', 1),
        ":1: no trial: finding 1: severity: 'awful'",
    ),
    "a confidence is no text": (
        "trials.jsonl",
        lambda rows: rows.replace(b'"confidence": "high"', b'"confidence": 3', 1),
        "finding 1: confidence: 3 cannot be",
    ),
    "a number is none": (
        "trials.jsonl",
        lambda rows: rows.replace(b'"seconds": 1.0', b'"seconds": NaN', 1),
        "NaN is no",
    ),
    "a number is huge": (
        "trials.jsonl",
        lambda rows: rows.replace(b'"repeat": 0', b'"repeat": 1' + b"0" * 300, 1),
        "repeat: a number that large cannot be",
    ),
    "a trial is nested without end": ("trials.jsonl", lambda rows: b"[" * 99_999 + b"\n" + rows, "nested too deeply"),
    "cases are gone": ("cases.jsonl", lambda _: b"{}\n", "cases.jsonl:1: no case: id: missing"),
    "a case stands twice": ("cases.jsonl", lambda rows: rows + rows, "came before"),
    "a diff is not in base 64": (
        "cases.jsonl",
        lambda rows: rows.replace(b'"bad": "', b'"bad": "?', 1),
        "bad: not in base 64",
    ),
    "run.json is cut": ("run.json", lambda text: text[:-9], "run.json: not JSON"),
    "run.json is a list": ("run.json", lambda _: b"[]", "run.json: no object"),
    "the model is a number": ("run.json", lambda _: b'{"model": 7}', "run.json: model: name: 7 cannot be"),
}
ROW: dict[str, Any] = {"id": "a", "label": "bad", "diff": "x"}
RECORDS: Mapping[str, tuple[bytes, str]] = {
    "empty": (b"", "no case there; each line is one"),
    "no text": (b"\xff\xfe", "cannot be read"),
    "cut": (b'{"id": "a', ":1: not JSON"),
    "no object": (b"[]\n", ":1:"),
    "nested without end": (b"[" * 99_999, ":1: not JSON: nested too deeply"),
    "digits without end": (b'{"id": ' + b"1" * 9_999 + b"}", ":1: not JSON"),
    "half a character in the id": (json.dumps(ROW | {"id": "\ud800"}).encode(), ":1: id: half a character"),
    "half a character in the diff": (json.dumps(ROW | {"diff": "\ud800"}).encode(), ":1: diff: half a character"),
    "a line that is none": (
        json.dumps(ROW | {"bad_lines": [{"path": "a", "start": 1e300, "end": 1e300}]}).encode(),
        ":1: ",
    ),
}


def test_what_is_damaged_is_named_with_its_line(reviewer: Reviewer, tmp_path: Path) -> None:
    whole = every_standing(tmp_path / "whole")
    for number, (name, change, words) in enumerate(BROKEN.values()):
        run = shutil.copytree(whole, tmp_path / str(number))
        (run / name).write_bytes(change((run / name).read_bytes()))
        for command in (COMMANDS[0], COMMANDS[1], COMMANDS[-1]):
            ran = reviewer(*command(str(run), str(whole)))
            assert (ran.code, ran.err.count("\n")) == (2, 1), (words, ran)
            assert words in ran.err
            assert f"{run / name}" in ran.err


@pytest.mark.parametrize("content", RECORDS)
def test_a_damaged_corpus_is_named_with_its_line(content: str, reviewer: Reviewer, tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    given, words = RECORDS[content]
    path.write_bytes(given)
    run = ["eval", "run", "--model", "oracle", "--out", str(tmp_path / "run"), "--corpus", str(path)]
    for command in (["corpus", "check", "--no-proofs", str(path)], ["corpus", "stats", str(path)], run):
        ran = reviewer(*command)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert f"{path}" in ran.err
        assert words in ran.err


def test_missing_numbers_of_other_programs_are_no_matter(reviewer: Reviewer, sandbox: Path) -> None:
    path = records(sandbox / "corpus.jsonl", 1)
    path.write_text(path.read_text().replace('"source": "test"', '"source": NaN'))
    assert reviewer("corpus", "stats", path).code == 0
    assert reviewer("corpus", "import", path, "--out", sandbox / "again.jsonl").code == 0
    assert "NaN" not in (sandbox / "again.jsonl").read_text()


def damaged(content: bytes, draw: random.Random, *, lines: bool) -> bytes:
    """A file of JSON with one thing wrong in it: bytes, lines, or a value."""
    rows = content.split(b"\n") if lines else [content]
    at = draw.randrange(max(1, len(rows) - 1))
    kind = draw.choice(("cut", "noise", "line", "value", "value", "value", "value"))
    if kind == "cut":
        return content[: draw.randrange(len(content))]
    if kind == "noise":
        place = draw.randrange(len(content))
        return content[:place] + draw.randbytes(draw.randint(1, 3)) + content[place + draw.randint(0, 3) :]
    if kind == "line":
        rows.insert(at, draw.choice((*rows, b"", b"{}", b"[]", b"null", b"\xff")))
    else:
        value = json.loads(rows[at])
        rows[at] = json.dumps(changed(value, draw)).encode()
    return b"\n".join(rows)


def changed(value: Any, draw: random.Random) -> Any:
    """A value with something else, or nothing, at a random place in it."""
    if isinstance(value, dict | list) and value and draw.random() < 0.9:
        key: Any = draw.choice(list(value)) if isinstance(value, dict) else draw.randrange(len(value))
        if draw.random() < 0.2:
            del value[key]
        else:
            value[key] = changed(value[key], draw)
        return value
    return draw.choice(ODD)


@settings(
    max_examples=int(os.environ.get("DAMAGED_EXAMPLES", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 2**32), name=st.sampled_from(FILES), command=st.sampled_from(COMMANDS))
def test_no_damage_ends_in_a_traceback(
    seed: int, name: str, command: Callable[[str, str], list[str]], reviewer: Reviewer, tmp_path: Path
) -> None:
    whole, run = tmp_path / "whole", tmp_path / "run"
    if not whole.exists():
        place = finding(line_end=12, verified=True, claim="x", reviewers=["a"], fingerprint="f")
        sides = [
            trial("a", "bad", "block", findings=(place,), validity={"schema": 1}, latencies=(0.1,), replies=("x",)),
            trial("a", "clean", "error", error="x"),
        ]
        written(whole, [case("a", severity="high", cwe=("CWE-1",), texts={"title": "x"})], sides, model="m")
    shutil.rmtree(run, ignore_errors=True)
    shutil.copytree(whole, run)
    (run / name).write_bytes(damaged((run / name).read_bytes(), random.Random(seed), lines=name != "run.json"))
    ran = reviewer(*command(str(run), str(whole)))
    assert ran.code in (0, 1, 2, 3)
    assert "internal error" not in ran.err, ran.err
    if ran.code == 2:
        assert (ran.out, ran.err.count("\n")) == ("", 1)


@settings(
    max_examples=int(os.environ.get("DAMAGED_EXAMPLES", "25")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 2**32), command=st.sampled_from(["check", "stats", "import", "run"]))
def test_no_damaged_corpus_ends_in_a_traceback(seed: int, command: str, reviewer: Reviewer, sandbox: Path) -> None:
    whole, path, out = sandbox / "whole.jsonl", sandbox / "corpus.jsonl", sandbox / "out"
    if not whole.exists():
        records(whole, 2)
    path.write_bytes(damaged(whole.read_bytes(), random.Random(seed), lines=True))
    shutil.rmtree(out, ignore_errors=True)
    arguments = {
        "check": ["corpus", "check", "--no-proofs", str(path)],
        "stats": ["corpus", "stats", str(path)],
        "import": ["corpus", "import", str(path), "--out", str(sandbox / "made.jsonl")],
        "run": ["eval", "run", "--model", "oracle", "--corpus", str(path), "--out", str(out)],
    }
    ran = reviewer(*arguments[command])
    assert ran.code in (0, 1, 2, 3)
    assert "internal error" not in ran.err, ran.err
    if ran.code == 2:
        assert ran.err.count("\n") == 1
    if (out / "run.json").exists():
        assert reviewer("eval", "report", str(out)).code == 0


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="files of another process cannot be bounded here")
def test_a_full_disk_ends_a_run_and_nothing_is_lost(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 12), sandbox / "run"
    with FaultServer(responder=knowing, delay=0.02) as server:
        run = ["eval", "run", "--model", "m", "--base-url", server.base_url, "--corpus", str(corpus), "--out", str(out)]
        with started(run) as process:
            wait_for(out, 3, process)
            full = (out / "trials.jsonl").stat().st_size + 700
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (full, full))
            said, error = process.communicate()
        assert (process.returncode, said, error.count("\n")) == (2, "", 1)
        assert f"{out / 'trials.jsonl'}: cannot be written: File too large; what is finished is kept" in error
        kept = trials(out)
        assert 0 < len(kept) < 24
        assert (out / "trials.jsonl").read_bytes().endswith(b"\n")
        assert reviewer(*run).code == 0
    assert set(map(repr, kept)) < set(map(repr, trials(out)))
    assert len(trials(out)) == 24


def test_without_file_handles_a_run_ends_and_no_side_is_to_blame(sandbox: Path) -> None:
    out = sandbox / "run"
    done = subprocess.run(
        [*COMMAND, "eval", "run", "--model", "oracle", "--limit", "8", "--out", str(out)],
        env=environment(),
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16)),
        check=False,
    )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert "Too many open files" in done.stderr
    assert [one.outcome for one in trials(out) if one.outcome == "error"] == []


@pytest.mark.parametrize("place", ["a file", "below a file", "no folder may be made"])
def test_a_folder_that_cannot_be(place: str, reviewer: Reviewer, sandbox: Path) -> None:
    corpus, taken = records(sandbox / "pairs.jsonl", 1), sandbox / "taken"
    taken.write_text("mine")
    out = {"a file": taken, "below a file": taken / "run", "no folder may be made": Path("/proc/run")}[place]
    ran = reviewer("eval", "run", "--model", "oracle", "--corpus", corpus, "--out", out)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert f"{out}: " in ran.err
    assert taken.read_text() == "mine"


def test_trials_without_a_run_are_not_taken_over(reviewer: Reviewer, sandbox: Path) -> None:
    corpus, out = records(sandbox / "pairs.jsonl", 1), sandbox / "run"
    run = ["eval", "run", "--model", "oracle", "--corpus", corpus, "--out", out]
    assert reviewer(*run).code == 0
    (out / "cases.jsonl").write_bytes(b"{}")
    assert reviewer(*run).code == 0
    assert reviewer("eval", "rescore", out).code == 0
    (out / "run.json").unlink()
    assert "holds trials and no run.json" in reviewer(*run).err
