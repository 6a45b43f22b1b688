"""How a row of a table says what a change must look like, and how plain git counts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from reviewer.patch import FilePatch, Patch
from tests.support.repo import Repo

Source = Literal["commit", "range", "staged", "worktree"]
Build = Callable[[Repo], object]
Start = Callable[[Repo], Path | None]
Row = tuple[str, str, tuple[str, ...]]
EVERYWHERE: tuple[Source, ...] = ("commit", "staged", "worktree")
OPEN: dict[Source, dict[str, Any]] = {
    "commit": {"change": "HEAD"},
    "range": {"change": "HEAD~1..HEAD"},
    "staged": {"staged": True},
    "worktree": {"worktree": True},
}
COMMITTED = ("HEAD~1", "HEAD")


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd:
    """An odd change, seen as a commit, in the index and in the work tree."""

    id: str
    """The specification in a few words."""
    before: Build = lambda repo: None
    """Puts the old state into the work tree."""
    after: Build
    """Turns it into the new state."""
    shows: tuple[str, ...]
    """What `shown` makes of the patch."""
    sources: tuple[Source, ...] = EVERYWHERE
    """Where the change can be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A repository in an odd state, and what a review of it must see."""

    id: str
    """The specification in a few words."""
    build: Start
    """Makes the state; may return the folder in which the review starts."""
    open: dict[str, Any]
    """Arguments of `open_change`."""
    shows: tuple[str, ...]
    """What `shown` makes of the patch."""
    plain: tuple[str, ...] | None = None
    """Arguments with which `git diff` compares the same sides; None where git has no such command."""
    known: dict[str, Any] = field(default_factory=dict)
    """Other attributes of the change."""


def at(id: str, build: Start, change: str | None, *shows: str, **more: Any) -> Situation:
    """A situation reviewed by a CHANGE argument, or by none."""
    return Situation(id=id, build=build, open={"change": change}, shows=shows, **more)


def staged(id: str, build: Start, *shows: str, plain: tuple[str, ...] = ("--cached", "HEAD")) -> Situation:
    """A situation reviewed with --staged."""
    return Situation(id=id, build=build, open={"staged": True}, shows=shows, plain=plain)


def worktree(id: str, build: Start, *shows: str, plain: tuple[str, ...] | None = None) -> Situation:
    """A situation reviewed with --worktree."""
    return Situation(id=id, build=build, open={"worktree": True}, shows=shows, plain=plain)


def shown(patch: Patch) -> tuple[str, ...]:
    """A patch as lines of text: each file, its facts, its changed lines (`\\` marks a missing last newline)."""
    return tuple(text for file in patch.files for text in _shown(file))


def _shown(file: FilePatch) -> Iterator[str]:
    moved = file.old_path and file.new_path and file.old_path != file.new_path
    yield f"{file.status} {file.old_path} -> {file.new_path}" if moved else f"{file.status} {file.path}"
    yield from (fact.text for fact in file.facts)
    yield from (line.marker + line.text + ("" if line.newline else "\\") for line in file.changed_lines())


def numbers(patch: Patch) -> list[Row]:
    """The patch as `git diff --numstat` would count it."""
    rows: list[Row] = []
    for file in patch.files:
        paths = tuple(dict.fromkeys(path for path in (file.old_path, file.new_path) if path is not None))
        rows.append(("-", "-", paths) if file.binary else (str(file.added), str(file.removed), paths))
    return rows


def numstat(repo: Repo, *arguments: str, **env: str) -> list[Row]:
    """What git itself counts between the sides that the arguments name."""
    fields = (
        repo.raw("diff", "--numstat", "-z", "-M", *arguments, "--", env=env)
        .decode("utf-8", "surrogateescape")
        .split("\0")
    )
    rows: list[Row] = []
    while fields[0]:
        added, removed, path = fields.pop(0).split("\t", 2)
        rows.append((added, removed, (path,) if path else (fields.pop(0), fields.pop(0))))
    return rows


def reach(repo: Repo, source: Source) -> None:
    """Bring a changed work tree to where the source looks for it."""
    if source != "worktree":
        repo.git("add", "--all")
    if source in ("commit", "range"):
        repo.record("after")


def counted(repo: Repo, source: Source) -> list[Row]:
    """What git itself counts for a source; the work tree is staged in a separate index."""
    if source in ("commit", "range"):
        return numstat(repo, *COMMITTED)
    if source == "staged":
        return numstat(repo, "--cached", "HEAD")
    index = {"GIT_INDEX_FILE": str(repo.path.parent / "separate-index")}
    repo.git("read-tree", "HEAD", env=index)
    repo.git("add", "--all", env=index)
    return numstat(repo, "--cached", "HEAD", **index)
