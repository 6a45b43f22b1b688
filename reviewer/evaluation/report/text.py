"""Runs for a terminal: the leaderboard, categories, and the cases that went wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.evaluation.report.figures import by_category, figures
from reviewer.evaluation.report.sheet import Sheet, all_cases
from reviewer.evaluation.report.standing import WORDS, standing
from reviewer.evaluation.report.words import HEADS, NOTE, row, share
from reviewer.report.lines import Line, paint, wrap
from reviewer.report.shown import shown

_WIDTH = 100
_NAME = 32
_MOST = 20


def render(sheets: Sequence[Sheet], *, colour: bool = False) -> str:
    """The runs as lines; the rows of a table are never broken."""
    return paint([*_board(sheets), *_categories(sheets), *_wrong(sheets)], colour=colour)


def _board(sheets: Sequence[Sheet]) -> Iterator[Line]:
    rows = [[sheet.letter, shown(sheet.name, _NAME), *row(figures(sheet))] for sheet in sheets]
    yield from _table([list(HEADS), *rows])
    yield from wrap(NOTE, width=_WIDTH, rest="bright_black")


def _categories(sheets: Sequence[Sheet]) -> Iterator[Line]:
    rows = [[shown(name, 60), *map(share, shares)] for name, shares in by_category(sheets).items()]
    yield ()
    yield from _table([["pair-correct by category", *(sheet.letter for sheet in sheets)], *rows])


def _wrong(sheets: Sequence[Sheet]) -> Iterator[Line]:
    cases = all_cases(sheets)
    for sheet in sheets:
        wrong = [(case.id, found) for case in cases if (found := standing(sheet, case)) not in ("right", "absent")]
        if wrong:
            yield ()
            yield ((f"{sheet.letter} went wrong on {len(wrong)} of {len(sheet.cases)} cases", "bold"),)
        for name, found in wrong[:_MOST]:
            yield (("  ", ""), (shown(name, 80), "cyan"), (f"  {WORDS[found]}", ""))
        if len(wrong) > _MOST:
            yield ((f"  and {len(wrong) - _MOST} more, listed in the JSON report", ""),)


def _table(rows: Sequence[Sequence[str]]) -> Iterator[Line]:
    """Columns as wide as their widest cell; a column of numbers stands to the right, as do all but the first words."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    words = 1 + (rows[0][0] == "")
    for number, cells in enumerate(rows):
        padded = [
            cell.ljust(width) if column < words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        yield (("  ".join(padded), "" if number else "bold"),)
