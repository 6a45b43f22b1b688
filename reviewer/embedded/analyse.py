"""All rules over a whole change."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence

from reviewer.embedded.guards import holds
from reviewer.embedded.matchers import MATCHERS
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

    `read` gives whole files where a repository is at hand. `stop` is asked between files; Stopped is
    raised when it says so.
    """
    chosen = tuple(rules() if only is None else only)
    whole = Whole(patch, read, _vocabulary(chosen))
    found: list[Hit] = []
    for source in whole.sources:
        if stop is not None and stop():
            raise Stopped
        found += _of_file(source, chosen)
    return tuple(found)


def _of_file(source: Source, chosen: tuple[Rule, ...]) -> list[Hit]:
    found: list[Hit] = []
    for rule in _for_language(chosen, source.language):
        if not _applies(rule, source):
            continue
        taken: set[int] = set()
        for spot in MATCHERS[rule.matcher](rule, source):
            if id(spot.at) not in taken and holds(rule, spot, source):
                taken.add(id(spot.at))
                found.append(_hit(rule, source, spot))
                if len(taken) == rule.per_file:
                    break
    return found


@functools.lru_cache(maxsize=256)
def _for_language(chosen: tuple[Rule, ...], language: str | None) -> tuple[Rule, ...]:
    return tuple(rule for rule in chosen if rule.languages is None or language in rule.languages)


@functools.lru_cache(maxsize=8)
def _vocabulary(chosen: tuple[Rule, ...]) -> frozenset[str]:
    return frozenset(word for rule in chosen for word in rule.words)


def _applies(rule: Rule, source: Source) -> bool:
    if source.kind not in rule.kinds:
        return False
    if rule.words and rule.matcher == "regex" and not rule.words & source.words.keys():
        return False
    if rule.paths is not None and not rule.paths.fullmatch(source.path):
        return False
    return rule.not_paths is None or not rule.not_paths.fullmatch(source.path)


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
