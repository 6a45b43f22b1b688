"""The parts of a corpus: `dev` to work with, and a frozen `test` that nobody tunes on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from reviewer.errors import CorpusError
from reviewer.evaluation.case import Case
from reviewer.evaluation.corpus import bundled
from reviewer.evaluation.values import is_text, list_of, parse

Split = Literal["dev", "test"]
FILE = "split.json"
_TEST_SHARE = 0.4


def split_of(cases: Sequence[Case], wanted: Split, root: Path) -> list[Case]:
    """The cases of one part; CorpusError when the frozen part is not what it was."""
    frozen = _read(root / FILE)
    names = set(frozen["test"])
    if wanted == "test":
        problem = thawed(cases, root)
        if problem:
            raise CorpusError(problem)
    return [case for case in cases if (case.id in names) == (wanted == "test")]


def frozen_cases(path: Path | None = None) -> frozenset[str]:
    """The ids of the frozen part that a split.json names; of the bundled corpus where none is named."""
    if path is None:
        path = bundled() / FILE
        return frozenset(_read(path)["test"]) if path.is_file() else frozenset()
    return frozenset(_read(path)["test"])


def thawed(cases: Sequence[Case], root: Path) -> str:
    """Why the frozen part differs from what was frozen; empty when it does not, or nothing is frozen."""
    path = root / FILE
    if not path.exists():
        return ""
    frozen = _read(path)
    known = {case.id: case for case in cases}
    gone = [name for name in frozen["test"] if name not in known]
    if gone:
        return f"{path}: the test split lacks {gone[0]}" + (f" and {len(gone) - 1} more" if len(gone) > 1 else "")
    now = digest([known[name] for name in frozen["test"]])
    if now != frozen["sha256"]:
        return (
            f"{path}: the test split changed since it was frozen ({now[:12]}, frozen as {str(frozen['sha256'])[:12]})"
        )
    return ""


def freeze(cases: Sequence[Case], root: Path) -> Path:
    """Choose the frozen part, two cases in five of each category by the hash of their ids, and write it down.

    What was frozen before stays frozen, so that nobody has worked with a case of the test part.
    """
    path = root / FILE
    before = set(_read(path)["test"]) if path.exists() else set()
    chosen: list[Case] = []
    for category in sorted({case.category for case in cases}):
        members = sorted(
            (case for case in cases if case.category == category),
            key=lambda case: (case.id not in before, _place(case)),
        )
        kept = sum(case.id in before for case in members)
        chosen += members[: max(kept, round(len(members) * _TEST_SHARE))]
    chosen.sort(key=lambda case: case.id)
    frozen = {"sha256": digest(chosen), "test": [case.id for case in chosen]}
    path.write_text(json.dumps(frozen, indent=2) + "\n", encoding="utf-8")
    return path


def digest(cases: Sequence[Case]) -> str:
    """SHA-256 over the names and contents of all files of some cases, in order."""
    found = hashlib.sha256()
    for case in cases:
        if case.folder is None:
            raise CorpusError(f"{case.origin}: a single diff cannot be frozen")
        for path in sorted(case.folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                name = f"{case.id}/{path.relative_to(case.folder).as_posix()}"
                content = path.read_bytes()
                found.update(f"{name}\0{len(content)}\0".encode())
                found.update(content)
    return found.hexdigest()


def _place(case: Case) -> str:
    return hashlib.sha256(case.id.encode()).hexdigest()


def _read(path: Path) -> dict[str, list[str] | str]:
    try:
        frozen = parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CorpusError(f"{path}: missing; it names the frozen test split") from None
    except ValueError as error:
        raise CorpusError(f"{path}: not JSON: {error}") from error
    if not isinstance(frozen, dict) or "sha256" not in frozen or not list_of(is_text)(frozen.get("test")):
        raise CorpusError(f"{path}: needs the keys sha256 and test")
    return frozen
