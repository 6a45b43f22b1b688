"""What a reader must know before the figures: runs that are not finished, over other cases, or paid for twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.evaluation.progress import again_words
from reviewer.evaluation.report.sheet import Sheet, all_cases
from reviewer.report.words import count

OTHER_CASES = "The runs are not over the same cases: do not read their figures against each other."
_UNFINISHED = "the figures are of what is finished"


def summary(sheets: Sequence[Sheet]) -> str:
    """How much there is, such as `2 runs over 60 cases, 240 reviews`."""
    trials = sum(len(sheet.trials) for sheet in sheets)
    return f"{count(len(sheets), 'run')} over {count(len(all_cases(sheets)), 'case')}, {count(trials, 'review')}"


def warnings(sheets: Sequence[Sheet]) -> Iterator[str]:
    """Yield what makes the figures mean something else, a sentence each."""
    for sheet in sheets:
        if found := str(sheet.scores.progress):
            yield f"{sheet.letter} is {found}; {_UNFINISHED}."
    sets = {frozenset((case.id, tuple(sorted(case.diffs.items()))) for case in sheet.cases) for sheet in sheets}
    if len(sets) > 1 or len({str(sheet.settings.get("cases")) for sheet in sheets}) > 1:
        yield OTHER_CASES


def notices(sheets: Sequence[Sheet]) -> Iterator[str]:
    """Yield what is good to know beside them."""
    for sheet in sheets:
        if sheet.scores.again:
            yield f"{sheet.letter}: {again_words(sheet.scores.again)}."
