"""How a run stands on a case: what came of both sides in one word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from reviewer.evaluation.case import Case
from reviewer.evaluation.progress import repeats_planned
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.trial import Trial

Standing = Literal["right", "missed", "blocked", "both", "unsteady", "unanswered", "absent"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)
WORDS: dict[Standing, str] = {
    "right": "right",
    "missed": "missed the bad side",
    "blocked": "held back the clean side",
    "both": "missed the bad side and held back the clean one",
    "unsteady": "differs between repeats",
    "unanswered": "no answer",
    "absent": "not run",
}
MARKS: dict[Standing, str] = {
    "right": "\u2713",
    "missed": "\u2717",
    "blocked": "\u2298",
    "both": "\u2717\u2298",
    "unsteady": "~",
    "unanswered": "?",
    "absent": "\u2013",
}
"""The same for those who see no colour."""


def standing(sheet: Sheet, case: Case) -> Standing:
    """What the run made of a case over all repeats; `unsteady` where they differ."""
    found = {standing for standing in of_repeats(sheet, case) if standing != "absent"}
    if not found:
        return "absent"
    return found.pop() if len(found) == 1 else "unsteady"


def told(sheet: Sheet, case: Case) -> str:
    """The same in words, with the number of right repeats where they differ."""
    found = standing(sheet, case)
    if found != "unsteady":
        return WORDS[found]
    repeats = [one for one in of_repeats(sheet, case) if one != "absent"]
    return f"{WORDS[found]}, right in {repeats.count('right')} of {len(repeats)}"


def of_repeats(sheet: Sheet, case: Case) -> list[Standing]:
    """The same for each repeat alone; `absent` where a side is not finished, as it is for repeats that never began."""
    trials = sheet.trials_of(case)
    return [_of([one for one in trials if one.repeat == repeat], len(case.diffs)) for repeat in range(sheet.repeats)]


def unfinished(sheet: Sheet, case: Case) -> str:
    """How many of the trials of a case are done, where it is not all of them."""
    done, planned = len(sheet.trials_of(case)), len(case.diffs) * repeats_planned(sheet.settings)
    return f"unfinished: {done:,} of {planned:,} trials" if sheet.has(case) and done < planned else ""


def _of(trials: Sequence[Trial], sides: int) -> Standing:
    if len(trials) < sides:
        return "absent"
    if not all(trial.answered for trial in trials):
        return "unanswered"
    wrong = {trial.label for trial in trials if not trial.right}
    if len(wrong) == 2:
        return "both"
    return "right" if not wrong else "missed" if "bad" in wrong else "blocked"
