"""What the embedded reviewer catches: recall, false blocks and pairs on labelled changes, beside trivial baselines.

`python -m benchmarks.catch FILE.jsonl ... | CORPUS_FOLDER ...` reads single diffs in the JSONL case format, or folders
of cases, and prints one table a stratum. Held back means exit code 1.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer import Patch, parse_patch, review
from reviewer.evaluation import wilson


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One change with a known outcome."""

    id: str
    stratum: str
    bad: bool
    pair: str
    """Empty when it has no twin."""
    diff: str


Reader = Callable[[Labelled, Patch], bool]
"""Says whether a change is held back."""


def _embedded(change: Labelled, patch: Patch) -> bool:  # noqa: ARG001
    return review(patch=change.diff).decision.exit_code == 1


def _coin(change: Labelled, patch: Patch) -> bool:  # noqa: ARG001
    return random.Random(change.id).random() < 0.5


READERS: Mapping[str, Reader] = {
    "embedded": _embedded,
    "always-bad": lambda change, patch: True,  # noqa: ARG005
    "deletes-more": lambda change, patch: patch.removed > patch.added,  # noqa: ARG005
    "coin": _coin,
}


def read(path: Path) -> Iterator[Labelled]:
    """The labelled changes of a JSONL file or of a folder of cases."""
    if path.is_dir():
        for case in sorted(case.parent for case in path.glob("*/*/case.toml")):
            for side in ("bad", "clean"):
                name = f"{case.parent.name}/{case.name}"
                diff = (case / f"{side}.patch").read_text(encoding="utf-8")
                yield Labelled(id=f"{name}/{side}", stratum="corpus", bad=side == "bad", pair=name, diff=diff)
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            stratum = row.get("stratum") or path.stem
            pair = row.get("pair_id") or ""
            yield Labelled(id=row["id"], stratum=stratum, bad=row["label"] == "bad", pair=pair, diff=row["diff"])


def table(changes: Sequence[Labelled]) -> list[str]:
    """The rows of one stratum, one a reader."""
    patches = {change.id: parse_patch(change.diff) for change in changes}
    rows: list[str] = []
    for name, reader in READERS.items():
        held = {change.id: reader(change, patches[change.id]) for change in changes}
        bad = [held[change.id] for change in changes if change.bad]
        good = [held[change.id] for change in changes if not change.bad]
        pairs = list(_pairs(changes, held))
        rows.append(
            f"  {name:<14} recall {wilson(sum(bad), len(bad)):%}   false blocks {wilson(sum(good), len(good)):%}"
            f"   pair-correct {wilson(sum(pairs), len(pairs)):%}"
        )
    return rows


def _pairs(changes: Iterable[Labelled], held: Mapping[str, bool]) -> Iterator[bool]:
    """For each pair: the bad side held back and the good side not."""
    sides: dict[str, dict[bool, bool]] = {}
    for change in changes:
        if change.pair:
            sides.setdefault(change.pair, {})[change.bad] = held[change.id]
    for pair in sides.values():
        if len(pair) == 2:
            yield pair[True] and not pair[False]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one table for each stratum of the named files."""
    paths = [Path(name) for name in (sys.argv[1:] if arguments is None else arguments)]
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    strata: dict[str, list[Labelled]] = {}
    for path in paths:
        for change in read(path):
            strata.setdefault(change.stratum, []).append(change)
    for stratum, changes in strata.items():
        print(f"{stratum}: {sum(c.bad for c in changes)} bad, {sum(not c.bad for c in changes)} good")
        print("\n".join(table(changes)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
