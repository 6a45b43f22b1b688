"""Writing down what is finished: each trial on the disk before the next step, then the answers it was made of go."""

from __future__ import annotations

import asyncio

from reviewer.evaluation.answers import Answers
from reviewer.evaluation.line_file import LineFile
from reviewer.evaluation.trial import Trial, written

_PAUSE = 0.01
"""Seconds in which finished trials are waited for that go to the disk together."""


class Append:
    """Appends finished trials; UsageError when the disk takes no more."""

    def __init__(self, target: LineFile, answers: Answers) -> None:
        self.answers = answers
        self._target = target
        self._synced = target.end
        self._syncing = asyncio.Lock()

    def __call__(self, trial: Trial) -> None:
        """Append one finished trial."""
        self._target.append(written(trial))
        self._target.sync()
        self.answers.drop(trial.key)

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
