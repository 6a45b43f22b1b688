"""Files that belong together are judged together, as far as they fit."""

from __future__ import annotations

import pytest

from reviewer.window import split_windows
from reviewer.window.related import related_groups
from tests.support.builders import changed, patch

TOGETHER = [
    ("src/billing.py", "tests/test_billing.py"),
    ("src/billing.py", "tests/billing_test.py"),
    ("lib/cart.js", "lib/cart.test.js"),
    ("lib/cart.ts", "spec/cart.spec.ts"),
    ("src/main/java/Order.java", "src/test/java/OrderTest.java"),
    ("src/Order.java", "src/OrderIT.java"),
    ("include/ring.h", "src/ring.c"),
    ("ring.hpp", "ring.cpp"),
    ("shop/models.py", "shop/migrations/0007_drop_note.py"),
    ("app/schema.sql", "app/alembic/versions/ab12_drop.py"),
]
APART = [
    ("src/billing.py", "src/cart.py"),
    ("src/__init__.py", "tests/test___init__.py"),
    ("web/index.js", "web/index.test.js"),
    ("apple/models.py", "app/migrations/0001_init.py"),
    ("include/ring.h", "include/rung.h"),
]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_belong_together(one: str, other: str) -> None:
    assert related_groups([one, "unrelated.txt", other]) == [[0, 2], [1]]
    assert related_groups([other, one]) == [[0, 1]]


@pytest.mark.parametrize(("one", "other"), APART)
def test_do_not_belong_together(one: str, other: str) -> None:
    assert related_groups([one, other]) == [[0], [1]]


def test_a_test_joins_the_source_that_is_nearest() -> None:
    assert related_groups(["a/src/job.py", "b/src/job.py", "b/tests/test_job.py"]) == [[0], [1, 2]]


def test_each_file_is_in_one_group_in_the_order_of_the_input() -> None:
    paths = [path for pair in TOGETHER for path in pair]
    groups = related_groups(paths)
    assert sorted(index for group in groups for index in group) == list(range(len(paths)))
    assert all(group == sorted(group) for group in groups)
    assert [group[0] for group in groups] == sorted(group[0] for group in groups)


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_related_files_share_a_window_when_they_fit(one: str, other: str) -> None:
    """Even where the first window with room has room for one of them only."""
    fillers = [changed(f"area{number}/name{number}.txt", "+" + "x" * 150) for number in range(3)]
    files = [fillers[0], changed(one, "+" + "a" * 60), *fillers[1:], changed(other, "+" + "b" * 60)]
    windows = split_windows(patch(*files), 320)
    (together,) = [window.files for window in windows if one in window.files]
    assert (one, other) == together
    alone = split_windows(patch(*files[:2]), 320)
    assert [window.files for window in alone] == [(fillers[0].path, one)]


def test_related_files_that_do_not_fit_are_parted() -> None:
    files = [changed("job.py", "+" + "a" * 150), changed("test_job.py", "+" + "b" * 150)]
    assert [window.files for window in split_windows(patch(*files), 250)] == [("job.py",), ("test_job.py",)]
