"""How fast the rules of the embedded reviewer read a change, per byte of changed source.

Changed source is counted in bytes of UTF-8: the text of every added and every removed line with its newline. Context
lines, headers and the rest of the files are work, but they are not counted.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.child import in_child
from benchmarks.figures import Figure
from benchmarks.generated import generate
from reviewer.embedded import analyse, rules
from reviewer.git.change import open_change
from reviewer.patch import FilePatch, Patch
from reviewer.patch.types import Side

SIZES = (0.5, 5.0)
"""Megabytes of changed source, about."""
MEGABYTES_A_SECOND = 5
_RUNS = 3


def run(sizes: tuple[float, float] = SIZES) -> list[Figure]:
    """Processor time for two sizes of change, with both sides of its files at hand and from the patch alone."""
    figures: list[Figure] = []
    for whole, what in ((1, "both sides at hand"), (0, "the patch alone")):
        small, large = (_measured(size, whole) for size in sizes)
        figures += [
            Figure(
                name=f"5 MB of changed source, {what}",
                value=large["pace"] * 5,
                unit="s",
                at_most=5 / MEGABYTES_A_SECOND,
                note=f"{1 / large['pace']:.1f} MB/s, {large['rules']} rules, {large['hits']} hits",
            ),
            Figure(
                name=f"time per MB, large against small, {what}",
                value=large["pace"] / small["pace"],
                unit="x",
                at_most=1.5,
                note=f"{large['megabytes']:.2f} MB against {small['megabytes']:.2f} MB",
            ),
            Figure(name=f"peak memory, {what}", value=large["peak"], unit="MB"),
        ]
    return figures


def _measured(megabytes: float, whole: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        generated = generate(Path(folder) / "repo", megabytes * _DIFF_PER_SOURCE)
        done = in_child("benchmarks.engine:work", str(generated.repo.path), generated.change, whole)
    return {**done.result, "peak": done.peak}


_DIFF_PER_SOURCE = 1.25
"""Size of a generated diff against its changed lines."""


def work(repo: str, change: str, whole: int) -> dict[str, Any]:
    """Analyse a change of a repository; the fastest of a few runs, after one that compiles and imports."""
    with open_change(change, repo=repo) as opened:
        known = {(file.path, side): opened.read(file, side) for file in opened.patch.files for side in _SIDES if whole}

    def read(file: FilePatch, side: Side) -> bytes | None:
        return known.get((file.path, side))

    analyse(Patch(files=opened.patch.files[:60]), read)
    pace, hits = float("inf"), 0
    megabytes = changed_bytes(opened.patch) / 1e6
    for _ in range(_RUNS):
        started = time.process_time()
        hits = len(analyse(opened.patch, read if whole else None))
        pace = min(pace, (time.process_time() - started) / megabytes)
    return {"pace": pace, "megabytes": round(megabytes, 2), "hits": hits, "rules": len(rules())}


_SIDES: tuple[Side, ...] = ("old", "new")


def changed_bytes(patch: Patch) -> int:
    """Bytes of the added and removed lines of a patch, each with its newline."""
    return sum(
        len(line.text.encode("utf-8", "surrogateescape")) + 1 for file in patch.files for line in file.changed_lines()
    )
