"""A change that cannot be read whole is refused, in words that say what to do."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.errors import ChangeError, PatchError, ReviewerError, UsageError
from reviewer.git import open_change
from tests.git.odd_histories import feature, one, two
from tests.git.odd_worktrees import conflict
from tests.support.repo import Repo

Build = Callable[[Repo], Path | None]
_BRANCH: dict[str, Any] = {}
_HEAD = {"change": "HEAD"}
_STAGED = {"staged": True}
_WORKTREE = {"worktree": True}


def _unrelated(repo: Repo) -> None:
    one(repo)
    repo.git("checkout", "--quiet", "--orphan", "other")
    repo.commit("other")


def _shallow(repo: Repo) -> Path:
    feature(repo)
    return repo.clone(repo.path.parent / "clone", "--depth=1", "--no-single-branch").path


def _partial(repo: Repo) -> Path:
    two(repo)
    repo.git("config", "uploadpack.allowFilter", "true")
    return repo.clone(repo.path.parent / "partial", "--filter=blob:none").path


def _treeless(repo: Repo) -> Path:
    two(repo)
    repo.git("config", "uploadpack.allowFilter", "true")
    return repo.clone(repo.path.parent / "partial", "--filter=tree:0", "--no-checkout").path


def _damaged(repo: Repo) -> None:
    two(repo)
    oid = repo.git("rev-parse", "HEAD:f")
    damaged = repo.path / ".git/objects" / oid[:2] / oid[2:]
    damaged.chmod(0o644)
    damaged.write_bytes(b"not an object")


def _bare(repo: Repo) -> Path:
    return Repo(repo.path.parent / "bare.git", "--bare").path


def _file(repo: Repo) -> Path:
    return repo.write("f")


def _line_break(repo: Repo) -> Path:
    broken = Repo(repo.path.parent / "line\nbreak")
    one(broken)
    return broken.path


def _no_default(repo: Repo) -> None:
    one(repo)
    repo.git("branch", "--move", "elsewhere")


def _pipe_for_file(repo: Repo) -> None:
    one(repo)
    repo.remove("f")
    os.mkfifo(repo.path / "f")


REFUSED: list[tuple[str, Build, dict[str, Any], type[ReviewerError], str]] = [
    ("two ways to name a change", one, {"staged": True, "worktree": True}, UsageError, "name one change"),
    ("a change and --staged", one, {"change": "HEAD", "staged": True}, UsageError, "name one change"),
    (
        "no repository",
        lambda repo: repo.path.parent,
        _HEAD,
        ChangeError,
        "not a git repository; .*--repo DIR.*--patch FILE",
    ),
    ("no such folder", lambda repo: repo.path / "gone", _HEAD, ChangeError, "gone: no such folder"),
    ("a file for a folder", _file, _HEAD, ChangeError, "f: not a folder"),
    ("a folder name with a line break", _line_break, _HEAD, ChangeError, "line break .*; move it"),
    ("no commit yet", lambda repo: None, _BRANCH, ChangeError, "no commit yet; .*--staged.*--worktree"),
    ("an unknown revision", one, {"change": "nowhere"}, ChangeError, "unknown revision 'nowhere'; see"),
    ("an unknown end of a range", one, {"change": "HEAD..nowhere"}, ChangeError, "unknown revision 'nowhere'"),
    ("an id that is not there", one, {"change": "1" * 40}, ChangeError, "unknown revision '1111"),
    ("an option for a revision", one, {"change": "--help"}, ChangeError, "unknown revision '--help'"),
    ("an option in a range", one, {"change": "--output=x...HEAD"}, ChangeError, "unknown revision '--output=x'"),
    ("a file for a revision", one, {"change": "HEAD:f"}, ChangeError, "unknown revision 'HEAD:f'"),
    ("a folder for a revision", one, {"change": "HEAD^{tree}"}, ChangeError, "unknown revision 'HEAD"),
    ("no default branch", _no_default, _BRANCH, ChangeError, "no default branch found .*name the change"),
    ("no common history", _unrelated, _BRANCH, ChangeError, r"main and HEAD have no common history; .* main\.\.HEAD"),
    (
        "a shallow clone without the merge base",
        _shallow,
        {"change": "origin/main...HEAD"},
        ChangeError,
        "fetch --unshallow",
    ),
    (
        "a shallow clone without the parent",
        _shallow,
        _HEAD,
        ChangeError,
        "parent of HEAD is not in this shallow clone; .*--deepen=1",
    ),
    (
        "a partial clone without the contents",
        _partial,
        _HEAD,
        ChangeError,
        "missing from this partial clone.*--refetch",
    ),
    ("a partial clone without the trees", _treeless, _HEAD, ChangeError, "missing from this partial clone.*--refetch"),
    ("a damaged object", _damaged, _HEAD, ChangeError, "unable to read"),
    ("--staged in a bare repository", _bare, _STAGED, ChangeError, "--staged needs a work tree"),
    (
        "--worktree inside the git folder",
        lambda repo: repo.path / ".git",
        _WORKTREE,
        ChangeError,
        "--worktree needs a work tree",
    ),
    ("--staged in a merge conflict", conflict, _STAGED, PatchError, "unresolved merge conflict; resolve it"),
    ("a tracked file that turned into a pipe", _pipe_for_file, _WORKTREE, ChangeError, "f"),
]


@pytest.mark.parametrize(("build", "arguments", "error", "words"), [pytest.param(*row, id=id) for id, *row in REFUSED])
def test_the_change_is_refused(
    repo: Repo, build: Build, arguments: dict[str, Any], error: type[ReviewerError], words: str
) -> None:
    start = build(repo) or repo.path
    with pytest.raises(error, match=words), open_change(repo=start, **arguments):
        pass


def test_a_partial_clone_is_not_filled(repo: Repo) -> None:
    clone = Repo(_partial(repo))
    packs = sorted((clone.path / ".git/objects").rglob("*"))
    with pytest.raises(ChangeError), open_change("HEAD", repo=clone.path):
        pass
    assert sorted((clone.path / ".git/objects").rglob("*")) == packs


@pytest.mark.parametrize("change", ["HEAD", "nowhere"])
def test_nothing_is_left_in_the_temporary_folder(repo: Repo, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    one(repo)
    spare = repo.path.parent / "spare"
    spare.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    try:
        with open_change(change, repo=repo.path):
            assert any(spare.iterdir())
    except ChangeError:
        assert change == "nowhere"
    assert not any(spare.iterdir())
