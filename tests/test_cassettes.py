"""Recorded conversations with an endpoint, played back through the real client.

A cassette holds every request with its whole body, so a change of the prompt, of the schema or of
the failure modes makes the playback fail. To record them all anew, and then read the difference:

    python -m pytest tests/test_cassettes.py --record
    git diff --stat tests/cassettes
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import vcr
from vcr.errors import CannotOverwriteExistingCassetteException

from reviewer import OpenAIModel, Report, review
from tests.support.faults import first_n
from tests.support.replies import Recorded, Reply, error_reply, finding, good, verdict_reply
from tests.support.server import FaultServer

pytestmark = pytest.mark.usefixtures("sandbox")

CASSETTES = Path(__file__).parent / "cassettes"
AGAIN = "record the cassettes anew: python -m pytest tests/test_cassettes.py --record"
KEY = "sk-proj-0123456789abcdefghijklmnopqrstuvwxyz"
PATCH = """\
diff --git a/pay.py b/pay.py
--- a/pay.py
+++ b/pay.py
@@ -1,2 +1,2 @@
 def charge(amount):
-    return send(amount)
+    return send(round(amount))
"""
EVIDENCE = "    return send(round(amount))"
KEPT_HEADERS = {"accept", "content-type"}
SECRETS = {
    "a key": r"\b(sk|pk|gsk|xai|AIza|ghp|hf)[-_][A-Za-z0-9]",
    "a token": r"(?i)\bbearer\s+[a-z0-9]",
    "a header of the asker": r"(?im)^\s*-?\s*(authorization|api-key|openai-\w+|x-stainless-[\w-]+|user-agent|cookie):",
    "a home folder": r"(/home/|/root/|/Users/|C:\\\\Users)",
    "an address of this machine": r"127\.0\.0\.1|localhost",
}


def busy_at_first() -> Callable[[Recorded], Reply]:
    """Limit the rate of the first request, and answer the second."""
    seen: list[str] = []

    def respond(recorded: Recorded) -> Reply:
        seen.append(recorded.window_id)
        busy = error_reply(429, "Rate limit reached.", code="rate_limit_exceeded", headers={"retry-after-ms": "20"})
        return busy if len(seen) == 1 else good(recorded)

    return respond


def finds(recorded: Recorded) -> Reply:
    """Find something critical in the changed line, and something that is not there."""
    real = finding(
        file="pay.py",
        evidence=EVIDENCE,
        claim="Cents are lost on every charge.",
        severity="critical",
        confidence="high",
        reversibility="irreversible",
        detection="silent",
    )
    invented = finding(file="pay.py", evidence="refund(amount)", severity="low")
    return verdict_reply(recorded, findings=[real, invented], verdict="concern", missing_context=["send"])


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """One conversation: the endpoint it was recorded from, and what a review makes of it."""

    server: Callable[[], FaultServer]
    requests: int
    exit_code: int
    check: Callable[[Report], bool] = field(default=lambda report: True)


SCENARIOS = {
    "good": Scenario(
        server=FaultServer,
        requests=1,
        exit_code=0,
        check=lambda report: report.reviewers[1].response_mode == "json_schema" and not report.findings,
    ),
    "findings": Scenario(
        server=lambda: FaultServer(responder=finds),
        requests=1,
        exit_code=1,
        check=lambda report: (
            [(one.line_start, one.verified) for one in report.findings] == [(2, True), (None, False)]
            and "missing context: send" in report.notes
            and (report.decision.outcome, report.decision.approval) == ("block", "two_person")
        ),
    ),
    "fallback": Scenario(
        server=lambda: FaultServer(supports=()),
        requests=3,
        exit_code=0,
        check=lambda report: report.reviewers[1].response_mode == "text" and report.usage.retries == 0,
    ),
    "busy": Scenario(
        server=lambda: FaultServer(responder=busy_at_first()),
        requests=2,
        exit_code=0,
        check=lambda report: report.usage.retries == 1,
    ),
    "repair": Scenario(
        server=lambda: FaultServer(fault=first_n("wrong_schema", 1)),
        requests=2,
        exit_code=0,
        check=lambda report: any("valid only after a repair request" in note for note in report.notes),
    ),
    "refusal": Scenario(
        server=lambda: FaultServer(fault="refusal"),
        requests=1,
        exit_code=3,
        check=lambda report: str(report.windows[0].reason).startswith("test-model: refusal: the model refused"),
    ),
}


def without_traces(request: Any) -> Any:
    """A request as it is kept: nothing of the machine, of the key or of who asked."""
    request.uri = f"http://endpoint.test{request.path}"
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in KEPT_HEADERS}
    return request


@contextmanager
def tape(file: Path, *, record: bool) -> Iterator[Any]:
    """Play a cassette back, or record it."""
    player = vcr.VCR(
        record_mode="all" if record else "none",
        match_on=("method", "path", "body"),
        before_record_request=without_traces,
        decode_compressed_response=True,
    )
    if record:
        file.unlink(missing_ok=True)
    with player.use_cassette(str(file)) as cassette:
        yield cassette


def play(name: str, *, record: bool = False, folder: Path = CASSETTES, patch: str = PATCH) -> Report:
    """A review against a cassette; a request that it does not hold fails the test."""
    with ExitStack() as stack:
        url = "http://127.0.0.1:9/v1"
        if record:
            url = stack.enter_context(SCENARIOS[name].server()).base_url
        cassette = stack.enter_context(tape(folder / f"{name}.yaml", record=record))
        report: Report | None
        try:
            report = review(patch=patch, model=OpenAIModel("test-model", base_url=url, api_key=KEY))
        except CannotOverwriteExistingCassetteException:
            report = None
    if report is None or not (record or cassette.all_played):
        pytest.fail(
            f"{name}.yaml: {cassette.play_count} of {len(cassette)} requests are as they were recorded."
            f" If the prompt, the schema or the failure modes were changed on purpose, {AGAIN}",
            pytrace=False,
        )
    return report


@pytest.fixture
def record(request: pytest.FixtureRequest) -> bool:
    """True when the cassettes are to be recorded anew."""
    return bool(request.config.getoption("--record"))


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_review_of_a_recorded_conversation(name: str, record: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-the-recorder")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-of-the-recorder")
    scenario, report = SCENARIOS[name], play(name, record=record)
    assert report.usage.requests == scenario.requests
    assert report.decision.exit_code == scenario.exit_code
    assert scenario.check(report)


def test_a_request_that_was_not_recorded_fails_and_says_how_to_record_it() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"good\.yaml: 0 of 1 requests are as they were recorded") as failed:
        play("good", patch=PATCH.replace("round(amount)", "floor(amount)"))
    assert AGAIN in str(failed.value)


def test_a_recorded_request_that_was_not_made_fails_too() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"good\.yaml: 0 of 1 requests are as they were recorded") as failed:
        play("good", patch="")
    assert AGAIN in str(failed.value)


def test_every_cassette_belongs_to_a_scenario() -> None:
    assert {file.stem for file in CASSETTES.iterdir()} == set(SCENARIOS)


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_cassette_is_small_and_holds_no_secret(name: str) -> None:
    text = (CASSETTES / f"{name}.yaml").read_text(encoding="utf-8")
    assert len(text) < 40_000 * SCENARIOS[name].requests
    assert {what for what, pattern in SECRETS.items() if re.search(pattern, text)} == set()


def test_the_search_for_secrets_finds_them() -> None:
    found = f"    - {KEY}\nAuthorization: Bearer abc\n   x-stainless-os:\n /home/me http://127.0.0.1:9/v1"
    assert {what for what, pattern in SECRETS.items() if re.search(pattern, found)} == set(SECRETS)


def test_recording_leaves_no_trace_of_key_machine_or_people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-the-recorder")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-of-the-recorder")
    assert play("good", record=True, folder=tmp_path).decision.exit_code == 0
    text = (tmp_path / "good.yaml").read_text()
    assert '"window_id' in text or "window_id" in text
    for trace in (KEY, "recorder", "127.0.0.1", "stainless", "uthorization", str(tmp_path), str(Path.home())):
        assert trace not in text
    assert play("good", folder=tmp_path).decision.exit_code == 0


def test_playing_back_sends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        with tape(CASSETTES / "good.yaml", record=False) as cassette:
            report = review(patch=PATCH, model=OpenAIModel("test-model"))
        assert (cassette.play_count, server.requests, server.connections) == (1, [], 0)
    assert report.decision.exit_code == 0
