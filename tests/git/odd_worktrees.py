"""Odd indexes and work trees: what is staged, what is not, and what git was told to overlook."""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Callable

from tests.git.odd_histories import EMPTY_TREE, one, then
from tests.git.odd_kinds import LIBRARY_ONE, pin
from tests.git.spec import staged, worktree
from tests.support.repo import Repo

ONE = "ddc02ab5fc3007bd790ad400cd4cb5e0930cd608"
"""The commit of `one`: contents, people and dates never change."""


def _split(repo: Repo) -> None:
    """One file with a staged edit and another one on top of it."""
    repo.write("f", "one\ntwo\nthree\n")
    repo.commit()
    repo.write("f", "ONE\ntwo\nthree\n")
    repo.git("add", "f")
    repo.write("f", "ONE\ntwo\nTHREE\n")


def _untracked(*paths: str) -> Callable[[Repo], None]:
    def build(repo: Repo) -> None:
        one(repo)
        for path in paths:
            repo.write(path, "new\n")

    return build


def _intent_to_add(repo: Repo) -> None:
    _untracked("n")(repo)
    repo.git("add", "--intent-to-add", "n")


def _ignored(repo: Repo) -> None:
    repo.write(".gitignore", "*.log\n")
    repo.write(".git/info/exclude", "local\n")
    repo.write("kept", "old\n")
    repo.commit()
    _untracked("a.log", "d/a.log", "local")(repo)
    repo.write("kept", "new\n")


def _forgotten(content: str) -> Callable[[Repo], None]:
    """`f` is deleted from the index, and still, or again, in the work tree."""

    def build(repo: Repo) -> None:
        one(repo)
        repo.git("rm", "--quiet", "--cached", "f")
        repo.write("f", content)

    return build


def _staged_then(content: str | None) -> Callable[[Repo], None]:
    """A staged addition that is rewritten, or deleted, in the work tree."""

    def build(repo: Repo) -> None:
        _untracked("n")(repo)
        repo.git("add", "n")
        if content is None:
            repo.remove("n")
        else:
            repo.write("n", content)

    return build


def _nested_repository(repo: Repo) -> None:
    one(repo)
    pin(repo, "nested", LIBRARY_ONE)


def _nested_without_commit(repo: Repo) -> None:
    _untracked("n")(repo)
    Repo(repo.path / "nested").write("f", "cannot be added by git\n")


def _unborn(repo: Repo) -> None:
    repo.write("f", "one\n")
    repo.git("add", "f")
    repo.write("n", "new\n")


def _racy(repo: Repo) -> None:
    """`f` changed in the instant in which the index was written: only the index's own time gives it away."""
    one(repo)
    changed = repo.write("f", "two\n")
    os.utime(changed, ns=(0, 10**18))
    now, index = changed.lstat(), repo.path / ".git/index"
    stat = [now.st_dev, now.st_ino, now.st_mode, now.st_uid, now.st_gid, now.st_size]
    times = [part for time in (now.st_ctime_ns, now.st_mtime_ns) for part in divmod(time, 10**9)]
    entry = struct.pack(">10I", *times, *(number & 0xFFFFFFFF for number in stat))
    content = index.read_bytes()[:12] + entry + index.read_bytes()[12 + len(entry) : -20]
    index.write_bytes(content + hashlib.sha1(content).digest())
    os.utime(index, ns=(0, 10**18))


def _racy_with_untracked(repo: Repo) -> None:
    _racy(repo)
    repo.write("n", "new\n")


def _told(*arguments: str) -> Callable[[Repo], None]:
    """`f` changed after git was told to overlook it."""

    def build(repo: Repo) -> None:
        one(repo)
        repo.git("update-index", *arguments, "f")
        repo.write("f", "two\n")

    return build


def _executable(setting: str) -> Callable[[Repo], None]:
    """`f` is made executable under a line of configuration."""

    def build(repo: Repo) -> None:
        one(repo)
        config = repo.path / ".git/config"
        config.write_text(config.read_text().replace("\tfilemode = true\n", setting))
        repo.write("f", "one\n", mode=0o755)

    return build


def _autocrlf(repo: Repo) -> None:
    repo.write("f", "one\nend\n")
    repo.commit()
    repo.git("config", "core.autocrlf", "true")
    repo.write("f", "two\r\nend\r\n")


def _split_index(repo: Repo) -> None:
    one(repo)
    repo.git("update-index", "--split-index")
    repo.write("f", "two\n")
    repo.write("n", "new\n")


def _untracked_cache(repo: Repo) -> None:
    one(repo)
    repo.git("update-index", "--force-untracked-cache")
    repo.git("status")
    repo.write("d/n", "new\n")


def _sparse(*options: str) -> Callable[[Repo], None]:
    """Only `in` is checked out; files come up inside and outside of it."""

    def build(repo: Repo) -> None:
        repo.write("in/f", "one\n")
        repo.write("out/f", "one\n")
        repo.commit()
        repo.git("sparse-checkout", "set", *options, "in")
        repo.write("in/f", "two\n")
        repo.write("in/n", "new\n")
        repo.write("out/n", "new\n")

    return build


def conflict(repo: Repo) -> None:
    """A merge that stopped halfway, with `f` in conflict."""
    one(repo)
    repo.git("checkout", "--quiet", "-b", "other")
    repo.write("f", "theirs\n")
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("f", "ours\n")
    repo.commit()
    repo.git("merge", "other", check=False)


