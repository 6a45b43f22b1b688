"""What an assignment may spend, so that all that is under way together stays within the caps of a run."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reviewer.evaluation.assignment import Amount
from reviewer.limits import Ledger, Limits

_REQUESTS = 6
"""Requests that a window may take before any has been seen: the first one and its repair, each with two retries."""


def plus(one: Amount, other: Amount, times: float = 1) -> Amount:
    """The sum of an amount and so many of another."""
    return Amount(*(a + b * times for a, b in zip(one, other, strict=True)))


def used(usage: Mapping[str, Any]) -> Amount:
    """What a trial says that it took."""
    names = ("requests", "input_tokens", "cost_usd", "retries", "output_tokens")
    return Amount(*(usage.get(name) or 0 for name in names))


def spent(ledger: Ledger) -> Amount:
    """What an account says."""
    return Amount(*(getattr(ledger, name) for name in Amount._fields))


@dataclass(slots=True, kw_only=True)
class Appetite:
    """What a window of one model takes: the most that was seen, or a bound until one was."""

    request: Amount
    """The most that one request can take."""
    seen: Amount | None = None
    """The most that a window of a finished trial took."""
    factor: int = 1
    """Doubled whenever it was not enough."""

    def learn(self, amount: Amount, windows: int) -> None:
        """Note what a trial took."""
        before = self.seen or Amount()
        self.seen = Amount(*(max(old, new / max(1, windows)) for old, new in zip(before, amount, strict=True)))

    def of(self, windows: int, slots: int) -> Amount:
        """What trials with so many windows may need, the longest answers of requests under way included."""
        a_window = self.seen or plus(Amount(), self.request, _REQUESTS)
        return Amount(*map(math.ceil, plus(plus(Amount(), a_window, windows * self.factor), self.request, slots)))


@dataclass(slots=True, kw_only=True)
class Allowance:
    """The account of a run, with what it has promised to assignments under way."""

    ledger: Ledger
    promised: Amount = field(default_factory=Amount)

    def book(self, amount: Amount) -> None:
        """Put on the account what was spent."""
        for name, value in amount._asdict().items():
            setattr(self.ledger, name, getattr(self.ledger, name) + value)

    def promise(self, amount: Amount, times: int = 1) -> None:
        """Keep room for an assignment; with -1, give it back."""
        self.promised = plus(self.promised, amount, times)

    def capped(self, amount: Amount) -> Amount:
        """An amount without what this run has no cap on."""
        return Amount(*(0 if cap == math.inf else value for value, cap in zip(amount, self._caps, strict=True)))

    @property
    def _caps(self) -> Amount:
        limits = self.ledger.limits
        caps = (limits.max_requests, limits.max_input_tokens, limits.max_cost)
        requests, tokens, cost = (math.inf if cap is None else cap for cap in caps)
        return Amount(requests, tokens, cost, math.inf, math.inf)

    def room(self) -> Amount:
        """What is neither spent nor promised."""
        return plus(plus(self._caps, spent(self.ledger), -1), self.promised, -1)


def fits(amount: Amount, room: Amount) -> bool:
    """True when there is room for so much."""
    return all(need <= left for need, left in zip(amount, room, strict=True))


def smaller(amount: Amount, room: Amount) -> Amount:
    """As much of an amount as there is room for."""
    return Amount(*(min(need, left) for need, left in zip(amount, room, strict=True)))


def limits_of(amount: Amount, run: Limits) -> Limits:
    """An amount as the limits of an assignment, where the run has some."""
    return Limits(
        max_requests=None if run.max_requests is None else int(amount.requests),
        max_input_tokens=None if run.max_input_tokens is None else int(amount.input_tokens),
        max_cost=None if run.max_cost is None else amount.cost,
    )
