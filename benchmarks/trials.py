"""How close an evaluation of many trials comes to the time that its endpoint alone would take."""

from __future__ import annotations

import difflib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.endpoint import NAME, ROOT
from benchmarks.figures import Figure
from benchmarks.generated import code
from benchmarks.lean import EVIDENCE, Seen, lean

DELAY, CONCURRENCY = 0.05, 64
"""Seconds of an answer, which is quicker than any model, and requests at once."""
SLOW = 1.0
"""Seconds of an answer as real endpoints give it."""
PROMISED = 1.3
"""First request to last answer over what the endpoint alone would take."""
TWO = ("--processes", "2")
_LOOK = 0.1
"""Seconds between two looks at the memory of a command."""


def run() -> list[Figure]:
    """5,000 trials: 250 pairs ten times and 2,500 pairs once, then 640 trials of an endpoint that takes its time.

    The promise is for two processes that put their pairs to a model alone, and for one process at the slow endpoint.
    """
    return [
        *repeated(250, 10),
        *several(250, 10, "--without-embedded"),
        *several(250, 10, *TWO),
        *several(250, 10, "--without-embedded", *TWO, promised=PROMISED),
        *different(2500),
        *different(2500, "--without-embedded"),
        *several(32, 10, delay=SLOW, promised=PROMISED),
    ]


def repeated(pairs: int, repeats: int) -> list[Figure]:
    """Figures of so many pairs with repeats; memory is held against the same pairs reviewed once."""
    with tempfile.TemporaryDirectory() as name:
        once = _evaluate(Path(name), pairs=pairs, repeats=1)
        many = _evaluate(Path(name), pairs=pairs, repeats=repeats)
        rescored = _command("rescore", str(many.folder))
    return [
        *many.figures(f"{pairs:,} pairs, {repeats} repeats", promised=None),
        Figure(name=f"peak memory, {once.trials:,} trials", value=once.cost.peak, unit="MB"),
        Figure(name=f"peak memory, {many.trials:,} trials", value=many.cost.peak, unit="MB"),
        Figure(name="the second over the first", value=many.cost.peak / once.cost.peak, unit="x", at_most=1.15),
        Figure(name=f"rescore of {many.trials:,} trials, whole command", value=rescored.wall, unit="s", at_most=5.0),
        Figure(name=f"peak memory, rescore of {many.trials:,} trials", value=rescored.peak, unit="MB"),
        Figure(name="loading what a first request needs", value=_loading(), unit="s", note="once, in every wall"),
    ]


def different(pairs: int, *more: str) -> list[Figure]:
    """Figures of so many pairs reviewed once, with more options."""
    return several(pairs, 1, *more)


def several(pairs: int, repeats: int, *more: str, delay: float = DELAY, promised: float | None = None) -> list[Figure]:
    """Figures of so many pairs with repeats, with more options, at an endpoint that takes so many seconds."""
    with tempfile.TemporaryDirectory() as name:
        done = _evaluate(Path(name), *more, pairs=pairs, repeats=repeats, delay=delay)
    shape = f"{pairs:,} pairs" + (f", {repeats} repeats" if repeats > 1 else "")
    answers = (f"{delay:g} s answers",) if delay != DELAY else ()
    return list(done.figures(", ".join((shape, *answers, *([" ".join(more)] if more else []))), promised=promised))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a command took, the processes that it started included."""

    wall: float
    processor: float
    peak: float
    """Megabytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Evaluated:
    """One run of `reviewer eval run`."""

    folder: Path
    trials: int
    delay: float
    cost: Cost
    seen: Seen

    def figures(self, name: str, *, promised: float | None) -> Iterator[Figure]:
        """Yield wall over ideal, and the processor time of both ends."""
        ideal, seen = self.trials * self.delay / CONCURRENCY, self.seen
        note = f"{seen.requests} requests, {seen.connections} connections, {seen.peak} at once; ideal {ideal:.2f} s"
        yield Figure(name=f"{name}: wall", value=self.cost.wall, unit="s", note=note)
        yield Figure(name=f"{name}: wall / ideal", value=self.cost.wall / ideal, unit="x")
        between = (seen.last - seen.first) / ideal
        yield Figure(name=f"{name}: first request to last answer / ideal", value=between, unit="x", at_most=promised)
        yield Figure(name=f"{name}: processor a trial", value=self.cost.processor / self.trials * 1e3, unit="ms")
        yield Figure(name=f"{name}: the same, endpoint", value=seen.processor / self.trials * 1e3, unit="ms")


