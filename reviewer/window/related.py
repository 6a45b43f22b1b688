"""Which files belong together: a source with its test, a header with its implementation, a migration with its model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

_TEST = re.compile(r"^(?:test[_-])(.+)$|^(.+?)(?:[._-](?:test|tests|spec)|Test|Tests|IT|Spec)$")
_HEADERS = {".h", ".hh", ".hpp", ".hxx"}
_MIGRATION = re.compile(r"(^|/)(migrations?|migrate|alembic/versions|versions)(/|$)")
_MODEL = re.compile(r"(^|/)(models?|schema|entities|entity)(/|\.|$)")
_COMMON = {"__init__", "index", "main", "mod", "lib", "init", "setup", "conftest"}


def related_groups(paths: Sequence[str]) -> list[list[int]]:
    """Group the indexes of related paths; groups and their members keep the order of the input."""
    leader = list(range(len(paths)))
    parsed = [PurePosixPath(path) for path in paths]
    stems = [_subject(path) for path in parsed]
    by_stem: dict[str, list[int]] = {}
    for index, (stem, _) in enumerate(stems):
        by_stem.setdefault(stem, []).append(index)
    for index, (stem, kind) in enumerate(stems):
        if kind == "plain" or stem in _COMMON:
            continue
        partner = _closest(parsed, index, [other for other in by_stem[stem] if stems[other][1] == "plain"])
        if partner is not None:
            _join(leader, index, partner)
    _join_migrations(paths, leader)
    groups: dict[int, list[int]] = {}
    for index in range(len(paths)):
        groups.setdefault(_find(leader, index), []).append(index)
    return list(groups.values())


def _subject(path: PurePosixPath) -> tuple[str, str]:
    """The name that a test or a header shares with its source, and which of them this is."""
    if path.suffix in _HEADERS:
        return path.stem, "header"
    match = _TEST.match(path.stem)
    if match:
        return (match[1] or match[2]), "test"
    return path.stem, "plain"


def _closest(paths: Sequence[PurePosixPath], index: int, candidates: Sequence[int]) -> int | None:
    """The candidate that shares the most folders with a path."""

    def shared(other: int) -> int:
        return len(set(paths[index].parts[:-1]) & set(paths[other].parts[:-1]))

    return max(candidates, key=shared, default=None)


def _join_migrations(paths: Sequence[str], leader: list[int]) -> None:
    """Join each migration with the model file of the same application, if the change has one."""
    found = [(index, match.end(1)) for index, path in enumerate(paths) if (match := _MIGRATION.search(path))]
    migrations = {index for index, _ in found}
    models = [index for index, path in enumerate(paths) if index not in migrations and _MODEL.search(path)]
    for index, cut in found:
        home = paths[index][:cut]
        near = [other for other in models if paths[other].startswith(home)]
        if near:
            _join(leader, index, near[0])


def _find(leader: list[int], index: int) -> int:
    while leader[index] != index:
        index = leader[index]
    return index


def _join(leader: list[int], one: int, other: int) -> None:
    first, second = sorted((_find(leader, one), _find(leader, other)))
    leader[second] = first
