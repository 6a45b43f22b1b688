"""What a second review of the same change takes when its answers are kept."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.endpoint import Served, served
from benchmarks.figures import Figure
from benchmarks.generated import Generated, generate
from reviewer import Options, Report, review


def run(megabytes: float = 1.0, delay: float = 0.5) -> list[Figure]:
    """Time and requests of a second run over those of the first."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), delay=delay) as endpoint:
        generated = generate(Path(folder) / "repo", megabytes)
        options = Options(cache=Path(folder) / "cache.sqlite")
        first, first_seconds = _review(generated, endpoint, options)
        second, second_seconds = _review(generated, endpoint, options)
        received = sum(1 for _ in endpoint.requests())
    return [
        Figure(
            name="requests of the first run", value=first.usage.requests, note=f"{generated.megabytes:.2f} MB of diff"
        ),
        Figure(name="requests of the second run", value=received - first.usage.requests, at_most=0),
        Figure(name="windows of the second run from the cache", value=second.usage.cached_windows),
        Figure(name="wall of the second run / first run", value=second_seconds / first_seconds, unit="x"),
    ]


def _review(generated: Generated, endpoint: Served, options: Options) -> tuple[Report, float]:
    started = time.perf_counter()
    report = review(generated.change, repo=generated.repo.path, model=endpoint.model(), options=options)
    return report, time.perf_counter() - started
