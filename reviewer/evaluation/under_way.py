"""An assignment while a worker has it: what is told of it goes to the disk and on the account as it comes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from reviewer.evaluation.allowance import Allowance, plus, smaller, used
from reviewer.evaluation.answers import Waiting
from reviewer.evaluation.assignment import Amount
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.kept import Kept
from reviewer.evaluation.part import Part
from reviewer.evaluation.trial import Key, Trial


@dataclass(slots=True, kw_only=True)
class UnderWay:
    """What is left of an assignment, and what it has taken so far."""

    part: Part
    allowance: Allowance
    left: dict[Key, Question]
    """Trials that have not come back."""
    promised: Amount
    """What it may still take."""
    at_once: int
    """Requests that may be lost with its worker."""
    told: Amount = field(default_factory=Amount)
    broken: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    """Fails with the error that kept something from being written."""

    def take(self, said: Trial | Waiting) -> None:
        """Keep a finished trial, or what came of a request of one that is not; what comes too late is left alone."""
        if self.broken.done():
            return
        try:
            if isinstance(said, Trial):
                self._finished(said)
            elif said.trial in self.left:
                self._answered(said)
        except Exception as error:  # noqa: BLE001 - whoever calls this has no use for it; the run ends with it
            self.broken.set_exception(error)

    def ended(self, spent: Amount) -> None:
        """Book what the worker says in the end that it has spent."""
        self.allowance.book(plus(spent, self.told, -1))
        self._lose()

    def died(self) -> None:
        """Book for good what may have been under way when the worker was lost, and was never told of."""
        seen = self.part.appetite.seen or self.part.appetite.request
        requests = min(self.at_once, self.part.windows(list(self.left.values())))
        if self.allowance.ledger.limits.max_requests is not None:
            requests = min(requests, int(self.promised.requests))
        if self.part.endpoint is not None and requests > 0:
            lost = Kept(
                answered=False, requests=requests, sent=int(requests * seen.input_tokens), cost=requests * seen.cost
            )
            self.part.write.spent.add(lost)
            self.allowance.book(amount_of(lost))
        self._lose()

    def _finished(self, trial: Trial) -> None:
        if self.left.pop(trial.key, None) is not None:
            before = self._waiting(trial.key)
            self.part.take(trial)
            self._book(plus(used(trial.usage), before, -1))

    def _answered(self, said: Waiting) -> None:
        before = self._waiting(said.trial, said.key)
        self.part.write.answers.put(*said)
        self._book(plus(amount_of(said.kept), before, -1))

    def _book(self, amount: Amount) -> None:
        """Put on the account what was not there before."""
        amount = Amount(*(max(0, value) for value in amount))
        kept = smaller(amount, self.promised)
        self.told, self.promised = plus(self.told, amount), plus(self.promised, kept, -1)
        self.allowance.book(amount)
        self.allowance.promise(kept, -1)

    def _waiting(self, trial: Key, key: str | None = None) -> Amount:
        """What is booked already for a trial, or for one request of it."""
        found = Amount()
        for one in self.part.write.answers.of(trial):
            if key in (None, one.key):
                found = plus(found, amount_of(one.kept))
        return found

    def _lose(self) -> None:
        for trial in self.left:
            self.part.write.answers.lose(trial)


def amount_of(kept: Kept) -> Amount:
    """What a request took."""
    return Amount(kept.requests, kept.sent, kept.cost, kept.retries, kept.received)
