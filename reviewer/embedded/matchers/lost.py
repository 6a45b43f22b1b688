"""Something that the change takes out of code which otherwise stays: an argument, a decorator, a lock."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.matchers.regex import may_match, named
from reviewer.embedded.required import sieve
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch import Line

_SKIPPED = re.compile(r"[\s,;]+")
_FAR = 50
"""Blank lines behind which nothing is looked for."""
_STATEMENT = 4
"""Lines of the longest statement that counts as one."""
_OPEN = re.compile(r"[\w(]")


def lost_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the places where an expression of the rule is gone and the rest of its line, or what is around, stays."""
    old = source.part("old")
    likely = {id(line) for pattern in rule.pattern for line in old.likely(sieve(pattern))}
    added = {id(line) for line in source.added}
    for gone, come in source.blocks:
        rests: dict[str, Line] | None = None
        for line in gone:
            if id(line) in likely:
                found = _found(rule, source, line)
                if found is None:
                    continue
                if rests is None:
                    rests = {_shape(line.text): line for line in come if id(line) in added}
                text = source.line("old", line.number, rule.view)
                rest = text[: found.start()] + text[found.end() :]
                at = rests.get(_shape(rest)) if _OPEN.search(rest) else _alone(source, line, gone, come)
                if at is not None:
                    column = found.start() if at is line else 0
                    yield Spot(at=at, text=found[0].strip(" ,"), column=column, captures=named(found))


def _found(rule: Rule, source: Source, line: Line) -> re.Match[str] | None:
    patterns: tuple[re.Pattern[str], ...] = rule.pattern
    for pattern in patterns:
        if may_match(pattern, line.text):
            found = pattern.search(source.line("old", line.number, rule.view))
            if found:
                return found
    return None


def _alone(source: Source, line: Line, gone: list[Line], come: list[Line]) -> Line | None:
    """The line itself when what stands above and below it stays, be it moved or indented anew.

    A few lines that go together, and for which nothing comes, are a statement of several lines.
    """
    removed = source.numbers("old")
    if not come and len(gone) <= _STATEMENT and all(one.number in removed for one in gone):
        return line if line is gone[0] else None
    for step in (-1, 1):
        number = line.number + step
        for _ in range(_FAR):
            text = next(source.around("old", number, number, "code"), None) if number > 0 else None
            if text is None or text.strip():
                break
            number += step
        if text is not None and number in removed:
            return None
    return line


def _shape(text: str) -> str:
    return _SKIPPED.sub("", text)
