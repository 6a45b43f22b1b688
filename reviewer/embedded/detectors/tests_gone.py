"""Tests and assertions that leave a file which stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.lines import blocks
from reviewer.embedded.names import defined_name
from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Hunk, Line

_TABLE = re.compile(r"parametri[sz]e|\.each\(|subTest|t\.Run\(|rstest|@ValueSource|DataProvider|hypothesis|@given")
_ASSERTION = re.compile(
    r"^\s*(?:assert\b|(?:self\.|cls\.)?assert\w+\(|expect\(|(?:assert|require)\.\w+\(|EXPECT_\w+\(|ASSERT_\w+\()"
)
_CHECKED = re.compile(r"assert|expect|raises|throws|should|verify|check|match|require|warns|compar", re.IGNORECASE)
_NOTHING = re.compile(r"^\s*assert\s+[\w.]+\.called_\w+\(")
"""A misspelled method of a mock, which is true whatever happened."""
_BODY = 40
"""How many lines below its name a test may mention what it tests."""


def tests_gone(source: Source) -> Iterator[Spot]:
    """Tests that were removed and neither moved, renamed, nor merged into a table."""
    if source.file.status == "deleted":
        return
    removed = source.tests(source.removed)
    if not removed or any(_TABLE.search(line.text) for line in source.added):
        return
    kept = source.whole.tests_added
    gone = [(line, name) for line, name in removed if name not in kept]
    fresh = len(source.tests(source.added)) - (len(removed) - len(gone))
    count = len(gone) - max(0, fresh)
    if count <= 0:
        return
    obsolete = source.whole.subjects_gone
    left = [(line, name) for line, name in gone if not _about(line, name, source, obsolete)]
    if left:
        yield Spot(at=left[0][0], text=left[0][1], captures={"test": left[0][1], "count": str(min(count, len(left)))})


def fewer_assertions(source: Source) -> Iterator[Spot]:
    """Assertions removed from a test that stays, with nothing put in their place."""
    if source.file.status == "deleted":
        return
    removed, added = {id(line) for line in source.removed}, {id(line) for line in source.added}
    obsolete: frozenset[str] | None = None
    for hunk in source.file.hunks:
        gone = [line for line in hunk.lines if id(line) in removed]
        first = next((line for line in gone if _demands(line) and not _inside_removed(hunk, line)), None)
        if first is None or _replaced(hunk, added, first) or source.tests(tuple(gone)):
            continue
        obsolete = source.whole.subjects_gone if obsolete is None else obsolete
        if not any(name in line.text for name in obsolete for line in gone):
            yield Spot(at=first, text=first.text.strip(), column=len(first.text) - len(first.text.lstrip()))


def _demands(line: Line) -> bool:
    return bool(_ASSERTION.match(line.text)) and not _NOTHING.match(line.text)


def _replaced(hunk: Hunk, added: set[int], first: Line) -> bool:
    """True when the hunk adds something that checks, or the same place does with a line that stands elsewhere too."""
    if any(_CHECKED.search(line.text) for line in hunk.lines if id(line) in added):
        return True
    place = next(come for gone, come in blocks(hunk) if any(line is first for line in gone))
    return any(_CHECKED.search(line.text) for line in place)


def _inside_removed(hunk: Hunk, line: Line) -> bool:
    """True when the function around the line is removed as well."""
    depth = _indent(line.text)
    for above in reversed(hunk.lines[: hunk.lines.index(line)]):
        if above.text.strip() and _indent(above.text) < depth and above.marker != "+":
            if above.marker == " ":
                return False
            if defined_name(above.text):
                return True
            depth = _indent(above.text)
    return False


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _about(line: Line, name: str, source: Source, obsolete: frozenset[str]) -> bool:
    """True when the test speaks of something that the change removes."""
    if not obsolete:
        return False
    words = set(re.findall(r"\w+", "\n".join(source.around("old", line.number, line.number + _BODY, "text"))))
    return bool(obsolete & words) or any(subject.lower() in name.lower() for subject in obsolete)
