"""What goes over the wire to an endpoint, and what is done with what comes back."""

from __future__ import annotations

import asyncio
import email.utils
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import pytest

from reviewer.errors import AuthError, ContextLengthError, LimitReached, ModelError, ReviewerError, UsageError
from reviewer.models import OpenAIModel
from reviewer.protocol import Message, Request
from tests.models.endpoints import QUESTION, ask, model_at, only_with, question
from tests.support.commands import ROOT
from tests.support.faults import first_n
from tests.support.replies import Recorded, Reply, completion, error_reply, json_reply
from tests.support.server import FaultServer


def sent(**options: Any) -> dict[str, Any]:
    """The body of the one request that a model with these options sends."""
    with FaultServer() as server:
        ask(model_at(server, **options))
        (recorded,) = server.chat_requests
    return recorded.body


def test_a_request_holds_model_messages_and_strict_schema_and_nothing_else() -> None:
    body = sent()
    schema = {"name": "verdict", "strict": True, "schema": QUESTION.schema}
    assert body == {
        "model": "test-model",
        "messages": [{"role": message.role, "content": message.content} for message in QUESTION.messages],
        "response_format": {"type": "json_schema", "json_schema": schema},
    }


def test_the_name_in_reports_is_not_the_name_on_the_wire() -> None:
    assert sent(name="fast")["model"] == "test-model"
    assert OpenAIModel("test-model", name="fast").name == "fast"
    assert OpenAIModel("test-model").name == "test-model"


def test_extra_body_is_added_at_the_top() -> None:
    assert (
        sent(extra_body={"seed": 7, "provider": {"order": ["a"]}}).items()
        >= {"seed": 7, "provider": {"order": ["a"]}}.items()
    )


def test_odd_texts_arrive_as_they_are() -> None:
    text = "window_id: w-0123456789abcdef\n\u2028 \U0001f600 \\u0000 'quoted' <|endoftext|> Zoë"
    with FaultServer() as server:
        ask(model_at(server), replace(QUESTION, messages=(Message(role="user", content=text),)))
        assert server.chat_requests[0].user_text == text


