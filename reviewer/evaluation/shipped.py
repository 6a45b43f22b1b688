"""Cases on their way to another machine: the files before the change travel with them."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.evaluation.case import Case

_BASE = "base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file of a tree."""

    path: str
    mode: int
    content: bytes
    """Where a symbolic link points, for one."""
    link: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """A case that needs nothing of the machine it came from."""

    case: Case
    """Without its folder."""
    base: tuple[Entry, ...] | None
    """The files before the change; None for a single diff."""

    @property
    def size(self) -> int:
        """Bytes of its diffs and files."""
        return sum(map(len, self.case.diffs.values())) + sum(len(entry.content) for entry in self.base or ())


def ship(case: Case) -> Shipped:
    """A case with the files of its base."""
    base = None if case.folder is None else tuple(_entries(case.folder / _BASE))
    return Shipped(case=replace(case, folder=None), base=base)


@contextmanager
def arrived(cases: Sequence[Shipped]) -> Iterator[list[Case]]:
    """The cases with folders of their own, which last as long as the context."""
    with tempfile.TemporaryDirectory(prefix="reviewer-cases-", ignore_cleanup_errors=True) as name:
        yield [_unpacked(one, Path(name) / str(number)) for number, one in enumerate(cases)]


def _unpacked(shipped: Shipped, folder: Path) -> Case:
    if shipped.base is None:
        return shipped.case
    (folder / _BASE).mkdir(parents=True)
    for entry in shipped.base:
        target = folder / _BASE / entry.path
        target.parent.mkdir(parents=True, exist_ok=True)
        if entry.link:
            target.symlink_to(os.fsdecode(entry.content))
        else:
            target.write_bytes(entry.content)
            target.chmod(entry.mode)
    return replace(shipped.case, folder=folder)


def _entries(base: Path) -> Iterator[Entry]:
    for path in sorted(base.rglob("*")):
        name, mode = path.relative_to(base).as_posix(), path.lstat().st_mode
        if stat.S_ISLNK(mode):
            yield Entry(path=name, mode=0, content=os.fsencode(path.readlink()), link=True)
        elif stat.S_ISREG(mode):
            yield Entry(path=name, mode=stat.S_IMODE(mode), content=path.read_bytes())
