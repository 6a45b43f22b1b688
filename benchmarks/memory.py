"""How much memory reading a large diff and cutting it into windows needs."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.child import in_child
from benchmarks.endpoint import NAME
from benchmarks.figures import Figure
from benchmarks.generated import generate
from reviewer import parse_patch, split_windows
from reviewer.tokens import counter_for


def run(megabytes: float = 10.0) -> list[Figure]:
    """Peak memory of a fresh process over the size of the diff."""
    with tempfile.TemporaryDirectory() as folder:
        diff = Path(folder) / "change.diff"
        diff.write_bytes(generate(Path(folder) / "repo", megabytes).diff)
        size = diff.stat().st_size / 1e6
        parsed = in_child("benchmarks.memory:parse", str(diff))
        done = in_child("benchmarks.memory:split", str(diff))
    return [
        Figure(
            name=f"peak memory, windows of {size:.2f} MB of diff", value=done.peak, unit="MB", note=str(done.result)
        ),
        Figure(name="of it the interpreter and its imports", value=done.before, unit="MB"),
        Figure(name="reading alone / size of the diff", value=(parsed.peak - parsed.before) / size, unit="x"),
        Figure(name="reading and cutting / size of the diff", value=(done.peak - done.before) / size, unit="x"),
    ]


def parse(diff: str) -> str:
    """Read a diff and count its lines."""
    return f"{parse_patch(Path(diff).read_bytes()).changed_lines} lines"


def split(diff: str) -> str:
    """Cut a diff into windows and count them."""
    windows = split_windows(parse_patch(Path(diff).read_bytes()), counter=counter_for(NAME))
    return f"{len(windows)} windows"
