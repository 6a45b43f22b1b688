"""Halving: what an endpoint finds too long is cut, and nothing is lost or asked twice."""

from __future__ import annotations

from hypothesis import given

from reviewer.patch import Patch
from reviewer.window import Window, halve, render_sections, split_windows
from tests.support.builders import BYTES, HUGE, changed, fact, file_patch, hunk, window
from tests.support.patches import bounded, patches
from tests.window.test_split import assert_complete, rows_of


def halves_to_the_end(whole: Window) -> list[Window]:
    """What is left when every window is halved until it cannot be."""
    parts = halve(whole, BYTES)
    return [leaf for part in parts for leaf in halves_to_the_end(part)] if parts else [whole]


@bounded
@given(patches())
def test_halving_to_the_end_keeps_every_changed_row_and_fact_once(given_patch: Patch) -> None:
    (whole,) = split_windows(given_patch, HUGE)
    leaves = halves_to_the_end(whole)
    for file in given_patch.files:
        sections = [section for leaf in leaves for section in leaf.sections if section.file is file]
        assert [one for section in sections for one in section.facts] == list(file.facts)
    text = "".join(row.text for row in rows_of([whole]) if row.line.changed)
    assert "".join(row.text for row in rows_of(leaves) if row.line.changed) == text
    assert sum(leaf.added for leaf in leaves) == given_patch.added
    assert sum(leaf.removed for leaf in leaves) == given_patch.removed


@bounded
@given(patches())
def test_one_step_keeps_lines_whole_and_makes_smaller_windows(given_patch: Patch) -> None:
    (whole,) = split_windows(given_patch, HUGE)
    parts = halve(whole, BYTES)
    if any(row.part for row in rows_of(parts)):
        return
    assert_complete(given_patch, parts or (whole,))
    for part in parts:
        assert part.tokens == BYTES.count(render_sections(part.sections)) < whole.tokens


def test_files_are_parted_before_hunks_and_hunks_before_rows() -> None:
    one, other = changed("a.py", "+a", "+b"), changed("b.py", "+c")
    first, second = halve(window(one, other), BYTES)
    assert (first.files, second.files) == (("a.py",), ("b.py",))
    two_hunks = file_patch("a.py", hunk("+a", "+b"), hunk("+c", old=50, new=52))
    assert [len(rows_of([part])) for part in halve(window(two_hunks), BYTES)] == [2, 1]
    assert [[row.text for row in rows_of([part])] for part in halve(first, BYTES)] == [["a"], ["b"]]


def test_the_second_half_of_a_hunk_says_where_it_begins() -> None:
    rows = hunk(" c", "+a", " d", "-b", "+e", old=10, new=20, section="def f():")
    first, second = halve(window(file_patch("a.py", rows)), BYTES)
    assert "@@ -10 +20 @@ def f():\n" in render_sections(first.sections)
    assert "@@ -12 +23 @@ def f():\n" in render_sections(second.sections)


def test_a_single_changed_row_first_loses_its_context_then_is_cut() -> None:
    whole = window(changed("a.py", " before", "+" + "x" * 200, " after"))
    (bare,) = halve(whole, BYTES)
    assert [row.text for row in rows_of([bare])] == ["x" * 200]
    first, second = halve(bare, BYTES)
    assert [(row.text, row.part, row.parts) for row in rows_of([first, second])] == [
        ("x" * 100, 1, 2),
        ("x" * 100, 2, 2),
    ]


def test_pieces_of_pieces_are_numbered_on() -> None:
    (first, second) = halve(window(changed("a.py", "+" + "x" * 400)), BYTES)
    pieces = [*halve(first, BYTES), *halve(second, BYTES)]
    assert [(row.part, row.parts) for row in rows_of(pieces)] == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_short_row_and_facts_alone_cannot_be_halved() -> None:
    assert halve(window(changed("a.py", "+x")), BYTES) == ()
    assert (
        halve(window(file_patch("a.sh", facts=(fact("a.sh"), fact("a.sh", "rename", "renamed from b.sh")))), BYTES)
        == ()
    )


def test_facts_stay_with_the_first_half() -> None:
    first, second = halve(window(changed("a.py", "+a", "+b", facts=(fact(),))), BYTES)
    assert [section.facts for section in (*first.sections, *second.sections)] == [(fact(),), ()]
