"""Outside data as cases: other JSON lines, and predictions of SWE-bench style with their results."""

from __future__ import annotations

import functools
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError, PatchError
from reviewer.evaluation.case_schema import record_schema
from reviewer.evaluation.values import lone, lone_keys, parse_outside
from reviewer.patch import parse_patch
from reviewer.verdict import schema_errors

Row = dict[str, Any]
_LABELS = {
    **dict.fromkeys(("bad", "vulnerable", "buggy", "unresolved", "fail", "failed", "1", "true", "positive"), "bad"),
    **dict.fromkeys(("good", "clean", "safe", "fixed", "resolved", "pass", "passed", "0", "false", "negative"), "good"),
}
_RESULT_LISTS = {"resolved_ids": "good", "unresolved_ids": "bad", "resolved": "good", "unresolved": "bad"}


@dataclass(slots=True, kw_only=True)
class Imported:
    """Rows in the case format, and what could not become one."""

    rows: list[Row] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    """How many were left out, by reason."""
    ids: set[str] = field(default_factory=set)
    """Ids of the rows."""


def import_records(path: Path, names: Mapping[str, str]) -> Imported:
    """Read JSON lines whose keys have other names; `names` says which of their keys each key of ours is."""
    done = Imported()
    for number, row in _lines(path):
        mapped = {**row, **{ours: row[theirs] for ours, theirs in names.items() if theirs in row}}
        mapped.setdefault("id", f"{path.stem}-{number}")
        label = _LABELS.get(str(mapped.get("label", "")).lower())
        if label is None:
            said = mapped.get("label")
            hint = "name its key with --map label=KEY"
            raise CorpusError(f"{path}:{number}: label: {said!r} is neither bad nor good; {hint}")
        _take(done, {**mapped, "label": label}, f"{path}:{number}")
    return done


def import_predictions(predictions: Path, results: Path) -> Imported:
    """Read predictions (`instance_id`, `model_patch`, `model_name_or_path`) and which of them their tests resolved.

    Results are a report with lists of ids (`resolved_ids`, `unresolved_ids`), or a mapping from id to an object with
    `resolved`. What the tests did not decide (no patch, an error, no result) is left out and counted.
    """
    outcomes = _outcomes(results)
    done = Imported()
    for number, row in _predicted(predictions):
        name, patch = row.get("instance_id"), row.get("model_patch")
        if not isinstance(name, str):
            raise CorpusError(f"{predictions}:{number}: instance_id: missing")
        if not patch:
            done.skipped["no patch"] += 1
        elif name not in outcomes:
            done.skipped["no result"] += 1
        else:
            model = str(row.get("model_name_or_path") or "")
            made = {"id": f"{name}@{model}" if model else name, "label": outcomes[name], "diff": patch}
            _take(done, {**made, "author_model": model, "category": "task-outcome"}, f"{predictions}:{number}")
    return done


def write_records(rows: Sequence[Row], path: Path) -> None:
    """Write rows as JSON lines."""
    path.write_text("".join(f"{_line(row)}\n" for row in rows), encoding="utf-8")


def _line(row: Row) -> str:
    """A row with its characters as they are, unless some have no encoding."""
    text = json.dumps(row, ensure_ascii=False)
    return json.dumps(row) if lone(text) else text


@functools.cache
def _schema() -> dict[str, Any]:
    return record_schema()


def _take(done: Imported, row: Row, origin: str) -> None:
    if not str(row.get("diff") or "").endswith("\n"):
        row["diff"] = f"{row.get('diff') or ''}\n"
    errors = schema_errors(row, _schema(), root="row")
    if errors:
        raise CorpusError(f"{origin}: {errors[0]} (see `record` in `reviewer schema case`)")
    if halves := lone_keys(row):
        raise CorpusError(f"{origin}: {halves[0]}: half a character, which no encoding has")
    try:
        patch = parse_patch(row["diff"].encode("utf-8", "surrogateescape"))
    except PatchError:
        done.skipped["diff that cannot be read"] += 1
        return
    if not patch.files:
        done.skipped["diff that changes nothing"] += 1
    elif row["id"] in done.ids:
        done.skipped["id that came before"] += 1
    else:
        done.rows.append(row)
        done.ids.add(row["id"])


def _outcomes(path: Path) -> dict[str, str]:
    try:
        report = parse_outside(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CorpusError(f"{path}: results must be one JSON object: {error}") from error
    if not isinstance(report, dict):
        raise CorpusError(f"{path}: results must be one JSON object")
    listed = {
        str(name): label
        for key, label in _RESULT_LISTS.items()
        if isinstance(report.get(key), list)
        for name in report[key]
    }
    single = {
        name: "good" if one["resolved"] else "bad"
        for name, one in report.items()
        if isinstance(one, dict) and isinstance(one.get("resolved"), bool)
    }
    if listed and "bad" not in listed.values() and not any(key in report for key in ("unresolved_ids", "unresolved")):
        raise CorpusError(
            f"{path}: names what was resolved and not what was not; a prediction in neither may never have been tried"
        )
    if not listed and not single:
        raise CorpusError(f"{path}: no results: neither resolved_ids and unresolved_ids, nor objects with `resolved`")
    return listed | single


def _predicted(path: Path) -> Iterator[tuple[int, Row]]:
    """Predictions as JSON lines, as one list, or as one object by id."""
    text = _text(path)
    try:
        value = parse_outside(text)
    except ValueError:
        yield from _lines(path)
        return
    if isinstance(value, dict) and "instance_id" not in value:
        value = [{"instance_id": name, **one} for name, one in value.items() if isinstance(one, dict)]
    listed = value if isinstance(value, list) else [value]
    for number, row in enumerate(listed, start=1):
        if not isinstance(row, dict):
            raise CorpusError(f"{path}: entry {number} is no object")
        yield number, row


def _lines(path: Path) -> Iterator[tuple[int, Row]]:
    for number, line in enumerate(_text(path).split("\n"), start=1):
        if line.strip():
            try:
                row = parse_outside(line)
            except ValueError as error:
                raise CorpusError(f"{path}:{number}: not JSON: {error}") from error
            if not isinstance(row, dict):
                raise CorpusError(f"{path}:{number}: not an object")
            yield number, row


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: cannot be read: {error}") from error
