"""Caps: every request is admitted before it is sent, and what it turned out to be is booked afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.errors import LimitReached
from reviewer.limits import Ledger, Limits, Price
from reviewer.protocol import Completion
from tests.support.builders import changed, request, window
from tests.support.patches import bounded

ASKED = replace(request(window(changed("app.py", "+x = 1"))), input_tokens=1000)
DEAR = Price(price_in=2.0, price_out=10.0, max_output_tokens=500)
"""A request of 1000 tokens reserves 0.002 + 0.005 USD."""


def counted(input_tokens: int | None, output_tokens: int | None) -> Completion:
    """An answer with the endpoint's count."""
    return Completion(text="{}", input_tokens=input_tokens, output_tokens=output_tokens)


CAPS = {
    "no cap": (Limits(), 50, None),
    "requests": (Limits(max_requests=3), 3, "the cap of 3 requests is reached"),
    "no request": (Limits(max_requests=0), 0, "the cap of 0 requests is reached"),
    "tokens": (Limits(max_input_tokens=2999), 2, "the cap of 2999 input tokens is reached"),
    "tokens, exactly": (Limits(max_input_tokens=3000), 3, "the cap of 3000 input tokens is reached"),
    "cost": (Limits(max_cost=0.03), 4, "the cap of 0.03 USD is reached"),
    "the lowest of several": (Limits(max_requests=9, max_input_tokens=9000, max_cost=0.01), 1, "the cap of 0.01 USD"),
}


@pytest.mark.parametrize(("limits", "fit", "words"), CAPS.values(), ids=CAPS.keys())
def test_cap(limits: Limits, fit: int, words: str | None) -> None:
    meter = Ledger(limits).meter(DEAR)
    for _ in range(fit):
        meter.admit(ASKED, retry=False)
    if words is not None:
        with pytest.raises(LimitReached, match=f"^{words}") as caught:
            meter.admit(ASKED, retry=False)
        assert caught.value.kind == "limit"


def test_a_request_that_is_refused_is_not_booked() -> None:
    ledger = Ledger(Limits(max_requests=1))
    meter = ledger.meter(DEAR)
    meter.admit(ASKED, retry=False)
    with pytest.raises(LimitReached):
        meter.admit(ASKED, retry=True)
    assert (ledger.requests, ledger.retries, ledger.input_tokens) == (1, 0, 1000)
    assert ledger.cost == pytest.approx(0.007)


def test_caps_hold_over_all_models_together() -> None:
    ledger = Ledger(Limits(max_requests=2))
    cheap, dear = ledger.meter(Price()), ledger.meter(DEAR)
    cheap.admit(ASKED, retry=False)
    dear.admit(ASKED, retry=True)
    with pytest.raises(LimitReached):
        cheap.admit(ASKED, retry=False)
    assert (ledger.requests, ledger.retries) == (2, 1)


SETTLED = {
    "as the endpoint counts": (counted(900, 40), 900, 40, 0.0018 + 0.0004),
    "more than was thought": (counted(1100, 500), 1100, 500, 0.0022 + 0.005),
    "an endpoint that does not count is paid in full": (counted(None, None), 1000, 0, 0.002 + 0.005),
    "an endpoint that counts the input alone": (counted(900, None), 900, 0, 0.0018 + 0.005),
    "nothing": (counted(0, 0), 0, 0, 0.0),
}


@pytest.mark.parametrize(("completion", "sent", "received", "cost"), SETTLED.values(), ids=SETTLED.keys())
def test_settled(completion: Completion, sent: int, received: int, cost: float) -> None:
    ledger = Ledger(Limits())
    meter = ledger.meter(DEAR)
    meter.admit(ASKED, retry=False)
    meter.settle(ASKED, completion)
    assert (ledger.requests, ledger.input_tokens, ledger.output_tokens) == (1, sent, received)
    assert ledger.cost == pytest.approx(cost)


def test_a_request_that_the_endpoint_refused_frees_its_tokens_and_its_cost_but_was_a_request() -> None:
    ledger = Ledger(Limits(max_requests=2, max_input_tokens=1000))
    meter = ledger.meter(DEAR)
    meter.admit(ASKED, retry=False)
    meter.release(ASKED)
    assert (ledger.requests, ledger.input_tokens) == (1, 0)
    assert ledger.cost == pytest.approx(0)
    meter.admit(ASKED, retry=False)


PRICES = {
    "both prices": (Price(price_in=1.0, price_out=2.0), True, 5.0),
    "free": (Price(price_in=0.0, price_out=0.0), True, 0.0),
    "one price": (Price(price_in=1.0), False, 1.0),
    "no price": (Price(), False, 0.0),
}


@pytest.mark.parametrize(("price", "known", "cost"), PRICES.values(), ids=PRICES.keys())
def test_price(price: Price, known: bool, cost: float) -> None:
    assert price.known is known
    assert price.cost(1_000_000, 2_000_000) == pytest.approx(cost)


STEPS = st.lists(st.tuples(st.integers(1, 3000), st.booleans(), st.integers(0, 500), st.booleans()), max_size=40)


@bounded
@given(STEPS, st.integers(0, 9), st.integers(0, 9000), st.floats(0, 0.1))
def test_no_course_of_events_breaks_a_cap(
    steps: list[tuple[int, bool, int, bool]], requests: int, tokens: int, cost: float
) -> None:
    """As long as an endpoint takes no more than the request has and the reserved answer holds."""
    ledger = Ledger(Limits(max_requests=requests, max_input_tokens=tokens, max_cost=cost))
    meter = ledger.meter(DEAR)
    for size, retry, received, answered in steps:
        asked = replace(ASKED, input_tokens=size)
        try:
            meter.admit(asked, retry=retry)
        except LimitReached:
            continue
        assert ledger.requests <= requests
        assert ledger.input_tokens <= tokens
        assert ledger.cost <= cost + 1e-9
        if answered:
            meter.settle(asked, counted(size, received))
