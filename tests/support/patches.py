"""Random patches for properties: hostile texts, huge line numbers, long lines, facts alone."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from reviewer.patch import Fact, FilePatch, Hunk, Line, Patch
from reviewer.patch.types import FactKind, Marker, Status

bounded = settings(deadline=None, max_examples=60, derandomize=True, database=None)
"""Repeatable, and done in seconds."""

_HOSTILE = "\t \r\x00\x1b\u202e\u200b\ufeff\u2028\udcff\udc80é漢😀{}$`<|>"
TEXTS = st.one_of(
    st.text(st.sampled_from("ab ,;(=" + _HOSTILE), max_size=30),
    st.text(st.characters(exclude_characters="\n"), max_size=12),
    st.builds(
        lambda text, times: text * times,
        st.sampled_from(["ab", "x ", "é,", "漢", "\udcff", "\u202e"]),
        st.integers(50, 400),
    ),
)
MARKERS = st.sampled_from("+- ")
_STARTS = st.sampled_from([1, 2, 9, 98, 995, 99_990])
_DETAILS = st.sampled_from(
    ["made executable (100644 -> 100755)", "binary changed", "renamed from a\u202eb", "symlink added" * 9]
)
_KINDS: st.SearchStrategy[FactKind] = st.sampled_from(["binary", "mode", "rename", "submodule", "symlink", "empty"])
_STATUSES: st.SearchStrategy[Status] = st.sampled_from(["modified", "added", "deleted", "renamed"])


@st.composite
def hunks(draw: st.DrawFn, old: int, new: int) -> Hunk:
    """A hunk with at least one changed line."""
    rows = draw(st.lists(st.tuples(MARKERS, TEXTS), min_size=1, max_size=12))
    if all(marker == " " for marker, _ in rows):
        rows.append(("+", draw(TEXTS)))
    lines: list[Line] = []
    before, after = old, new
    for sign, text in rows:
        marker: Marker = "+" if sign == "+" else "-" if sign == "-" else " "
        numbers = (None if marker == "+" else before, None if marker == "-" else after)
        lines.append(Line(marker=marker, old=numbers[0], new=numbers[1], text=text, newline=draw(st.booleans())))
        before, after = before + (marker != "+"), after + (marker != "-")
    section = draw(st.sampled_from(["", "def f():", "class \u202eA"]))
    return Hunk(old_start=old, new_start=new, section=section, lines=tuple(lines))


@st.composite
def file_patches(draw: st.DrawFn, path: str) -> FilePatch:
    """A file with hunks, facts or both."""
    count = draw(st.integers(0, 3))
    start = draw(_STARTS)
    found = tuple(draw(hunks(start + 100 * index, start + 120 * index)) for index in range(count))
    facts = tuple(
        Fact(path=path, kind=draw(_KINDS), detail=f"{draw(_DETAILS)} {index}")
        for index in range(draw(st.integers(0 if count else 1, 2)))
    )
    status = draw(_STATUSES)
    return FilePatch(
        old_path=None if status == "added" else path,
        new_path=None if status == "deleted" else path,
        status=status,
        hunks=found,
        facts=facts,
    )


_PATHS = [
    "app/api.py",
    "tests/test_api.py",
    "src/buffer.c",
    "src/buffer.h",
    "db/migrations/0001_init.py",
    "db/models.py",
    "docs/\u202enotes.md",
    "a name with blanks.txt",
    "very/" * 40 + "deep.go",
]


@st.composite
def patches(draw: st.DrawFn, most: int = 4) -> Patch:
    """A patch of different files."""
    paths = draw(st.lists(st.sampled_from(_PATHS), min_size=1, max_size=most, unique=True))
    return Patch(files=tuple(draw(file_patches(path)) for path in paths))
