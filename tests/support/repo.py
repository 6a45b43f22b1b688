"""Real git repositories for tests: built by git itself, deaf to the machine's configuration, the same every time."""

from __future__ import annotations

import os
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

ISOLATION = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "XDG_CONFIG_HOME": os.devnull,
    "LC_ALL": "C",
}
"""Variables under which git reads no configuration but the repository's own; for the code under test too."""
_DATE = "2026-01-02T03:04:05+00:00"
_PEOPLE = {
    "GIT_AUTHOR_NAME": "Ada Author",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_AUTHOR_DATE": _DATE,
    "GIT_COMMITTER_NAME": "Cole Committer",
    "GIT_COMMITTER_EMAIL": "cole@example.org",
    "GIT_COMMITTER_DATE": _DATE,
}
# A commit looks for housekeeping to do and waits for the disk; in a test there is nothing to tidy and nothing to lose.
_QUICK = ("-c", "maintenance.auto=false", "-c", "core.fsync=none")
_INIT = ("init", "--quiet", "--template=", "--initial-branch=main")


def environment(**extra: str) -> dict[str, str]:
    """The caller's environment without any GIT_ variable, with ISOLATION and fixed people and dates."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | ISOLATION | _PEOPLE | extra


class Repo:
    """A git repository in a folder, initialised unless it is one already; `init` are options of `git init`."""

    def __init__(self, path: Path, *init: str) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)
        if not (path / ".git").exists() and not (path / "HEAD").exists():
            if init:
                self.git(*_INIT, *init)
            else:
                self._lay_out()

    def _lay_out(self) -> None:
        """Write what `git init` writes, without a process for each repository."""
        for name, content in _empty().items():
            full = self.path / ".git" / name
            full.parent.mkdir(parents=True, exist_ok=True)
            if content is None:
                full.mkdir(exist_ok=True)
            else:
                full.write_bytes(content)

    def git(self, *arguments: str, stdin: bytes = b"", check: bool = True, env: dict[str, str] | None = None) -> str:
        """Standard output of git as text, without the last newline; AssertionError when it fails."""
        return os.fsdecode(self.raw(*arguments, stdin=stdin, check=check, env=env)).removesuffix("\n")

    def raw(self, *arguments: str, stdin: bytes = b"", check: bool = True, env: dict[str, str] | None = None) -> bytes:
        """Standard output of git as bytes; AssertionError with git's words when it fails."""
        done = subprocess.run(
            ["git", *_QUICK, *arguments],
            cwd=self.path,
            env=environment(**(env or {})),
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0 or not check, f"git {arguments}: {done.stderr.decode(errors='replace')}"
        return done.stdout

    def write(self, path: str, content: str | bytes = b"", *, mode: int | None = None) -> Path:
        """Write a file and its folders; text goes out as UTF-8 with its line ends as they are."""
        full = self.path / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content)
        if mode is not None:
            full.chmod(mode)
        return full

    def link(self, path: str, target: str) -> Path:
        """Put a symlink where a file, a symlink or nothing is."""
        full = self.path / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.unlink(missing_ok=True)
        full.symlink_to(target)
        return full

    def remove(self, path: str) -> None:
        """Delete a file or a symlink from the work tree alone."""
        (self.path / path).unlink()

    def move(self, old: str, new: str) -> None:
        """Move a file of the work tree alone."""
        (self.path / new).parent.mkdir(parents=True, exist_ok=True)
        (self.path / old).rename(self.path / new)

    def commit(self, message: str = "change", *, date: str = _DATE) -> str:
        """Commit everything in the work tree, or nothing, and return the commit id."""
        self.git("add", "--all")
        return self.record(message, date=date)

    def record(self, message: str = "change", *options: str, date: str = _DATE) -> str:
        """Commit the index as it stands and return the commit id."""
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
        self.git("commit", "--quiet", "--allow-empty", "--no-verify", f"--message={message}", *options, env=dates)
        return self.head()

    def head(self) -> str:
        """The commit id of HEAD."""
        folder = self.path / ".git"
        try:
            branch = (folder / "HEAD").read_text().removeprefix("ref: ").rstrip("\n")
            return (folder / branch).read_text().rstrip("\n")
        except OSError:  # detached, packed, bare or a linked work tree: git knows where to look
            return self.git("rev-parse", "HEAD")

    def clone(self, path: Path, *options: str) -> Repo:
        """Clone this repository over the file protocol, as a remote one would be."""
        self.git("clone", "--quiet", "--template=", *options, self.path.as_uri(), str(path))
        return Repo(path)

    def submodule(self, source: Repo, path: str) -> Repo:
        """Add a repository as a submodule, without committing it, and return its work tree."""
        self.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(source.path), path)
        return Repo(self.path / path)


@cache
def _empty() -> dict[str, bytes | None]:
    """What git puts into `.git` for an empty repository on `main`: contents of files, None for folders."""
    with TemporaryDirectory() as folder:
        subprocess.run(["git", *_INIT], cwd=folder, env=environment(), check=True, timeout=60)
        top = Path(folder) / ".git"
        found = sorted(top.rglob("*"))
        return {str(path.relative_to(top)): path.read_bytes() if path.is_file() else None for path in found}