class TestAddress:
    """Which endpoint is asked, and with which key."""

    def test_arguments_come_before_variables(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with FaultServer(api_key="from-argument") as server, FaultServer(api_key="from-variable") as other:
            monkeypatch.setenv("OPENAI_BASE_URL", other.base_url)
            monkeypatch.setenv("OPENAI_API_KEY", "from-variable")
            ask(OpenAIModel("m", base_url=server.base_url, api_key="from-argument"))
            ask(OpenAIModel("m"))
            assert (len(server.requests), len(other.requests)) == (1, 1)

    @pytest.mark.parametrize("given", ["key", " key\n", "key\r\n"], ids=["as it is", "with a line end", "with CRLF"])
    def test_white_space_around_a_key_is_not_sent(self, given: str) -> None:
        with FaultServer(api_key="key") as server:
            ask(model_at(server, api_key=given))

    def test_an_endpoint_of_ones_own_needs_no_key(self) -> None:
        with FaultServer(api_key="none") as server:
            ask(model_at(server))

    @pytest.mark.parametrize("given", [None, "", "  "], ids=["none", "empty", "blank"])
    def test_openai_needs_a_key(self, given: str | None) -> None:
        with pytest.raises(AuthError, match=r"OPENAI_API_KEY.*--base-url.*--model"):
            ask(OpenAIModel("gpt-5", api_key=given))

    @pytest.mark.parametrize("key", ["sk-…", "sk-\x00", "sk-1\nX: y"], ids=["not ASCII", "a zero byte", "two lines"])
    def test_a_key_that_no_header_can_carry_is_refused_without_showing_it(self, key: str) -> None:
        with FaultServer() as server:
            with pytest.raises(AuthError, match="character that cannot be sent") as caught:
                ask(model_at(server, api_key=key))
            assert key not in str(caught.value)
            assert not server.requests

    @pytest.mark.parametrize(
        "url",
        [
            "localhost:8000",
            "/v1",
            "http://",
            "ftp://host/v1",
            "file:///etc/passwd",
            "http://[::1",
            "http://host:port/v1",
            "http://host:70000/v1",
            "http://a host/v1",
            "http://host/v1\n",
        ],
    )
    def test_what_is_no_http_address_is_refused_before_anything_is_sent(self, url: str) -> None:
        with pytest.raises(UsageError, match="is no http address; it should look like http://host:port/v1"):
            OpenAIModel("m", base_url=url)

    def test_a_proxy_that_cannot_be_used_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        code = "from tests.models.endpoints import *; ask(OpenAIModel('m', base_url='http://host/v1'))"
        monkeypatch.setenv("HTTP_PROXY", "nonsense://proxy")
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
        assert "reviewer.errors.UsageError: http://host/v1: " in done.stderr
        assert "check --base-url and the proxy variables" in done.stderr

    def test_the_key_is_in_no_error_and_no_identity(self) -> None:
        with FaultServer(api_key="right") as server:
            model = model_at(server, api_key="sk-very-secret")
            with pytest.raises(AuthError, match=r"127\.0\.0\.1 refused the API key") as caught:
                ask(model)
        assert "sk-very-secret" not in f"{caught.value} {model.identity} {model!r}"

    def test_the_cache_tells_apart_what_can_change_an_answer(self) -> None:
        def identity(**options: Any) -> str:
            given: dict[str, Any] = {"base_url": "http://one/v1", **options}
            return repr(OpenAIModel(given.pop("model", "m"), **given).identity)

        different = [
            identity(),
            identity(model="n"),
            identity(base_url="http://two/v1"),
            identity(max_output_tokens=100),
            identity(extra_body={"temperature": 1}),
        ]
        assert len(set(different)) == len(different)
        assert identity(name="other", timeout=1, retries=9, price_in=1, api_key="k") == identity()


class TestRetries:
    """Transient errors are tried again, nothing else is."""

    @pytest.mark.parametrize("fault", ["http_500", "http_503", "http_429", "reset", "close"])
    def test_a_transient_error_is_tried_again_until_the_answer_comes(self, fault: str) -> None:
        with FaultServer(fault=first_n(fault, 1)) as server:
            ask(model_at(server))
            assert len(server.requests) == 2

    @pytest.mark.parametrize("status", [408, 409, 425, 502, 504])
    def test_other_transient_states_too(self, status: int) -> None:
        with FaultServer(responder=lambda recorded: error_reply(status, "busy")) as server:
            with pytest.raises(ModelError, match=f"HTTP {status}: busy .tried 2 times") as caught:
                ask(model_at(server, retries=1))
            assert caught.value.kind == f"http_{status}"
            assert len(server.requests) == 2

    @pytest.mark.parametrize("fault", ["quota", "invalid_key", "forbidden_403", "not_found_404", "refusal", "html_200"])
    def test_an_error_that_will_stay_is_not(self, fault: str) -> None:
        with FaultServer(fault=fault) as server:
            with pytest.raises(ReviewerError):
                ask(model_at(server))
            assert len(server.requests) == 1

    @pytest.mark.parametrize("status", [400, 402, 405, 406, 410, 415, 418, 451, 501, 505])
    def test_neither_is_another_state(self, status: int) -> None:
        with FaultServer(responder=lambda recorded: error_reply(status, "no", param="temperature")) as server:
            with pytest.raises(ModelError, match=f"^HTTP {status}: no$"):
                ask(model_at(server))
            assert len(server.requests) == 1

    def test_pauses_grow(self) -> None:
        with FaultServer(fault="http_500") as server:
            with pytest.raises(ModelError):
                ask(model_at(server))
            first, second = (later.time - sooner.time for sooner, later in pairwise(server.requests))
        assert 0.25 <= first < 2
        assert 0.5 <= second < 3

    @pytest.mark.parametrize(
        ("headers", "least", "most"),
        [
            ({"Retry-After": "1"}, 1.0, 4.0),
            ({"retry-after-ms": "700"}, 0.7, 4.0),
            ({"Retry-After": "0"}, 0.0, 3.0),
            ({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0, 3.0),
        ],
        ids=["seconds", "milliseconds", "at once", "a date that is past"],
    )
    def test_the_pause_is_the_one_that_the_endpoint_asks_for(
        self, headers: dict[str, str], least: float, most: float
    ) -> None:
        busy = error_reply(429, "busy", headers=headers)
        with FaultServer(responder=lambda recorded: busy) as server:
            with pytest.raises(ModelError):
                ask(model_at(server, retries=1))
            first, second = server.requests
        assert least <= second.time - first.time < most

    def test_the_pause_may_be_given_as_a_date(self) -> None:
        def respond(recorded: Recorded) -> Reply:
            moment = email.utils.formatdate(time.time() + 2, usegmt=True)
            return error_reply(503, "busy", headers={"Retry-After": moment})

        with FaultServer(responder=respond) as server:
            with pytest.raises(ModelError):
                ask(model_at(server, retries=1))
            first, second = server.requests
        assert 0.95 <= second.time - first.time < 5

    @pytest.mark.parametrize(
        "wait",
        ["3600", email.utils.formatdate(time.time() + 3600, usegmt=True), "inf"],
        ids=["an hour", "a date in an hour", "for ever"],
    )
    def test_a_pause_too_long_to_wait_for_ends_the_request(self, wait: str) -> None:
        busy = error_reply(429, "busy", headers={"Retry-After": wait})
        with FaultServer(responder=lambda recorded: busy) as server:
            with pytest.raises(ModelError, match=r"^HTTP 429: busy; the endpoint asks to wait ([23]\d\d\d|inf) s$"):
                ask(model_at(server))
            assert len(server.requests) == 1

    @pytest.mark.parametrize("fault", ["hang", "trickle"])
    def test_silence_and_a_trickle_end_with_the_clock_on_the_wall(self, fault: str) -> None:
        with FaultServer(fault=fault) as server:
            started = time.monotonic()
            with pytest.raises(ModelError, match=r"^no answer within 0\.3 s \(tried 2 times\)$") as caught:
                ask(model_at(server, timeout=0.3, retries=1))
            seconds = time.monotonic() - started
            assert caught.value.kind == "timeout"
            assert len(server.requests) == 2
        assert 0.6 <= seconds < 5

    def test_no_connection_says_why(self) -> None:
        with FaultServer() as server:
            model = model_at(server, retries=1)
        with pytest.raises(ModelError, match=r"^connection failed: .+ \(tried 2 times\)$") as caught:
            ask(model)
        assert caught.value.kind == "connection"


class TestForms:
    """json_schema, where it is refused json_object, where that is refused too plain text."""

    @pytest.mark.parametrize(
        ("supports", "tried"),
        [
            (("json_schema", "json_object"), ["json_schema"]),
            (("json_object",), ["json_schema", "json_object"]),
            ((), ["json_schema", "json_object", None]),
        ],
        ids=["strict schema", "any JSON", "text alone"],
    )
    def test_the_strictest_form_that_is_accepted_is_used_and_remembered(
        self, supports: tuple[str, ...], tried: list[str | None]
    ) -> None:
        with FaultServer(supports=supports) as server:
            model = model_at(server)
            (answer,) = ask(model)
            assert [recorded.response_format for recorded in server.requests] == tried
            ask(model, question(1))
            ask(model, question(2))
            assert [recorded.response_format for recorded in server.requests] == [*tried, tried[-1], tried[-1]]
        assert answer.response_mode == model.response_mode == (tried[-1] or "text")

    def test_windows_under_way_at_once_fall_back_together(self) -> None:
        with FaultServer(supports=(), delay=0.05) as server:
            model = model_at(server)
            answers = ask(model, *(question(number) for number in range(6)))
            assert {answer.response_mode for answer in answers} == {"text"}
            assert len(server.requests) == 18

    def test_an_endpoint_that_refuses_text_as_well_is_given_up(self) -> None:
        refused = error_reply(400, "response_format is not known here", param="response_format")
        with FaultServer(responder=lambda recorded: refused) as server:
            with pytest.raises(ModelError, match="HTTP 400: response_format is not known here"):
                ask(model_at(server))
            assert len(server.requests) == 3


class TestOutputCap:
    """The longest answer is bounded where it is paid for, by the parameter that the endpoint knows."""

    @pytest.mark.parametrize("known", ["max_tokens", "max_completion_tokens"])
    def test_the_other_name_is_tried_and_remembered(self, known: str) -> None:
        with FaultServer(responder=only_with(known)) as server:
            model = model_at(server, max_output_tokens=900)
            ask(model)
            ask(model)
            names = [next(name for name in recorded.body if name.startswith("max_")) for recorded in server.requests]
            assert names == (["max_tokens", "max_tokens"] if known == "max_tokens" else ["max_tokens", known, known])
            assert all(recorded.body[name] == 900 for name, recorded in zip(names, server.requests, strict=True))

    def test_windows_under_way_at_once_switch_together(self) -> None:
        with FaultServer(responder=only_with("max_completion_tokens"), delay=0.05) as server:
            answers = ask(model_at(server, max_output_tokens=900), *(question(number) for number in range(6)))
            assert len(answers) == 6
            assert len(server.requests) <= 12

    def test_an_endpoint_that_knows_neither_is_given_up(self) -> None:
        refused = error_reply(400, "max_tokens is too large", param="max_tokens")
        with FaultServer(responder=lambda recorded: refused) as server:
            with pytest.raises(ModelError, match="max_tokens is too large"):
                ask(model_at(server, max_output_tokens=10**9))
            assert len(server.requests) == 2

    def test_without_a_cap_an_error_about_it_is_not_answered_with_one(self) -> None:
        refused = error_reply(400, "max_tokens is required", param="max_tokens")
        with FaultServer(responder=lambda recorded: refused) as server:
            with pytest.raises(ModelError, match="max_tokens is required"):
                ask(model_at(server))
            assert len(server.requests) == 1


@dataclass
class Gate:
    """A meter that admits a number of further requests."""

    further: int
    asked: list[bool] = field(default_factory=list)

    def admit(self, request: Request, *, retry: bool) -> None:
        """Count, and refuse what is too many."""
        if len(self.asked) >= self.further:
            raise LimitReached("the cap is reached")
        self.asked.append(retry)


class TestMeter:
    """Every request beyond the first is admitted before it is sent."""

    def test_retries_and_other_forms_are_told_apart(self) -> None:
        meter = Gate(further=9)
        with FaultServer(fault=first_n("http_503", 2), supports=("json_object",)) as server:
            ask(model_at(server), replace(QUESTION, meter=meter))
            assert len(server.requests) == 3
        assert meter.asked == [False, True]

    @pytest.mark.parametrize("fault", ["http_503", "close"])
    def test_what_is_not_admitted_is_not_sent(self, fault: str) -> None:
        with FaultServer(fault=fault) as server:
            with pytest.raises(LimitReached):
                ask(model_at(server, retries=5), replace(QUESTION, meter=Gate(further=1)))
            assert len(server.requests) == 2


class TestAnswers:
    """What a well-formed answer is made into, and what is said of others."""

    def test_text_and_usage(self) -> None:
        with FaultServer() as server:
            (answer,) = ask(model_at(server))
        assert QUESTION.window_id in answer.text
        assert answer.input_tokens is not None
        assert answer.input_tokens > 100
        assert answer.output_tokens is not None

    @pytest.mark.parametrize(
        "usage",
        [None, [], {}, {"prompt_tokens": None}, {"prompt_tokens": "9"}, {"prompt_tokens": -1}, {"prompt_tokens": True}],
        ids=repr,
    )
    def test_usage_that_makes_no_sense_is_unknown(self, usage: object) -> None:
        def respond(recorded: Recorded) -> Reply:
            return json_reply(completion(recorded, "{}") | {"usage": usage})

        with FaultServer(responder=respond) as server:
            (answer,) = ask(model_at(server))
        assert (answer.input_tokens, answer.output_tokens) == (None, None)

    @pytest.mark.parametrize(
        ("body", "kind"),
        [
            (b"", "not_json"),
            (b"<html>", "not_json"),
            (b"[" * 200_000, "not_json"),
            (b"\xff\xfe", "not_json"),
            (b"[]", "empty_choices"),
            (b"null", "empty_choices"),
            (b'"text"', "empty_choices"),
            (b'{"error": {"message": "no"}}', "empty_choices"),
            (b'{"choices": {}}', "empty_choices"),
            (b'{"choices": [7]}', "empty_choices"),
            (b'{"choices": [{}]}', "empty_content"),
            (b'{"choices": [{"message": []}]}', "empty_content"),
            (b'{"choices": [{"message": {"content": ["a"]}}]}', "empty_content"),
            (b'{"choices": [{"message": {"content": " \\n"}}]}', "empty_content"),
            (b'{"choices": [{"message": {"content": "{}", "refusal": "no"}}]}', "refusal"),
            (b'{"choices": [{"message": {"content": "{}"}, "finish_reason": "length"}]}', "length"),
            (b'{"choices": [{"message": {"content": "{}"}, "finish_reason": "content_filter"}]}', "content_filter"),
        ],
        ids=lambda value: value[:60].decode("latin-1") if isinstance(value, bytes) else value,
    )
    def test_an_answer_without_content_fails_with_its_reason(self, body: bytes, kind: str) -> None:
        with FaultServer(responder=lambda recorded: Reply(body)) as server:
            with pytest.raises(ModelError) as caught:
                ask(model_at(server))
            assert len(server.requests) == 1
        assert caught.value.kind == kind

    def test_a_request_that_is_too_long_is_told_apart(self) -> None:
        with FaultServer(context_tokens=10) as server:
            with pytest.raises(ContextLengthError, match="maximum context length is 10 tokens"):
                ask(model_at(server))
            assert len(server.requests) == 1


def test_a_model_may_be_used_on_one_loop_after_the_other() -> None:
    with FaultServer() as server:
        model = model_at(server)
        for _ in range(3):
            ask(model)
        assert len(server.requests) == 3


def test_connections_are_shared_by_the_requests_of_a_review() -> None:
    async def one_after_the_other(model: OpenAIModel) -> None:
        for number in range(5):
            await model.complete(question(number))
        await model.aclose()

    with FaultServer() as server:
        asyncio.run(one_after_the_other(model_at(server)))
        assert (server.connections, len(server.requests)) == (1, 5)


def test_each_of_several_requests_at_once_has_a_connection_that_is_used_again() -> None:
    async def in_rounds(model: OpenAIModel) -> None:
        for number in range(3):
            await asyncio.gather(*(model.complete(question(number * 4 + one)) for one in range(4)))
        await model.aclose()

    with FaultServer(delay=0.05) as server:
        asyncio.run(in_rounds(model_at(server)))
        assert (server.connections, len(server.requests)) == (4, 12)
