"""How hard the corpus is for a reader: cases handed out unlabelled, and answers scored by difficulty.

`python -m benchmarks.blind pack DIR --pairs 40 --seed 7` draws pairs and lays them out for readers: `diffs/NAME.diff`
in `left/` and `right/`, one side of each pair in each, and the files before the change in `base/NAME/` of both. Names
say nothing; `key.json` says what they are and is not for readers. A reader answers `NAME pass|block [reason]`, a line
each. `python -m benchmarks.blind score DIR ANSWERS ...` prints shares caught, false alarms and pairs told apart.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from reviewer.evaluation import wilson
from reviewer.evaluation.case import LABELS, Case
from reviewer.evaluation.corpus import bundled, load

HALVES = ("left", "right")


def pack(cases: Sequence[Case], folder: Path, pairs: int, seed: int) -> None:
    """Draw pairs and write both halves with the key."""
    draw = random.Random(seed)
    drawn = draw.sample([case for case in cases if case.folder and len(case.diffs) == 2], pairs)
    key: dict[str, dict[str, Any]] = {}
    for case in drawn:
        sides = list(LABELS)
        draw.shuffle(sides)
        for half, label in zip(HALVES, sides, strict=True):
            name = hashlib.sha256(f"{seed} {case.id} {label}".encode()).hexdigest()[:8]
            key[name] = {"case": case.id, "label": label, "difficulty": case.difficulty, "hard_by": list(case.hard_by)}
            target = folder / half / "diffs" / f"{name}.diff"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(case.diffs[label])
            shutil.copytree((case.folder or Path()) / "base", folder / half / "base" / name)
    (folder / "key.json").write_text(json.dumps(key, indent=1, sort_keys=True), encoding="utf-8")


def answers(paths: Iterable[Path]) -> dict[str, str]:
    """What readers said of each name: the second word of each line."""
    found: dict[str, str] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            words = line.replace(",", " ").split()
            if len(words) > 1 and words[1] in ("pass", "block"):
                found[words[0]] = words[1]
    return found


def score(key: Mapping[str, Mapping[str, Any]], said: Mapping[str, str]) -> list[str]:
    """The table, one row for each difficulty and each reason; a side without an answer is not counted."""
    groups: dict[str, list[str]] = {"all": list(key)}
    for name, row in key.items():
        for group in (str(row["difficulty"]), *row["hard_by"]):
            groups.setdefault(group, []).append(name)
    lines = []
    for group, names in groups.items():
        heard = [name for name in names if name in said]
        bad = [said[name] == "block" for name in heard if key[name]["label"] == "bad"]
        clean = [said[name] == "block" for name in heard if key[name]["label"] == "clean"]
        right: dict[str, list[bool]] = {}
        for name in heard:
            right.setdefault(key[name]["case"], []).append((said[name] == "block") == (key[name]["label"] == "bad"))
        pairs = [all(both) for both in right.values() if len(both) == 2]
        shares = [format(wilson(sum(one), len(one)), "%") for one in (bad, clean, pairs)]
        lines.append(f"{group:<18} caught {shares[0]:<30} false alarms {shares[1]:<30} pairs right {shares[2]}")
    return lines


def wrong(key: Mapping[str, Mapping[str, Any]], said: Mapping[str, str]) -> list[str]:
    """The sides that a reader got wrong, to be looked into."""
    return [
        f"{row['case']} {row['label']}: said {said[name]} ({name})"
        for name, row in sorted(key.items(), key=lambda one: (one[1]["case"], one[1]["label"]))
        if name in said and (said[name] == "block") != (row["label"] == "bad")
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Pack or score."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.blind")
    parser.add_argument("what", choices=["pack", "score"])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("answers", nargs="*", type=Path, metavar="ANSWERS")
    parser.add_argument("--corpus", type=Path, default=bundled())
    parser.add_argument("--pairs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args(arguments)
    if given.what == "pack":
        pack(load([given.corpus]), given.folder, given.pairs, given.seed)
        return 0
    key = json.loads((given.folder / "key.json").read_text(encoding="utf-8"))
    said = answers(given.answers)
    print("\n".join([*score(key, said), *wrong(key, said)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
