"""Every odd change is shown as the table says, and counted as git counts it, wherever it is."""

from __future__ import annotations

import pytest

from reviewer.git import open_change
from tests.git.odd_changes import ODD_CHANGES
from tests.git.spec import OPEN, Odd, Source, counted, numbers, reach, shown
from tests.support.repo import Repo

ROWS = [pytest.param(odd, source, id=f"{odd.id}: {source}") for odd in ODD_CHANGES for source in odd.sources]


@pytest.mark.parametrize(("odd", "source"), ROWS)
def test_the_change_is_shown_whole(repo: Repo, odd: Odd, source: Source) -> None:
    odd.before(repo)
    repo.commit("before")
    odd.after(repo)
    reach(repo, source)
    with open_change(repo=repo.path, **OPEN[source]) as change:
        assert shown(change.patch) == odd.shows
        mine = numbers(change.patch)
    kinds = {file.path: file.status for file in change.patch.files}
    for row, plain in zip(mine, counted(repo, source), strict=True):
        assert row[2] == plain[2]
        # Git's count of a typechange leaves out the lines that both kinds share; the patch shows them all. Git counts
        # no lines for a binary file whose name or mode alone changes; the patch says that none changed.
        uncounted = plain[:2] == ("-", "-") and row[:2] == ("0", "0") and "binary: " not in str(odd.shows)
        assert row == plain or kinds[row[2][-1]] == "typechange" or uncounted
