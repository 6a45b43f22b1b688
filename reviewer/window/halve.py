"""Halving a window: what is done when a request turns out too long for the endpoint after all."""

from __future__ import annotations

from dataclasses import replace

from reviewer.tokens import TokenCounter
from reviewer.window.render import render_sections
from reviewer.window.types import Passage, Row, Section, Window

_SHORTEST = 80


def halve(window: Window, counter: TokenCounter) -> tuple[Window, ...]:
    """Two windows that hold the same changed rows and facts, or an empty tuple when nothing is left to cut.

    A window whose only changed row stands in context comes back alone, without the context.
    """
    if len(window.sections) > 1:
        middle = len(window.sections) // 2
        return tuple(_window(part, counter) for part in (window.sections[:middle], window.sections[middle:]))
    section = window.sections[0]
    if len(section.passages) > 1:
        middle = len(section.passages) // 2
        return _two(section, section.passages[:middle], section.passages[middle:], counter)
    if not section.passages:
        return ()
    only = section.passages[0]
    if sum(row.line.changed for row in only.rows) > 1:
        first, second = _cut_rows(only)
        return _two(section, (first,), (second,), counter)
    if len(only.rows) > 1:
        bare = _passage(only, tuple(row for row in only.rows if row.line.changed))
        return (_window((replace(section, passages=(bare,)),), counter),)
    return _cut_single(section, only, counter) if only.rows else ()


def _two(
    section: Section, first: tuple[Passage, ...], second: tuple[Passage, ...], counter: TokenCounter
) -> tuple[Window, ...]:
    left = Section(file=section.file, passages=first, facts=section.facts)
    return _window((left,), counter), _window((Section(file=section.file, passages=second),), counter)


def _cut_rows(passage: Passage) -> tuple[Passage, Passage]:
    """Cut behind the middle changed row, so that both halves have changed rows."""
    changed = [index for index, row in enumerate(passage.rows) if row.line.changed]
    cut = changed[len(changed) // 2]
    return _passage(passage, passage.rows[:cut]), _passage(passage, passage.rows[cut:])


def _cut_single(section: Section, passage: Passage, counter: TokenCounter) -> tuple[Window, ...]:
    """Cut the only changed row in the middle; piece k of n becomes pieces 2k-1 and 2k of 2n."""
    (row,) = passage.rows
    if len(row.text) < _SHORTEST:
        return ()
    place, of = (row.part or 1), row.parts * 2
    middle = len(row.text) // 2
    halves = [
        replace(row, text=row.text[:middle], part=place * 2 - 1, parts=of),
        replace(row, text=row.text[middle:], part=place * 2, parts=of),
    ]
    first, second = (_passage(passage, (half,)) for half in halves)
    return _two(section, (first,), (second,), counter)


def _passage(passage: Passage, rows: tuple[Row, ...]) -> Passage:
    old = next((row.line.old for row in rows if row.line.old is not None), 0)
    new = next((row.line.new for row in rows if row.line.new is not None), 0)
    scope = passage.header.split(" @@", 1)[1]
    return Passage(header=f"@@ -{old} +{new} @@{scope}", rows=tuple(rows))


def _window(sections: tuple[Section, ...], counter: TokenCounter) -> Window:
    return Window(sections=sections, tokens=counter.count(render_sections(sections)))
