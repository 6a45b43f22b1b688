"""The filters over the cases; without scripts they stay hidden and all cases are listed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reviewer.evaluation.case import Case
from reviewer.evaluation.report.figures import NONE, category
from reviewer.evaluation.report.sheet import Sheet
from reviewer.evaluation.report.standing import STANDINGS, WORDS
from reviewer.report.markup import Markup, tag
from reviewer.report.shown import shown

_LEVELS = ("easy", "medium", "hard")
_OUTCOMES = (("", "any outcome"), ("wrong", "anything but right"), ("differ", "runs differ"))


def filters(cases: Sequence[Case], sheets: Sequence[Sheet]) -> Markup:
    """One choice for each of run, outcome and the labels that tell cases apart, and a word to look for."""
    levels = {case.difficulty or NONE for case in cases}
    parts = {
        "stratum": {case.stratum or NONE for case in cases},
        "attack": {attacks(case) for case in cases},
        "language": {case.language or NONE for case in cases},
    }
    known = [level for level in _LEVELS if level in levels] + sorted(levels - set(_LEVELS))
    return tag(
        "fieldset",
        _choice("run", [("", "any run"), *((one.letter, f"{one.letter}: {shown(one.name, 60)}") for one in sheets)]),
        _choice("outcome", [*_OUTCOMES, *((one, WORDS[one]) for one in STANDINGS)]),
        _choice("category", [("", "any category"), *_plain(category(case) for case in cases)]),
        _choice("difficulty", [("", "any difficulty"), *((level, level) for level in known)]),
        *(_choice(name, [("", f"any {name}"), *_plain(values)]) for name, values in parts.items() if len(values) > 1),
        tag("label", "name contains ", tag("input", type="search", id="filter-name", autocomplete="off")),
        tag("output", f"{len(cases)} of {len(cases)} cases", id="shown", aria_live="polite"),
        id="filters",
        aria_label="Show cases",
        hidden="",
    )


def attacks(case: Case) -> str:
    """The attacks of a case as one word to choose by, those of a copy told apart from what a case carries by itself."""
    words = ", ".join(case.attack) or NONE
    return f"{words} (planted)" if case.attack_of else words


def _choice(name: str, options: Iterable[tuple[str, str]]) -> Markup:
    listed = [tag("option", words, value=value) for value, words in options]
    return tag("label", f"{name} ", tag("select", *listed, id=f"filter-{name}"))


def _plain(values: Iterable[str]) -> list[tuple[str, str]]:
    return [(value, value) for value in sorted(set(values))]
