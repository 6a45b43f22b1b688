"""The commits of a range one by one, and the diffs that they would have if some of their files were others."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from reviewer.errors import ChangeError
from reviewer.git.blobs import Blobs
from reviewer.git.change import Change
from reviewer.git.diff import diff, diff_text
from reviewer.git.repository import Repository
from reviewer.git.source import endpoints

_MODES = {"100644", "100755"}


class History:
    """Commits of a repository, oldest first, merges left out; what is written goes into a temporary folder."""

    def __init__(self, repository: Repository, blobs: Blobs, commits: tuple[str, ...]) -> None:
        self._repository = repository
        self._blobs = blobs
        self.commits = commits

    def change(self, commit: str) -> Change:
        """What one commit does to its first parent."""
        ends = endpoints(self._repository, commit)
        patch = diff(self._repository, ends, self._blobs)
        return Change(
            kind=ends.kind,
            patch=patch,
            base=ends.base,
            head=ends.head,
            merge_base=ends.merge_base,
            blobs=self._blobs,
        )

    def at(self, commit: str, path: str) -> bytes | None:
        """The content of a path at a commit; None when it is not there."""
        return self._blobs.at(commit, path)

    def diff(self, change: Change, contents: Mapping[str, bytes] | None = None) -> bytes:
        """The text of a change's diff, with these contents in place of what its commit has at their paths."""
        assert change.base is not None and change.head is not None
        return diff_text(self._repository, change.base, self._tree(change.head, contents) if contents else change.head)

    def _tree(self, commit: str, contents: Mapping[str, bytes]) -> str:
        """The id of a commit's tree with some contents replaced, made in the borrowed index and object store."""
        run = self._repository.run
        run("read-tree", commit)
        for path, content in contents.items():
            mode = run("ls-files", "--stage", "-z", "--", path).split(b" ", 1)[0].decode()
            if mode not in _MODES:
                raise ChangeError(f"{path}: not a file at {commit[:12]}")
            oid = run("hash-object", "-w", "--stdin", stdin=content).decode().strip()
            entry = f"{mode} {oid}\t".encode() + os.fsencode(path) + b"\0"
            run("update-index", "-z", "--index-info", stdin=entry)
        return run("write-tree").decode().strip()


@contextmanager
def open_history(change: str | None = None, *, repo: str | os.PathLike[str] = ".") -> Iterator[History]:
    """Open the commits that a CHANGE names: those of a range, or the one that a revision means."""
    with Repository(repo) as repository:
        ends = endpoints(repository, change)
        blobs = Blobs(repository, worktree=False)
        assert ends.head is not None
        commits: tuple[str, ...] = (ends.head,)
        if ends.kind != "commit":
            listed = repository.run("rev-list", "--reverse", "--topo-order", "--no-merges", f"{ends.base}..{ends.head}")
            commits = tuple(listed.decode().split())
        try:
            yield History(repository, blobs, commits)
        finally:
            blobs.close()
