"""Every case of the page: how each run stands on it, and both sides with labels and findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from reviewer.evaluation.anchor import anchor
from reviewer.evaluation.case import LABELS, BadLine, Case, Label
from reviewer.evaluation.report.figures import NONE, category
from reviewer.evaluation.report.html_diff import Room, side
from reviewer.evaluation.report.html_filters import attacks, filters
from reviewer.evaluation.report.notes import Note, notes
from reviewer.evaluation.report.sheet import Sheet, all_cases, turned
from reviewer.evaluation.report.standing import MARKS, WORDS, Standing, of_repeats, standing, told, unfinished
from reviewer.evaluation.trial import Trial
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown, shown_path

_PAGE_LINES = 60_000
"""Lines of diffs on the whole page, shared out fairly: short sides whole, long ones in part."""
_SIDE_LINES = 300
"""Lines of one side at most."""
_PAGE_NOTES = 6_000
"""Findings on the whole page, shared out in the same way."""
_SIDE_NOTES = 40
"""Findings of one side at most."""
_MOST_REPEATS = 20
_SIDES = {"bad": "Bad side", "clean": "Clean side"}
_OUTCOMES = {"needs_approval": "needs approval"}


def cases(sheets: Sequence[Sheet]) -> Markup:
    """The filters and the cases, closed; behind each the attacked copies of it that turned some run."""
    known = sorted([*all_cases(sheets), *turned(sheets)], key=lambda case: case.id)
    seen = Counter[str]()
    lengths = [diff.count(b"\n") for case in known for diff in case.diffs.values()]
    found = [{label: notes(case, label, sheets) for label in LABELS if label in case.diffs} for case in known]
    counts = [len(some) for sides in found for some in sides.values()]
    room = Room(lines=min(fair(lengths, _PAGE_LINES), _SIDE_LINES), notes=min(fair(counts, _PAGE_NOTES), _SIDE_NOTES))
    drawn = []
    for case, sides in zip(known, found, strict=True):
        seen[case.id] += 1
        standings = [(sheet, standing(sheet, case)) for sheet in sheets]
        drawn.append(_case(case, standings, sides, room, seen[case.id]))
    return tag("section", tag("h2", "Cases"), filters(known, sheets), _legend(), *drawn, id="cases")


def fair(lengths: Sequence[int], room: int) -> int:
    """The most lines that each may have when all of them together fit the room."""
    left, most = room, 0
    for number, length in enumerate(sorted(lengths)):
        most = left // (len(lengths) - number)
        if length > most:
            return most
        left -= length
    return max(lengths, default=0)


def _legend() -> Markup:
    keys = [join(tag("span", MARKS[found], class_=f"letter {found}"), f" {words}") for found, words in WORDS.items()]
    return tag("p", *(tag("span", key, class_="legend") for key in keys), class_="dim")


def _case(
    case: Case,
    standings: Sequence[tuple[Sheet, Standing]],
    found: Mapping[Label, Sequence[Note]],
    room: Room,
    version: int,
) -> Markup:
    """A case; from the second version on it has another diff than one before it under its name."""
    summary = tag(
        "summary",
        tag("span", *(_badge(sheet, found) for sheet, found in standings), class_="badges"),
        tag("code", shown(case.id, 160)),
        tag("span", f"{shown(case.difficulty, 40)}", class_="mark") if case.difficulty else None,
        tag("span", f"another diff under this name ({version})", class_="mark") if version > 1 else None,
    )
    sides = [_side(case, label, some, room) for label, some in found.items()]
    return tag(
        "details",
        summary,
        _about(case),
        _outcomes(case, standings),
        tag("div", *sides, class_="sides"),
        id=anchor(case.id) + (f"-{version}" if version > 1 else ""),
        class_="case",
        data_category=category(case),
        data_difficulty=case.difficulty or NONE,
        data_stratum=case.stratum or NONE,
        data_attack=attacks(case),
        data_language=case.language or NONE,
        data_differ=str(len({one for _, one in standings} - {"absent"}) > 1).lower(),
        data_standing=" ".join(found for sheet, one in standings for found in _found(sheet, case, one)),
    )


def _found(sheet: Sheet, case: Case, whole: Standing) -> list[str]:
    """What a filter looks for: how the run stands, and whatever went wrong in some repeat."""
    wrong = [one for one in of_repeats(sheet, case) if one not in ("right", "absent")]
    return [f"{sheet.letter}:{one}" for one in dict.fromkeys([whole, *wrong])]


def _badge(sheet: Sheet, found: Standing) -> Markup:
    words, mark = f"{sheet.letter}: {WORDS[found]}", f"{sheet.letter} {MARKS[found]}"
    return tag("span", mark, class_=f"letter {found}", title=words, aria_label=words, role="img")


def _about(case: Case) -> Markup | None:
    labels = ", ".join(_place(one) for one in case.bad_lines[:20])
    rows = {
        "mode": case.mode,
        "category": case.category,
        "language": case.language,
        "stratum": case.stratum,
        "label source": case.label_source,
        "author": case.family,
        "attack": ", ".join(case.attack),
        "copy of": case.attack_of,
        "severity": case.severity,
        "hard by": ", ".join(case.hard_by),
        "task": case.task,
        "harm": case.harm,
        "labelled": labels,
    }
    known = [join(tag("dt", name), tag("dd", shown(words, 1000))) for name, words in rows.items() if words]
    return tag("dl", *known) if known else None


def _place(one: BadLine) -> str:
    lines = str(one.start) if one.start == one.end else f"{one.start}-{one.end}"
    return f"{shown_path(one.path)}:{lines}" + (" (removed)" if one.side == "old" else "")


def _outcomes(case: Case, standings: Sequence[tuple[Sheet, Standing]]) -> Markup:
    rows = [_outcome_row(sheet, found, case) for sheet, found in standings]
    head = tag("tr", *(tag("th", name) for name in ("", "bad side", "clean side", "")))
    return tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="scroll")


def _outcome_row(sheet: Sheet, found: Standing, case: Case) -> Markup:
    trials = sheet.trials_of(case)
    words: Mapping[str, str] = {
        label: ", ".join(_outcome(one) for one in trials if one.label == label and one.repeat < _MOST_REPEATS)
        for label in LABELS
    }
    return tag(
        "tr",
        tag("td", _badge(sheet, found)),
        *(tag("td", words[label] or "-") for label in LABELS),
        tag("td", "; ".join(filter(None, (told(sheet, case), unfinished(sheet, case))))),
    )


def _outcome(trial: Trial) -> str:
    error = f" ({shown(trial.error, 200)})" if trial.error else ""
    return _OUTCOMES.get(trial.outcome, shown(trial.outcome, 40)) + error


def _side(case: Case, label: Label, found: Sequence[Note], room: Room) -> Markup:
    return tag("div", tag("h3", _SIDES[label]), side(case, label, found, room), class_=f"side {label}")
