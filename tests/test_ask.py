"""One window and one model: two completions at most, and a reason for every answer that does not count."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.ask import Answer, Asker
from reviewer.cache import Cache
from reviewer.errors import AuthError, ContextLengthError, LimitReached, ModelError, UsageError
from reviewer.limits import Ledger, Limits, Price
from reviewer.prompt import body_budget, load_prompt, request_tokens
from reviewer.protocol import Request
from reviewer.window import split_windows
from tests.support.builders import (
    BYTES,
    Reply,
    Scripted,
    changed,
    claimed,
    in_turn,
    passes,
    patch,
    request,
    says,
    verdict,
    window,
)

ASKED = request(window(changed("app.py", "-    check(user)", "+    delete(user)")))


def asker(model: Scripted, **more: Any) -> Asker:
    """What is needed to ask a model."""
    return Asker(model=model, prompt=load_prompt(), counter=BYTES, **more)


def ask(model: Scripted, asked: Request = ASKED, **more: Any) -> Answer:
    """The model's answer."""
    return asyncio.run(asker(model, **more).ask(asked))


def text(said: str) -> Callable[[Request], Reply]:
    """A reply of this text."""
    return lambda asked: said


def error(said: Exception) -> Callable[[Request], Reply]:
    """A failure."""
    return lambda asked: said


def test_a_valid_answer_is_reviewed_after_one_request() -> None:
    model = Scripted(reply=says(claimed("delete(user)"), verdict="concern"))
    answer = ask(model)
    assert (answer.status, answer.repaired, answer.kind, answer.reason) == ("reviewed", False, None, None)
    assert answer.verdict is not None
    assert (answer.verdict.word, len(answer.verdict.findings)) == ("concern", 1)
    assert answer.verdict.findings[0].verified
    assert answer.reply == json.dumps(verdict(ASKED.window_id, claimed("delete(user)"), verdict="concern"))
    assert model.requests == [ASKED]


UNUSABLE: dict[str, tuple[Callable[[Request], Reply], str]] = {
    "prose": (text("It looks fine to me."), "the reply holds no complete JSON object"),
    "nothing": (text(""), "the reply is empty"),
    "a cut answer": (text('{"window_id": "w'), "the reply holds no complete JSON object"),
    "another shape": (
        says(verdict="fine"),
        "verdict: 'fine' is not one of ['pass', 'concern', 'block', 'cannot_assess']",
    ),
    "another window": (lambda asked: passes(asked).replace("w-", "w-0"), f"window_id: expected '{ASKED.window_id}'"),
    "a finding without evidence": (says(claimed(" ")), "findings[0].evidence: must not be empty"),
}


