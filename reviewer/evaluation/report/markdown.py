"""Runs as Markdown, for a comment or a file of results."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from reviewer.evaluation.report.figures import by_attack, by_category, by_group, map_metric, scored
from reviewer.evaluation.report.remarks import notices, summary, warnings
from reviewer.evaluation.report.sheet import Sheet, all_cases
from reviewer.evaluation.report.standing import standing, told
from reviewer.evaluation.report.words import (
    ATTACK_NOTE,
    HEADS,
    MAPPED,
    NOTE,
    SHOWN_WORDS,
    THRESHOLD_HEADS,
    both,
    row,
    threshold_note,
    threshold_row,
)
from reviewer.report.markdown_escape import code

_MOST = 50


def render(sheets: Sequence[Sheet]) -> str:
    """Tables of runs, categories and strata, and the cases that went wrong folded away."""
    runs = scored(sheets)
    rows = [[run.sheet.letter, _cell(run.sheet.name), *row(run)] for run in runs]
    remarks = [f"**{words}**" for words in warnings(sheets)] + list(notices(sheets))
    lines = [line for words in (f"{summary(sheets)}.", *remarks) for line in (words, "")]
    lines += [*_table(HEADS, rows), "", NOTE, ""]
    thresholds = [[run.sheet.letter, *map(_plain, threshold_row(run))] for run in runs]
    lines += [*_table(["", *THRESHOLD_HEADS], thresholds), "", threshold_note(runs[0]), ""]
    categories = [[_cell(name), *map(both, shares)] for name, shares in by_category(runs).items()]
    if categories:
        heads = [f"{MAPPED[map_metric(runs)]} by category", *(sheet.letter for sheet in sheets)]
        lines += _table(heads, categories)
    strata = [
        [_cell(name), SHOWN_WORDS[metric], *map(both, figures)]
        for name, metrics in by_group(runs, "stratum").items()
        for metric, figures in metrics.items()
    ]
    if strata:
        lines += ["", *_table(["by stratum", "figure", *(sheet.letter for sheet in sheets)], strata)]
    attacks = [
        [_cell(name), SHOWN_WORDS[metric], *map(both, figures)]
        for name, metrics in by_attack(runs).items()
        for metric, figures in metrics.items()
    ]
    if attacks:
        heads = ["by planted attack", "figure", *(sheet.letter for sheet in sheets)]
        lines += ["", *_table(heads, attacks), "", ATTACK_NOTE]
    for run in runs:
        turned, copies = run.scores.turned, run.scores.copies
        lines += _folded(f"{run.sheet.letter} was turned by {len(turned)} of {copies} attacked copies", turned)
    for sheet in sheets:
        lines += _wrong(sheet, sheets)
    return "\n".join(lines) + "\n"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(heads) + " |"
    yield "|" + "---|" * len(heads)
    for cells in rows:
        yield "| " + " | ".join(cells) + " |"


def _wrong(sheet: Sheet, sheets: Sequence[Sheet]) -> Iterator[str]:
    cases = all_cases(sheets)
    found = [(case.id, told(sheet, case)) for case in cases if standing(sheet, case) not in ("right", "absent")]
    head = f"{sheet.letter} went wrong on {len(found)} of {len(sheet.cases)} cases"
    return _folded(head, [name for name, _ in found], [f": {words}" for _, words in found])


def _folded(head: str, names: Sequence[str], words: Sequence[str] = ()) -> Iterator[str]:
    """A list of cases that opens below its head, with what is told of each; nothing where there is none."""
    if not names:
        return
    yield ""
    yield f"<details><summary>{head}</summary>"
    yield ""
    rows = zip(names, words or [""] * len(names), strict=True)
    yield from (f"- {code(name)}{one}" for name, one in itertools.islice(rows, _MOST))
    if len(names) > _MOST:
        yield f"- and {len(names) - _MOST} more, listed in the JSON report"
    yield ""
    yield "</details>"


def _plain(words: str) -> str:
    """Our own words in a cell."""
    return words.replace("|", "\\|")


def _cell(text: str) -> str:
    """Foreign text as a code span that does not end its cell."""
    return code(text.replace("|", "\u2502"), 80)
