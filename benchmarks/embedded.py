"""What an offline review of a large change takes, beside `git diff` and a plan of the same change."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.child import Outcome, in_child
from benchmarks.figures import Figure
from benchmarks.generated import Generated, generate
from reviewer import plan, review

_PARTS = 4
"""How much smaller the change is that the growth of the time is measured against."""


def run(megabytes: float = 1.0) -> list[Figure]:
    """Wall time and memory of `review` with the embedded reviewer alone, in fresh processes."""
    small_size, _, small_done = _measured(megabytes / _PARTS)
    size, git, done = _measured(megabytes)
    planned, reviewed = done.result["plan"], done.result["review"]
    growth = (reviewed / size) / (small_done.result["review"] / small_size)
    note = f"{done.result['lines']} lines reviewed, {done.result['findings']} findings"
    return [
        Figure(name=f"embedded review of {size:.2f} MB of diff", value=reviewed, unit="s", note=note),
        Figure(name="speed", value=size / reviewed, unit="MB/s"),
        Figure(name="wall / wall of `git diff`", value=reviewed / git, unit="x"),
        Figure(name="wall / wall of a plan", value=reviewed / planned, unit="x"),
        Figure(name=f"time per MB, over that of {small_size:.2f} MB", value=growth, unit="x", at_most=1.5),
        Figure(name="peak memory", value=done.peak, unit="MB", note=f"{done.before:.0f} MB of it before the review"),
    ]


def work(repo: str, change: str) -> dict[str, float]:
    """Plan and review a change offline; seconds of both, and what came out."""
    started = time.perf_counter()
    plan(change, repo=repo)
    planned = time.perf_counter()
    report = review(change, repo=repo)
    return {
        "plan": planned - started,
        "review": time.perf_counter() - planned,
        "lines": report.coverage.reviewed_lines,
        "findings": len(report.findings),
    }


def _measured(megabytes: float) -> tuple[float, float, Outcome]:
    """Megabytes of a generated change, seconds that git takes to show it, and its review."""
    with tempfile.TemporaryDirectory() as folder:
        generated = generate(Path(folder) / "repo", megabytes)
        git = min(_git_seconds(generated) for _ in range(3))
        done = in_child("benchmarks.embedded:work", str(generated.repo.path), generated.change)
    return generated.megabytes, git, done


def _git_seconds(generated: Generated) -> float:
    started = time.perf_counter()
    generated.repo.raw("diff", "-M", generated.base, generated.head)
    return time.perf_counter() - started
