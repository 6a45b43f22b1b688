"""Runs that several processes do together, for tests."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.errors import ModelError
from reviewer.evaluation.coordinate import acoordinate
from reviewer.evaluation.local_crew import LocalCrew
from reviewer.evaluation.records import read_records
from reviewer.evaluation.run import Lane
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.run_model import shared
from reviewer.evaluation.run_trial import Candidate
from reviewer.limits import Ledger, Limits
from reviewer.options import Options
from reviewer.protocol import Completion, Request
from tests.support.commands import NO_VOCABULARY, environment

LOOPBACK: dict[str, Any] = {
    "host": "127.0.0.1",
    "threads_per_worker": 2,
    "memory_limit": 0,
    "scheduler_kwargs": {"dashboard": False, "dashboard_address": "127.0.0.1:0"},
}
"""Options of a dask cluster that nobody else reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Dask workers behind a scheduler."""

    address: str
    process: subprocess.Popen[str]


class Deadly:
    """A model that ends its process at one window, and fails at all others."""

    name = "deadly"
    family = "test"

    def __init__(self, fatal: str) -> None:
        self.fatal = fatal

    async def complete(self, request: Request) -> Completion:
        """Kill the process by a signal that nobody can handle, or raise ModelError."""
        import os

        if self.fatal in request.messages[-1].content:
            os.kill(os.getpid(), signal.SIGKILL)
        raise ModelError("backend", "it never answers")


async def deadly(corpus: Path, out: Path, *, fatal: str, processes: int = 1) -> bool:
    """Run a deadly model over a corpus."""
    ledger = Ledger(Limits())
    (model,) = shared([Deadly(fatal)], ledger, 4)
    candidate = Candidate(name="deadly", options=Options(embedded=False), shared=model)
    lane = Lane(candidate=candidate, folder=RunFolder(out), settings={}, cases=list(read_records(corpus)))
    crew = LocalCrew(processes)
    try:
        return await acoordinate([lane], ledger, crew, concurrency=4)
    finally:
        await crew.aclose()


def children(pid: int) -> list[int]:
    """The processes that a process started and that work for it."""
    found = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == pid and b"spawn_main" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return found


def running(pid: int) -> bool:
    """True until a process has ended, whether or not somebody has asked how."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@contextlib.contextmanager
def cluster(workers: int) -> Iterator[Cluster]:
    """A scheduler with so many workers in a process of its own, which ends with the context."""
    command = [sys.executable, "-m", "tests.evaluation.crews", str(workers)]
    with subprocess.Popen(command, stdout=-1, text=True, env=environment(**NO_VOCABULARY)) as process:
        assert process.stdout is not None
        try:
            yield Cluster(address=process.stdout.readline().strip(), process=process)
        finally:
            process.send_signal(signal.SIGINT)


def main(workers: int) -> None:
    """Say the address of a scheduler, and last until the process is interrupted."""
    import distributed

    with distributed.LocalCluster(n_workers=workers, **LOOPBACK) as cluster:  # type: ignore[no-untyped-call]
        print(cluster.scheduler_address, flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main(int(sys.argv[1]))
