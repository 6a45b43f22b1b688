"""Who does the work of a run that one process does not do alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Protocol

from reviewer.evaluation.answers import Waiting
from reviewer.evaluation.assignment import Answer, Assignment
from reviewer.evaluation.trial import Trial

Tell = Callable[[Trial | Waiting], None]
"""Called with each trial that a worker has finished, and with what came of requests of those that it has not."""


class WorkerDied(Exception):
    """A worker is gone, and with it what it had not told of its assignment."""


class Crew(Protocol):
    """Processes that take assignments."""

    changed: asyncio.Event
    """Set whenever a worker has come or gone."""

    def workers(self) -> Mapping[str, int]:
        """Who is there, and how many assignments each takes at once; EngineError when none can ever come."""

    async def send(self, worker: str, assignment: Assignment, tell: Tell) -> Answer:
        """Let a worker do an assignment; WorkerDied when it is gone before it has answered."""

    async def stop(self) -> None:
        """Ask all workers to send nothing more, and to say at once what they have spent."""

    async def aclose(self) -> None:
        """End what was started for the run."""
