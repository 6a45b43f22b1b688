"""Hostile files: what looking at each takes, and whether what stands beside it is still found."""

from __future__ import annotations

import time

from benchmarks.child import in_child
from benchmarks.figures import Figure
from benchmarks.hostile_files import BAD_PATH, KINDS, hostile
from reviewer import parse_patch
from reviewer.embedded import analyse

SECONDS, MEGABYTES = 10.0, 500.0
"""What a hostile change may take of processor time and of memory."""


_EACH = 3
"""Of how many kinds one is looked at unless all are asked for; every shape is among them, in some languages."""


def run(part: float = 1.0, most: int | None = None, *, each: int = _EACH) -> list[Figure]:
    """Two rows for each kind of hostile file, the slowest first; `part` of the full size, at most so many kinds."""
    rows = sorted(((name, *_measured(name, part)) for name in list(KINDS)[::each][:most]), key=lambda row: -row[1])
    return [figure for row in rows for figure in _figures(*row)]


def everything() -> list[Figure]:
    """The rows of all kinds: a quarter of an hour."""
    return run(each=1)


def look(name: str, part: float) -> dict[str, float]:
    """Read a hostile change of a part of the full size: megabytes, processor seconds, findings beside it."""
    diff = hostile(name, part)
    started = time.process_time()
    hits = analyse(parse_patch(diff))
    return {
        "megabytes": len(diff) / 1e6,
        "seconds": time.process_time() - started,
        "beside": sum(hit.file.path == BAD_PATH for hit in hits),
    }


def _measured(name: str, part: float) -> tuple[float, float, float, bool]:
    done = in_child("benchmarks.hostile:look", name, part)
    return done.result["seconds"], done.peak, done.result["megabytes"], bool(done.result["beside"])


def _figures(name: str, seconds: float, peak: float, size: float, found: bool) -> list[Figure]:
    note = f"{size:.1f} MB of diff, the bad line beside it {'found' if found else 'NOT FOUND'}"
    return [
        Figure(name=name, value=seconds, unit="s", at_most=SECONDS if found else 0.0, note=note),
        Figure(name=f"{name}, memory", value=peak, unit="MB", at_most=MEGABYTES),
    ]
