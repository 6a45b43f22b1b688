"""Runs as JUnit XML: a suite for each run, a test for each case, a failure where the pair is wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reviewer.evaluation.case import Case
from reviewer.evaluation.report.figures import category
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.standing import WORDS, Standing, standing, unfinished
from reviewer.evaluation.trial import Trial
from reviewer.report.markup import Markup, join, tag
from reviewer.report.shown import shown

_ELEMENTS: dict[Standing, str] = {"unanswered": "error", "absent": "skipped"}
# No XML 1.0 document may hold these, not even escaped; what else is forbidden became visible before.
_FORBIDDEN = re.compile("[\ufffe\uffff]")
_CLAIM, _FINDINGS = 300, 10


def render(sheets: Sequence[Sheet]) -> str:
    """The runs as one XML document."""
    body = tag("testsuites", *(join(Markup("\n"), _suite(sheet)) for sheet in sheets), Markup("\n"))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _suite(sheet: Sheet) -> Markup:
    standings = {case.id: standing(sheet, case) for case in sheet.cases}
    counted = Counter(_element(standings[case.id], unfinished(sheet, case)) for case in sheet.cases)
    return tag(
        "testsuite",
        *(join(Markup("\n"), _test(sheet, case, standings[case.id])) for case in sheet.cases),
        Markup("\n"),
        name=_text(sheet.name),
        tests=str(len(sheet.cases)),
        failures=str(counted["failure"]),
        errors=str(counted["error"]),
        skipped=str(counted["skipped"]),
        time=f"{sum(trial.seconds for trial in sheet.trials):.3f}",
    )


def _test(sheet: Sheet, case: Case, found: Standing) -> Markup:
    trials = sheet.trials_of(case)
    left = unfinished(sheet, case)
    name = _element(found, left)
    message = "; ".join(filter(None, (WORDS[found], left)))
    return tag(
        "testcase",
        tag(name, _detail(trials), message=message, type=found) if name else None,
        classname=_text(f"{sheet.name}.{category(case)}"),
        name=_text(case.id),
        time=f"{sum(trial.seconds for trial in trials):.3f}",
    )


def _element(found: Standing, left: str) -> str:
    """What stands in a test; one that is right so far and not finished was not passed."""
    if found == "right":
        return "skipped" if left else ""
    return _ELEMENTS.get(found, "failure")


def _detail(trials: Sequence[Trial]) -> Markup:
    """What came of each trial, and what was found."""
    lines = [line for trial in trials for line in _lines(trial)]
    return join(*(join(Markup("\n"), _text(line)) for line in lines), Markup("\n") if lines else None)


def _lines(trial: Trial) -> list[str]:
    head = f"{trial.label} side, repeat {trial.repeat + 1}: {trial.outcome}"
    error = f" ({shown(trial.error, _CLAIM)})" if trial.error else ""
    return [head + error, *(f"  {_finding(one)}" for one in trial.findings[:_FINDINGS])]


def _finding(finding: object) -> str:
    if not isinstance(finding, dict):
        return ""
    place = f"{finding.get('path')}:{finding.get('line_start')}"
    return f"{finding.get('severity')} {finding.get('mode')} {place} {shown(str(finding.get('claim')), _CLAIM)}"


def _text(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", shown(text))
