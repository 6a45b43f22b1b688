"""Planted pairs among clean files of other changes."""

from __future__ import annotations

import zlib

from reviewer.evaluation.corpus import bundled, load
from reviewer.evaluation.embed import surroundings
from reviewer.evaluation.plant.pairs import Planted


def embed_pairs(planted: Planted, *, tokens: int, seed: int) -> None:
    """Put both sides of each pair among the same clean files: of the other commits, and of the bundled corpus."""
    bundle = [case.diffs["clean"] for case in load([bundled()]) if "clean" in case.diffs]
    for bad, good in zip(planted.rows[::2], planted.rows[1::2], strict=True):
        others = [diff for commit, diff in planted.clean.items() if not bad["id"].startswith(commit[:12])]
        sides = [row["diff"].encode() for row in (bad, good)]
        before, after = surroundings(sides, [*others, *bundle], tokens, _place(bad["id"], seed))
        for row, side in zip((bad, good), sides, strict=True):
            row["diff"] = (before + side + after).decode("utf-8", "replace")


def _place(name: str, seed: int) -> int:
    """A seed of its own for each pair."""
    return seed * 1_000_003 + zlib.crc32(name.encode())
