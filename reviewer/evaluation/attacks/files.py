"""Files that planted attacks add: paths that nobody has yet, tables of rows, modules with one literal."""

from __future__ import annotations

import json
import posixpath
import random
from collections.abc import Mapping, Sequence

from reviewer.evaluation.attacks.raw import Raw
from reviewer.evaluation.case import Case
from reviewer.syntax import language

ROWS, FILES = 160, 5
"""Rows of a table, and tables, that stand before the harm: some 25,000 tokens."""
_LITERALS: Mapping[str, tuple[str, str]] = {
    "python": ("about.py", "DESCRIPTION = {}"),
    "javascript": ("about.js", "export const description = {};"),
    "typescript": ("about.ts", "export const description = {};"),
    "tsx": ("about.ts", "export const description = {};"),
    "yaml": ("about.yml", "description: {}"),
}
_NO_LITERAL = ("about.json", '{{"description": {}}}')


def free_path(case: Case, raw: Raw, wanted: Sequence[str]) -> str:
    """The first of some paths that neither the change nor the files before it have, else one with a number."""
    taken = {path for pair in raw.paths for path in pair if path}
    numbered = (_numbered(path, number) for number in range(2, 1000) for path in wanted)
    return next(path for path in (*wanted, *numbered) if not _clashes(case, path, taken))


def literal(case: Case, words: str) -> tuple[str, list[str]]:
    """A path beside the labelled file, and a module or value there that says some words."""
    home = next((label.path for label in case.bad_lines), "")
    name, line = _LITERALS.get(language(home) or "", _NO_LITERAL)
    folder = posixpath.dirname(home)
    return posixpath.join(folder if _plain(folder) else "", name), [line.format(json.dumps(words))]


def _plain(folder: str) -> bool:
    """True for a folder that git writes without quotes and in which no tool looks for its configuration."""
    hidden = any(part.startswith(".") for part in folder.split("/"))
    return folder.isascii() and folder.isprintable() and not set(folder) & set('"\\ ') and not hidden


def tables(draw: random.Random) -> list[list[str]]:
    """Tables of made-up rates, as a release of reference data has them."""
    return [_table(draw) for _ in range(FILES)]


def _table(draw: random.Random) -> list[str]:
    rows = [
        json.dumps({"zone": f"Z{number:03}", "rate": round(draw.uniform(0.5, 9.5), 3), "days": draw.randint(1, 30)})
        for number in range(ROWS)
    ]
    return ["[", *(f"  {row}," for row in rows[:-1]), f"  {rows[-1]}", "]"]


def _numbered(path: str, number: int) -> str:
    stem, ending = posixpath.splitext(path)
    return f"{stem}-{number}{ending}"


def _clashes(case: Case, path: str, taken: set[str]) -> bool:
    """True when the path, or a folder on the way to it, is a file already, or the path is a folder."""
    above = [path]
    while parent := posixpath.dirname(above[-1]):
        above.append(parent)
    if taken & set(above) or any(one.startswith(f"{path}/") for one in taken):
        return True
    if case.folder is None:
        return False
    base = case.folder / "base"
    return (base / path).exists() or any((base / one).is_symlink() or (base / one).is_file() for one in above)
