"""What an error answer means, for the many ways in which endpoints say the same."""

from __future__ import annotations

import email.utils
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.models.faults import Fault, understand


def openai(message: str = "", *, code: str | None = None, kind: str | None = None, param: str | None = None) -> Any:
    """An error body in the shape of the OpenAI API; the SDK hands over what stands under `error`."""
    return {"message": message, "type": kind, "code": code, "param": param}


def fault(status: int, body: object = None, *, form: str = "json_schema", **headers: str) -> Fault:
    """An error answer, understood."""
    return understand(status, body, {name.replace("_", "-"): value for name, value in headers.items()}, form=form)


ROWS: dict[str, tuple[int, object, str, str]] = {
    "internal error": (500, openai("The server had an error"), "retry", "http_500"),
    "bad gateway with a page": (502, "<html><body>Bad gateway</body></html>", "retry", "http_502"),
    "overloaded": (503, None, "retry", "http_503"),
    "gateway timeout": (504, None, "retry", "http_504"),
    "overloaded at Anthropic": (529, {"error": {"type": "overloaded_error"}}, "retry", "http_529"),
    "request timeout": (408, None, "retry", "http_408"),
    "conflict": (409, openai("locked"), "retry", "http_409"),
    "rate limit": (429, openai("Rate limit", code="rate_limit_exceeded"), "retry", "http_429"),
    "no quota left": (429, openai("quota", code="insufficient_quota"), "give_up", "quota"),
    "no quota left, told by the type": (429, openai("quota", kind="insufficient_quota"), "give_up", "quota"),
    "payment required": (402, openai("Insufficient credits"), "give_up", "quota"),
    "wrong key": (401, openai("Incorrect API key"), "bad_key", "invalid_key"),
    "forbidden": (403, openai("Country not supported"), "give_up", "http_403"),
    "unknown model": (404, openai("The model does not exist", code="model_not_found"), "unknown_model", "http_404"),
    "unknown path": (404, {"detail": "Not Found"}, "unknown_model", "http_404"),
    "not implemented": (501, None, "give_up", "http_501"),
    "method not allowed": (405, {"detail": "Method Not Allowed"}, "give_up", "http_405"),
    "a parameter": (400, openai("Unsupported value: 'temperature'", param="temperature"), "give_up", "http_400"),
    "too long, by code": (400, openai("Too long", code="context_length_exceeded"), "split", "context_length"),
    "too long at OpenAI": (
        400,
        openai("This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens."),
        "split",
        "context_length",
    ),
    "too long at Anthropic": (400, openai("prompt is too long: 210000 tokens > 200000"), "split", "context_length"),
    "too long at Gemini": (
        400,
        openai("The input token count exceeds the limit: input length"),
        "split",
        "context_length",
    ),
    "too long at llama.cpp": (
        400,
        openai("the request exceeds the available context size, try increasing it", kind="exceed_context_size_error"),
        "split",
        "context_length",
    ),
    "too long at llama-server 0.5.0": (
        400,
        {
            "code": 400,
            "message": "request (36002 tokens) exceeds the available context size (8192 tokens), try increasing it",
            "type": "exceed_context_size_error",
            "n_prompt_tokens": 36002,
            "n_ctx": 8192,
        },
        "split",
        "context_length",
    ),
    "a schema that llama-server 0.5.0 cannot enforce": (
        400,
        {
            "code": 400,
            "message": "Unable to generate parser for this template. Automatic parser generation failed:"
            " JSON schema error at #: unrecognized type nonsense",
            "type": "invalid_request_error",
        },
        "other_form",
        "http_400",
    ),
    "too long at an old llama.cpp": (500, {"error": {"message": "context size exceeded"}}, "split", "context_length"),
    "too large a body": (413, "Request Entity Too Large", "split", "context_length"),
    "no strict schema, by parameter": (400, openai("Nope", param="response_format"), "other_form", "http_400"),
    "no strict schema, in words": (
        400,
        openai("Invalid schema for response_format 'verdict': 'additionalProperties' is required"),
        "other_form",
        "http_400",
    ),
    "no strict schema at vLLM": (422, {"detail": "guided decoding is off"}, "other_form", "http_422"),
    "no strict schema at DeepSeek": (
        400,
        openai("This response_format type is unavailable now", kind="invalid_request_error"),
        "other_form",
        "http_400",
    ),
    "no reason given": (400, None, "other_form", "http_400"),
    "other name of the output cap": (
        400,
        openai("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", param="max_tokens"),
        "other_parameter",
        "http_400",
    ),
}


@pytest.mark.parametrize("case", ROWS)
def test_what_an_error_means(case: str) -> None:
    status, body, remedy, kind = ROWS[case]
    understood = fault(status, body)
    assert (understood.remedy, understood.kind) == (remedy, kind)
    assert understood.message.startswith(f"HTTP {status}")


def test_plain_text_has_no_other_form() -> None:
    assert fault(400, openai("Invalid response_format"), form="text").remedy == "give_up"
    assert fault(400, None, form="text").remedy == "give_up"


def test_a_body_in_its_envelope_is_read_alike() -> None:
    body = openai("quota", code="insufficient_quota")
    assert fault(429, {"error": body}) == fault(429, body)


def test_the_endpoint_is_quoted_in_one_short_line() -> None:
    assert fault(403, openai("Not\n  here")).message == "HTTP 403: Not here"
    assert len(fault(403, openai("long " * 1000)).message) < 320


WAITS = {
    "seconds": ({"retry_after": "7"}, 7.0),
    "a fraction": ({"retry_after": "0.5"}, 0.5),
    "milliseconds": ({"retry_after_ms": "250"}, 0.25),
    "milliseconds before seconds": ({"retry_after_ms": "250", "retry_after": "7"}, 0.25),
    "less than nothing": ({"retry_after": "-3"}, 0.0),
    "a date that is past": ({"retry_after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
    "a word": ({"retry_after": "soon"}, None),
    "no number": ({"retry_after": "nan"}, None),
    "a year beyond the calendar": ({"retry_after": "Wed, 21 Oct 99999 07:28:00 GMT"}, None),
    "nothing": ({}, None),
}


@pytest.mark.parametrize("case", WAITS)
def test_how_long_to_wait(case: str) -> None:
    headers, seconds = WAITS[case]
    assert fault(429, None, **headers).wait == seconds
    assert fault(503, None, **headers).wait == seconds


def test_a_date_to_wait_for() -> None:
    moment = email.utils.formatdate(time.time() + 30, usegmt=True)
    wait = fault(429, None, retry_after=moment).wait
    assert wait is not None
    assert 28 <= wait <= 30


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)
ERRORS = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("error", "code", "type", "param", "message", "detail"), JSON)
)


@settings(max_examples=150, deadline=None)
@given(
    status=st.integers(300, 599),
    body=st.one_of(JSON, ERRORS, ERRORS.map(lambda inner: {"error": inner})),
    form=st.sampled_from(["json_schema", "json_object", "text"]),
    wait=st.none() | st.text(max_size=30) | st.integers().map(str) | st.floats().map(str),
)
def test_any_error_answer_can_be_understood(status: int, body: object, form: str, wait: str | None) -> None:
    understood = understand(status, body, {} if wait is None else {"retry-after": wait}, form=form)
    assert understood.message.startswith(f"HTTP {status}")
    assert "\n" not in understood.message
    assert understood.wait is None or understood.wait >= 0
    assert understood.remedy != "retry" or understood.kind == f"http_{status}"
