"""Caps that hold while running: requests, input tokens, cost. Every request is admitted before it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.errors import LimitReached
from reviewer.protocol import Completion, Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Caps of one review; None means no cap."""

    max_requests: int | None = None
    """HTTP requests, retries included."""
    max_input_tokens: int | None = None
    """Tokens sent, by the endpoint's count where it gives one."""
    max_cost: float | None = None
    """USD by the configured prices; a request reserves its longest possible answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a model costs; USD per million tokens, None where it is not known."""

    price_in: float | None = None
    price_out: float | None = None
    max_output_tokens: int = 0
    """Longest answer that a request may be charged for."""

    def cost(self, input_tokens: int, output_tokens: int) -> float:
        """USD for a request; unknown prices count as nothing."""
        return (input_tokens * (self.price_in or 0.0) + output_tokens * (self.price_out or 0.0)) / 1e6

    @property
    def known(self) -> bool:
        """True when both prices are configured."""
        return self.price_in is not None and self.price_out is not None


class Ledger:
    """What a review has spent and reserved, over all models."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.requests = 0
        self.retries = 0
        self.input_tokens = 0
        self.output_tokens = 0
        self.cost = 0.0
        self.cached_windows = 0

    def meter(self, price: Price) -> ModelMeter:
        """The meter of one model."""
        return ModelMeter(self, price)


class ModelMeter:
    """Admits the requests of one model and books what they turned out to be."""

    def __init__(self, ledger: Ledger, price: Price) -> None:
        self._ledger = ledger
        self._price = price

    def admit(self, request: Request, *, retry: bool) -> None:
        """Book one more request with its input and longest output; LimitReached when a cap would be broken."""
        ledger, limits, price = self._ledger, self._ledger.limits, self._price
        cost = price.cost(request.input_tokens, price.max_output_tokens)
        if limits.max_requests is not None and ledger.requests + 1 > limits.max_requests:
            raise LimitReached(f"the cap of {limits.max_requests} requests is reached")
        if limits.max_input_tokens is not None and ledger.input_tokens + request.input_tokens > limits.max_input_tokens:
            raise LimitReached(f"the cap of {limits.max_input_tokens} input tokens is reached")
        if limits.max_cost is not None and ledger.cost + cost > limits.max_cost:
            raise LimitReached(f"the cap of {limits.max_cost:g} USD is reached")
        ledger.requests += 1
        ledger.retries += retry
        ledger.input_tokens += request.input_tokens
        ledger.cost += cost

    def settle(self, request: Request, completion: Completion) -> None:
        """Replace what was booked for an answered request by what the endpoint counted."""
        ledger, price = self._ledger, self._price
        sent = request.input_tokens if completion.input_tokens is None else completion.input_tokens
        received = price.max_output_tokens if completion.output_tokens is None else completion.output_tokens
        ledger.input_tokens += sent - request.input_tokens
        ledger.output_tokens += completion.output_tokens or 0
        ledger.cost += price.cost(sent, received) - price.cost(request.input_tokens, price.max_output_tokens)

    def release(self, request: Request) -> None:
        """Take back the reservation of a request that the endpoint refused to answer."""
        self._ledger.input_tokens -= request.input_tokens
        self._ledger.cost -= self._price.cost(request.input_tokens, self._price.max_output_tokens)
