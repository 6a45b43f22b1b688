"""Traps: every way in which a repository or an environment can make git start a program, and what springs it."""

from __future__ import annotations

import os
import pty
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.git.odd_kinds import LIBRARY_ONE, library
from tests.support.repo import Repo, environment

Spring = Callable[[Repo], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """A way to run the script, laid in a repository."""

    id: str
    """What is configured."""
    lay: Callable[[Repo, str], object]
    """Configure it, given the path of the script."""
    spring: Spring
    """A plain use of git that runs the script: the proof that the trap is one."""
    incomplete: bool = False
    """True where objects are missing, so that a review may be refused."""


def ground(repo: Repo) -> None:
    """A repository in which every kind of change is at hand: two commits, a staged, a plain and an untracked one."""
    repo.write(".gitattributes", "*.py diff=x filter=x merge=x\n")
    repo.write("f.py", "zero\n")
    repo.write("g.py", "zero\n")
    repo.commit("zero")
    repo.write("f.py", "one\n")
    repo.commit("one")
    repo.write("f.py", "two\n")
    repo.git("add", "f.py")
    repo.write("g.py", "three\n")
    repo.write("n.py", "new\n")


def canary(folder: Path) -> tuple[str, Path]:
    """A script that says nothing and leaves a file behind, and that file."""
    seen, script = folder / "canary", folder / "script"
    script.write_text(f"#!/bin/sh\n: > '{seen}'\n")
    script.chmod(0o755)
    return str(script), seen


def _runs(*arguments: str, stdin: bytes = b"") -> Spring:
    return lambda repo: repo.git(*arguments, stdin=stdin, check=False)


def _config(*keys: str, value: str = "{script}") -> Callable[[Repo, str], object]:
    """Set keys to a value, after setting those that are given as key=value."""

    def lay(repo: Repo, script: str) -> None:
        for key in keys:
            name, _, given = key.partition("=")
            repo.git("config", name, (given or value).replace("{script}", script))

    return lay


def _hook(name: str, folder: str) -> Callable[[Repo, str], object]:
    def lay(repo: Repo, script: str) -> None:
        repo.write(f"{folder}/{name}", f"#!/bin/sh\nexec {script} < /dev/null\n", mode=0o755)
        if not folder.startswith(".git/"):
            repo.git("config", "core.hooksPath", folder)

    return lay


def _included(repo: Repo, script: str) -> None:
    extra = repo.write(".git/extra", f'[diff]\n\texternal = "{script}"\n')
    repo.git("config", "include.path", str(extra))


def _included_if(repo: Repo, script: str) -> None:
    extra = repo.write(".git/extra", f'[diff]\n\texternal = "{script}"\n')
    repo.git("config", f"includeIf.gitdir:{repo.path}/.path", str(extra))


def _worktree_config(repo: Repo, script: str) -> None:
    repo.git("config", "extensions.worktreeConfig", "true")
    repo.git("config", "--worktree", "diff.external", script)


def _local_attributes(repo: Repo, script: str) -> None:
    repo.write(".gitattributes", "")
    repo.git("commit", "--quiet", "--message=no attributes", "--", ".gitattributes")
    repo.write(".git/info/attributes", "*.py diff=local\n")
    repo.git("config", "diff.local.textconv", script)


def _signed(repo: Repo, script: str) -> None:
    """HEAD is a commit with a signature, and the log is told to check it."""
    header, _, message = repo.raw("cat-file", "commit", "HEAD").partition(b"\n\n")
    signature = b"gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----"
    commit = repo.git(
        "hash-object", "-t", "commit", "-w", "--stdin", stdin=header + b"\n" + signature + b"\n\n" + message
    )
    repo.git("update-ref", "HEAD", commit)
    _config("log.showSignature=true", "gpg.program")(repo, script)


def _promisor(repo: Repo, script: str) -> None:
    """The repository lacks a blob, and says that its remote will bring it."""
    missing = repo.git("rev-parse", "HEAD:f.py")
    (repo.path / ".git/objects" / missing[:2] / missing[2:]).unlink()
    _config(
        "core.repositoryFormatVersion=1",
        "extensions.partialClone=origin",
        "remote.origin.promisor=true",
        f"remote.origin.url={repo.path}",
        "remote.origin.uploadpack",
    )(repo, script)


def _submodule_monitor(repo: Repo, script: str) -> None:
    inner = library(repo).clone(repo.path / "s")
    inner.git("checkout", "--quiet", LIBRARY_ONE)
    repo.git("add", "s")
    inner.write("f", "eno\n")
    inner.git("config", "core.fsmonitor", script)


def _submodule_filter(repo: Repo, script: str) -> None:
    _submodule_monitor(repo, "false")
    inner = Repo(repo.path / "s")
    inner.write(".gitattributes", "* filter=x\n")
    inner.git("config", "filter.x.clean", script)


def _submodule_update(repo: Repo, script: str) -> None:
    repo.submodule(library(repo), "s")
    repo.git("config", "submodule.s.update", f"!{script}")
    Repo(repo.path / "s").git("checkout", "--quiet", LIBRARY_ONE)


def _on_terminal(*arguments: str) -> Spring:
    """Run git with a terminal for its output, as pagers need."""

    def spring(repo: Repo) -> None:
        mine, theirs = pty.openpty()
        subprocess.run(["git", *arguments], cwd=repo.path, env=environment(), stdin=theirs, stdout=theirs, check=False)
        os.close(theirs)
        os.close(mine)

    return spring


_DIFF = _runs("diff", "HEAD~1")
_FETCH = _runs("fetch", "--quiet", "origin")
_ASK = _runs("credential", "fill", stdin=b"protocol=https\nhost=example.invalid\n\n")

TRAPS = [
    Trap(id="diff.external", lay=_config("diff.external"), spring=_DIFF),
    Trap(id="diff.*.command by an attribute", lay=_config("diff.x.command"), spring=_DIFF),
    Trap(id="diff.*.textconv by an attribute", lay=_config("diff.x.textconv"), spring=_DIFF),
    Trap(id="diff.*.textconv by a local attribute", lay=_local_attributes, spring=_DIFF),
    Trap(id="filter.*.clean by an attribute", lay=_config("filter.x.clean"), spring=_DIFF),
    Trap(
        id="filter.*.smudge by an attribute",
        lay=_config("filter.x.smudge"),
        spring=_runs("cat-file", "--filters", "HEAD:f.py"),
    ),
    Trap(
        id="filter.*.process by an attribute", lay=_config("filter.x.process", "filter.x.required=true"), spring=_DIFF
    ),
    Trap(id="core.fsmonitor", lay=_config("core.fsmonitor"), spring=_runs("status")),
    Trap(id="core.fsmonitor of a submodule", lay=_submodule_monitor, spring=_runs("status")),
    Trap(id="filter.*.clean of a submodule", lay=_submodule_filter, spring=_runs("status")),
    Trap(id="core.hooksPath in the work tree", lay=_hook("post-index-change", "hooks"), spring=_runs("add", "n.py")),
    Trap(id="a hook in the git folder", lay=_hook("post-index-change", ".git/hooks"), spring=_runs("add", "n.py")),
    Trap(id="core.pager", lay=_config("core.pager"), spring=_on_terminal("log")),
    Trap(id="pager.diff and pager.log", lay=_config("pager.diff", "pager.log"), spring=_on_terminal("log")),
    Trap(id="aliases", lay=_config("alias.diff", "alias.log", "alias.other", value="!{script}"), spring=_runs("other")),
    Trap(id="gpg.program by log.showSignature", lay=_signed, spring=_runs("log")),
    Trap(id="core.editor", lay=_config("core.editor"), spring=_runs("commit", "--allow-empty")),
    Trap(
        id="core.sshCommand", lay=_config("remote.origin.url=ssh://example.invalid/x", "core.sshCommand"), spring=_FETCH
    ),
    Trap(id="core.gitProxy", lay=_config("remote.origin.url=git://example.invalid/x", "core.gitProxy"), spring=_FETCH),
    Trap(id="remote.*.uploadpack", lay=_config("remote.origin.url=/", "remote.origin.uploadpack"), spring=_FETCH),
    Trap(
        id="remote.*.uploadpack of a promisor remote", lay=_promisor, spring=_runs("show", "HEAD:f.py"), incomplete=True
    ),
    Trap(
        id="remote.*.vcs and ext transports",
        lay=_config("protocol.ext.allow=always", "remote.origin.url", value="ext::{script}"),
        spring=_FETCH,
    ),
    Trap(id="credential.helper", lay=_config("credential.helper", value="!{script}"), spring=_ASK),
    Trap(id="core.askPass", lay=_config("core.askPass"), spring=_ASK),
    Trap(id="submodule.*.update", lay=_submodule_update, spring=_runs("submodule", "update")),
    Trap(id="include.path", lay=_included, spring=_DIFF),
    Trap(id="includeIf.*.path", lay=_included_if, spring=_DIFF),
    Trap(id="the configuration of a work tree", lay=_worktree_config, spring=_DIFF),
]
