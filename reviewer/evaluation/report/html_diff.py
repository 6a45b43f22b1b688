"""One side of a case as a diff, with labelled lines marked and findings where they point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reviewer.errors import PatchError
from reviewer.evaluation.case import Case, Label
from reviewer.evaluation.report.notes import Note
from reviewer.patch import FilePatch, Line, parse_patch, visible
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown, shown_path
from reviewer.report.words import count

_AROUND = 12
_LINE, _CLAIM = 400, 600
_ELEMENTS = {"+": "ins", "-": "del", " ": "span"}
_END = Markup("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much of one side the page has."""

    lines: int
    notes: int
    """Findings."""


def side(case: Case, label: Label, notes: Sequence[Note], room: Room) -> Markup:
    """The diff of one side, as far as it has room, labels and findings first; an unreadable one says so."""
    try:
        files = parse_patch(case.diffs[label]).files
    except PatchError as error:
        return tag("p", f"This diff cannot be read: {shown(str(error), 400)}", class_="dim")
    shown_notes, more = notes[: room.notes], len(notes) - room.notes
    marked = _marked(case, label, shown_notes)
    kept = _kept(files, marked, room.lines)
    lost = list(shown_notes)
    parts = [_file(file, _labels(case, label), kept, lost) for file in files]
    rest = [_note(note, with_place=True) for note in lost]
    if more > 0:
        rest.append(tag("p", f"and {count(more, 'finding')} more, in the run itself", class_="dim"))
    return join(*parts, tag("div", *rest, class_="rest") if rest else None)


Place = tuple[str, str, int]
"""Path, side and line number."""


def _places(file: FilePatch, line: Line) -> Iterator[Place]:
    """Yield where a line is: a context line on both sides, a removed one of a renamed file under both names."""
    if line.old is not None:
        yield from ((visible(path), "old", line.old) for path in {file.old_path or file.path, file.path})
    if line.new is not None:
        yield (visible(file.path), "new", line.new)


def _labels(case: Case, label: Label) -> set[Place]:
    """The labelled lines, where this side has them."""
    found = case.bad_lines if label == "bad" else ()
    return {
        (visible(one.path), one.side, line)
        for one in found
        for line in range(one.start, min(one.end, one.start + 5000) + 1)
    }


def _marked(case: Case, label: Label, notes: Iterable[Note]) -> set[Place]:
    return _labels(case, label) | {(note.path, note.side, note.line) for note in notes if note.line is not None}


def _kept(files: Sequence[FilePatch], marked: set[Place], most: int) -> set[int]:
    """The identities of the lines that are shown: those around marked ones, then from the top."""
    order: list[int] = []
    for file in files:
        for hunk in file.hunks:
            at = [number for number, line in enumerate(hunk.lines) if marked.intersection(_places(file, line))]
            near = {near for one in at for near in range(one - _AROUND, one + _AROUND + 1)}
            order += [id(line) for number, line in enumerate(hunk.lines) if number in near]
    first = dict.fromkeys(order[:most])
    for file in files:
        for hunk in file.hunks:
            for line in hunk.lines:
                if len(first) >= most:
                    return set(first)
                first[id(line)] = None
    return set(first)


def _file(file: FilePatch, labels: set[Place], kept: set[int], notes: list[Note]) -> Markup:
    """A file; notes that find their line are taken from the list."""
    rows: list[Markup] = [tag("p", fact.text, class_="fact") for fact in file.facts]
    left_out = 0
    for hunk in file.hunks:
        if any(id(line) in kept for line in hunk.lines):
            rows += _gap(left_out)
            left_out = 0
            rows.append(tag("p", f"@@ line {hunk.new_start} @@ {shown(hunk.section, 200)}", class_="hunk"))
        for line in hunk.lines:
            if id(line) not in kept:
                left_out += 1
                continue
            rows += _gap(left_out)
            left_out = 0
            rows += _line(file, line, labels, notes)
    rows += _gap(left_out)
    name = shown_path(file.path)
    if file.status in ("renamed", "copied"):
        name = f"{shown_path(file.old_path or '')} to {name}"
    return join(
        tag("p", tag("code", name), f" {file.status}" if file.status != "modified" else "", class_="path"),
        tag("div", tag("div", *rows), class_="diff", tabindex="0", role="group", aria_label=f"diff of {name}"),
    )


def _gap(lines: int) -> list[Markup]:
    return [tag("p", f"{count(lines, 'line')} not shown", class_="hunk")] if lines else []


def _line(file: FilePatch, line: Line, labels: set[Place], notes: list[Note]) -> Iterator[Markup]:
    places = set(_places(file, line))
    extra = {"class_": "label"} if line.changed and labels & places else {}
    text = f"{line.number:>5} {line.marker} {shown(line.text, _LINE)}"
    yield tag(_ELEMENTS[line.marker], text, _END, **extra)
    for note in [one for one in notes if one.line is not None and (one.path, one.side, one.line) in places]:
        notes.remove(note)
        yield _note(note)


def _note(note: Note, *, with_place: bool = False) -> Markup:
    grade = f"{shown(note.severity, 20)}, {shown(note.confidence, 20)} confidence, "
    place = f" {shown_path(note.path)}" + (f":{note.line}" if note.line else "") if with_place else None
    return tag(
        "p",
        *(join(tag("span", letters, class_="mark"), " ") for letters in note.runs[:20]),
        tag("strong", grade, tag("code", shown(note.mode, 80))),
        tag("strong", " at the label") if note.hit else None,
        tag("code", place) if place else None,
        ": ",
        shown(note.claim, _CLAIM),
        class_="note hit" if note.hit else "note",
    )
