"""Cases as JSON lines: single diffs of outside data, paired where they name a partner."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError
from reviewer.evaluation.case import FIX, BadLine, Case, Label
from reviewer.evaluation.case_schema import record_schema
from reviewer.evaluation.values import lone_keys, parse_outside
from reviewer.patch.types import Side
from reviewer.verdict import schema_errors

_LABELS: Mapping[str, Label] = {"bad": "bad", "good": "clean"}
_TEXTS = ("title", "notes", "source", "licence")


def read_records(path: Path) -> list[Case]:
    """Read a JSONL file; a bad and a good row that share a `pair_id`, and with nobody else, become one case.

    Where more rows share it, those of one `source` are looked at alone. What the author was asked to do is `context`;
    titles are not shown, since they name fixes. A good row whose `label_source` is `fix` stays alone: it mends the
    bad change, and does no task of its own.
    """
    rows = list(_rows(path))
    if not rows:
        raise CorpusError(f"{path}: no case there; each line is one (see `record` in `reviewer schema case`)")
    pairs = _pairs([row for _, row in rows])
    twins = set(pairs.values())
    cases = [_case(rows, number, pairs.get(number)) for number in range(len(rows)) if number not in twins]
    _refuse_doubles(cases)
    return cases


def _pairs(rows: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """The good row of each bad one that has a twin, by their numbers."""
    by_id: dict[tuple[str, ...], list[int]] = {}
    by_source: dict[tuple[str, ...], list[int]] = {}
    for number, row in enumerate(rows):
        if row.get("pair_id") and not (row["label"] == "good" and row.get("label_source") == FIX):
            by_id.setdefault((row["pair_id"],), []).append(number)
            by_source.setdefault((row["pair_id"], row.get("source", "")), []).append(number)
    found: dict[int, int] = {}
    for members in (*by_source.values(), *by_id.values()):
        if sorted(rows[one]["label"] for one in members) == ["bad", "good"]:
            bad, good = sorted(members, key=lambda one: str(rows[one]["label"]))
            found[bad] = good
    return found


def _rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        origin = f"{path}:{number}"
        try:
            row = parse_outside(line)
        except json.JSONDecodeError as error:
            raise CorpusError(f"{origin}: not JSON: {error.msg} at column {error.colno}") from error
        except ValueError as error:
            raise CorpusError(f"{origin}: not JSON: {error}") from error
        errors = schema_errors(row, _schema(), root="line")
        if errors:
            raise CorpusError(f"{origin}: {errors[0]} (see `record` in `reviewer schema case`)")
        if halves := lone_keys(row):
            raise CorpusError(f"{origin}: {halves[0]}: half a character, which no encoding has")
        for one in (*row.get("bad_lines", ()), *row.get("removed_lines", ())):
            if one["end"] < one["start"]:
                raise CorpusError(f"{origin}: bad_lines: end {one['end']} is above start {one['start']}")
        yield origin, row


def _case(rows: list[tuple[str, dict[str, Any]]], number: int, twin: int | None) -> Case:
    origin, row = rows[number]
    diffs = {_LABELS[row["label"]]: _bytes(row["diff"])}
    if twin is not None:
        diffs["clean"] = _bytes(rows[twin][1]["diff"])
    return Case(
        id=row["id"] if twin is None else f"{row.get('pair_id') or row['id']}",
        diffs=diffs,
        origin=origin,
        bad_lines=(
            *(_bad_line("new", one) for one in row.get("bad_lines", ())),
            *(_bad_line("old", one) for one in row.get("removed_lines", ())),
        ),
        mode=row.get("mode") or "",
        category=row.get("category") or "",
        language=(row.get("language") or "").lower(),
        task=row.get("context") or "",
        cwe=_cwe(row.get("cwe")),
        family=row.get("author_model") or "",
        stratum=str(row.get("stratum") or row.get("source") or ""),
        label_source=str(row.get("label_source") or ""),
        texts={key: str(row[key]) for key in _TEXTS if row.get(key)},
    )


def _bad_line(side: Side, row: Mapping[str, Any]) -> BadLine:
    return BadLine(side=side, path=row["path"], start=int(row["start"]), end=int(row["end"]))


def _refuse_doubles(cases: list[Case]) -> None:
    seen: dict[str, str] = {}
    for case in cases:
        if case.id in seen:
            raise CorpusError(f"{case.origin}: id: {case.id!r} stands in {seen[case.id]} too")
        seen[case.id] = case.origin


def _cwe(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    return (str(value),) if value else ()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


@functools.cache
def _schema() -> dict[str, Any]:
    return record_schema()
