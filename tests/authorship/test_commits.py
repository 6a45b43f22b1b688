"""Each row of the table is read as it says, and nobody is accused wrongly."""

from __future__ import annotations

from collections import Counter

import pytest

from reviewer.authorship.types import FAMILIES
from tests.authorship.table import Row, read_rows, summary

ROWS = read_rows()


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_row(row: Row) -> None:
    found = row.detected()
    assert (found.tools, found.families, found.strength) == (row.tools, row.families, row.strength), found.evidence
    assert bool(found.evidence) == (row.strength != "none")


def test_table_is_large_and_well_formed() -> None:
    assert len(ROWS) >= 120
    assert [name for name, count in Counter(row.id for row in ROWS).items() if count > 1] == []
    assert all(set(row.families) <= FAMILIES for row in ROWS)
    silent = [row for row in ROWS if row.strength == "none"]
    assert len(silent) >= 40
    assert all(not row.tools and not row.families for row in silent)


def test_no_false_attribution_to_a_family(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n{summary()}")
    assert {row.id: row.false_families() for row in ROWS if row.false_families()} == {}
