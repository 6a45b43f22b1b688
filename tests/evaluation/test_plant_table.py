"""Each mutator by example: where it plants and what it marks, and where it must not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from reviewer.evaluation.plant import MUTATORS
from reviewer.taxonomy import category_of, modes
from tests.evaluation.plant_table import EXAMPLES, Example
from tests.evaluation.planting import applied, lines, pairs, repository


def test_every_mutator_plants_a_mode_that_there_is() -> None:
    assert MUTATORS.keys() <= modes().keys()


def test_every_mutator_has_two_examples_of_each_kind() -> None:
    counted = Counter((row.mode, row.marked is not None) for row in EXAMPLES)
    assert {(slug, kind) for slug in MUTATORS for kind in (True, False) if counted[slug, kind] < 2} == set()


@pytest.mark.parametrize("row", EXAMPLES, ids=[f"{row.mode}: {row.name}" for row in EXAMPLES])
def test_example(row: Example, tmp_path: Path) -> None:
    unchanged = dict(row.others)
    repo = repository(tmp_path / "repo", {row.path: row.old, **unchanged}, {row.path: row.new})
    found = pairs(repo, row.mode)
    if row.marked is None:
        assert found == []
        return
    ((bad, good),) = found
    assert set(lines(bad)) & set(row.marked), lines(bad)
    assert (bad["category"], bad["mode"], bad["label"]) == (category_of(row.mode), row.mode, "bad")
    assert row.mode in bad["notes"]
    assert applied(repo, good["diff"]) == repo.git("rev-parse", "HEAD^{tree}") != applied(repo, bad["diff"])
