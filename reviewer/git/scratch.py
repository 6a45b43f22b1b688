"""Temporary folders that a later process can tell from live ones, however the process that made them ended."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType

_PREFIX = "reviewer-scratch-"


class Scratch:
    """A temporary folder of this process, which holds a lock on it for as long as it lives.

    The kernel gives up the lock of a process that is killed; no process id is compared, so that none that was given
    out anew, or that belongs to another container, can mislead.
    """

    def __init__(self) -> None:
        self.path = ""
        self._lock = -1
        while not self._made():
            pass

    def __enter__(self) -> Path:
        return Path(self.path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove the folder."""
        if self.path:
            shutil.rmtree(self.path, ignore_errors=True)
            os.close(self._lock)
            self.path = ""

    def _made(self) -> bool:
        """Make a folder and lock it; False when another process took it for an abandoned one in between."""
        path = tempfile.mkdtemp(prefix=_PREFIX)
        try:
            lock = _opened(path)
        except FileNotFoundError:
            return False
        if not _locked(lock) or not Path(path).is_dir():
            os.close(lock)
            return False
        self.path, self._lock = path, lock
        return True


def sweep() -> None:
    """Remove the temporary folders of this user's processes that were killed."""
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for path in [entry.path for entry in entries if entry.name.startswith(_PREFIX)]:
            with contextlib.suppress(OSError):
                _remove_abandoned(path)


def _remove_abandoned(path: str) -> None:
    """Remove a folder whose lock is free; OSError when it is not, or when the folder is somebody else's."""
    lock = _opened(path)
    try:
        if os.fstat(lock).st_uid == os.geteuid():
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(path, ignore_errors=True)
    finally:
        os.close(lock)


def _locked(lock: int) -> bool:
    """Lock a new folder; False where another process is about to remove it."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system without locks: nobody can take the folder for an abandoned one either
    return True


def _opened(path: str) -> int:
    return os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
