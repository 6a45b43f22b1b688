"""A side of a case as a change: a real git repository for a folder, the diff itself for outside data."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.errors import ChangeError, CorpusError
from reviewer.evaluation.case import Case, Label
from reviewer.git import Change, Scratch, from_patch, open_change
from reviewer.git.command import git, isolated_environment

_DATE = "2026-01-05T10:00:00+00:00"
_PEOPLE = {
    "GIT_AUTHOR_NAME": "Robin",
    "GIT_AUTHOR_EMAIL": "robin@example.com",
    "GIT_AUTHOR_DATE": _DATE,
    "GIT_COMMITTER_NAME": "Robin",
    "GIT_COMMITTER_EMAIL": "robin@example.com",
    "GIT_COMMITTER_DATE": _DATE,
}
_AS_IT_IS = "* -text !filter !ident !working-tree-encoding\n"
"""Attributes under which git keeps every byte of a file."""
_NO_HOUSEKEEPING = ("-c", "maintenance.auto=false")
"""A commit here is read once and thrown away: nothing in it needs tidying."""


@contextmanager
def opened(case: Case, label: Label) -> Iterator[Change]:
    """One side of a case, open while the context lasts; CorpusError or PatchError when it cannot be read."""
    if case.folder is None:
        yield from_patch(case.diffs[label], name=f"{case.origin} ({label})")
        return
    with Scratch() as folder:
        tree = folder / "tree"
        head = lay_out(case, label, tree)
        with open_change(head, repo=tree) as change:
            yield change


def lay_out(case: Case, label: Label, tree: Path) -> str:
    """Make a repository of two commits, the base and the patched files; return the id of the second one."""
    if case.folder is None:
        raise CorpusError(f"{case.origin}: a single diff has no tree")
    shutil.copytree(case.folder / "base", tree, symlinks=True)
    environment = isolated_environment(str(tree / ".git"), str(tree)) | _PEOPLE

    def run(*arguments: str, stdin: bytes = b"") -> str:
        return (
            git((*_NO_HOUSEKEEPING, *arguments), cwd=str(tree), environment=environment, stdin=stdin)
            .stdout.decode()
            .strip()
        )

    try:
        run("init", "--quiet", "--template=", "--initial-branch=main")
        (tree / ".git/info").mkdir(exist_ok=True)
        (tree / ".git/info/attributes").write_text(_AS_IT_IS, encoding="utf-8")
        run("add", "--all", "--force")
        run("commit", "--quiet", "--allow-empty", "--message=base")
        run("apply", "--index", "--whitespace=nowarn", "-", stdin=case.diffs[label])
        run("commit", "--quiet", "--message=change")
        return run("rev-parse", "HEAD")
    except ChangeError as error:
        raise CorpusError(f"{case.origin}/{label}.patch: cannot be laid out as a repository: {error}") from error
