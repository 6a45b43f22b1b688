"""Windows: every changed line and fact once, nothing over the budget, what belongs together stays together."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.patch import Line, Patch, visible
from reviewer.tokens import TokenCounter
from reviewer.window import Row, Window, render_sections, split_windows
from tests.support.builders import BYTES, HUGE, changed, fact, file_patch, hunk, patch
from tests.support.patches import bounded, patches
from tests.support.vocabulary import vocabulary

BUDGETS = st.one_of(st.integers(1, 400), st.integers(400, 6000))


def rows_of(windows: Sequence[Window]) -> list[Row]:
    """All rows of all windows in order."""
    return [row for window in windows for section in window.sections for row in section.rows()]


def assert_complete(given_patch: Patch, windows: Sequence[Window]) -> None:
    """Every changed line and fact is in exactly one window, lines in order, pieces adding up to the line."""
    for file in given_patch.files:
        sections = [section for window in windows for section in window.sections if section.file is file]
        assert [one for section in sections for one in section.facts] == list(file.facts)
        found: dict[int, list[Row]] = {}
        for section in sections:
            for row in section.rows():
                if row.line.changed:
                    found.setdefault(id(row.line), []).append(row)
        assert list(found) == [id(line) for line in file.changed_lines()]
        for line in file.changed_lines():
            assert_whole(line, found[id(line)])


def assert_whole(line: Line, rows: Sequence[Row]) -> None:
    """The rows of one line are the line, or all of its pieces in order."""
    assert "".join(row.text for row in rows) == visible(line.text)
    numbers = [(row.part, row.parts) for row in rows]
    assert numbers in ([(0, 1)], [(place, len(rows)) for place in range(1, len(rows) + 1)])


def unsplittable(window: Window, counter: TokenCounter = BYTES) -> bool:
    """True when nothing is left to cut: one row of one character or one token, or facts alone."""
    rows = rows_of([window])
    small = all(len(row.text) <= 1 or counter.count(row.text) <= 1 for row in rows)
    return len(window.sections) == 1 and len(rows) <= 1 and small


@bounded
@given(patches(), BUDGETS)
@example(patch(changed("very/" * 40 + "deep.py", "+", "+x")), 30)
def test_every_line_and_fact_is_in_exactly_one_window(given_patch: Patch, budget: int) -> None:
    assert_complete(given_patch, split_windows(given_patch, budget))


@bounded
@given(patches(), BUDGETS)
def test_no_window_is_over_its_budget(given_patch: Patch, budget: int) -> None:
    for window in split_windows(given_patch, budget):
        size = BYTES.count(render_sections(window.sections))
        assert size <= window.tokens
        assert size <= budget or unsplittable(window)


@bounded
@given(patches(), st.integers(60, 3000))
def test_no_window_is_over_its_budget_in_tokens(given_patch: Patch, budget: int) -> None:
    counter = vocabulary()
    for window in split_windows(given_patch, budget, counter=counter):
        size = counter.count(render_sections(window.sections))
        assert size <= budget or unsplittable(window, counter)


def test_the_header_of_a_later_passage_is_within_the_budget_too() -> None:
    long_lived = file_patch("a.py", hunk(*(f"+row {number:05}" for number in range(9000)), old=1, new=1))
    for window in split_windows(patch(long_lived), 300):
        assert BYTES.count(render_sections(window.sections)) <= 300


@bounded
@given(patches())
def test_a_patch_that_fits_is_one_window_with_all_of_its_rows(given_patch: Patch) -> None:
    (only,) = split_windows(given_patch, HUGE)
    lines = [line for file in given_patch.files for hunk in file.hunks for line in hunk.lines]
    by_place = sorted(rows_of([only]), key=lambda row: [id(line) for line in lines].index(id(row.line)))
    assert [row.line for row in by_place] == lines


def test_an_empty_patch_has_no_windows() -> None:
    assert split_windows(patch()) == ()


def test_facts_alone_make_a_window() -> None:
    (only,) = split_windows(patch(file_patch("run.sh", facts=(fact("run.sh"),))))
    assert render_sections(only.sections) == "file: run.sh (modified)\n! mode: made executable (100644 -> 100755)\n"


def test_files_that_fit_are_not_cut() -> None:
    files = [
        changed(f"dir{number}/file{number}.py", *("+x = 1" for _ in range(number % 7 + 1))) for number in range(40)
    ]
    for window in split_windows(patch(*files), 200):
        for section in window.sections:
            assert [row.line for row in section.rows()] == list(section.file.changed_lines())


def test_a_hunk_that_must_be_cut_is_cut_where_a_scope_begins() -> None:
    rows = [f"+def f{number}():" if number % 5 == 0 else f"+    step({number})" for number in range(100)]
    file = changed("a.py", *rows, status="added")
    starts = frozenset(("new", number + 1) for number in range(0, 100, 5))
    windows = split_windows(patch(file), 400, borders=lambda _: starts)
    assert len(windows) > 3
    for window in windows:
        assert next(iter(rows_of([window]))).text.startswith("def ")


def test_without_scopes_it_is_cut_at_a_blank_line() -> None:
    rows = ["+" if number % 5 == 4 else f"+entry {number}" for number in range(100)]
    first, *_ = split_windows(patch(changed("notes.txt", *rows)), 400)
    assert rows_of([first])[-1].text == ""


def test_context_without_a_change_is_left_out() -> None:
    rows = ["+first", *(f" context {number}" for number in range(200)), "+last"]
    windows = split_windows(patch(changed("a.txt", *rows)), 400)
    assert all(any(row.line.changed for row in rows_of([window])) for window in windows)
    assert len(windows) == 2


@pytest.mark.parametrize(
    "text", ["x" * 1000, "a, b; " * 200, "漢字" * 300], ids=["no break", "breaks", "three bytes each"]
)
def test_a_long_line_is_cut_into_pieces_that_say_so(text: str) -> None:
    (line,) = (file := changed("a.js", f"+{text}")).hunks[0].lines
    windows = split_windows(patch(file), 200)
    rows = rows_of(windows)
    assert len(rows) > 3
    assert_whole(line, rows)
    assert f"1.2/{len(rows)} +" in render_sections(windows[1].sections)


def test_pieces_end_at_breaks_where_there_are_some() -> None:
    *rows, _ = rows_of(split_windows(patch(changed("a.js", "+" + "word, " * 300)), 200))
    assert all(row.text[-1] in " ," for row in rows)


def test_a_last_line_without_newline_says_so_once() -> None:
    (line,) = hunk("+" + "x" * 500).lines
    for budget in (HUGE, 200):
        ends = file_patch("a.txt", hunk("+" + "x" * 500))
        cut = file_patch("a.txt", ends.hunks[0].__class__(old_start=0, new_start=1, section="", lines=(unended(line),)))
        body = "".join(render_sections(window.sections) for window in split_windows(patch(cut), budget))
        assert body.count("\\ no newline at the end of the file") == 1


def unended(line: Line) -> Line:
    """The same line at the end of a file that has no last newline."""
    return Line(marker=line.marker, old=line.old, new=line.new, text=line.text, newline=False)
