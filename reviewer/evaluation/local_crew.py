"""A crew of processes on this machine, each behind a pipe."""

from __future__ import annotations

import asyncio
import functools
import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from reviewer.errors import EngineError
from reviewer.evaluation.assignment import Answer, Assignment
from reviewer.evaluation.crew import WorkerDied
from reviewer.evaluation.trial import Trial
from reviewer.evaluation.worker import work

_AT_ONCE = 2
"""Assignments of one process at a time: while one ends, the other keeps it busy."""
_STILLBORN = 3
"""Processes in a row that may end before they have begun."""
_PATIENCE = 5.0
"""Seconds that a process gets to end by itself."""
_SPAWN = multiprocessing.get_context("spawn")


@dataclass(slots=True, kw_only=True)
class _Waiting:
    """An assignment that is not answered yet."""

    answer: asyncio.Future[Answer]
    tell: Callable[[Trial], None]


@dataclass(slots=True, kw_only=True)
class _Child:
    """A process as the run sees it."""

    process: Any
    connection: Connection
    ready: bool = False
    waiting: dict[int, _Waiting] = field(default_factory=dict)


class LocalCrew:
    """So many processes; one that dies is replaced."""

    def __init__(self, processes: int) -> None:
        self.changed = asyncio.Event()
        self._children: dict[str, _Child] = {}
        self._started = self._stillborn = self._sent = 0
        for _ in range(processes):
            self._start()

    def workers(self) -> Mapping[str, int]:
        """The processes that are ready."""
        if self._stillborn >= _STILLBORN:
            raise EngineError(f"{self._stillborn} processes in a row ended before they could begin; see --processes")
        return {name: _AT_ONCE for name, child in self._children.items() if child.ready}

    async def send(self, worker: str, assignment: Assignment, tell: Callable[[Trial], None]) -> Answer:
        """Let a process do an assignment; WorkerDied when it ends before it has answered."""
        child = self._children.get(worker)
        if child is None:
            raise WorkerDied(worker)
        self._sent += 1
        waiting = _Waiting(answer=asyncio.get_running_loop().create_future(), tell=tell)
        child.waiting[self._sent] = waiting
        try:
            child.connection.send((self._sent, assignment))
        except OSError:
            self._died(worker)
        return await waiting.answer

    async def aclose(self) -> None:
        """End all processes; what they are doing is lost."""
        for child in self._children.values():
            self._forget(child)
        for child in self._children.values():
            await asyncio.to_thread(child.process.join, _PATIENCE)
            child.process.kill()
            await asyncio.to_thread(child.process.join)
            child.process.close()
        self._children.clear()

    def _start(self) -> None:
        self._started += 1
        ours, theirs = _SPAWN.Pipe()
        name = f"process {self._started}"
        process = _SPAWN.Process(target=_serve, args=(theirs,), name=f"reviewer-{self._started}", daemon=True)
        process.start()
        theirs.close()
        self._children[name] = _Child(process=process, connection=ours)
        asyncio.get_running_loop().add_reader(ours.fileno(), functools.partial(self._heard, name))

    def _heard(self, name: str) -> None:
        """Take what a process says; the end of its pipe is its death."""
        child = self._children[name]
        try:
            kind, number, value = child.connection.recv()
        except (EOFError, OSError):
            self._died(name)
            return
        if kind == "ready":
            child.ready, self._stillborn = True, 0
            self.changed.set()
        elif kind == "trials":
            for trial in value:
                child.waiting[number].tell(trial)
        elif kind == "answer":
            child.waiting.pop(number).answer.set_result(value)
        else:
            child.waiting.pop(number).answer.set_exception(RuntimeError(f"a worker failed:\n{value}"))

    def _died(self, name: str) -> None:
        """Say that a process is gone, and start another one in its place."""
        child = self._children.pop(name)
        self._forget(child)
        child.process.kill()
        child.process.join()
        child.process.close()
        for waiting in child.waiting.values():
            if not waiting.answer.done():
                waiting.answer.set_exception(WorkerDied(name))
        self._stillborn += not child.ready
        if self._stillborn < _STILLBORN:
            self._start()
        self.changed.set()

    def _forget(self, child: _Child) -> None:
        asyncio.get_running_loop().remove_reader(child.connection.fileno())
        child.connection.close()


def _serve(connection: Connection) -> None:
    """The life of a process: it does what it is sent, and ends with the run, at whatever moment that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interruption is the run's to handle
    saying = threading.Lock()

    def say(kind: str, number: int = 0, value: object = None) -> None:
        try:
            with saying:
                connection.send((kind, number, value))
        except OSError:
            os._exit(0)

    def do(number: int, assignment: Assignment) -> None:
        try:
            answer = work(assignment, tell=lambda trials: say("trials", number, trials), wanted=lambda: True)
        except Exception:  # noqa: BLE001 - the run says what it was
            say("broken", number, traceback.format_exc())
        else:
            say("answer", number, answer)

    say("ready")
    while True:
        try:
            number, assignment = connection.recv()
        except (EOFError, OSError):
            os._exit(0)
        threading.Thread(target=do, args=(number, assignment), daemon=True).start()
