"""What a worker has of a run that another process keeps: the answers that wait there, and leave to send."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reviewer.errors import LimitReached
from reviewer.evaluation.answers import Answers, Waiting
from reviewer.evaluation.kept import Kept
from reviewer.evaluation.trial import Key
from reviewer.limits import Ledger, ModelMeter, Price
from reviewer.protocol import Request


@dataclass(slots=True, kw_only=True)
class Relayed(Answers):
    """Answers that are kept by whoever is told of them."""

    tell: Callable[[Waiting], None]

    def know(self, answers: Iterable[Waiting]) -> None:
        """Note what was answered before."""
        for trial, key, kept in answers:
            self._kept.setdefault(trial, {})[key] = kept

    def put(self, trial: Key, key: str, kept: Kept) -> None:
        """Tell what came of a request."""
        self.tell(Waiting(trial, key, kept))


class WhileWanted(ModelMeter):
    """Admits requests as long as the run wants them."""

    def __init__(self, ledger: Ledger, price: Price, wanted: Callable[[], bool]) -> None:
        super().__init__(ledger, price)
        self._wanted = wanted

    def admit(self, request: Request, *, retry: bool) -> None:
        """Book one more request; LimitReached when a cap would be broken, or the run has ended."""
        if not self._wanted():
            raise LimitReached("the run has ended")
        super().admit(request, retry=retry)
