"""Every changed line reaches the model, seen in the requests of real reviews of a repository full of markers."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.coverage import measure, refusal, sizes_for, smallest_named
from benchmarks.endpoint import NAME
from reviewer.tokens import counter_for
from tests.support.marked import MARKER, Marked, build_marked, numstat_lines
from tests.support.marked_files import Sizes


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Marked:
    """The repository with smaller large files; for reading only."""
    return build_marked(tmp_path_factory.mktemp("marked") / "repo", Sizes(new_lines=900, edit=30_000))


@pytest.fixture(scope="module")
def diff(marked: Marked) -> list[str]:
    """The lines of git's own diff, attributes set aside."""
    text = marked.repo.raw("diff", "--text", "-M", marked.base, marked.head).decode("utf-8", "surrogateescape")
    return text.split("\n")


def test_every_marker_is_on_one_changed_line(marked: Marked, diff: list[str]) -> None:
    found = [marker for line in diff if line.startswith(("+", "-")) for marker in MARKER.findall(line)]
    assert sorted(found) == sorted(marked.markers)


def test_every_changed_line_carries_a_marker(marked: Marked, diff: list[str]) -> None:
    lines = sum(line.startswith(("+", "-")) and MARKER.search(line) is not None for line in diff)
    assert lines == marked.marked_lines
    assert lines + marked.bare_lines == numstat_lines(marked.repo, marked.base, marked.head)


@pytest.mark.parametrize("window", [6_000, 16_000])
def test_every_changed_line_reaches_the_model_once(marked: Marked, window: int, tmp_path: Path) -> None:
    counter = counter_for(NAME)
    (size,) = sizes_for(counter, [window])
    row = measure(marked, size, counter, tmp_path / "requests")
    assert (row.missing, row.duplicated, row.over) == (0, 0, 0)
    assert row.changed_lines == row.reviewed_lines == row.expected_lines
    assert row.kept
    assert row.requests > 2


def test_a_size_too_small_is_refused_with_the_smallest_that_works(marked: Marked) -> None:
    smallest = smallest_named(refusal(marked))
    assert refusal(marked, smallest) == ""
    assert smallest_named(refusal(marked, smallest - 1)) == smallest
