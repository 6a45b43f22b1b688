"""All rules over a whole change."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from reviewer.embedded.batch import batches
from reviewer.embedded.guards import holds
from reviewer.embedded.matchers import MATCHERS
from reviewer.embedded.plan import plan
from reviewer.embedded.rules import rules
from reviewer.embedded.source import Read, Source, Whole
from reviewer.embedded.types import Hit, Rule, Spot
from reviewer.patch import Line, Patch, visible

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONGEST_VALUE = 80


class Stopped(Exception):
    """The analysis was asked to stop before its end."""


def analyse(
    patch: Patch,
    read: Read | None = None,
    *,
    only: Sequence[Rule] | None = None,
    stop: Callable[[], bool] | None = None,
) -> tuple[Hit, ...]:
    """Return what the rules find in a change, in diff order.

    `read` gives whole files where a repository is at hand. `stop` is asked between files, rules and places;
    Stopped is raised when it says so.
    """
    made = plan(tuple(rules() if only is None else only))
    asked = _Asked(stop)
    whole = Whole(patch, read, made.vocabulary)
    found: dict[Source, list[Hit]] = {}
    for batch in batches(whole.sources, made.vocabulary):
        asked()
        for source, chosen in zip(batch.open(), made.candidates(batch), strict=True):
            found[source] = _of_file(source, chosen, asked)
    return tuple(hit for source in whole.sources for hit in found[source])


class _Asked:
    """Raises Stopped once the caller says so."""

    def __init__(self, stop: Callable[[], bool] | None) -> None:
        self._stop = stop

    def __call__(self) -> None:
        if self._stop is not None and self._stop():
            raise Stopped


def _of_file(source: Source, chosen: Sequence[Rule], asked: _Asked) -> list[Hit]:
    found: list[Hit] = []
    for rule in chosen:
        asked()
        taken: set[int] = set()
        for spot in MATCHERS[rule.matcher](rule, source):
            asked()
            if id(spot.at) not in taken and holds(rule, spot, source):
                taken.add(id(spot.at))
                found.append(_hit(rule, source, spot))
                if len(taken) == rule.per_file:
                    break
    return found


def _hit(rule: Rule, source: Source, spot: Spot) -> Hit:
    return Hit(
        rule=rule,
        file=source.file,
        at=spot.at,
        column=spot.column,
        claim=_filled(rule.claim, source, spot),
        fix=_filled(rule.fix, source, spot),
    )


def _filled(sentence: str, source: Source, spot: Spot) -> str:
    """A rule's sentence with its placeholders filled."""
    line = spot.at.text.strip() if isinstance(spot.at, Line) else spot.at.text
    values = {"path": source.path, "line": line, "text": spot.text, **spot.captures}
    return visible(_PLACEHOLDER.sub(lambda found: _short(values.get(found[1], found[0]) or "it"), sentence))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_VALUE else line[: _LONGEST_VALUE - 1] + "…"
