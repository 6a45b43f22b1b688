"""What a run of the random model shows: replies, figures beside coin's, and which of them differ from chance."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reviewer.evaluation.alignment import read_runs
from reviewer.evaluation.compare import compare
from reviewer.evaluation.comparison import Comparison
from reviewer.evaluation.outcomes import METRICS

_SHOWN = ("pair_correct", "detection", "false_block", "balanced_accuracy", "mcc", "ranking", "auroc", "answered")
_CHANCE: Mapping[str, float] = {"balanced_accuracy": 0.5, "mcc": 0.0, "ranking": 0.5, "auroc": 0.5}
"""What a reviewer has who knows nothing of the labels, however often it holds back."""


def figures(own: Path, coin: Path) -> list[str]:
    """The lines of the summary."""
    scores = [_scores(own), _scores(coin)]
    return [*_replies(scores[0]), *_table(*scores), *_words(own, coin)]


def trouble(own: Path, coin: Path) -> list[str]:
    """What must not be: replies against the schema, trials that are missing, figures that differ from coin's."""
    scores = _scores(own)
    found = [f"{scores['missing']} trials are missing"] if scores["missing"] else []
    if number := scores["validity"]["schema"]:
        found.append(f"{number} replies against the schema")
    found += [f"{name} differs from chance" for name, chance in _CHANCE.items() if not _holds(scores, name, chance)]
    return found + [f"{one.metric.name} is {one.answer}" for one in _compared(own, coin) if one.answer != "undecided"]


def _scores(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "scores.json").read_text(encoding="utf-8")))


def _replies(scores: Mapping[str, Any]) -> Iterator[str]:
    totals, validity = scores["totals"], scores["validity"]
    yield ""
    yield f"trials                {scores['trials']:>7} of {scores['cases']} cases, {scores['missing']} missing"
    yield f"requests              {totals['requests']:>7} ({totals['retries']} retries)"
    yield f"schema failures       {validity['schema']:>7}"
    yield f"repairs that worked   {validity['repaired']:>7}"
    yield f"truncated answers     {validity['truncated']:>7}"
    yield f"refusals, other       {validity['refusal'] + validity['other']:>7}"
    yield f"failed windows        {totals['failed_windows']:>7} of {totals['windows']}"
    yield f"ungrounded findings   {validity['ungrounded']:>7}"
    for label, outcomes in scores["outcomes"].items():
        yield f"{label:<8} " + ", ".join(f"{outcome} {number}" for outcome, number in outcomes.items())


def _table(own: Mapping[str, Any], coin: Mapping[str, Any]) -> Iterator[str]:
    yield ""
    yield f"{'figure':<18} {own['model']:<24} {coin['model']:<24} by chance"
    for name in _SHOWN:
        shown = f"{_CHANCE[name]:g}" if name in _CHANCE else ""
        yield f"{name:<18} {_figure(own['overall'][name]):<24} {_figure(coin['overall'][name]):<24} {shown}".rstrip()


def _words(own: Path, coin: Path) -> Iterator[str]:
    yield ""
    answers = {one.metric.name: one.answer for one in _compared(own, coin)}
    same = [name for name, answer in answers.items() if answer == "undecided"]
    yield f"no difference from coin is shown in: {', '.join(same) or 'nothing'}"
    if other := [f"{name} ({answer})" for name, answer in answers.items() if answer != "undecided"]:
        yield f"differs from coin in: {', '.join(other)}"
    found = trouble(own, coin)
    yield (
        f"FAILED: {'; '.join(found)}" if found else "as it must be: no schema failure, no figure that differs from coin"
    )


def _compared(own: Path, coin: Path) -> tuple[Comparison, ...]:
    return compare(read_runs([coin, own]), list(METRICS.values()))[0].comparisons


def _holds(scores: Mapping[str, Any], name: str, value: float) -> bool:
    """True when the interval of a figure holds a value."""
    figure = scores["overall"][name]
    return figure["low"] is not None and figure["low"] <= value <= figure["high"]


def _figure(one: Mapping[str, Any]) -> str:
    return "-" if one["value"] is None else f"{one['value']:.3f} [{one['low']:.3f}, {one['high']:.3f}]"
