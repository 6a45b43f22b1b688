"""Every odd situation is seen as the table says, and counted as git counts it."""

from __future__ import annotations

import pytest

from reviewer.git import open_change
from tests.git.odd_histories import ODD_HISTORIES
from tests.git.odd_layouts import ODD_LAYOUTS
from tests.git.odd_worktrees import ODD_WORKTREES
from tests.git.spec import Situation, numbers, numstat, shown
from tests.support.repo import Repo

ROWS = [pytest.param(row, id=row.id) for row in (*ODD_HISTORIES, *ODD_WORKTREES, *ODD_LAYOUTS)]


@pytest.mark.parametrize("situation", ROWS)
def test_the_change_is_seen_whole(repo: Repo, situation: Situation) -> None:
    start = situation.build(repo) or repo.path
    with open_change(repo=start, **situation.open) as change:
        assert shown(change.patch) == situation.shows
        assert {name: getattr(change, name) for name in situation.known} == situation.known
        if situation.plain is not None:
            assert numbers(change.patch) == numstat(Repo(start), *situation.plain)
