"""Cases as folders: labels in `case.toml`, a patch for each side, the files before the change."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError
from reviewer.evaluation.case import LABELS, BadLine, Case
from reviewer.evaluation.case_schema import case_schema
from reviewer.taxonomy import modes
from reviewer.verdict import schema_errors

LABEL_FILE = "case.toml"
_TUPLES = ("hard_by", "context", "attack", "needs", "cwe")


def read_folder(folder: Path) -> Case:
    """Read the case in a folder; CorpusError names the file and the key that is wrong."""
    labels = _labels(folder / LABEL_FILE)
    for name in ("base", "proof.py"):
        if not (folder / name).exists():
            raise CorpusError(f"{folder / name}: missing; a case has base/, two patches, proof.py and {LABEL_FILE}")
    values = {key: value for key, value in labels.items() if key != "bad_lines"}
    values |= {key: tuple(labels.get(key, ())) for key in _TUPLES}
    return Case(
        **values,
        bad_lines=tuple(
            BadLine(**(one | {"start": int(one["start"]), "end": int(one["end"])})) for one in labels["bad_lines"]
        ),
        diffs={label: _patch(folder / f"{label}.patch") for label in LABELS},
        folder=folder,
        origin=str(folder),
    )


def _labels(path: Path) -> dict[str, Any]:
    try:
        labels = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CorpusError(f"{path}: missing; it holds the labels of the case") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: not readable as TOML: {error}") from error
    errors = schema_errors(labels, _schema(), root="labels")
    if errors:
        raise CorpusError(f"{path}: {errors[0]} (see `reviewer schema case`)")
    _agree(path, labels)
    return labels


def _agree(path: Path, labels: dict[str, Any]) -> None:
    """Labels that a schema cannot compare."""
    folder = f"{path.parent.parent.name}/{path.parent.name}"
    known = modes().get(labels["mode"])
    if labels["id"] != folder:
        raise CorpusError(f"{path}: id: {labels['id']!r} is not the name of its folders, {folder!r}")
    if known is None:
        raise CorpusError(f"{path}: mode: {labels['mode']!r} is no failure mode (see `reviewer modes`)")
    if labels["category"] != known.category:
        raise CorpusError(f"{path}: category: {labels['mode']} belongs to {known.category}")
    for one in labels["bad_lines"]:
        if one["end"] < one["start"]:
            raise CorpusError(f"{path}: bad_lines: end {one['end']} is above start {one['start']}")


def _patch(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise CorpusError(f"{path}: missing; every case has both sides") from None


@functools.cache
def _schema() -> dict[str, Any]:
    return case_schema()
