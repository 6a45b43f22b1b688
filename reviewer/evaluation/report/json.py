"""Runs as JSON: every figure, and how each case stands."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from reviewer.evaluation.report.figures import by_category, figures, over_repeats, reliability
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.standing import of_repeats, standing
from reviewer.evaluation.stats import Estimate
from reviewer.report.dump import dump
from reviewer.report.finding import visible_values

SCHEMA_VERSION = 1


def render(sheets: Sequence[Sheet]) -> str:
    """The runs as one JSON object."""
    return dump(visible_values({"schema_version": SCHEMA_VERSION, "runs": [_run(sheet) for sheet in sheets]}))


def _run(sheet: Sheet) -> dict[str, Any]:
    found = figures(sheet)
    return {
        "letter": sheet.letter,
        "name": sheet.name,
        "path": str(sheet.path),
        "settings": dict(sheet.settings),
        "cases": found.cases,
        "trials": found.trials,
        "unanswered": found.unanswered,
        "pair_correct": _estimate(found.pair),
        "recall": _estimate(found.recall),
        "false_blocks": _estimate(found.false_blocks),
        "cost_usd": found.cost,
        "cost_usd_per_case": found.cost_per_case,
        "seconds": round(found.seconds, 3),
        "by_category": {name: _estimate(one) for name, (one,) in by_category([sheet]).items()},
        "reliability": [{"stated": one.stated, **_estimate(one.observed)} for one in reliability(sheet)],
        "right_in_repeats": over_repeats(sheet),
        "standings": [
            {"case": case.id, "standing": standing(sheet, case), "repeats": of_repeats(sheet, case)}
            for case in sheet.cases
        ],
    }


def _estimate(estimate: Estimate) -> dict[str, Any]:
    value = None if math.isnan(estimate.value) else estimate.value
    return {
        "value": value,
        "low": estimate.low,
        "high": estimate.high,
        "hits": estimate.hits,
        "total": estimate.total,
    }
