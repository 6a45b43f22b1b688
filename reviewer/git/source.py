"""What to review: from the words a user gives to two sides that git can compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reviewer.errors import ChangeError, UsageError
from reviewer.git.repository import Repository

Kind = Literal["branch", "range", "commit", "staged", "worktree", "patch"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoints:
    """The two sides of a change in a repository."""

    kind: Kind
    """How the change was named."""
    base: str
    """Tree-ish of the old side."""
    head: str | None
    """Commit of the new side; None for the index or the work tree."""
    merge_base: str | None
    """Commit whose configuration is trusted; None where history begins with the change."""
    branch: str | None = None
    """Branch name of the new side, when it has one."""


def endpoints(repository: Repository, change: str | None, *, staged: bool = False, worktree: bool = False) -> Endpoints:
    """Resolve a CHANGE argument; UsageError or ChangeError when it means nothing here."""
    if sum((change is not None, staged, worktree)) > 1:
        raise UsageError("name one change: CHANGE, --staged, --worktree or --patch")
    if staged or worktree:
        return _uncommitted(repository, "staged" if staged else "worktree")
    if change is None:
        return _branch(repository)
    if "..." in change:
        left, _, right = change.partition("...")
        return _symmetric(repository, left or "HEAD", right or "HEAD")
    if ".." in change:
        left, _, right = change.partition("..")
        return _range(repository, left or "HEAD", right or "HEAD")
    return _commit(repository, change)


def default_branch(repository: Repository) -> str:
    """The ref that stands for the default branch: a remote's HEAD, the configured name, then the usual names."""
    heads = repository.ask("for-each-ref", "--format=%(refname) %(symref)", "refs/remotes/*/HEAD") or ""
    symbolic = [target for target in (line.partition(" ")[2] for line in heads.splitlines()) if target]
    symbolic.sort(key=lambda ref: not ref.startswith("refs/remotes/origin/"))
    names = [repository.default_branch_setting, "main", "master", "trunk", "develop"]
    guesses = [ref for name in names if name for ref in (f"refs/remotes/origin/{name}", f"refs/heads/{name}")]
    for ref in [*symbolic, *guesses]:
        if repository.ask("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}"):
            return ref
    raise ChangeError(
        "no default branch found (no remote HEAD, main or master); name the change: reviewer review BASE...HEAD"
    )


def short_ref(ref: str) -> str:
    """A ref as people write it."""
    return ref.removeprefix("refs/heads/").removeprefix("refs/remotes/")


def _empty_tree(repository: Repository) -> str:
    """The id of the empty tree in this repository's hash."""
    return repository.run("hash-object", "-t", "tree", "--stdin").decode().strip()


def _uncommitted(repository: Repository, kind: Literal["staged", "worktree"]) -> Endpoints:
    if repository.top is None:
        raise ChangeError(
            f"--{kind} needs a work tree and {repository.start} is not in one; go there, or name a range (A..B)"
        )
    head = repository.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    return Endpoints(
        kind=kind, base=head or _empty_tree(repository), head=None, merge_base=head, branch=_current_branch(repository)
    )


def _current_branch(repository: Repository) -> str | None:
    return repository.ask("symbolic-ref", "--quiet", "--short", "HEAD")


def _branch(repository: Repository) -> Endpoints:
    head = repository.resolve("HEAD")
    ref = default_branch(repository)
    base = _merge_base(repository, ref, "HEAD", head)
    return Endpoints(kind="branch", base=base, head=head, merge_base=base, branch=_current_branch(repository))


def _symmetric(repository: Repository, left: str, right: str) -> Endpoints:
    head = repository.resolve(right)
    base = _merge_base(repository, left, right, head)
    return Endpoints(kind="range", base=base, head=head, merge_base=base, branch=_branch_name(repository, right))


def _range(repository: Repository, left: str, right: str) -> Endpoints:
    base, head = repository.resolve(left), repository.resolve(right)
    merge_base = repository.ask("merge-base", base, head) or base
    return Endpoints(kind="range", base=base, head=head, merge_base=merge_base, branch=_branch_name(repository, right))


def _commit(repository: Repository, revision: str) -> Endpoints:
    """A single commit against its first parent, or against nothing for a root commit."""
    head = repository.resolve(revision)
    parent = repository.ask("rev-parse", "--verify", "--quiet", f"{head}^1")
    if parent is None and repository.shallow and _cut_here(repository, head):
        raise ChangeError(f"the parent of {revision} is not in this shallow clone; run `git fetch --deepen=1`")
    base = parent or _empty_tree(repository)
    return Endpoints(kind="commit", base=base, head=head, merge_base=parent, branch=_branch_name(repository, revision))


def _cut_here(repository: Repository, commit: str) -> bool:
    """True when a commit has parents that a shallow clone left out."""
    return b"\nparent " in repository.run("cat-file", "commit", commit).split(b"\n\n", 1)[0]


def _branch_name(repository: Repository, revision: str) -> str | None:
    if revision == "HEAD":
        return _current_branch(repository)
    full = repository.ask("rev-parse", "--symbolic-full-name", "--verify", "--quiet", "--end-of-options", revision)
    return short_ref(full) if full and full.startswith(("refs/heads/", "refs/remotes/")) else None


def _merge_base(repository: Repository, left: str, right: str, head: str) -> str:
    found = repository.ask("merge-base", repository.resolve(left), head)
    if found is not None:
        return found
    name = short_ref(left)
    if repository.shallow:
        way = "run `git fetch --unshallow` (in CI: fetch-depth: 0)"
        raise ChangeError(f"no merge base of {name} and {right} in this shallow clone; {way}")
    raise ChangeError(f"{name} and {right} have no common history; compare them directly with {name}..{right}")
