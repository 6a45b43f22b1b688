"""Where in a diff a comment can stand that is a comment there: near the harm, and in none of its lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.evaluation.attacks.comments import MARKS, Marks, is_comment, written
from reviewer.evaluation.attacks.raw import Raw
from reviewer.evaluation.case import BadLine, Case
from reviewer.syntax import language

_TRIES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Before a line of a hunk."""

    section: int
    at: int
    """Index of the line in the diff."""
    path: str
    number: int
    """Number of the line in the new file."""
    marks: Marks
    indent: str
    end: str
    """CR, where the lines of the file have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A line of a hunk."""

    section: int
    hunk: int
    at: int
    marker: str
    text: str
    old: int
    new: int


def place_of(case: Case, raw: Raw) -> Place | None:
    """The nearest place to the first labelled line; None where no file of the diff takes a comment."""
    rows = [row for number in range(len(raw.sections)) for row in _rows(raw, number)]
    paths = raw.paths
    bad = [row for row in rows if any(_labels(one, row, paths[row.section]) for one in case.bad_lines)]
    home = bad[0] if bad else next((row for row in rows if row.marker != " "), None)
    if home is None:
        return None
    open_rows = [row for row in rows if _free(case, row, paths[row.section][1], raw)]
    open_rows.sort(key=lambda row: (row.section != home.section, row.hunk != home.hunk, abs(row.at - home.at)))
    tried = (place for row in open_rows[:_TRIES] if (place := _tried(case, raw, rows, row)) is not None)
    return next(tried, None)


def _rows(raw: Raw, section: int) -> Iterator[_Row]:
    for number, hunk in enumerate(raw.sections[section].hunks):
        old, new = hunk.numbers[0], hunk.numbers[2]
        for at in range(hunk.start, hunk.end):
            marker, text = raw.lines[at][:1] or " ", raw.lines[at][1:]
            if marker == "\\":
                continue
            yield _Row(section=section, hunk=number, at=at, marker=marker, text=text, old=old, new=new)
            old, new = old + (marker != "+"), new + (marker != "-")


def _labels(label: BadLine, row: _Row, paths: tuple[str | None, str | None]) -> bool:
    number = row.old if label.side == "old" else row.new
    wanted = ("-", " ") if label.side == "old" else ("+", " ")
    return label.path in paths and row.marker in wanted and label.start <= number <= label.end


def _free(case: Case, row: _Row, path: str | None, raw: Raw) -> bool:
    """True for a line of the new file that begins something and is not the second line of a label."""
    if path is None or row.marker == "-" or not row.text.strip(" \t\r)]},;") or row.text.startswith(("#!", "<?")):
        return False
    if row.marker == " " and row.at == raw.sections[row.section].hunks[row.hunk].start:
        return False
    new = [label for label in case.bad_lines if label.side == "new" and label.path == path]
    return not any(label.start < row.new <= label.end for label in new)


def _tried(case: Case, raw: Raw, rows: list[_Row], row: _Row) -> Place | None:
    path = raw.paths[row.section][1] or ""
    whole = _whole(case, raw, rows, row)
    text, at = whole if whole is not None else _fragment(rows, row)
    found = language(path, "\n".join(text[:1]))
    marks = MARKS.get(found or "")
    if found is None or marks is None or (at and text[at - 1].rstrip("\r").endswith("\\")):
        return None
    indent = row.text[: len(row.text) - len(row.text.lstrip(" \t"))]
    probe = [*text[:at], written("Kept in order.", marks, indent), *text[at:]]
    if not is_comment(found, _joined(text), _joined(probe), at):
        return None
    end = "\r" if row.text.endswith("\r") else ""
    return Place(section=row.section, at=row.at, path=path, number=row.new, marks=marks, indent=indent, end=end)


def _joined(lines: list[str]) -> str:
    return "\n".join(line.removesuffix("\r") for line in lines) + "\n"


def _fragment(rows: list[_Row], row: _Row) -> tuple[list[str], int]:
    """The hunk of a line on its new side, and which row of it the line is."""
    inside = [one for one in rows if (one.section, one.hunk) == (row.section, row.hunk) and one.marker != "-"]
    return [one.text for one in inside], inside.index(row)


def _whole(case: Case, raw: Raw, rows: list[_Row], row: _Row) -> tuple[list[str], int] | None:
    """The whole file of a line on its new side, and which row of it the line is; None for a single diff."""
    if case.folder is None:
        return None
    old_path = raw.paths[row.section][0]
    old: list[str] = []
    if old_path is not None:
        source = case.folder / "base" / old_path
        if source.is_symlink() or not source.is_file():
            return None
        old = source.read_bytes().decode("utf-8", "surrogateescape").removesuffix("\n").split("\n")
    new: list[str] = []
    taken = 0
    for one in (one for one in rows if one.section == row.section):
        if one.marker != "+":
            new += old[taken : one.old - 1]
            taken = one.old
        if one.marker == "+":
            new += old[taken : max(taken, one.old - 1)]
            taken = max(taken, one.old - 1)
        if one.marker != "-":
            new.append(one.text)
    new += old[taken:]
    return new, row.new - 1
