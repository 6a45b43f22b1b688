"""Real git repositories for tests: built by git itself, deaf to the machine's configuration, the same every time."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ISOLATION = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "XDG_CONFIG_HOME": os.devnull,
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_PEOPLE = {
    "GIT_AUTHOR_NAME": "Ada Author",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_AUTHOR_DATE": "2026-01-02T03:04:05+00:00",
    "GIT_COMMITTER_NAME": "Cole Committer",
    "GIT_COMMITTER_EMAIL": "cole@example.org",
    "GIT_COMMITTER_DATE": "2026-01-02T03:04:05+00:00",
}


def environment(**extra: str) -> dict[str, str]:
    """The caller's environment without any GIT_ variable, with ISOLATION and fixed people and dates."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | ISOLATION | _PEOPLE | extra


class Repo:
    """A git repository in a folder; every method that makes something returns where or what it is."""

    def __init__(self, path: Path, *init: str, branch: str = "main") -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)
        if not (path / ".git").exists() and not (path / "HEAD").exists():
            self.git("init", "--quiet", f"--initial-branch={branch}", *init)

    def run(
        self, *arguments: str, stdin: bytes = b"", check: bool = True, **extra: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run git here; CalledProcessError with its error output when `check` and it fails."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.path, env=environment(**extra), input=stdin, capture_output=True, check=False
        )
        if check and done.returncode != 0:
            raise AssertionError(f"git {' '.join(arguments)} failed: {done.stderr.decode(errors='replace')}")
        return done

    def git(self, *arguments: str, stdin: bytes = b"", **extra: str) -> str:
        """Standard output of git as text, without the last newline."""
        return os.fsdecode(self.run(*arguments, stdin=stdin, **extra).stdout).removesuffix("\n")

    def write(self, path: str, content: str | bytes = b"", *, mode: int | None = None) -> Path:
        """Write a file, its folders too; text as UTF-8 with its line ends as they are."""
        full = self.path / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content)
        if mode is not None:
            full.chmod(mode)
        return full

    def link(self, path: str, target: str) -> Path:
        """Put a symlink in place of whatever is there."""
        full = self.path / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.unlink(missing_ok=True)
        full.symlink_to(target)
        return full

    def remove(self, path: str) -> None:
        """Delete a file or a symlink from the work tree."""
        (self.path / path).unlink()

    def move(self, old: str, new: str) -> None:
        """Move a file or folder of the work tree, without telling git."""
        (self.path / new).parent.mkdir(parents=True, exist_ok=True)
        (self.path / old).rename(self.path / new)

    def commit(self, message: str = "change", *options: str) -> str:
        """Commit all of the work tree (empty commits too) and return the commit id."""
        self.git("add", "--all")
        return self.record(message, *options)

    def record(self, message: str = "change", *options: str) -> str:
        """Commit the index as it stands and return the commit id."""
        self.git("commit", "--quiet", "--allow-empty", "--no-verify", f"--message={message}", *options)
        return self.git("rev-parse", "HEAD")

    def add_submodule(self, source: Repo, path: str) -> Repo:
        """Add another repository as a submodule, without committing it."""
        self.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(source.path), path)
        return Repo(self.path / path)
