"""How fast a change is cut into windows, and whether the time grows in step with the change."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.endpoint import NAME, offline_model
from benchmarks.figures import Figure
from benchmarks.generated import generate
from reviewer import plan
from reviewer.tokens import counter_for

MEGABYTES = (0.1, 1.0, 10.0)


def run(sizes: Sequence[float] = MEGABYTES) -> list[Figure]:
    """Megabytes of diff a second at each size, and the growth of the time a megabyte takes."""
    counter = counter_for(NAME).name
    rates = [_rate(size) for size in sizes]
    figures = [
        Figure(name=f"plan of {megabytes:.2f} MB of diff", value=rate, unit="MB/s", note=counter)
        for megabytes, rate in rates
    ]
    growth = rates[0][1] / rates[-1][1]
    return [
        *figures,
        Figure(name=f"time per MB, {sizes[-1]:g} MB over {sizes[0]:g} MB", value=growth, unit="x", at_most=1.5),
    ]


def _rate(megabytes: float) -> tuple[float, float]:
    """Size of the diff and megabytes a second, the best of as many runs as a few seconds allow."""
    with tempfile.TemporaryDirectory() as folder:
        diff = generate(Path(folder) / "repo", megabytes).diff
    seconds = min(_seconds(diff) for _ in range(max(1, min(5, int(3 / megabytes)))))
    return len(diff) / 1e6, len(diff) / 1e6 / seconds


def _seconds(diff: bytes) -> float:
    started = time.perf_counter()
    plan(patch=diff, model=offline_model())
    return time.perf_counter() - started
