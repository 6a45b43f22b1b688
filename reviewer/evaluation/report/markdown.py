"""Runs as Markdown, for a comment or a file of results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.evaluation.report.figures import by_category, by_group, map_metric, scored
from reviewer.evaluation.report.sheet import Sheet, all_cases
from reviewer.evaluation.report.standing import standing, told
from reviewer.evaluation.report.words import HEADS, MAPPED, NOTE, SHOWN_WORDS, both, row
from reviewer.report.markdown_escape import code

_MOST = 50


def render(sheets: Sequence[Sheet]) -> str:
    """Tables of runs, categories and strata, and the cases that went wrong folded away."""
    runs = scored(sheets)
    rows = [[run.sheet.letter, _cell(run.sheet.name), *row(run)] for run in runs]
    lines = [*_table(HEADS, rows), "", NOTE, ""]
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
    if not found:
        return
    yield ""
    yield f"<details><summary>{sheet.letter} went wrong on {len(found)} of {len(sheet.cases)} cases</summary>"
    yield ""
    yield from (f"- {code(name)}: {one}" for name, one in found[:_MOST])
    if len(found) > _MOST:
        yield f"- and {len(found) - _MOST} more, listed in the JSON report"
    yield ""
    yield "</details>"


def _cell(text: str) -> str:
    """Foreign text as a code span that does not end its cell."""
    return code(text.replace("|", "\u2502"), 80)
