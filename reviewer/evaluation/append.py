"""Writing down what is finished: each trial on the disk before the next step, then the answers it was made of go."""

from __future__ import annotations

import asyncio

from reviewer.evaluation.answers import Answers
from reviewer.evaluation.line_file import LineFile
from reviewer.evaluation.spent import Spent
from reviewer.evaluation.trial import Key, Trial, written

_PAUSE = 0.01
"""Seconds in which finished trials are waited for that go to the disk together."""


class Append:
    """Appends finished trials; UsageError when the disk takes no more."""

    def __init__(self, target: LineFile, answers: Answers, spent: Spent) -> None:
        self.answers = answers
        self.spent = spent
        self._target = target
        self._synced = target.end
        self._syncing = asyncio.Lock()
        self._unsynced: list[Key] = []
        self._syncs: asyncio.Task[None] | None = None

    def __call__(self, trial: Trial) -> None:
        """Append one finished trial."""
        self._target.append(written(trial))
        self._target.sync()
        self.answers.drop(trial.key)

    def soon(self, trial: Trial) -> None:
        """Append one finished trial, which the disk has shortly afterwards; `settled` waits until it does."""
        if self._syncs is not None and self._syncs.done():
            self._syncs.result()
        self._target.append(written(trial))
        self._unsynced.append(trial.key)
        if self._syncs is None or self._syncs.done():
            self._syncs = asyncio.ensure_future(self._sync())

    async def settled(self) -> None:
        """Wait until the disk has all that was appended; UsageError when it takes no more."""
        if self._syncs is not None:
            await self._syncs

    async def _sync(self) -> None:
        while self._unsynced:
            await asyncio.sleep(_PAUSE)
            keys, self._unsynced = self._unsynced, []
            await asyncio.to_thread(self._target.sync)
            for key in keys:
                self.answers.drop(key)

    async def together(self, trial: Trial) -> None:
        """Append one finished trial; those that finish at about the same time go to the disk at once.

        A line outlives the process as soon as it is written, and a power cut once the disk has it.
        """
        self._target.append(written(trial))
        mine = self._target.end
        async with self._syncing:
            if self._synced < mine:
                await asyncio.sleep(_PAUSE)
                end = self._target.end
                await asyncio.to_thread(self._target.sync)
                self._synced = end
        self.answers.drop(trial.key)
