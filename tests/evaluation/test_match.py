"""What counts as a hit, and that findings and labels are brought together in the best way."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.evaluation.case import BadLine
from reviewer.evaluation.corpus import bundled, case_folders
from reviewer.evaluation.counts import size_of
from reviewer.evaluation.folder import read_folder
from reviewer.evaluation.match import RULES, assign, matches
from reviewer.evaluation.metrics import METRICS
from reviewer.evaluation.report.figures import at_label
from reviewer.evaluation.shape import shape, size_class
from reviewer.evaluation.tally import tally
from reviewer.patch import parse_patch
from tests.evaluation.scored import CATEGORY, DIFF, LOST, MODE, PLACE, case, found, trial
from tests.support.repo import Repo

REGIONS = shape(DIFF).regions

HITS = [
    ("on the line", found(), "0 3 5 hunk file"),
    ("three lines below", found(line_start=14, line_end=14), "3 5 hunk file"),
    ("five lines below", found(line_start=16, line_end=16), "5 file"),
    ("six lines below, out of the hunk", found(line_start=17, line_end=17), "file"),
    ("in the other hunk", found(line_start=42, line_end=42), "file"),
    ("the same number on the old side", found(side="old"), "hunk file"),
    ("a range that ends at the line", found(line_start=2, line_end=11), "0 3 5 hunk file"),
    ("a fact of the file", found(side=None, line_start=None, line_end=None), "file"),
    ("another file", found(path="app/other.py"), ""),
]


@pytest.mark.parametrize(("finding", "rules"), [row[1:] for row in HITS], ids=[row[0] for row in HITS])
def test_a_finding_hits_a_label(finding: dict[str, object], rules: str) -> None:
    labelled = case(bad_lines=(PLACE,))
    assert [rule for rule in RULES if matches(labelled, [finding], rule, REGIONS)] == rules.split()


def test_old_lines_are_matched_on_the_old_side() -> None:
    labelled = case(bad_lines=(LOST,))
    assert matches(labelled, [found(LOST)], "0")
    assert not matches(labelled, [found(LOST, side="new")], "5")


def test_a_finding_hits_one_label_and_a_label_is_hit_once() -> None:
    both = case(bad_lines=(PLACE, BadLine(path=PLACE.path, side="new", start=13, end=13)))
    assert len(matches(both, [found()], "3")) == 1
    assert len(matches(case(bad_lines=(PLACE,)), [found(), found()], "3")) == 1


RENAMED = b"""diff --git a/old/name.py b/new/name.py
similarity index 80%
rename from old/name.py
rename to new/name.py
--- a/old/name.py
+++ b/new/name.py
@@ -10,4 +10,3 @@ def first():
     a = 1
     b = 2
-    check(b)
     return b
"""


@pytest.mark.parametrize("name", ["old/name.py", "new/name.py"])
def test_a_removed_line_of_a_renamed_file_is_labelled_by_either_name(name: str) -> None:
    label = BadLine(path=name, side="old", start=12, end=12)
    labelled = case(bad_lines=(label,), diffs={"bad": RENAMED, "clean": DIFF})
    finding = found(BadLine(path="new/name.py", side="old", start=12, end=12))
    assert [rule for rule in RULES if matches(labelled, [finding], rule, shape(RENAMED).regions)] == list(RULES)
    assert at_label(finding, labelled)
    rows = [tally(labelled, [trial(findings=(finding,))]).counts]
    assert METRICS["line_hit_0"](rows).hits == METRICS["hunk_hit"](rows).hits == 1


def test_an_old_name_that_another_changed_file_has_is_that_files() -> None:
    kept = DIFF.replace(b"app/work.py", b"old/name.py")
    labelled = case(
        bad_lines=(BadLine(path="old/name.py", side="old", start=12, end=12),), diffs={"bad": RENAMED + kept}
    )
    paths = ("old/name.py", "new/name.py")
    findings = [found(BadLine(path=path, side="old", start=12, end=12)) for path in paths]
    assert [one.finding for one in matches(labelled, findings, "0")] == [0]


def test_most_matches_come_before_near_ones() -> None:
    both = case(bad_lines=(PLACE, BadLine(path=PLACE.path, side="new", start=14, end=14)))
    findings = [found(line_start=12, line_end=12), found(line_start=9, line_end=9)]
    pairs = {(one.label, one.finding) for one in matches(both, findings, "3")}
    assert pairs == {(0, 1), (1, 0)}


def test_of_equally_near_findings_the_one_that_names_the_mode_counts() -> None:
    findings = [found(mode="other", category="other"), found(mode="other"), found(mode=MODE, category=CATEGORY)]
    assert [one.finding for one in matches(case(bad_lines=(PLACE,)), findings, "0")] == [2]
    assert [one.finding for one in matches(case(bad_lines=(PLACE,)), findings[:2], "0")] == [1]


COSTS = st.integers(0, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.none() | st.integers(0, 9), min_size=width, max_size=width), min_size=0, max_size=4
    )
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(costs=COSTS)
def test_the_assignment_is_the_best_of_all(costs: list[list[int | None]]) -> None:
    pairs = assign(costs)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    prices = [costs[row][column] for row, column in pairs]
    assert None not in prices
    assert (-len(pairs), sum(price or 0 for price in prices)) == best(costs)


def best(costs: list[list[int | None]]) -> tuple[int, int]:
    """Minus the number of pairs, and their cost, over all assignments."""
    width = len(costs[0]) if costs else 0
    found = [(0, 0)]
    for chosen in itertools.permutations([*range(width), *[None] * len(costs)], len(costs)):
        prices = [costs[row][column] for row, column in enumerate(chosen) if column is not None]
        if None not in prices:
            found.append((-len(prices), sum(price or 0 for price in prices)))
    return min(found)


def test_the_outline_of_a_diff_is_that_of_its_patch() -> None:
    cases = [read_folder(folder) for folder in case_folders(bundled())[::6]]
    for one in cases:
        for diff in one.diffs.values():
            patch, outline = parse_patch(diff), shape(diff)
            assert outline.changed == patch.changed_lines
            assert [(region.path, region.old.start, region.new.start) for region in outline.regions] == [
                (file.path, hunk.old_start, hunk.new_start) for file in patch.files for hunk in file.hunks
            ]
    assert all(size_class(max(shape(diff).changed for diff in one.diffs.values())) == size_of(one) for one in cases)


@pytest.mark.parametrize("path", ["a b.py", "ö.py", "tab\t.py", 'quote".py'])
def test_paths_that_git_quotes_are_read(path: str, tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    for text in ("a\n", "b\n"):
        repo.write(path, text)
        repo.commit()
    diff = repo.raw("diff", "HEAD~1", "HEAD")
    assert [region.path for region in shape(diff).regions] == [path]
