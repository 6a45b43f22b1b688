"""Corpora: the cases under some paths, and where the bundled ones lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reviewer.errors import CorpusError
from reviewer.evaluation.case import Case
from reviewer.evaluation.folder import LABEL_FILE, read_folder
from reviewer.evaluation.records import read_records

_PARTS = ("bad.patch", "clean.patch", "proof.py")
"""Files that only a case has; a folder with one of them and no labels is a broken case, not none."""


def bundled() -> Path:
    """The corpus that comes with the package: inside it when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "corpus"
    return inside if inside.is_dir() else package.parent / "evals" / "corpus"


def load(paths: Iterable[Path]) -> list[Case]:
    """Read all cases under some paths, in order; CorpusError where one is malformed or an id comes twice.

    A path is a corpus, the folder of a mode, the folder of a case, or a JSONL file.
    """
    cases = [case for path in paths for case in _under(path)]
    seen: dict[str, Case] = {}
    for case in cases:
        if case.id in seen:
            raise CorpusError(f"{case.origin}: id: {case.id!r} stands in {seen[case.id].origin} too")
        seen[case.id] = case
    return cases


def case_folders(path: Path) -> Sequence[Path]:
    """The folders of cases under a path, in order."""
    if (path / LABEL_FILE).is_file():
        return [path]
    parts = (*_PARTS, LABEL_FILE)
    return sorted({found.parent for depth in ("*", "*/*") for name in parts for found in path.glob(f"{depth}/{name}")})


def _under(path: Path) -> Iterator[Case]:
    if path.is_file():
        yield from read_records(path)
        return
    folders = case_folders(path)
    if not folders:
        raise CorpusError(f"{path}: no case there; a case is a folder with {LABEL_FILE}, or a line of a JSONL file")
    for folder in folders:
        yield read_folder(folder.resolve())
