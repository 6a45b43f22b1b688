"""Odd histories, and the odd words in which a change can be named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.git.spec import at
from tests.support.repo import Repo

EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
LATER = "2026-02-03T04:05:06+00:00"


def one(repo: Repo) -> None:
    """One commit on main: `f` holds `one`."""
    repo.write("f", "one\n")
    repo.commit("one")


def two(repo: Repo) -> None:
    """Two commits on main: `f` goes from `one` to `two`."""
    one(repo)
    repo.write("f", "two\n")
    repo.commit("two")


def feature(repo: Repo) -> None:
    """Main and `feature` went apart: main has `m`, feature (checked out) has `n`."""
    one(repo)
    repo.git("checkout", "--quiet", "-b", "feature")
    repo.write("n", "new\n")
    repo.commit("on feature")
    repo.git("checkout", "--quiet", "main")
    repo.write("m", "main\n")
    repo.commit("on main", date=LATER)
    repo.git("checkout", "--quiet", "feature")


def merged(repo: Repo) -> None:
    """Feature, merged into main without a hitch."""
    feature(repo)
    repo.git("checkout", "--quiet", "main")
    repo.git("merge", "--quiet", "--no-edit", "feature")


def _evil_merge(repo: Repo) -> None:
    merged(repo)
    repo.write("evil", "in neither parent\n")
    repo.git("add", "--all")
    repo.record("merge", "--amend")


def _octopus(repo: Repo) -> None:
    one(repo)
    for name in ("x", "y", "z"):
        repo.git("checkout", "--quiet", "-b", name, "main")
        repo.write(name, f"{name}\n")
        repo.commit(name)
    repo.git("checkout", "--quiet", "main")
    repo.record("on main")
    repo.git("merge", "--quiet", "--no-edit", "x", "y", "z")


def _cherry_pick(repo: Repo) -> None:
    feature(repo)
    repo.git("checkout", "--quiet", "main")
    repo.git("cherry-pick", "feature")


def _empty_commit(repo: Repo) -> None:
    one(repo)
    repo.record("nothing")


def _criss_cross(repo: Repo) -> None:
    """Main and feature have merged each other, so that they have two merge bases."""
    feature(repo)
    repo.git("branch", "old")
    repo.git("merge", "--quiet", "--no-edit", "main")
    repo.git("checkout", "--quiet", "main")
    repo.git("merge", "--quiet", "--no-edit", "old")
    repo.write("m2", "main again\n")
    repo.commit("main again")
    repo.git("checkout", "--quiet", "feature")
    repo.write("n2", "new again\n")
    repo.commit("feature again")


def _unrelated(repo: Repo) -> None:
    one(repo)
    repo.git("checkout", "--quiet", "--orphan", "other")
    repo.write("f", "other\n")
    repo.commit("other")


def _replaced_blob(repo: Repo) -> None:
    two(repo)
    harmless = repo.git("hash-object", "-w", "--stdin", stdin=b"harmless\n")
    repo.git("replace", "HEAD:f", harmless)


def then(first: Callable[[Repo], object], *commands: str) -> Callable[[Repo], None]:
    """A history and git commands after it."""

    def build(repo: Repo) -> None:
        first(repo)
        for command in commands:
            repo.git(*command.split())

    return build


_NEW = ("added n", "+new")
_EDIT = ("modified f", "-one", "+two")
HISTORIES = [
    at(
        "a root commit adds everything",
        one,
        "HEAD",
        "added f",
        "+one",
        plain=(EMPTY_TREE, "HEAD"),
        known={"merge_base": None},
    ),
    at("an empty commit changes nothing", _empty_commit, "HEAD", plain=("HEAD~1", "HEAD")),
    at("a clean merge shows what it brought to its first parent", merged, "HEAD", *_NEW, plain=("HEAD^1", "HEAD")),
    at(
        "an evil merge shows what neither parent has",
        _evil_merge,
        "HEAD",
        "added evil",
        "+in neither parent",
        *_NEW,
        plain=("HEAD^1", "HEAD"),
    ),
    at(
        "an octopus merge shows all of its arms",
        _octopus,
        "HEAD",
        *(t for n in "xyz" for t in (f"added {n}", f"+{n}")),
        plain=("HEAD^1", "HEAD"),
    ),
    at("a cherry-pick", _cherry_pick, "HEAD", *_NEW, plain=("HEAD~1", "HEAD"), known={"branch": "main"}),
    at(
        "criss-cross merges: the younger of two merge bases, as git chooses",
        _criss_cross,
        "main...feature",
        *(*_NEW, "added n2", "+new again"),
        plain=("main...feature",),
    ),
    at(
        "a branch behind the default branch shows its own work alone",
        feature,
        None,
        *_NEW,
        plain=("main...HEAD",),
        known={"branch": "feature"},
    ),
    at(
        "a branch that merged the default branch shows its own work alone",
        then(feature, "merge --quiet --no-edit main"),
        None,
        *_NEW,
        plain=("main...HEAD",),
    ),
    at("the default branch itself shows nothing", two, None, plain=("main...HEAD",), known={"branch": "main"}),
    at(
        "unrelated histories can be compared directly",
        _unrelated,
        "main..other",
        "modified f",
        "-one",
        "+other",
        plain=("main", "other"),
    ),
    at("a detached HEAD", then(feature, "checkout --quiet --detach"), None, *_NEW, known={"branch": None}),
]
REVISIONS = [
    at("A..B", two, "HEAD~1..HEAD", *_EDIT, plain=("HEAD~1", "HEAD")),
    at("A.. ends at HEAD", two, "HEAD~1..", *_EDIT, plain=("HEAD~1", "HEAD")),
    at("..B starts at HEAD", feature, "..main", "added m", "+main", "deleted n", "-new", plain=("HEAD", "main")),
    at("B..A shows the way back", two, "HEAD..HEAD~1", "modified f", "-two", "+one", plain=("HEAD", "HEAD~1")),
    at(
        "A...B starts at the merge base",
        feature,
        "main...feature",
        *_NEW,
        plain=("main...feature",),
        known={"branch": "feature"},
    ),
    at(
        "...B starts at the merge base with HEAD",
        feature,
        "...main",
        "added m",
        "+main",
        plain=("HEAD...main",),
        known={"branch": "main"},
    ),
    at("a branch", feature, "main", "added m", "+main", known={"branch": "main"}),
    at("a lightweight tag", then(two, "tag v1"), "v1", *_EDIT, known={"branch": None}),
    at(
        "an annotated tag object",
        then(two, "tag -a -m x v1", "tag -a -m y v2 v1"),
        "v2",
        *_EDIT,
        known={"branch": None},
    ),
    at("tags on both sides", then(two, "tag v1 HEAD~1", "tag -a -m x v2"), "v1..v2", *_EDIT, known={"branch": None}),
    at("the commit whose message says so", two, ":/two", *_EDIT),
    at("where HEAD was", then(two, "commit --quiet --allow-empty -m three"), "HEAD@{2}..HEAD@{1}", *_EDIT),
    at("a branch with the name of a file", then(two, "branch f"), "f", *_EDIT, known={"branch": "f"}),
    at(
        "a branch with the name of an option",
        then(two, "update-ref refs/heads/-x HEAD"),
        "HEAD~1...-x",
        *_EDIT,
        known={"branch": "-x"},
    ),
    at(
        "a branch with two dots is not cut in two",
        then(feature, "branch a/b.c"),
        "main...a/b.c",
        *_NEW,
        known={"branch": "a/b.c"},
    ),
    at(
        "a branch review in a folder with a file called HEAD",
        then(feature, "mv n HEAD"),
        None,
        *_NEW,
        known={"dirty": 1},
    ),
    at("a replaced commit is read as it was", then(two, "replace HEAD HEAD~1"), "HEAD", *_EDIT),
    at("a replaced blob is read as it was", _replaced_blob, "HEAD", *_EDIT),
]


def _clone_with_default(repo: Repo) -> Path:
    """A clone whose remote calls its default branch `dev`, with a local `main` that misleads."""
    one(repo)
    repo.git("branch", "--move", "dev")
    clone = repo.clone(repo.path.parent / "clone")
    clone.git("checkout", "--quiet", "-b", "main")
    clone.write("n", "new\n")
    clone.commit()
    return clone.path


def _two_remotes(repo: Repo) -> Path:
    """A clone with a second remote, whose name comes before `origin` and whose default branch is another one."""
    clone = Repo(_clone_with_default(repo))
    clone.git("remote", "add", "fork", "../repo")
    clone.git("update-ref", "refs/remotes/fork/other", "HEAD")
    clone.git("symbolic-ref", "refs/remotes/fork/HEAD", "refs/remotes/fork/other")
    return clone.path


def _stale_local(repo: Repo) -> Path:
    """A clone whose own `main` lags behind `origin/main`."""
    two(repo)
    clone = repo.clone(repo.path.parent / "clone")
    clone.git("remote", "set-head", "origin", "--delete")
    clone.git("checkout", "--quiet", "-b", "feature")
    clone.git("branch", "--force", "main", "HEAD~1")
    clone.write("n", "new\n")
    clone.commit()
    return clone.path


def _named(default: str, *settings: str) -> Callable[[Repo], None]:
    """Feature branched off a default branch of another name."""
    return then(feature, f"branch --move main {default}", *(f"config {setting}" for setting in settings))


DEFAULTS = [
    at("the default branch is what origin/HEAD says", _clone_with_default, None, *_NEW, plain=("origin/dev...HEAD",)),
    at("origin comes before other remotes", _two_remotes, None, *_NEW, plain=("origin/dev...HEAD",)),
    at("the default branch is origin's before the local one", _stale_local, None, *_NEW, plain=("origin/main...HEAD",)),
    at(
        "the default branch is what init.defaultBranch says",
        _named("stable", "init.defaultBranch stable"),
        None,
        *_NEW,
        plain=("stable...HEAD",),
    ),
    at("the default branch is called master", _named("master"), None, *_NEW, plain=("master...HEAD",)),
    at("the default branch is called trunk", _named("trunk"), None, *_NEW, plain=("trunk...HEAD",)),
]
ODD_HISTORIES = [*HISTORIES, *REVISIONS, *DEFAULTS]
