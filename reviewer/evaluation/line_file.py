"""A file of JSON lines that is only ever appended to, whole lines or nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reviewer.errors import UsageError

_BLOCK = 65_536


class LineFile:
    """Appends lines; what was not written to its end, by this process or one that died, is cut off again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._file)

    def append(self, row: Mapping[str, Any]) -> None:
        """Write one line; UsageError when the disk takes no more, and then the file ends as it did before."""
        line = _line(row)
        try:
            done = 0
            while done < len(line):
                done += os.pwrite(self._file, line[done:], self.end + done)
        except OSError as error:
            os.ftruncate(self._file, self.end)
            raise unwritable(self.path, error) from error
        self.end += len(line)

    def sync(self) -> None:
        """Wait until the disk has all lines, so that they outlive a power cut too."""
        try:
            os.fsync(self._file)
        except OSError as error:
            raise unwritable(self.path, error) from error

    def replace(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Have these lines instead, all or, when the disk takes no more, the old ones."""
        if not rows:
            os.ftruncate(self._file, 0)
            self.end = 0
            return
        part = self.path.with_name(f"{self.path.name}.part")
        try:
            part.write_bytes(b"".join(map(_line, rows)))
            part.replace(self.path)
            os.close(self._file)
            self._open()
        except OSError as error:
            raise unwritable(self.path, error) from error

    def _open(self) -> None:
        """Open the file at the end of its last whole line."""
        try:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
            self.end = _whole(self._file)
            os.ftruncate(self._file, self.end)
        except OSError as error:
            raise unwritable(self.path, error) from error


def _line(row: Mapping[str, Any]) -> bytes:
    return json.dumps(row, ensure_ascii=True).encode() + b"\n"


def unwritable(path: Path, error: OSError) -> UsageError:
    """The error for a file of a run that cannot be written."""
    return UsageError(
        f"{path}: cannot be written: {error.strerror or error}; what is finished is kept, and the same command goes on"
        " from there"
    )


def _whole(file: int) -> int:
    """Where the last whole line ends."""
    end = os.fstat(file).st_size
    while end > 0:
        start = max(0, end - _BLOCK)
        found = os.pread(file, end - start, start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end = start
    return 0
