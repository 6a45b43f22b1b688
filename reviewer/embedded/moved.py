"""Code that a change only moves or re-indents."""

from __future__ import annotations

from collections import defaultdict

from reviewer.embedded.paths import kind_of
from reviewer.patch import Line, Patch
from reviewer.syntax import language


def moved_lines(patch: Patch) -> frozenset[int]:
    """Identities of the lines that are removed in one place and added in another, line for line.

    A line counts as moved only between files of one language and one sort: code that leaves the tests
    for production, or a document for a script, is new where it arrives.
    """
    gone: dict[tuple[str, str | None, str], list[Line]] = defaultdict(list)
    come: dict[tuple[str, str | None, str], list[Line]] = defaultdict(list)
    for file in patch.files:
        kind, name = kind_of(file.path), language(file.path)
        for line in file.changed_lines():
            (come if line.marker == "+" else gone)[kind, name, line.text.strip()].append(line)
    found: set[int] = set()
    for key, removed in gone.items():
        added = come.get(key, [])
        pairs = min(len(removed), len(added))
        found.update(id(line) for line in (*removed[:pairs], *added[:pairs]))
    return frozenset(found)