def _named_like_base(repo: Repo) -> None:
    one(repo)
    assert repo.head() == ONE
    repo.write(ONE, "new\n")


def _pipe(repo: Repo) -> None:
    one(repo)
    os.mkfifo(repo.path / "pipe")


def _submodule_work(repo: Repo) -> None:
    pin(repo, "s", LIBRARY_ONE)
    repo.commit()
    nested = Repo(repo.path / "s")
    nested.write("n", "untracked in the submodule\n")
    nested.write("f", "edited in the submodule\n")


_NEW = ("added n", "+new")
_EDIT = ("modified f", "-one", "+two")
_LINK = ("added nested", "submodule: submodule added", f"+Subproject commit {LIBRARY_ONE}")
_MODE = ("modified f", "mode: made executable (100644 -> 100755)")
_SPARSE = ("modified in/f", "-one", "+two", "added in/n", "+new", "added out/n", "+new")
_MARKS = ("modified f", "+<<<<<<< HEAD", "+=======", "+theirs", "+>>>>>>> other")
_TRACKED = ("HEAD",)

ODD_INDEXES = [
    staged("staged, of a file with more edits on top", _split, "modified f", "-one", "+ONE"),
    staged("staged, of a file deleted afterwards", _staged_then(None), *_NEW),
    staged("staged, of a file rewritten afterwards", _staged_then("other\n"), *_NEW),
    staged("staged leaves out what is only intended to be added", _intent_to_add),
    staged("staged leaves out untracked files", _untracked("n")),
    staged("staged, of a file that git forgot but the folder keeps", _forgotten("one\n"), "deleted f", "-one"),
    staged("staged before the first commit", _unborn, "added f", "+one", plain=("--cached", EMPTY_TREE)),
    staged("staged of a split index", then(_split_index, "add f"), *_EDIT),
    staged("staged of a sparse checkout: what is not there is no change", _sparse("--cone")),
]
ODD_TREES = [
    worktree(
        "a file with staged and other edits",
        _split,
        "modified f",
        *("-one", "+ONE", "-three", "+THREE"),
        plain=_TRACKED,
    ),
    worktree("a staged file that is deleted again is no change", _staged_then(None), plain=_TRACKED),
    worktree("a staged file that is rewritten", _staged_then("other\n"), "added n", "+other", plain=_TRACKED),
    worktree("a file intended to be added", _intent_to_add, *_NEW, plain=_TRACKED),
    worktree("untracked files, in folders too", _untracked("d/e/n", "n"), "added d/e/n", "+new", *_NEW),
    worktree(
        "an untracked folder of a name that looks like magic",
        _untracked(":(exclude)*/n"),
        "added :(exclude)*/n",
        "+new",
    ),
    worktree("ignored files are no change", _ignored, "modified kept", "-old", "+new"),
    worktree("a file that git forgot but the folder keeps is no change", _forgotten("one\n")),
    worktree("a file that git forgot and the folder has anew", _forgotten("two\n"), *_EDIT),
    worktree("a repository inside this one is added as git would add it", _nested_repository, *_LINK),
    worktree("a repository without a commit inside this one cannot be added", _nested_without_commit, *_NEW),
    worktree(
        "work inside a submodule is no change of this repository",
        _submodule_work,
        plain=("--ignore-submodules=dirty", "HEAD"),
    ),
    worktree("a work tree before the first commit", _unborn, "added f", "+one", *_NEW),
    worktree("nothing at all before the first commit", lambda repo: None),
    worktree("a change that the index missed by an instant", _racy, *_EDIT, plain=_TRACKED),
    worktree(
        "a change that the index missed by an instant, and an untracked file", _racy_with_untracked, *_EDIT, *_NEW
    ),
    worktree(
        "a file that git was told not to look at is left out, as in git status",
        _told("--assume-unchanged"),
        plain=_TRACKED,
    ),
    worktree(
        "a file that git was told to skip is left out, as in git status", _told("--skip-worktree"), plain=_TRACKED
    ),
    worktree(
        "a mode change under `core.filemode` without a value", _executable("\tfilemode\n"), *_MODE, plain=_TRACKED
    ),
    worktree("no mode change under `core.filemode = false`", _executable("\tfilemode = false\n"), plain=_TRACKED),
    worktree("CRLF in the work tree of core.autocrlf is no change", _autocrlf, *_EDIT, plain=_TRACKED),
    worktree("a split index", _split_index, *_EDIT, *_NEW),
    worktree("an untracked cache that is out of date", _untracked_cache, "added d/n", "+new"),
    worktree("a sparse checkout, with files outside of it", _sparse("--cone"), *_SPARSE),
    worktree("a sparse checkout of patterns, with files outside of it", _sparse("--no-cone"), *_SPARSE),
    worktree("a sparse index, with files outside of it", _sparse("--sparse-index"), *_SPARSE),
    worktree("a merge conflict shows its marks", conflict, *_MARKS, plain=_TRACKED),
    worktree("a file with the name of the base commit", _named_like_base, f"added {ONE}", "+new"),
    worktree("a named pipe is no change", _pipe),
]
ODD_WORKTREES = [*ODD_INDEXES, *ODD_TREES]
