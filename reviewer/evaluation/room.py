"""Waiting at a cap: a request under way has booked the most that it can take, and gives back what it did not."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from reviewer.errors import LimitReached
from reviewer.limits import ModelMeter
from reviewer.protocol import Request


@dataclass(slots=True)
class Room:
    """What the caps of a run leave, for all its models together."""

    under_way: int = 0
    """Requests that have room and are not answered yet."""
    _waiting: list[asyncio.Future[None]] = field(default_factory=list)

    async def enter(self, meter: ModelMeter, request: Request) -> None:
        """Book a request as soon as there is room for it; LimitReached when nothing under way could make any."""
        while True:
            try:
                meter.admit(request, retry=False)
            except LimitReached:
                if not await self.freed():
                    raise
            else:
                self.under_way += 1
                return

    def leave(self) -> None:
        """Say that a request is not under way any more, and that what it did not take is given back."""
        self.under_way -= 1
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def freed(self) -> bool:
        """Wait until a request under way has ended; False when there is none."""
        if not self.under_way:
            return False
        coming = asyncio.get_running_loop().create_future()
        self._waiting.append(coming)
        await coming
        return True
