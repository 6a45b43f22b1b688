"""File contents on both sides of a change, read when they are asked for."""

from __future__ import annotations

import os
import stat
import subprocess
import threading
from pathlib import Path

from reviewer.errors import ChangeError
from reviewer.git.command import command_line
from reviewer.git.repository import Repository
from reviewer.patch.types import SUBMODULE_MODE, FilePatch, Side


class Blobs:
    """Contents by side: from the object store through one `cat-file`, or from the work tree."""

    def __init__(self, repository: Repository, *, worktree: bool) -> None:
        self._repository = repository
        self._worktree = worktree
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def read(self, file: FilePatch, side: Side) -> bytes | None:
        """The whole content of a file on one side; None where it does not exist or is a submodule."""
        path, oid, mode = _where(file, side)
        if path is None or mode == SUBMODULE_MODE:
            return None
        if side == "new" and self._worktree:
            return self._from_worktree(path)
        return self._from_store(oid) if oid else None

    def size(self, file: FilePatch, side: Side) -> int | None:
        """Size in bytes of one side; None where it does not exist or is a submodule."""
        path, oid, mode = _where(file, side)
        if path is None or mode == SUBMODULE_MODE:
            return None
        if side == "new" and self._worktree:
            content = self._from_worktree(path)
            return None if content is None else len(content)
        return int(self._repository.run("cat-file", "-s", oid)) if oid else None

    def at(self, commit: str, path: str) -> bytes | None:
        """The content of a path at a commit; None when it is not there or not a file."""
        return self._from_store(f"{commit}:{path}") if "\n" not in path else None

    def in_worktree(self, path: str) -> bytes | None:
        """The content of a path in the work tree; None when there is none."""
        return self._from_worktree(path) if self._repository.top else None

    def close(self) -> None:
        """End the `cat-file` process."""
        if self._process is not None:
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process.wait()
            self._process = None

    def _from_worktree(self, path: str) -> bytes | None:
        assert self._repository.top is not None
        full = Path(self._repository.top) / path
        try:
            kind = full.lstat().st_mode
            if stat.S_ISLNK(kind):
                return os.fsencode(os.readlink(full))  # noqa: PTH115 (Path would tidy the target)
            return full.read_bytes() if stat.S_ISREG(kind) else None
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ChangeError(f"{path}: cannot be read: {error.strerror}") from error

    def _from_store(self, name: str) -> bytes | None:
        """The content of an object; a lock keeps threads from mixing questions and answers."""
        with self._lock:
            return self._ask_store(name)

    def _ask_store(self, name: str) -> bytes | None:
        if self._process is None:
            self._process = subprocess.Popen(
                command_line(["cat-file", "--batch"]),
                cwd=self._repository.folder,
                env=self._repository.environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(os.fsencode(name) + b"\n")
        self._process.stdin.flush()
        header = self._process.stdout.readline().rsplit(b" ", 2)
        if len(header) < 3 or not header[2].strip().isdigit():
            return None
        content = self._process.stdout.read(int(header[2]))
        self._process.stdout.read(1)
        return content if header[1] == b"blob" else None


def _where(file: FilePatch, side: Side) -> tuple[str | None, str | None, str | None]:
    if side == "old":
        return file.old_path, file.old_oid, file.old_mode
    return file.new_path, file.new_oid, file.new_mode