def _evaluate(folder: Path, *more: str, pairs: int, repeats: int, delay: float = DELAY) -> _Evaluated:
    corpus, out = folder / "pairs.jsonl", folder / f"{pairs}x{repeats}"
    corpus.write_text("".join(json.dumps(row) + "\n" for row in _rows(pairs)), encoding="utf-8")
    with lean(delay) as endpoint:
        options = ("--model", NAME, "--base-url", endpoint.base_url, "--corpus", str(corpus), "--out", str(out))
        cost = _command("run", *options, "--trials", str(repeats), "--concurrency", str(CONCURRENCY), *more)
    trials = 2 * pairs * repeats
    written = [json.loads(line) for line in (out / "trials.jsonl").read_text(encoding="utf-8").splitlines()]
    if len(written) != trials or any(one["outcome"] in ("error", "inconclusive") for one in written):
        raise RuntimeError(f"{out}: the run is not what it should be")
    return _Evaluated(folder=out, trials=trials, delay=delay, cost=cost, seen=endpoint.seen)


def _command(*arguments: str) -> Cost:
    """Run `reviewer eval ...` in a process of its own."""
    command = [sys.executable, "-m", "reviewer", "eval", *arguments]
    started = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
        peaks: list[float] = [0.0]
        looking = threading.Thread(target=_look, args=(process.pid, peaks), daemon=True)
        looking.start()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        looking.join()
        if process.returncode:
            output.seek(0)
            raise RuntimeError(f"{' '.join(command)}: {output.read().decode()}")
    return Cost(wall=wall, processor=used.ru_utime + used.ru_stime, peak=max(peaks))


def _look(process: int, peaks: list[float]) -> None:
    """Keep the most memory that a process and those that it started have at once, until it ends."""
    while (own := _memory(process)) is not None:
        peaks.append(own + sum(_memory(one) or 0.0 for one in _children(process)))
        time.sleep(_LOOK)


def _children(process: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def _memory(process: int) -> float | None:
    """Megabytes of a process, of what it shares its part; None when it is gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), None)


def _rows(pairs: int) -> Iterator[dict[str, str]]:
    """Yield pairs: an edit of a small file, of which one line differs."""
    for number in range(pairs):
        for label, line in (("bad", EVIDENCE), ("good", "    return query, values")):
            name = f"case-{number}"
            yield {
                "id": f"{name}-{label}",
                "pair_id": name,
                "label": label,
                "source": "generated",
                "language": "python",
                "diff": _diff(number, line),
            }


def _diff(number: int, line: str) -> str:
    """An edit in three places of a file."""
    before = code(120, number).splitlines()[:120]
    after = list(before)
    for at in (100, 60, 20):
        after[at : at + 2] = [f"    total_{at} = sum(rows)", f"    limit_{at} = min(total_{at}, {number})"]
    after[110:110] = ["", f"def statement_{number}(query, values):", line]
    path = f"src/module_{number}/store_{number % 7}.py"
    head = f"diff --git a/{path} b/{path}\n--- a/{path}\n+++ b/{path}\n"
    hunks = list(difflib.unified_diff(before, after, lineterm=""))[2:]
    return head + "".join(f"{one}\n" for one in hunks)


def _loading() -> float:
    """Seconds of importing the SDK, the schema checker and the vocabulary, beside the interpreter's own start."""
    work = f"import openai, jsonschema; from reviewer.tokens import counter_for; counter_for({NAME!r})"
    return _seconds(work) - _seconds("pass")


def _seconds(work: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", work], cwd=ROOT, check=True)
    return time.perf_counter() - started
