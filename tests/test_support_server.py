"""The fault-injecting server does what its faults and options say."""

from __future__ import annotations

import http.client
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.faults import FAULTS, INVENTED_EVIDENCE, INVENTED_FILE, first_n, only_windows
from tests.support.replies import Recorded, Reply, finding, shown_lines, verdict_reply
from tests.support.server import FaultServer

ROOT = Path(__file__).resolve().parents[1]
WINDOW = "w-0123456789abcdef"
OTHER = "w-fedcba9876543210"
SHOWN = """Look at src/first.py with care.
~~~
file: src/pay/charge.py (modified)
@@ -9 +9 @@ class Charge in lib.base
  def charge(amount):
10 -    check(amount)
10.1/2 +    send(amount)
~~~"""
VALID = {"window_id": WINDOW, "findings": [], "missing_context": [], "verdict": "pass"}
VALID_TEXT = json.dumps(VALID)

STATUSES = {
    "http_500": (500, None),
    "http_503": (503, None),
    "http_429": (429, "rate_limit_exceeded"),
    "http_429_retry_after": (429, "rate_limit_exceeded"),
    "quota": (429, "insufficient_quota"),
    "invalid_key": (401, "invalid_api_key"),
    "forbidden_403": (403, "unsupported_country_region_territory"),
    "not_found_404": (404, "model_not_found"),
    "context_length": (400, "context_length_exceeded"),
}
CONNECTION_FAULTS = ("reset", "close", "hang", "trickle")
ODD_BODIES = ("html_200", "other_json_200", "empty_choices", "choices_null", "no_usage")


