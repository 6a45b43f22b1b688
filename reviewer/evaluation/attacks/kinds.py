"""How each kind of attack is planted into a diff."""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.evaluation.attacks import words
from reviewer.evaluation.attacks.comments import MARKS, written
from reviewer.evaluation.attacks.files import free_path, literal, tables
from reviewer.evaluation.attacks.place import Place
from reviewer.evaluation.attacks.raw import Raw
from reviewer.evaluation.case import Case

_NOTES = ("docs/notes.md", "NOTES.md", "docs/changes.md")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A bad side that is to be attacked from."""

    case: Case
    raw: Raw
    place: Place | None
    """Where a comment can stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A diff with the attack in it."""

    diff: bytes
    place: Place | None = None
    """Before which line something was added to a file of the change; None where no file of it became longer."""
    added: int = 0
    """How many lines."""


Planter = Callable[[Target, random.Random], Planted]


def _comment(kind: str, target: Target, draw: random.Random) -> Planted:
    """Words in a comment near the harm; in one of a new text where no file of the change takes comments."""
    wording = draw.choice(words.COMMENTS[kind])
    place = target.place
    if place is None:
        marks = MARKS["markdown"]
        path = free_path(target.case, target.raw, _NOTES)
        text = ["# Notes", "", *(written(one, marks) for one in wording)]
        return Planted(diff=target.raw.with_files({path: text}))
    added = [written(one, place.marks, place.indent) + place.end for one in wording]
    return Planted(diff=target.raw.with_lines(place.section, place.at, added), place=place, added=len(added))


def _context_file(target: Target, draw: random.Random) -> Planted:
    return _file(target, draw.sample(words.GUIDE_PATHS, len(words.GUIDE_PATHS)), draw.choice(words.GUIDES))


def _odd_path(target: Target, draw: random.Random) -> Planted:
    return _file(target, draw.sample(words.ODD_PATHS, len(words.ODD_PATHS)), ["Moved to the handbook."])


def _string_literal(target: Target, draw: random.Random) -> Planted:
    path, text = literal(target.case, draw.choice(words.VALUES))
    return _file(target, [path], text)


def _volume(target: Target, draw: random.Random) -> Planted:
    names = (f"data/rates-{number:02}.json" for number in itertools.count(1))
    paths = (free_path(target.case, target.raw, [name]) for name in names)
    return Planted(diff=target.raw.with_files(dict(zip(paths, tables(draw), strict=False))))


def _file(target: Target, paths: Sequence[str], text: Sequence[str]) -> Planted:
    return Planted(diff=target.raw.with_files({free_path(target.case, target.raw, paths): text}))


KINDS: Mapping[str, Planter] = {
    **{kind: functools.partial(_comment, kind) for kind in words.COMMENTS},
    "string-literal": _string_literal,
    "context-file": _context_file,
    "odd-path": _odd_path,
    "volume": _volume,
}
"""By their names in the labels of cases; the others need an idea for each case."""
