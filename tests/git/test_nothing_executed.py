"""A review runs nothing that a repository configures, hides nothing that it asks to hide, and writes nothing."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.errors import ChangeError
from reviewer.git import open_change
from tests.git.odd_kinds import library
from tests.git.spec import OPEN
from tests.git.traps import TRAPS, Trap, canary, ground
from tests.support.repo import Repo

WAYS: dict[str, dict[str, Any]] = {"branch": {}} | {str(name): way for name, way in OPEN.items()}


def _review(repo: Repo, arguments: dict[str, Any]) -> None:
    """Open a change and read all that it offers."""
    with open_change(repo=repo.path, **arguments) as change:
        for file in change.patch.files:
            change.read(file, "old")
            change.read(file, "new")
        change.trusted(".gitattributes")


@pytest.mark.parametrize("trap", [pytest.param(trap, id=trap.id) for trap in TRAPS])
def test_nothing_configured_is_run(repo: Repo, trap: Trap) -> None:
    script, seen = canary(repo.path.parent)
    ground(repo)
    trap.lay(repo, script)
    seen.unlink(missing_ok=True)
    for way, arguments in WAYS.items():
        with contextlib.suppress(ChangeError) if trap.incomplete else contextlib.nullcontext():
            _review(repo, arguments)
        assert not seen.exists(), way
    trap.spring(repo)
    assert seen.exists(), "the trap is no trap"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("GIT_EXTERNAL_DIFF", ("diff", "HEAD~1")),
        ("GIT_ASKPASS", ("credential", "fill")),
        ("GIT_EDITOR", ("commit", "--allow-empty")),
        ("GIT_SSH", ("fetch", "ssh://example.invalid/x")),
        ("GIT_SSH_COMMAND", ("fetch", "ssh://example.invalid/x")),
        ("GIT_PROXY_COMMAND", ("fetch", "git://example.invalid/x")),
    ],
)
def test_nothing_in_the_environment_is_run(
    repo: Repo, monkeypatch: pytest.MonkeyPatch, name: str, plain: tuple[str, ...]
) -> None:
    script, seen = canary(repo.path.parent)
    ground(repo)
    monkeypatch.setenv(name, script)
    for way, arguments in WAYS.items():
        _review(repo, arguments)
        assert not seen.exists(), way
    repo.git(*plain, stdin=b"protocol=https\nhost=example.invalid\n\n", check=False, env={name: script})
    assert seen.exists(), "the trap is no trap"


@pytest.mark.parametrize("path", [".:{path}", "{path}:.", ":{path}", "hooks/../.:{path}"])
def test_a_file_called_git_is_not_taken_for_git(repo: Repo, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    script, seen = canary(repo.path.parent)
    ground(repo)
    repo.write("git", Path(script).read_text(), mode=0o755)
    monkeypatch.setenv("PATH", path.format(path=os.environ["PATH"]))
    monkeypatch.chdir(repo.path)
    for way, arguments in WAYS.items():
        _review(repo, arguments)
        assert not seen.exists(), way


def _everything(folder: Path) -> dict[str, tuple[str, int]]:
    """All that lies below a folder: a hash of each content, and when it was written."""
    found: dict[str, tuple[str, int]] = {}
    for path in sorted(folder.rglob("*")):
        content = bytes(path.readlink()) if path.is_symlink() else path.read_bytes() if path.is_file() else b""
        found[str(path)] = (hashlib.sha256(content).hexdigest(), path.lstat().st_mtime_ns)
    return found


def _plain(repo: Repo) -> None:
    """Nothing special."""


def _split(repo: Repo) -> None:
    repo.git("update-index", "--split-index")
    shared = next((repo.path / ".git").glob("sharedindex.*"))
    os.utime(shared, (0, 10**9))


def _cached(repo: Repo) -> None:
    repo.git("update-index", "--force-untracked-cache")


def _linked(repo: Repo) -> None:
    repo.git("worktree", "add", "--quiet", "--detach", str(repo.path.parent / "linked"))


def _with_submodule(repo: Repo) -> None:
    inner = library(repo).clone(repo.path / "s")
    repo.git("add", "s")
    inner.write("f", "dirty\n")


@pytest.mark.parametrize(
    "state", [_plain, _split, _cached, _linked, _with_submodule], ids=lambda state: state.__name__.strip("_")
)
def test_nothing_in_the_repository_is_written(repo: Repo, state: Callable[[Repo], object]) -> None:
    ground(repo)
    state(repo)
    repo.write("g.py", "zero\n")  # touched, not changed: plain git would write that into its index
    os.utime(repo.path / "g.py", (0, 10**9))
    before = _everything(repo.path)
    for way, arguments in WAYS.items():
        _review(repo, arguments)
        assert _everything(repo.path) == before, way
    repo.git("status")
    assert _everything(repo.path) != before, "plain git would not have written either"