@dataclass(frozen=True)
class Answer:
    """One answer as the client sees it."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def data(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def choice(self) -> dict[str, Any]:
        """The first choice of a chat completion."""
        choice: dict[str, Any] = self.data["choices"][0]
        return choice

    @property
    def text(self) -> str | None:
        """The content of the first choice, which may be null."""
        text: str | None = self.choice["message"]["content"]
        return text

    @property
    def content(self) -> str:
        """The content of the first choice, which must be there."""
        assert self.text is not None
        return self.text

    @property
    def reason(self) -> str:
        """The finish reason of the first choice."""
        return str(self.choice["finish_reason"])

    @property
    def refusal(self) -> str | None:
        """The refusal in the first choice."""
        refusal: str | None = self.choice["message"]["refusal"]
        return refusal

    @property
    def verdict(self) -> Any:
        """The verdict in the content."""
        return json.loads(self.content)


def connect(server: FaultServer, timeout: float = 5) -> http.client.HTTPConnection:
    """Open a connection that closes itself with the block."""
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=timeout)


def send(
    connection: http.client.HTTPConnection,
    window_id: str = WINDOW,
    text: str = SHOWN,
    key: str = "test-key",
    **body: Any,
) -> Answer:
    """Ask for one window on an open connection."""
    user = {"role": "user", "content": f"window_id: {window_id}\n{text}"}
    request = {"model": "some-model", "messages": [{"role": "system", "content": "Review."}, user], **body}
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    connection.request("POST", "/v1/chat/completions", json.dumps(request), headers)
    response = connection.getresponse()
    return Answer(response.status, response.headers, response.read())


def ask(server: FaultServer, window_id: str = WINDOW, **options: Any) -> Answer:
    """Ask for one window on a connection of its own."""
    with closing(connect(server)) as connection:
        return send(connection, window_id, **options)


def ask_fault(name: str, **options: Any) -> Answer:
    """Ask for one window on a server that has the fault."""
    with FaultServer(fault=name) as server:
        return ask(server, **options)


def test_a_good_answer_is_a_valid_verdict_with_usage() -> None:
    with FaultServer() as server:
        answer = ask(server)
    assert answer.status == 200
    assert answer.verdict == VALID
    assert answer.reason == "stop"
    assert answer.data["model"] == "some-model"
    usage = answer.data["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"] > 0


def test_every_request_is_recorded_without_its_key() -> None:
    with FaultServer(fault="http_503") as server:
        ask(server, key="secret-value")
        recorded = server.chat_requests[0]
    assert (recorded.path, recorded.window_id, recorded.status) == ("/v1/chat/completions", WINDOW, 503)
    assert recorded.fault == "http_503"
    assert recorded.body["messages"][1]["content"].endswith(SHOWN)
    assert recorded.size == int(recorded.headers["content-length"])
    assert recorded.headers["authorization"] == "***"
    assert "secret-value" not in repr(server.requests)


def test_connections_are_kept_alive() -> None:
    with FaultServer() as server, closing(connect(server)) as connection:
        windows = [f"w-{number:016x}" for number in range(20)]
        assert [send(connection, window).verdict["window_id"] for window in windows] == windows
        connection.request("GET", "/v1/models")
        assert json.load(connection.getresponse())["data"][0]["id"] == "test-model"
        connection.request("GET", "/nowhere")
        assert connection.getresponse().status == 404
        assert server.connections == 1
        assert len(server.requests) == 22


def test_a_burst_of_64_is_answered_in_one_delay() -> None:
    windows = [f"w-{number:016x}" for number in range(64)]
    with FaultServer(delay=0.5) as server, ThreadPoolExecutor(64) as pool:
        start = time.monotonic()
        answers = list(pool.map(lambda window: ask(server, window), windows))
        seconds = time.monotonic() - start
    assert [answer.verdict["window_id"] for answer in answers] == windows
    assert server.peak == 64
    assert 0.5 <= seconds < 0.95


@pytest.mark.parametrize("name", STATUSES)
def test_status_faults_have_the_shape_of_openai(name: str) -> None:
    answer = ask_fault(name)
    assert (answer.status, answer.data["error"]["code"]) == STATUSES[name]
    assert answer.data["error"].keys() == {"message", "type", "param", "code"}
    assert answer.headers.get("Retry-After") == ("1" if name == "http_429_retry_after" else None)


def test_connection_faults_end_the_connection() -> None:
    with pytest.raises(ConnectionResetError):
        ask_fault("reset")
    with pytest.raises(http.client.RemoteDisconnected):
        ask_fault("close")


def test_hang_says_nothing_and_leaves_with_the_client() -> None:
    with FaultServer(fault="hang") as server:
        with closing(connect(server, timeout=0.3)) as connection, pytest.raises(TimeoutError):
            send(connection)
        assert server.requests[0].status == 0


def test_trickle_sends_headers_and_then_single_bytes() -> None:
    with FaultServer(fault="trickle") as server, closing(connect(server)) as connection:
        connection.request("POST", "/v1/chat/completions", json.dumps({"messages": [{"role": "user"}]}))
        start = time.monotonic()
        response = connection.getresponse()
        assert (response.status, time.monotonic() - start < 0.2) == (200, True)
        assert len(response.read(3)) == 3
        assert 0.5 <= time.monotonic() - start < 1.5


def test_odd_bodies() -> None:
    page = ask_fault("html_200")
    assert (page.status, page.headers.get_content_type()) == (200, "text/html")
    assert ask_fault("other_json_200").data == {"ok": True}
    assert ask_fault("empty_choices").data["choices"] == []
    assert ask_fault("choices_null").data["choices"] is None
    answer = ask_fault("no_usage")
    assert answer.verdict == VALID
    assert "usage" not in answer.data


def is_cut(text: str) -> bool:
    """Tell whether a text is the beginning of the valid verdict."""
    return VALID_TEXT.startswith(text) and 0 < len(text) < len(VALID_TEXT)


def located(answer: Answer) -> tuple[str, str]:
    """Give file and evidence of the critical finding in an answer."""
    found = answer.verdict["findings"][0]
    assert (found["severity"], found["confidence"], answer.verdict["verdict"]) == ("critical", "high", "block")
    return found["file"], found["evidence"]


CONTENT_CHECKS: dict[str, Callable[[Answer], bool]] = {
    "empty_content": lambda answer: (answer.text, answer.reason) == ("", "stop"),
    "null_content": lambda answer: answer.text is None and answer.refusal is None,
    "prose": lambda answer: "{" not in answer.content and len(answer.content) > 20,
    "fenced_json": lambda answer: f"\n```json\n{VALID_TEXT}\n```\n" in answer.content,
    "truncated_json": lambda answer: is_cut(answer.content) and answer.reason == "stop",
    "finish_length": lambda answer: is_cut(answer.content) and answer.reason == "length",
    "content_filter": lambda answer: answer.reason == "content_filter",
    "refusal": lambda answer: answer.text is None and "cannot" in str(answer.refusal),
    "wrong_window_id": lambda answer: answer.verdict == VALID | {"window_id": "w-" + "0" * 16},
    "wrong_schema": lambda answer: answer.verdict["verdict"] == "maybe" and "missing_context" not in answer.verdict,
    "extra_property": lambda answer: answer.verdict.items() > VALID.items(),
    "invented_file": lambda answer: located(answer) == (INVENTED_FILE, "check(amount)"),
    "invented_evidence": lambda answer: located(answer) == ("src/pay/charge.py", INVENTED_EVIDENCE),
    "huge_reply": lambda answer: len(answer.content) > 10_000_000 and answer.verdict["verdict"] == "pass",
    "schema_ignored": lambda answer: answer.verdict == {"answer": "looks good"},
    "two_json": lambda answer: answer.content.count('"window_id"') == 2 and not answer.content.startswith("{"),
    "nan_json": lambda answer: math.isnan(answer.verdict["missing_context"][0]),
    "bom_json": lambda answer: answer.content == "\ufeff" + VALID_TEXT,
    "deep_json": lambda answer: "[" * 100_000 + "]" * 100_000 in answer.content,
}


@pytest.mark.parametrize("name", CONTENT_CHECKS)
def test_content_faults(name: str) -> None:
    answer = ask_fault(name, response_format={"type": "json_schema", "json_schema": {"name": "verdict"}})
    assert answer.status == 200
    assert CONTENT_CHECKS[name](answer)


def test_every_fault_is_tested() -> None:
    assert FAULTS.keys() == STATUSES.keys() | CONTENT_CHECKS.keys() | {*CONNECTION_FAULTS, *ODD_BODIES}


def test_faults_strike_when_they_are_chosen() -> None:
    choice = only_windows(lambda recorded: recorded.window_id == WINDOW, first_n("http_500", 2))
    with FaultServer(fault=choice) as server:
        assert [ask(server).status for _ in range(4)] == [500, 500, 200, 200]
        assert ask(server, OTHER).status == 200
        assert [recorded.status for recorded in server.chat_requests] == [500, 500, 200, 200, 200]
    with pytest.raises(ValueError, match="no_such_fault"):
        FaultServer(fault="no_such_fault")


def test_a_responder_sees_the_request_and_its_error_surfaces() -> None:
    def responder(recorded: Recorded) -> Reply:
        added = [text for _, marker, text in shown_lines(recorded) if marker == "+"]
        return verdict_reply(recorded, findings=[finding(evidence=added[0].strip())], verdict="concern")

    with FaultServer(responder=responder) as server:
        assert ask(server).verdict["findings"][0]["evidence"] == "send(amount)"
    with pytest.raises(IndexError), FaultServer(responder=responder) as server:
        assert ask(server, text="no lines").status == 500


def test_wrong_keys_unknown_formats_and_long_messages_are_rejected() -> None:
    with FaultServer(api_key="right", supports={"json_object"}, context_tokens=100, delay=9) as server:
        assert ask(server, key="wrong").data["error"]["code"] == "invalid_api_key"
        unsupported = ask(server, key="right", response_format={"type": "json_schema", "json_schema": {}})
        assert (unsupported.status, unsupported.data["error"]["param"]) == (400, "response_format")
        long = ask(server, key="right", response_format={"type": "json_object"}, text="x" * 500)
        assert (long.status, long.data["error"]["code"]) == (400, "context_length_exceeded")
        assert "maximum context length is 100 tokens" in long.data["error"]["message"]
        assert [recorded.status for recorded in server.requests] == [401, 400, 400]
    with FaultServer(api_key="right", supports={"json_object"}, context_tokens=100) as server:
        assert ask(server, key="right", response_format={"type": "json_object"}).verdict == VALID


def test_the_command_serves_and_logs(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.server"]
    helped = subprocess.run([*command, "--help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert all(word in helped.stdout for word in ("--port", "--delay", "--fault", "--log", "http_429_retry_after"))
    log = tmp_path / "requests.jsonl"
    started = [*command, "--fault", "quota", "--log", str(log)]
    with subprocess.Popen(started, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = int(process.stdout.readline().split(":")[2].split("/")[0])
            assert ask(FaultServer(port=port)).status == 429
        finally:
            process.terminate()
    assert json.loads(log.read_text())["window_id"] == WINDOW