@pytest.mark.parametrize(("reply", "words"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_an_unusable_answer_is_asked_for_once_more_with_what_is_wrong(
    reply: Callable[[Request], Reply], words: str
) -> None:
    model = Scripted(reply=in_turn(reply, passes))
    answer = ask(model)
    assert (answer.status, answer.repaired) == ("reviewed", True)
    first, second = model.requests
    assert second.messages[:2] == first.messages
    assert [message.role for message in second.messages[2:]] == ["assistant", "user"]
    assert second.messages[2].content == (reply(ASKED) or "(empty)")
    assert f"- {words}\n" in second.messages[3].content
    assert second.window is first.window
    assert second.input_tokens == request_tokens(second.messages, BYTES)


@pytest.mark.parametrize(("reply", "words"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_after_two_unusable_answers_the_window_has_failed(reply: Callable[[Request], Reply], words: str) -> None:
    model = Scripted(reply=reply)
    answer = ask(model)
    assert (answer.status, answer.kind, answer.verdict) == ("failed", "invalid_verdict", None)
    assert words in str(answer.reason)
    assert answer.reply == reply(ASKED)
    assert len(model.requests) == 2


def test_cannot_assess_has_failed_and_says_what_is_missing_and_keeps_its_findings() -> None:
    reply = says(claimed("delete(user)"), verdict="cannot_assess", missing_context=["the caller", "the schema"])
    model = Scripted(reply=reply)
    answer = ask(model)
    assert (answer.status, answer.kind) == ("failed", "cannot_assess")
    assert answer.reason == "the model cannot assess it: the caller, the schema"
    assert answer.verdict is not None
    assert len(answer.verdict.findings) == len(model.requests) == 1


FAILURES: dict[str, tuple[Exception, str, str]] = {
    "a timeout": (ModelError("timeout", "no answer within 1 s"), "timeout", "no answer within 1 s"),
    "a refusal": (ModelError("refusal", "the model refused: no"), "refusal", "the model refused: no"),
    "a cap": (LimitReached("the cap of 1 requests is reached"), "limit", "the cap of 1 requests is reached"),
    "a bug of the backend": (KeyError("choices"), "backend", "KeyError: 'choices'"),
    "a hostile text": (
        ModelError("http_500", "a\x1b[2J\nb" + "x" * 999),
        "http_500",
        "a\\u{1B}[2J b" + "x" * 387 + "…",
    ),
}


@pytest.mark.parametrize(("failure", "kind", "reason"), FAILURES.values(), ids=FAILURES.keys())
@pytest.mark.parametrize("at", [1, 2], ids=["at first", "when asked once more"])
def test_a_failure_is_an_answer_that_does_not_count(failure: Exception, kind: str, reason: str, at: int) -> None:
    model = Scripted(reply=error(failure) if at == 1 else in_turn(text("prose"), error(failure)))
    answer = ask(model)
    assert (answer.status, answer.kind, answer.reason, answer.verdict) == ("failed", kind, reason, None)
    assert len(model.requests) == at


def test_a_reply_that_is_no_text_has_failed() -> None:
    answer = ask(Scripted(reply=in_turn(lambda asked: None)))  # type: ignore[arg-type,return-value]
    assert (answer.status, answer.kind) == ("failed", "backend")


@pytest.mark.parametrize("failure", [AuthError("no key"), UsageError("no model"), ContextLengthError("too long")])
def test_what_concerns_more_than_the_window_is_raised(failure: Exception) -> None:
    with pytest.raises(type(failure), match=str(failure)):
        ask(Scripted(reply=error(failure)))


def test_a_repair_request_that_is_too_long_does_not_split_the_window() -> None:
    answer = ask(Scripted(reply=in_turn(text("prose"), error(ContextLengthError("too long")))))
    assert (answer.status, answer.kind) == ("failed", "context_length")
    assert answer.reason == "no room for a repair request: too long"


BAD_REPLIES = {
    "a long one": "x" * 50_000,
    "one of wide characters": "漢\x1b" * 9_000,
    "one with many errors": json.dumps(verdict("w", *[claimed("x", severity="y" * 300)] * 20)),
}


@pytest.mark.parametrize("reply", BAD_REPLIES.values(), ids=BAD_REPLIES.keys())
@pytest.mark.parametrize("size", [16_500, 20_000, 48_000])
def test_no_repair_request_is_over_the_budget_even_when_the_window_is_full(size: int, reply: str) -> None:
    rows = [f"+    total_{number} = price(order_{number})" for number in range(3000)]
    windows = split_windows(patch(changed("a.py", *rows)), body_budget(size, load_prompt(), BYTES))
    for about in windows[:2]:
        model = Scripted(reply=text(reply))
        ask(model, request(about), window_tokens=size)
        first, second = model.requests
        assert request_tokens(first.messages, BYTES) <= size
        assert second.input_tokens == request_tokens(second.messages, BYTES) <= size
        assert second.messages[:2] == first.messages
        assert "\n- " in second.messages[3].content


def test_without_a_budget_the_reply_goes_back_up_to_a_bound() -> None:
    model = Scripted(reply=text("x" * 50_000))
    ask(model)
    assert len(model.requests[1].messages[2].content) == 8_000


def test_every_request_is_admitted_and_settled() -> None:
    ledger = Ledger(Limits())
    model = Scripted(reply=in_turn(text("prose"), passes), input_tokens=700, output_tokens=30)
    ask(model, meter=ledger.meter(Price(price_in=1.0, price_out=1.0)))
    assert (ledger.requests, ledger.retries, ledger.input_tokens, ledger.output_tokens) == (2, 0, 1400, 60)
    assert ledger.cost == pytest.approx(1460 / 1e6)


def test_a_cap_is_checked_before_the_model_is_asked() -> None:
    model = Scripted(reply=text("prose"))
    answer = ask(model, meter=Ledger(Limits(max_requests=1)).meter(Price()))
    assert (answer.kind, answer.reason) == ("limit", "the cap of 1 requests is reached")
    assert len(model.requests) == 1


def test_a_request_that_was_too_long_is_not_paid_for() -> None:
    ledger = Ledger(Limits())
    with pytest.raises(ContextLengthError):
        ask(Scripted(reply=error(ContextLengthError("no"))), meter=ledger.meter(Price(price_in=1.0, price_out=1.0)))
    assert (ledger.requests, ledger.input_tokens, ledger.cost) == (1, 0, 0.0)


FORGOTTEN: dict[str, Callable[[Request], Reply]] = {
    "an unusable answer": text("prose"),
    "a failure": error(ModelError("timeout", "late")),
    "cannot_assess": says(verdict="cannot_assess"),
}


class TestCache:
    """What counted once is not asked for again."""

    @pytest.fixture
    def cache(self, tmp_path: Path) -> Cache:
        """An empty cache."""
        return Cache(tmp_path / "answers.sqlite")

    def test_the_same_request_is_answered_from_the_cache_and_grounded_again(self, cache: Cache) -> None:
        model = Scripted(reply=in_turn(says(claimed("delete(user)"))))
        first, second = ask(model, cache=cache), ask(model, cache=cache)
        assert (first.status, second.status) == ("reviewed", "cached")
        assert first.verdict == second.verdict
        assert len(model.requests) == 1

    def test_a_repaired_answer_is_kept_as_the_good_one(self, cache: Cache) -> None:
        model = Scripted(reply=in_turn(text("prose"), passes))
        ask(model, cache=cache)
        assert (ask(model, cache=cache).status, len(model.requests)) == ("cached", 2)

    @pytest.mark.parametrize("reply", FORGOTTEN.values(), ids=FORGOTTEN.keys())
    def test_what_did_not_count_is_asked_again(self, reply: Callable[[Request], Reply], cache: Cache) -> None:
        assert ask(Scripted(reply=reply), cache=cache).status == "failed"
        assert ask(Scripted(), cache=cache).status == "reviewed"

    def test_another_repeat_or_model_is_another_answer(self, cache: Cache) -> None:
        ask(Scripted(), cache=cache)
        assert ask(Scripted(), cache=cache, repeat=1).status == "reviewed"
        assert ask(Scripted(identity={"model": "other"}), cache=cache).status == "reviewed"
        assert ask(Scripted(), cache=cache).status == "cached"

    def test_a_kept_answer_that_is_no_longer_valid_is_asked_for_again(self, cache: Cache) -> None:
        ask(Scripted(reply=passes), cache=cache)
        moved = replace(ASKED, window_id="w-ffffffffffffffff")
        assert ask(Scripted(), moved, cache=cache).status == "reviewed"

    def test_a_model_that_does_not_say_what_it_is_is_never_cached(self, cache: Cache) -> None:
        model = Scripted()
        model.identity = None  # type: ignore[assignment]
        assert [ask(model, cache=cache).status for _ in range(2)] == ["reviewed", "reviewed"]
