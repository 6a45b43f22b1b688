"""Where one process ends: trials a second of each engine, at a quick endpoint and at a slow one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.child import in_child
from benchmarks.endpoint import NAME, ROOT, served
from benchmarks.figures import Figure
from reviewer.evaluation.case import LABELS, Case, Label
from reviewer.evaluation.records import read_records
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.trial import Trial, written

ENGINES: Mapping[str, Sequence[str]] = {
    "one process": (),
    "two processes": ("--processes", "2"),
    "dask, two workers": ("--engine", "dask", "--workers", "2"),
}
SHAPES = ((0.05, 64, 2_000), (1.0, 64, 600), (1.0, 256, 1_000))
"""Seconds of an answer, concurrency, trials."""


def run(
    shapes: Sequence[tuple[float, int, int]] = SHAPES,
    sizes: tuple[int, int] = (2_000, 10_000),
    engines: Sequence[str] = tuple(ENGINES),
) -> list[Figure]:
    """Trials a second of each engine from the first on the disk to the last, and what trials take afterwards."""
    return [figure for shape in shapes for figure in _shape(engines, *shape)] + list(_afterwards(*sizes))


def _shape(engines: Sequence[str], delay: float, concurrency: int, trials: int) -> Iterator[Figure]:
    for name in engines:
        with tempfile.TemporaryDirectory() as folder:
            found = _measured(Path(folder), ENGINES[name], delay, concurrency, trials)
        at = f"{name}, {delay:g} s, {concurrency} at once"
        ideal = concurrency / delay
        yield Figure(
            name=at,
            value=found["rate"],
            unit="/s",
            note=f"the endpoint allows {ideal:,.0f}/s, {found['processor'] * 1000:.1f} ms of processor a trial,"
            f" {found['start']:.1f} s to the first, {found['bytes']:,.0f} bytes of trials.jsonl each",
        )


def _measured(folder: Path, options: Sequence[str], delay: float, concurrency: int, trials: int) -> dict[str, float]:
    corpus, out = _corpus(folder / "cases.jsonl", trials // 2), folder / "run"
    with served(folder, delay=delay) as endpoint:
        command = [sys.executable, "-m", "reviewer", "eval", "run", "--model", NAME, "--base-url", endpoint.base_url]
        command += ["--corpus", str(corpus), "--out", str(out), "--concurrency", str(concurrency), *options]
        before, started = os.times(), time.monotonic()
        with subprocess.Popen([*command, "--without-embedded"], cwd=ROOT, stdout=subprocess.DEVNULL) as process:
            first = _first_line(out / "trials.jsonl", process)
            if process.wait():
                raise RuntimeError(f"reviewer eval run ended with {process.returncode}")
        after = os.times()
        busy = after.children_user + after.children_system - before.children_user - before.children_system
    size = (out / "trials.jsonl").stat()
    lasted = size.st_mtime - (time.time() - time.monotonic()) - first
    return {
        "rate": trials / max(lasted, 0.001),
        "processor": busy / trials,
        "start": first - started,
        "bytes": size.st_size / trials,
    }


def _first_line(path: Path, process: subprocess.Popen[bytes]) -> float:
    """When the first trial was on the disk."""
    while process.poll() is None and not (path.exists() and path.stat().st_size):
        time.sleep(0.002)
    return time.monotonic()


def _corpus(path: Path, pairs: int) -> Path:
    """So many pairs of small diffs, about forty lines each."""
    with path.open("w", encoding="utf-8") as target:
        for number in range(pairs):
            for label, word in (("good", "kept"), ("bad", "dropped")):
                added = "".join(f"+    step_{number}_{line} = {word}({line})\n" for line in range(40))
                head = "diff --git a/m.py b/m.py\n--- a/m.py\n+++ b/m.py\n@@ -1,2 +1,42 @@\n def run():\n"
                diff = f"{head}{added}     return\n"
                row = {"id": f"{number}-{label}", "pair_id": f"{number:06}", "source": "made", "label": label}
                target.write(json.dumps(row | {"diff": diff, "bad_lines": []}) + "\n")
    return path


def _afterwards(small: int, large: int) -> Iterator[Figure]:
    """Memory and time of rescore and of the report, by the trial."""
    for name in ("rescore", "report"):
        peaks, seconds = [], 0.0
        for trials in (small, large):
            with tempfile.TemporaryDirectory() as folder:
                _finished(Path(folder), trials // 2)
                done = in_child(f"benchmarks.engines:{name}", folder)
            peaks.append(done.peak)
            seconds = done.seconds
        growth = (peaks[1] - peaks[0]) / (large - small) * 1e3
        yield Figure(
            name=f"{name}: memory of one more trial",
            value=max(0.0, growth),
            unit="kB",
            note=f"{large:,} trials: {peaks[1]:.0f} MB, {seconds:.1f} s",
        )


def rescore(folder: str) -> None:
    """Compute the scores of a run."""
    from reviewer.evaluation.rescore import rescore as scored  # noqa: PLC0415

    scored(Path(folder))


def report(folder: str) -> None:
    """Write the page of a run."""
    from reviewer.cli import main  # noqa: PLC0415

    if main(["eval", "report", folder, "--format", f"html={folder}/report.html"]):
        raise RuntimeError("no report")


def _finished(folder: Path, pairs: int) -> None:
    """A run in which every pair came out as its labels say, each bad side with one finding."""
    cases = list(read_records(_corpus(folder / "cases-of-run.jsonl", pairs)))
    run = RunFolder(folder)
    run.begin({"model": {"name": NAME}, "settings": {"trials": 1}}, cases)
    with (folder / "trials.jsonl").open("w", encoding="utf-8") as target:
        for case in cases:
            for label in LABELS:
                target.write(json.dumps(written(_trial(case, label))) + "\n")


def _trial(case: Case, label: Label) -> Trial:
    bad = label == "bad"
    usage = {"requests": 1, "retries": 0, "input_tokens": 5_000, "output_tokens": 150, "cost_usd": 0.01}
    return Trial(
        case=case.id,
        label=label,
        repeat=0,
        outcome="block" if bad else "pass",
        findings=(_FINDING,) if bad else (),
        windows=1,
        usage=usage,
        latencies=(0.05,),
        replies=("0" * 64,),
        seconds=0.06,
    )


_FINDING: Mapping[str, Any] = {
    "mode": "other",
    "category": "other",
    "cwe": [],
    "path": "m.py",
    "side": "new",
    "line_start": 2,
    "line_end": 2,
    "evidence": "    step_0_0 = dropped(0)",
    "claim": "The rows are gone for everybody who has not saved them before.",
    "severity": "critical",
    "confidence": "high",
    "blast_radius": "service",
    "reversibility": "repair",
    "detection": "silent",
    "priority": "H",
    "approval": "owner",
    "level": "error",
    "verified": True,
    "corroborated": False,
    "fingerprint": "0123456789abcdef",
    "reviewers": [NAME],
    "fix": "",
}
