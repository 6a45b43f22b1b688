"""Odd kinds of change: renames, copies, modes, symlinks, submodules, and files that turn into something else."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from tests.git.spec import Odd
from tests.support.repo import Repo

LIBRARY_ONE = "ddc02ab5fc3007bd790ad400cd4cb5e0930cd608"
LIBRARY_TWO = "187d3b7bbd14a7dc0d72886556a0ad53d6ebed11"
_LINES = "".join(f"line {number}\n" for number in range(9))
_NINE = tuple(f"line {number}" for number in range(9))
_BINARY = b"\0\1\2\3"
_BLOB = bytes(range(256)) * 20


def library(repo: Repo) -> Repo:
    """A repository beside this one to be its submodule, with two commits whose ids are always the same."""
    made = Repo(repo.path.parent / "library")
    if not (made.path / "f").exists():
        made.write("f", "one\n")
        assert made.commit("one") == LIBRARY_ONE
        made.write("f", "two\n")
        assert made.commit("two") == LIBRARY_TWO
    return made


def pin(repo: Repo, path: str, commit: str) -> None:
    """Put the library at a path and at a commit (as `git add` then records it, without a .gitmodules)."""
    if not (repo.path / path / ".git").exists():
        library(repo).clone(repo.path / path)
    Repo(repo.path / path).git("checkout", "--quiet", commit)


def _becomes(
    content: str | bytes | None, *, link: str | None = None, mode: int | None = None
) -> Callable[[Repo], object]:
    """Replace `a`, whatever it is, by a file, a symlink, or nothing."""

    def build(repo: Repo) -> None:
        path = repo.path / "a"
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        if link is not None:
            repo.link("a", link)
        elif content is not None:
            repo.write("a", content, mode=mode)

    return build


def _renamed(content: str | bytes, mode: int = 0o644) -> Callable[[Repo], object]:
    """Replace `a` by `b`."""

    def build(repo: Repo) -> None:
        repo.remove("a")
        repo.write("b", content, mode=mode)

    return build


def _swap(repo: Repo) -> None:
    for old, new in (("a", "c"), ("b", "a"), ("c", "b")):
        repo.move(old, new)


def _folder_to_link(repo: Repo) -> None:
    repo.move("a/b", "c/b")
    _becomes(None, link="c")(repo)


def _file_to_folder(repo: Repo) -> None:
    repo.remove("a")
    repo.write("a/b", "y\n")


def _file_to_submodule(repo: Repo) -> None:
    repo.remove("a")
    pin(repo, "a", LIBRARY_ONE)


def _kind(id: str, before: Callable[[Repo], object], after: Callable[[Repo], object], *shows: str) -> Odd:
    return Odd(id=id, before=before, after=after, shows=shows)


TO_LINK = "symlink: file replaced by symlink (100644 -> 120000)"
FROM_LINK = "symlink: symlink replaced by file (120000 -> 100644)"
TO_SUBMODULE = "submodule: file replaced by submodule (100644 -> 160000)"
FROM_SUBMODULE = "submodule: submodule replaced by file (160000 -> 100644)"

RENAMES = [
    _kind(
        "a pure rename",
        _becomes(_LINES),
        _renamed(_LINES),
        "renamed a -> b",
        "rename: renamed from a (100% alike)",
    ),
    _kind(
        "a rename with an edit",
        _becomes(_LINES),
        _renamed(_LINES + "more\n"),
        "renamed a -> b",
        "rename: renamed from a (92% alike)",
        "+more",
    ),
    _kind(
        "a rename that is made executable",
        _becomes(_LINES),
        _renamed(_LINES, 0o755),
        "renamed a -> b",
        "rename: renamed from a (100% alike)",
        "mode: made executable (100644 -> 100755)",
    ),
    _kind(
        "a rename with an edit that is made executable",
        _becomes(_LINES),
        _renamed("more\n" + _LINES, 0o755),
        "renamed a -> b",
        "rename: renamed from a (92% alike)",
        "mode: made executable (100644 -> 100755)",
        "+more",
    ),
    _kind(
        "a binary file is renamed and nothing else",
        _becomes(_BLOB),
        _renamed(_BLOB),
        "renamed a -> b",
        "rename: renamed from a (100% alike)",
    ),
    _kind(
        "a binary file is renamed and changed",
        _becomes(_BLOB),
        _renamed(_BLOB + b"more"),
        "renamed a -> b",
        "rename: renamed from a (98% alike)",
        "binary: binary changed, 5.1 kB -> 5.1 kB",
    ),
    _kind(
        "a rewrite under a new name is a deletion and an addition",
        _becomes("old\n"),
        _renamed("new\n"),
        "deleted a",
        "-old",
        "added b",
        "+new",
    ),
    _kind(
        "two files swap their names",
        lambda repo: (repo.write("a", "1\n"), repo.write("b", "2\n")),
        _swap,
        *("modified a", "-1", "+2"),
        *("modified b", "-2", "+1"),
    ),
    _kind(
        "a copy shows all of its lines",
        _becomes(_LINES),
        lambda repo: repo.write("b", _LINES),
        "added b",
        *(f"+{line}" for line in _NINE),
    ),
    _kind(
        "an empty file is renamed",
        _becomes(""),
        _renamed(""),
        "renamed a -> b",
        "rename: renamed from a (100% alike)",
    ),
]
MODES = [
    _kind(
        "a mode changes and nothing else",
        _becomes("x\n"),
        _becomes("x\n", mode=0o755),
        "modified a",
        "mode: made executable (100644 -> 100755)",
    ),
    _kind(
        "a mode changes back",
        _becomes("x\n", mode=0o755),
        _becomes("x\n"),
        "modified a",
        "mode: no longer executable (100755 -> 100644)",
    ),
    _kind(
        "a mode changes with an edit",
        _becomes("x\n"),
        _becomes("y\n", mode=0o755),
        "modified a",
        "mode: made executable (100644 -> 100755)",
        *("-x", "+y"),
    ),
    _kind(
        "a mode of a binary file changes with its content",
        _becomes(_BINARY),
        _becomes(_BINARY * 2, mode=0o755),
        "modified a",
        "mode: made executable (100644 -> 100755)",
        "binary: binary changed, 4 B -> 8 B",
    ),
    _kind(
        "a mode of a binary file changes and nothing else",
        _becomes(_BINARY, mode=0o755),
        _becomes(_BINARY),
        "modified a",
        "mode: no longer executable (100755 -> 100644)",
    ),
    _kind(
        "an executable file is added",
        lambda repo: None,
        _becomes("x\n", mode=0o755),
        "added a",
        "mode: new file is executable (100755)",
        "+x",
    ),
    _kind(
        "an empty executable file is added",
        lambda repo: None,
        _becomes("", mode=0o755),
        "added a",
        "mode: new file is executable (100755)",
        "empty: empty file added",
    ),
]
LINKS = [
    _kind(
        "a dangling symlink is added",
        lambda repo: None,
        _becomes(None, link="nowhere"),
        "added a",
        "symlink: symlink added",
        "+nowhere\\",
    ),
    _kind(
        "a symlink out of the repository is added",
        lambda repo: None,
        _becomes(None, link="/etc/passwd"),
        "added a",
        "symlink: symlink added",
        "+/etc/passwd\\",
    ),
    _kind(
        "a symlink to a folder is added",
        lambda repo: repo.write("d/f", "x\n"),
        _becomes(None, link="d"),
        "added a",
        "symlink: symlink added",
        "+d\\",
    ),
    _kind(
        "a symlink is deleted",
        _becomes(None, link="t"),
        _becomes(None),
        "deleted a",
        "symlink: symlink deleted",
        "-t\\",
    ),
    _kind(
        "a symlink gets another target",
        _becomes(None, link="t"),
        _becomes(None, link="u"),
        "modified a",
        "-t\\",
        "+u\\",
    ),
    _kind(
        "a symlink target has a line break",
        _becomes(None, link="t"),
        _becomes(None, link="u\nv"),
        "modified a",
        "-t\\",
        "+u",
        "+v\\",
    ),
    _kind(
        "a symlink target is written untidily",
        _becomes(None, link="t"),
        _becomes(None, link="u//./v/"),
        "modified a",
        "-t\\",
        "+u//./v/\\",
    ),
    _kind(
        "a symlink is renamed",
        _becomes(None, link="t"),
        lambda repo: repo.move("a", "b"),
        "renamed a -> b",
        "rename: renamed from a (100% alike)",
    ),
    _kind(
        "a folder becomes a symlink to its new place",
        lambda repo: repo.write("a/b", "x\n"),
        _folder_to_link,
        "added a",
        "symlink: symlink added",
        "+c\\",
        "renamed a/b -> c/b",
        "rename: renamed from a/b (100% alike)",
    ),
    _kind(
        "a folder becomes a file",
        lambda repo: repo.write("a/b", "x\n"),
        _becomes("y\n"),
        "added a",
        "+y",
        "deleted a/b",
        "-x",
    ),
    _kind(
        "a file becomes a folder",
        _becomes("x\n"),
        _file_to_folder,
        "deleted a",
        "-x",
        "added a/b",
        "+y",
    ),
]
TYPES = [
    _kind(
        "a file becomes a symlink",
        _becomes("x\ny\n"),
        _becomes(None, link="t"),
        "typechange a",
        TO_LINK,
        "-x",
        "-y",
        "+t\\",
    ),
    _kind(
        "a file becomes a symlink to what was its content",
        _becomes("t"),
        _becomes(None, link="t"),
        "typechange a",
        TO_LINK,
        "-t\\",
        "+t\\",
    ),
    _kind(
        "a file becomes a symlink to what was its last line",
        _becomes("s\nt"),
        _becomes(None, link="t"),
        "typechange a",
        TO_LINK,
        "-s",
        "-t\\",
        "+t\\",
    ),
    _kind(
        "an empty file becomes a symlink",
        _becomes(""),
        _becomes(None, link="t"),
        "typechange a",
        TO_LINK,
        "empty: empty file deleted",
        "+t\\",
    ),
    _kind(
        "a binary file becomes a symlink",
        _becomes(_BINARY),
        _becomes(None, link="t"),
        "typechange a",
        TO_LINK,
        "binary: binary changed, 4 B -> 1 B",
        "+t\\",
    ),
    _kind(
        "a symlink becomes a file", _becomes(None, link="t"), _becomes("x\n"), "typechange a", FROM_LINK, "-t\\", "+x"
    ),
    _kind(
        "a symlink becomes an executable file",
        _becomes(None, link="t"),
        _becomes("x\n", mode=0o755),
        "typechange a",
        "symlink: symlink replaced by executable file (120000 -> 100755)",
        "-t\\",
        "+x",
    ),
    _kind(
        "a symlink becomes a binary file",
        _becomes(None, link="t"),
        _becomes(_BINARY),
        "typechange a",
        FROM_LINK,
        "binary: binary changed, 1 B -> 4 B",
        "-t\\",
    ),
    _kind(
        "a symlink becomes an empty file",
        _becomes(None, link="t"),
        _becomes(""),
        "typechange a",
        FROM_LINK,
        "empty: empty file added",
        "-t\\",
    ),
    _kind(
        "a file becomes a submodule",
        _becomes("x\n"),
        _file_to_submodule,
        "typechange a",
        TO_SUBMODULE,
        "-x",
        f"+Subproject commit {LIBRARY_ONE}",
    ),
    _kind(
        "a binary file becomes a submodule",
        _becomes(_BINARY),
        _file_to_submodule,
        "typechange a",
        TO_SUBMODULE,
        "binary: binary changed",
        f"+Subproject commit {LIBRARY_ONE}",
    ),
    _kind(
        "a submodule becomes a file",
        lambda repo: pin(repo, "a", LIBRARY_ONE),
        _becomes("x\n"),
        "typechange a",
        FROM_SUBMODULE,
        f"-Subproject commit {LIBRARY_ONE}",
        "+x",
    ),
]
SUBMODULES = [
    _kind(
        "a submodule is added",
        lambda repo: None,
        lambda repo: pin(repo, "a", LIBRARY_ONE),
        "added a",
        "submodule: submodule added",
        f"+Subproject commit {LIBRARY_ONE}",
    ),
    _kind(
        "a submodule moves to another commit",
        lambda repo: pin(repo, "a", LIBRARY_ONE),
        lambda repo: pin(repo, "a", LIBRARY_TWO),
        "modified a",
        "submodule: submodule moved to another commit",
        f"-Subproject commit {LIBRARY_ONE}",
        f"+Subproject commit {LIBRARY_TWO}",
    ),
    _kind(
        "a submodule is deleted",
        lambda repo: pin(repo, "a", LIBRARY_ONE),
        _becomes(None),
        "deleted a",
        "submodule: submodule deleted",
        f"-Subproject commit {LIBRARY_ONE}",
    ),
    _kind(
        "uncommitted work in a submodule is no change",
        lambda repo: pin(repo, "a", LIBRARY_ONE),
        lambda repo: repo.write("a/f", "dirty\n"),
    ),
]
KINDS = [*RENAMES, *MODES, *LINKS, *TYPES, *SUBMODULES]
