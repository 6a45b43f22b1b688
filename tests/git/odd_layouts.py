"""Odd layouts: where the repository lies, how it was cloned, and how it keeps its objects."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tests.git.odd_histories import feature, one, two
from tests.git.odd_kinds import LIBRARY_ONE, LIBRARY_TWO, pin
from tests.git.spec import at, staged, worktree
from tests.support.repo import Repo


def _beside(repo: Repo, name: str) -> Path:
    return repo.path.parent / name


def _bare(repo: Repo) -> Path:
    two(repo)
    repo.git("clone", "--quiet", "--bare", ".", str(_beside(repo, "bare.git")))
    return _beside(repo, "bare.git")


def _linked(repo: Repo) -> Repo:
    """A second work tree on its own branch, with two commits of its own."""
    two(repo)
    repo.git("worktree", "add", "--quiet", "-b", "linked", str(_beside(repo, "linked")))
    linked = Repo(_beside(repo, "linked"))
    for text in ("three\n", "four\n"):
        linked.write("f", text)
        linked.commit()
    return linked


def _linked_dirty(repo: Repo) -> Path:
    linked = _linked(repo)
    linked.write("f", "five\n")
    linked.git("add", "f")
    linked.write("n", "new\n")
    return linked.path


def _subfolder(repo: Repo) -> Path:
    one(repo)
    repo.write("d/e/n", "new\n")
    repo.write("f", "two\n")
    return repo.path / "d/e"


def _inside_submodule(repo: Repo) -> Path:
    pin(repo, "s", LIBRARY_ONE)
    repo.commit()
    pin(repo, "s", LIBRARY_TWO)
    repo.write("outside", "not part of the submodule\n")
    return repo.path / "s"


def _real_submodule(repo: Repo) -> Path:
    """A submodule whose git folder lies in the one of its parent."""
    pin(repo, "seed", LIBRARY_TWO)
    repo.submodule(Repo(_beside(repo, "library")), "s")
    return repo.path / "s"


def _inside_git_folder(repo: Repo) -> Path:
    two(repo)
    return repo.path / ".git"


def _separate(repo: Repo) -> Path:
    tree = Repo(_beside(repo, "tree"), f"--separate-git-dir={_beside(repo, 'folder')}")
    one(tree)
    tree.write("f", "two\n")
    return tree.path


def _behind_symlink(repo: Repo) -> Path:
    one(repo)
    repo.write("f", "two\n")
    _beside(repo, "alias").symlink_to(repo.path)
    return _beside(repo, "alias")


def _moved_to(name: str) -> Callable[[Repo], Path]:
    def build(repo: Repo) -> Path:
        one(repo)
        repo.write("f", "two\n")
        repo.path.rename(_beside(repo, name))
        return _beside(repo, name)

    return build


def _shallow(repo: Repo) -> Path:
    """Feature cloned with enough history to hold the merge base."""
    feature(repo)
    repo.git("checkout", "--quiet", "main")
    return repo.clone(_beside(repo, "clone"), "--depth=2", "--no-single-branch", "--branch=feature").path


def _sha256(repo: Repo) -> Path:
    modern = Repo(_beside(repo, "sha256"), "--object-format=sha256")
    two(modern)
    return modern.path


def _sha256_unborn(repo: Repo) -> Path:
    modern = Repo(_beside(repo, "sha256"), "--object-format=sha256")
    modern.write("n", "new\n")
    return modern.path


def _packed(repo: Repo) -> None:
    feature(repo)
    repo.git("gc", "--quiet")
    assert not (repo.path / ".git/refs/heads/main").exists()


def _borrowed(repo: Repo) -> Path:
    """A clone without objects of its own, behind another such clone, with a relative path in between."""
    two(repo)
    repo.git("clone", "--quiet", "--shared", ".", str(_beside(repo, "first")))
    repo.git("clone", "--quiet", "--shared", str(_beside(repo, "first")), str(_beside(repo, "second")))
    borrowed = _beside(repo, "second/.git/objects/info/alternates")
    borrowed.write_text("../../../first/.git/objects\n")
    return _beside(repo, "second")


def _partial(repo: Repo) -> Path:
    """A clone that left out all contents but those of HEAD, and changed one of them."""
    two(repo)
    repo.git("config", "uploadpack.allowFilter", "true")
    clone = repo.clone(_beside(repo, "partial"), "--filter=blob:none")
    clone.write("f", "three\n")
    return clone.path


_EDIT = ("modified f", "-one", "+two")
_NEW = ("added n", "+new")
_MOVED = ("-one", "+two")

ODD_LAYOUTS = [
    at("a bare repository", _bare, "HEAD~1..HEAD", *_EDIT, plain=("HEAD~1", "HEAD")),
    at(
        "a linked work tree: its own branch",
        lambda repo: _linked(repo).path,
        None,
        "modified f",
        "-two",
        "+four",
        plain=("main...HEAD",),
        known={"branch": "linked"},
    ),
    at(
        "a linked work tree: where its own HEAD was",
        lambda repo: _linked(repo).path,
        "HEAD@{1}..HEAD",
        "modified f",
        "-three",
        "+four",
        plain=("HEAD@{1}", "HEAD"),
    ),
    staged("a linked work tree: its own index", _linked_dirty, "modified f", "-four", "+five"),
    worktree("a linked work tree: its own files", _linked_dirty, "modified f", "-four", "+five", *_NEW),
    worktree("from a subfolder the whole repository is seen", _subfolder, "added d/e/n", "+new", *_EDIT),
    at(
        "inside a repository in a repository the inner one is seen",
        _inside_submodule,
        "HEAD~1..HEAD",
        *_EDIT,
        plain=("HEAD~1", "HEAD"),
    ),
    at("inside a submodule the submodule is seen", _real_submodule, "HEAD", *_EDIT, plain=("HEAD~1", "HEAD")),
    at("inside the git folder", _inside_git_folder, "HEAD", *_EDIT, plain=("HEAD~1", "HEAD")),
    worktree("a git folder apart from its work tree", _separate, *_EDIT, plain=("HEAD",)),
    worktree("a repository behind a symlink", _behind_symlink, *_EDIT, plain=("HEAD",)),
    worktree(
        "a folder name with a space, a hash, a quote and a backslash", _moved_to(' #"\\ r'), *_EDIT, plain=("HEAD",)
    ),
    worktree("a folder name that is not UTF-8", _moved_to(os.fsdecode(b"r\xe9po")), *_EDIT, plain=("HEAD",)),
    at("a shallow clone that holds the merge base", _shallow, None, *_NEW, plain=("origin/main...HEAD",)),
    at("a sha256 repository", _sha256, "HEAD", *_EDIT, plain=("HEAD~1", "HEAD")),
    at("a sha256 repository: the root commit", _sha256, "HEAD~1", "added f", "+one"),
    worktree("a sha256 repository before its first commit", _sha256_unborn, *_NEW),
    at("packed refs and objects", _packed, None, *_NEW, plain=("main...HEAD",), known={"branch": "feature"}),
    at("objects borrowed from a clone that borrows its own", _borrowed, "HEAD", *_EDIT, plain=("HEAD~1", "HEAD")),
    worktree("a partial clone that has what it needs", _partial, "modified f", "-two", "+three", plain=("HEAD",)),
]
