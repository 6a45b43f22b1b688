"""`reviewer models check` tells with one small request what an endpoint can do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.models.endpoints import only_with
from tests.support.commands import Ran
from tests.support.faults import first_n
from tests.support.server import FaultServer

Reviewer = Callable[..., Ran]

ROWS: dict[str, tuple[dict[str, Any], int, int, list[str]]] = {
    "all is well": (
        {},
        0,
        1,
        ["form       json_schema\n", "schema     honoured: yes\n", "verdict    pass\n"],
    ),
    "any JSON": (
        {"supports": ("json_object",)},
        0,
        2,
        ["form       json_object (fallback: the endpoint rejects what is stricter)\n", "honoured: yes\n"],
    ),
    "text alone": ({"supports": ()}, 0, 3, ["form       text (fallback"]),
    "valid after a repair": (
        {"fault": first_n("wrong_schema", 1)},
        0,
        2,
        ["schema     honoured: no: valid only after a repair request\n"],
    ),
    "a schema that is ignored": (
        {"fault": "schema_ignored"},
        3,
        2,
        ["form       json_schema\n", "verdict    none: invalid_verdict: "],
    ),
    "a refusal": ({"fault": "refusal"}, 3, 1, ["verdict    none: refusal: the model refused"]),
    "an endpoint that is down": ({"fault": "http_503"}, 3, 3, ["verdict    none: http_503: ", "tried 3 times"]),
    "a context too small": (
        {"context_tokens": 50},
        3,
        1,
        ["verdict    none: context_length: HTTP 400: This model's maximum context length is 50 tokens"],
    ),
}


def check(reviewer: Reviewer, server: FaultServer, *more: str) -> Ran:
    """Check the model of a server."""
    return reviewer("models", "check", "test-model", "--base-url", server.base_url, *more)


@pytest.mark.parametrize("case", ROWS)
def test_what_is_found(case: str, reviewer: Reviewer) -> None:
    server_options, code, asked, lines = ROWS[case]
    with FaultServer(**server_options) as server:
        ran = check(reviewer, server)
        assert len(server.chat_requests) == asked
    assert (ran.code, ran.err) == (code, "")
    assert ran.out.startswith("model      test-model at 127.0.0.1 (family unknown)\nrequest    ")
    assert [line for line in lines if line not in ran.out] == []


def test_the_request_is_small_and_says_its_size(reviewer: Reviewer) -> None:
    with FaultServer() as server:
        ran = check(reviewer, server)
        (recorded,) = server.chat_requests
    assert "greeting.py" in recorded.user_text
    assert recorded.size < 40_000
    assert "tokens by utf-8 bytes (upper bound)" in ran.out


def test_silence_ends_with_the_timeout(reviewer: Reviewer) -> None:
    with FaultServer(fault="hang") as server:
        ran = check(reviewer, server, "--timeout", "0.2")
    assert ran.code == 3
    assert "verdict    none: timeout: no answer within 0.2 s (tried 3 times)" in ran.out


@pytest.mark.parametrize(
    ("fault", "words"),
    [("invalid_key", "refused the API key"), ("not_found_404", "unknown model or address")],
)
def test_a_wrong_key_or_name_is_one_line(fault: str, words: str, reviewer: Reviewer) -> None:
    with FaultServer(fault=fault) as server:
        ran = check(reviewer, server)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert words in ran.err


def test_openai_itself_is_not_asked_without_a_key(reviewer: Reviewer) -> None:
    ran = reviewer("models", "check", "gpt-5")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "no API key" in ran.err


@pytest.mark.parametrize("named", [True, False], ids=["a named file", "the file of the project"])
def test_the_table_of_the_model_counts(named: bool, reviewer: Reviewer, sandbox: Path) -> None:
    with FaultServer(responder=only_with("max_tokens"), api_key="none") as server:
        (sandbox / ".git").mkdir()
        (sandbox / "reviewer.toml").write_text(
            f"[models.fast]\nmodel = 'org/claude-fast'\nbase_url = '{server.base_url}'\n"
            "max_output_tokens = 321\nfamily = 'anthropic'\n"
        )
        ran = reviewer("models", "check", "fast", *(["--config", "reviewer.toml"] if named else []))
        (recorded,) = server.chat_requests
    assert (ran.code, ran.err) == (0, "")
    assert (recorded.body["model"], recorded.body["max_tokens"]) == ("org/claude-fast", 321)
    assert ran.out.startswith("model      org/claude-fast at 127.0.0.1 (family anthropic)\n")


def test_the_embedded_reviewer_needs_no_endpoint(reviewer: Reviewer) -> None:
    ran = reviewer("models", "check", "embedded")
    assert (ran.code, ran.out) == (0, "embedded: runs here, needs no endpoint\n")
