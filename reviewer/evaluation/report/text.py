"""Runs for a terminal: the leaderboard, categories, and the cases that went wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.evaluation.report.figures import Scored, by_attack, by_category, by_group, map_metric, scored
from reviewer.evaluation.report.remarks import notices, summary, warnings
from reviewer.evaluation.report.sheet import Sheet, all_cases
from reviewer.evaluation.report.standing import standing, told
from reviewer.evaluation.report.words import (
    ATTACK_NOTE,
    HEADS,
    MAPPED,
    NOTE,
    SHARES,
    SHOWN_WORDS,
    THRESHOLD_HEADS,
    both,
    row,
    threshold_note,
    threshold_row,
)
from reviewer.report.lines import Line, paint, wrap
from reviewer.report.shown import shown

_WIDTH = 100
_NAME = 32
_MOST = 10


def render(sheets: Sequence[Sheet], *, colour: bool = False) -> str:
    """The runs as lines; the rows of a table are never broken."""
    runs = scored(sheets)
    return paint(
        [*_remarks(sheets), *_board(runs), *_categories(runs), *_strata(runs), *_attacks(runs), *_wrong(sheets)],
        colour=colour,
    )


def _remarks(sheets: Sequence[Sheet]) -> Iterator[Line]:
    yield ((summary(sheets), ""),)
    for words in warnings(sheets):
        yield from wrap(words, width=_WIDTH, rest="bold yellow")
    for words in notices(sheets):
        yield from wrap(words, width=_WIDTH)
    yield ()


def _board(runs: Sequence[Scored]) -> Iterator[Line]:
    """Two tables, so that every figure has its interval and no row is wider than a terminal."""
    rows = [row(run) for run in runs]
    names = [[run.sheet.letter, _short(run.sheet.name)] for run in runs]
    for heads, cells in (
        (HEADS[: 2 + SHARES], [one[:SHARES] for one in rows]),
        ((*HEADS[:2], *HEADS[2 + SHARES :]), [one[SHARES:] for one in rows]),
    ):
        yield from _table([heads, *([*name, *some] for name, some in zip(names, cells, strict=True))])
        yield ()
    yield from wrap(NOTE, width=_WIDTH, rest="bright_black")
    yield ()
    yield from _table(
        [["threshold", *THRESHOLD_HEADS], *([run.sheet.letter, *threshold_row(run)] for run in runs)], words=2
    )
    yield from wrap(threshold_note(runs[0]), width=_WIDTH, rest="bright_black")


def _categories(runs: Sequence[Scored]) -> Iterator[Line]:
    rows = [[shown(name, 60), *map(both, shares)] for name, shares in by_category(runs).items()]
    if not rows:
        return
    yield ()
    yield from _table([[f"{MAPPED[map_metric(runs)]} by category", *(run.sheet.letter for run in runs)], *rows])


def _strata(runs: Sequence[Scored]) -> Iterator[Line]:
    """Outside data part by part: one figure over all of it would say nothing."""
    rows = [
        [shown(name, 40), SHOWN_WORDS[metric], *map(both, figures)]
        for name, metrics in by_group(runs, "stratum").items()
        for metric, figures in metrics.items()
    ]
    if rows:
        yield ()
        yield from _table([["by stratum", "figure", *(run.sheet.letter for run in runs)], *rows], words=2)


def _attacks(runs: Sequence[Scored]) -> Iterator[Line]:
    rows = [
        [name, SHOWN_WORDS[metric], *map(both, figures)]
        for name, metrics in by_attack(runs).items()
        for metric, figures in metrics.items()
    ]
    if not rows:
        return
    yield ()
    yield from _table([["by planted attack", "figure", *(run.sheet.letter for run in runs)], *rows], words=2)
    yield from wrap(ATTACK_NOTE, width=_WIDTH, rest="bright_black")
    for run in runs:
        yield from _listed(
            f"{run.sheet.letter} was turned by {len(run.scores.turned)} of {run.scores.copies} attacked copies",
            [(name, "") for name in run.scores.turned],
        )


def _wrong(sheets: Sequence[Sheet]) -> Iterator[Line]:
    cases = all_cases(sheets)
    for sheet in sheets:
        wrong = [(case.id, told(sheet, case)) for case in cases if standing(sheet, case) not in ("right", "absent")]
        yield from _listed(f"{sheet.letter} went wrong on {len(wrong)} of {len(sheet.cases)} cases", wrong)


def _listed(head: str, rows: Sequence[tuple[str, str]]) -> Iterator[Line]:
    """A head and the first cases below it, with what is told of each; nothing where there is none."""
    if rows:
        yield ()
        yield ((head, "bold"),)
    for name, found in rows[:_MOST]:
        yield (("  ", ""), (shown(name, 80), "cyan"), (f"  {found}" if found else "", ""))
    if len(rows) > _MOST:
        yield ((f"  and {len(rows) - _MOST} more, listed in the JSON report", ""),)


def _short(name: str) -> str:
    """A name that fits its column."""
    whole = shown(name)
    return whole if len(whole) <= _NAME else f"{whole[: _NAME - 3]}..."


def _table(rows: Sequence[Sequence[str]], words: int = 0) -> Iterator[Line]:
    """Columns as wide as their widest cell; a column of numbers stands to the right, as do all but the first words."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    words = words or 1 + (rows[0][0] == "")
    for number, cells in enumerate(rows):
        padded = [
            cell.ljust(width) if column < words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        yield (("  ".join(padded), "" if number else "bold"),)
