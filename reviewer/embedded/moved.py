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
    homes = [(file, (kind_of(file.path), language(file.path))) for file in patch.files]
    gone: dict[tuple[str, str | None], dict[str, list[Line]]] = {}
    for file, home in homes:
        texts = gone.setdefault(home, {})
        for hunk in file.hunks:
            for line in hunk.lines:
                if line.marker == "-":
                    texts.setdefault(line.text.strip(), []).append(line)
    found: set[int] = set()
    taken: dict[tuple[str, str | None], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for file, home in homes:
        texts, counts = gone[home], taken[home]
        if not texts:
            continue
        for hunk in file.hunks:
            for line in hunk.lines:
                if line.marker != "+":
                    continue
                text = line.text.strip()
                removed = texts.get(text)
                if removed is not None and counts[text] < len(removed):
                    found.add(id(line))
                    found.add(id(removed[counts[text]]))
                    counts[text] += 1
    return frozenset(found)
