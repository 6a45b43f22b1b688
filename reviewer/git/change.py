"""A change from any source, with what is known around it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reviewer.errors import PatchError
from reviewer.git.blobs import Blobs
from reviewer.git.commits import Commit, commits
from reviewer.git.diff import diff
from reviewer.git.repository import Repository
from reviewer.git.source import Endpoints, Kind, endpoints
from reviewer.patch import FilePatch, Patch, parse_patch
from reviewer.patch.types import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A patch and where it comes from."""

    kind: Kind
    """How the change was named."""
    patch: Patch
    """Its lines and facts."""
    base: str | None = None
    """Commit or tree of the old side."""
    head: str | None = None
    """Commit of the new side."""
    merge_base: str | None = None
    """Commit whose configuration is trusted."""
    branch: str | None = None
    """Branch name of the new side."""
    commits: tuple[Commit, ...] = ()
    """The commits of the change, newest first."""
    dirty: int = 0
    """Files with uncommitted work that this change does not contain."""
    blobs: Blobs | None = field(default=None, repr=False, compare=False)
    """Contents of both sides, while the change is open."""

    def read(self, file: FilePatch, side: Side) -> bytes | None:
        """The whole content of a file of the patch; None when it is not at hand."""
        return self.blobs.read(file, side) if self.blobs else None

    def trusted(self, path: str) -> bytes | None:
        """The content of a path at the merge base; None when it is not there."""
        return self.blobs.at(self.merge_base, path) if self.blobs and self.merge_base else None


def from_patch(diff_text: str | bytes, *, name: str = "patch") -> Change:
    """A change that is nothing but a diff; PatchError names the input."""
    try:
        return Change(kind="patch", patch=parse_patch(diff_text))
    except PatchError as error:
        raise PatchError(f"{name}: {error}") from error


@contextmanager
def open_change(
    change: str | None = None, *, repo: str | os.PathLike[str] = ".", staged: bool = False, worktree: bool = False
) -> Iterator[Change]:
    """Open a change of a repository; contents can be read until the context ends."""
    with Repository(repo) as repository:
        ends = endpoints(repository, change, staged=staged, worktree=worktree)
        blobs = Blobs(repository, worktree=ends.kind == "worktree")
        try:
            yield Change(
                kind=ends.kind,
                patch=diff(repository, ends, blobs),
                base=ends.base,
                head=ends.head,
                merge_base=ends.merge_base,
                branch=ends.branch,
                commits=commits(repository, ends),
                dirty=_dirty(repository, ends),
                blobs=blobs,
            )
        finally:
            blobs.close()


def _dirty(repository: Repository, ends: Endpoints) -> int:
    """How many files of the work tree differ from HEAD, when the branch itself is reviewed."""
    if ends.kind != "branch" or repository.top is None:
        return 0
    listed = repository.run("diff", "--name-only", "--ignore-submodules=dirty", "-z", "HEAD", "--", work_tree=True)
    untracked = repository.run("ls-files", "--others", "--exclude-standard", "-z", work_tree=True)
    return listed.count(b"\0") + untracked.count(b"\0")
