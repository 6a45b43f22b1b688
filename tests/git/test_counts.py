"""The diff is read twice, as counts and as lines, and refused when the two tell different stories."""

from __future__ import annotations

import pytest

from reviewer.errors import ChangeError
from reviewer.git.blobs import Blobs
from reviewer.git.diff import _agree, _Counted, _counts
from reviewer.git.repository import Repository
from reviewer.patch import parse_patch
from tests.git.odd_histories import one
from tests.support.repo import Repo

(FILE,) = parse_patch("--- a/f\n+++ b/f\n@@ -1 +1,2 @@\n-one\n+two\n+three\n").files
RAW = f":100644 100644 {'1' * 40} {'2' * 40} M\0f\0"


def _count(path: str = "f", added: int = 2, removed: int = 1, *, binary: bool = False) -> _Counted:
    return _Counted(
        old_path=path, new_path=path, old_oid=None, new_oid=None, added=added, removed=removed, binary=binary
    )


def test_equal_counts_agree(repo: Repo) -> None:
    one(repo)
    with Repository(repo.path) as repository:
        assert _agree(FILE, _count(), Blobs(repository, worktree=False)) == FILE


@pytest.mark.parametrize(
    ("count", "words"),
    [
        pytest.param(_count(added=3), r"\+3 -1, its diff shows \+2 -1", id="an added line is missing"),
        pytest.param(_count(removed=2), r"\+2 -2, its diff shows \+2 -1", id="a removed line is missing"),
        pytest.param(_count(added=1), r"\+1 -1, its diff shows \+2 -1", id="an added line too many"),
        pytest.param(_count(added=0, removed=0), r"\+0 -0, its diff shows", id="lines where git counts none"),
        pytest.param(_count(binary=True), "the review is refused", id="lines of a binary file"),
        pytest.param(_count("g"), "git names 'g' where its diff shows 'f'", id="another file"),
    ],
)
def test_counts_that_differ_are_refused(repo: Repo, count: _Counted, words: str) -> None:
    one(repo)
    with Repository(repo.path) as repository, pytest.raises(ChangeError, match=words):
        _agree(FILE, count, Blobs(repository, worktree=False))


@pytest.mark.parametrize("output", [RAW, f"{RAW}{RAW}1\t1\tf\0", "1\t1\tf\0", f"{RAW}1\t1\tf\0001\t1\tg\0"], ids=ascii)
def test_lists_of_different_lengths_are_refused(output: str) -> None:
    with pytest.raises(ChangeError, match=r"git lists \d changed files and counts \d; the review is refused"):
        _counts(output.encode())
