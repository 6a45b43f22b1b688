"""Runs as JSON: every score, and how each case stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reviewer.evaluation.report.figures import Scored, over_repeats, scored
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.standing import of_repeats, standing
from reviewer.evaluation.scores import as_dict
from reviewer.report.dump import dump
from reviewer.report.finding import visible_values

SCHEMA_VERSION = 1


def render(sheets: Sequence[Sheet]) -> str:
    """The runs as one JSON object."""
    return dump(visible_values({"schema_version": SCHEMA_VERSION, "runs": [_run(run) for run in scored(sheets)]}))


def _run(run: Scored) -> dict[str, Any]:
    sheet = run.sheet
    return {
        "letter": sheet.letter,
        "name": sheet.name,
        "path": str(sheet.path),
        "settings": dict(sheet.settings),
        "scores": as_dict(run.scores),
        "unanswered": run.unanswered,
        "seconds": round(sum(trial.seconds for trial in sheet.trials), 3),
        "right_in_repeats": over_repeats(sheet),
        "standings": [
            {"case": case.id, "standing": standing(sheet, case), "repeats": of_repeats(sheet, case)}
            for case in sheet.cases
        ],
    }
