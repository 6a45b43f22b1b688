"""Whatever an endpoint does, a change that was not reviewed does not pass, and the report says why."""

from __future__ import annotations

import email.utils
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reviewer import OpenAIModel, Options, ReviewerError, review
from tests.faults_table import DEADLINE, TOLERATED, strike
from tests.models.endpoints import only_with
from tests.support.changes import RISKY, changed, instructions, many_files, window_tokens
from tests.support.commands import Ran
from tests.support.faults import FAULTS, first_n, only_windows
from tests.support.replies import Recorded, Reply, error_reply, finding, good, shown_lines, token_count, verdict_reply
from tests.support.repo import Repo
from tests.support.server import FaultServer

Reviewer = Callable[..., Ran]

pytestmark = pytest.mark.usefixtures("sandbox")

PARTS = {f"src/part_{number:02}.py": f"VALUE_{number:02} = '{number:02}-{'x' * 400}'\n" for number in range(2)}


@dataclass(frozen=True, kw_only=True)
class Failed:
    """A fault after which nothing counts as reviewed."""

    kind: str
    """Slug at the start of the reason."""
    asked: int = 1
    """Requests for each window."""
    words: str = ""
    """What the reason goes on to say."""


TRANSPORT = 3
"""The first try and two more."""
REPAIRED = 2
"""The first try and the one repair request."""
FAILED = {
    "http_500": Failed(kind="http_500", asked=TRANSPORT, words="tried 3 times"),
    "http_503": Failed(kind="http_503", asked=TRANSPORT, words="overloaded"),
    "http_429": Failed(kind="http_429", asked=TRANSPORT, words="Rate limit"),
    "http_429_retry_after": Failed(kind="http_429", asked=TRANSPORT, words="Rate limit"),
    "quota": Failed(kind="quota", words="exceeded your current quota"),
    "forbidden_403": Failed(kind="http_403", words="not supported"),
    "reset": Failed(kind="connection", asked=TRANSPORT, words="connection failed"),
    "close": Failed(kind="connection", asked=TRANSPORT, words="disconnected"),
    "hang": Failed(kind="timeout", asked=TRANSPORT, words="no answer within 0.5 s"),
    "trickle": Failed(kind="timeout", asked=TRANSPORT, words="no answer within 0.5 s"),
    "html_200": Failed(kind="not_json", words="not JSON"),
    "other_json_200": Failed(kind="empty_choices"),
    "empty_choices": Failed(kind="empty_choices"),
    "choices_null": Failed(kind="empty_choices"),
    "empty_content": Failed(kind="empty_content"),
    "null_content": Failed(kind="empty_content"),
    "prose": Failed(kind="invalid_verdict", asked=REPAIRED, words="no complete JSON object"),
    "truncated_json": Failed(kind="invalid_verdict", asked=REPAIRED, words="no complete JSON object"),
    "finish_length": Failed(kind="length", words="finish_reason length"),
    "content_filter": Failed(kind="content_filter", words="finish_reason content_filter"),
    "refusal": Failed(kind="refusal", words="I cannot assist"),
    "wrong_window_id": Failed(kind="invalid_verdict", asked=REPAIRED, words="window_id: expected"),
    "wrong_schema": Failed(kind="invalid_verdict", asked=REPAIRED, words="is a required property"),
    "extra_property": Failed(kind="invalid_verdict", asked=REPAIRED, words="'mood' was unexpected"),
    "huge_reply": Failed(kind="invalid_verdict", asked=REPAIRED, words="more than"),
    "schema_ignored": Failed(kind="invalid_verdict", asked=REPAIRED, words="'answer' was unexpected"),
    "context_length": Failed(kind="context_length", words="splitting the window did not help"),
    "two_json": Failed(kind="invalid_verdict", asked=REPAIRED, words="2 JSON objects"),
    "nan_json": Failed(kind="invalid_verdict", asked=REPAIRED, words="NaN is not JSON"),
    "deep_json": Failed(kind="invalid_verdict", asked=REPAIRED, words="too deeply"),
}
REFUSED = {
    "invalid_key": "test-model at 127.0.0.1 refused the API key",
    "not_found_404": "test-model at 127.0.0.1: unknown model or address",
}
INVENTED = ("invented_file", "invented_evidence")


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """A change that makes two windows."""
    return changed(tmp_path_factory.mktemp("parts") / "repo", PARTS)


@pytest.fixture(scope="module")
def blocked(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """The same change with one that an embedded rule of high precision blocks."""
    return changed(tmp_path_factory.mktemp("blocked") / "repo", PARTS | RISKY)


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """A change that makes six windows."""
    return many_files(tmp_path_factory.mktemp("six") / "repo", 6)


def test_every_fault_is_specified() -> None:
    assert sorted([*FAILED, *REFUSED, *INVENTED, *TOLERATED]) == sorted(FAULTS)


@pytest.mark.parametrize("fault", FAILED)
def test_what_was_not_reviewed_is_inconclusive_and_says_why(fault: str, parts: Repo) -> None:
    expected, struck = FAILED[fault], strike(fault, parts)
    assert (struck.code, struck.outcome) == (3, "inconclusive")
    assert len(struck.reasons) == 2 or fault == "context_length"
    for reason in struck.reasons:
        assert reason.startswith(f"test-model: {expected.kind}: ")
        assert expected.words in reason
    assert set(struck.asked.values()) == {expected.asked}
    assert len(struck.asked) == 2 or fault == "context_length"
    coverage = struck.report["coverage"]
    assert (coverage["changed_lines"], coverage["reviewed_lines"], coverage["failed_lines"]) == (2, 0, 2)
    usage = struck.report["usage"]
    assert usage["requests"] == struck.asked.total()
    assert usage["retries"] == (2 * (TRANSPORT - 1) if expected.asked == TRANSPORT else 0)
    assert struck.seconds <= DEADLINE + 1


@pytest.mark.parametrize("fault", REFUSED)
def test_a_wrong_key_or_model_ends_the_review_with_one_line(fault: str, parts: Repo) -> None:
    struck = strike(fault, parts)
    assert (struck.code, struck.report) == (2, None)
    assert struck.said.startswith(f"reviewer: error: {REFUSED[fault]}")
    assert struck.said.count("\n") == 1
    assert set(struck.asked.values()) == {1}


@pytest.mark.parametrize("fault", INVENTED)
def test_a_finding_that_quotes_nothing_real_does_not_block_and_does_not_pass(fault: str, parts: Repo) -> None:
    struck = strike(fault, parts)
    assert (struck.code, struck.outcome) == (1, "needs_approval")
    assert struck.report["findings"]
    assert not any(one["verified"] for one in struck.report["findings"])
    assert set(struck.asked.values()) == {1}


@pytest.mark.parametrize("fault", TOLERATED)
def test_an_odd_reply_with_one_valid_verdict_counts(fault: str, parts: Repo) -> None:
    struck = strike(fault, parts)
    assert (struck.code, struck.outcome, struck.reasons) == (0, "pass", [])
    assert struck.report["coverage"]["reviewed_lines"] == 2
    assert struck.report["usage"]["input_tokens"] > 0
    assert set(struck.asked.values()) == {1}


@pytest.mark.parametrize("fault", sorted(set(FAULTS) - set(TOLERATED)))
def test_no_fault_hides_what_an_embedded_rule_blocks(fault: str, blocked: Repo) -> None:
    with FaultServer(fault=fault) as server:
        silent = fault in ("hang", "trickle")
        model = OpenAIModel("test-model", base_url=server.base_url, retries=0, timeout=0.3 if silent else 30.0)
        options = Options(window_tokens=window_tokens(), deadline=DEADLINE)
        if fault in REFUSED:
            with pytest.raises(ReviewerError):
                review(repo=blocked.path, model=model, options=options)
            return
        report = review(repo=blocked.path, model=model, options=options)
    assert (report.decision.exit_code, report.decision.outcome) == (1, "block")
    found = [one for one in report.findings if one.path in RISKY and one.precision == "high"]
    assert [one.mode for one in found] == ["unscoped-delete-or-update"]


def test_one_bad_window_is_enough(parts: Repo) -> None:
    fault = only_windows(lambda recorded: "VALUE_01" in recorded.user_text, "refusal")
    struck = strike(fault, parts)
    assert (struck.code, struck.report["coverage"]["failed_lines"]) == (3, 1)
    assert [window["status"] for window in struck.report["windows"]] == ["reviewed", "failed"]


def test_a_repaired_answer_counts_and_is_noted(parts: Repo) -> None:
    struck = strike(first_n("wrong_schema", 1), parts)
    assert (struck.code, set(struck.asked.values())) == (0, {REPAIRED})
    assert any("valid only after a repair request" in note for note in struck.report["notes"])


class TestDeadline:
    """The deadline holds whatever is under way, and what it cuts off is not reviewed."""

    @pytest.mark.parametrize("fault", ["hang", "trickle", "http_500"])
    def test_waiting_ends_with_it(self, fault: str, parts: Repo) -> None:
        with FaultServer(fault=fault) as server:
            model = OpenAIModel("test-model", base_url=server.base_url, timeout=60, retries=50)
            started = time.monotonic()
            options = Options(window_tokens=window_tokens(), deadline=0.7)
            report = review(repo=parts.path, model=model, options=options)
            assert time.monotonic() - started < 0.7 + 1
        assert report.decision.exit_code == 3
        assert len(report.windows) == 2
        for window in report.windows:
            assert str(window.reason).endswith("test-model: deadline: the deadline of 0.7 s was reached")

    def test_a_pause_that_was_asked_for_does_not_outlast_it(self, parts: Repo) -> None:
        busy = error_reply(429, "busy", headers={"Retry-After": "60"})
        with FaultServer(responder=lambda recorded: busy) as server:
            model = OpenAIModel("test-model", base_url=server.base_url)
            started = time.monotonic()
            report = review(repo=parts.path, model=model, options=Options(deadline=0.7))
            assert time.monotonic() - started < 0.7 + 1
        assert report.decision.exit_code == 3

    def test_what_was_answered_before_it_counts(self, parts: Repo) -> None:
        fault = only_windows(lambda recorded: "VALUE_01" in recorded.user_text, "hang")
        with FaultServer(fault=fault) as server:
            model = OpenAIModel("test-model", base_url=server.base_url)
            report = review(repo=parts.path, model=model, options=Options(window_tokens=window_tokens(), deadline=0.7))
        assert report.decision.exit_code == 3
        assert [window.status for window in report.windows] == ["reviewed", "failed"]


class TestRetryAfter:
    """The endpoint says when to come back; nobody waits for ever."""

    @pytest.mark.parametrize("form", ["seconds", "date"])
    def test_it_is_waited_for(self, form: str, parts: Repo) -> None:
        seen: set[str] = set()

        def respond(recorded: Recorded) -> Reply:
            if recorded.window_id in seen:
                return good(recorded)
            seen.add(recorded.window_id)
            later = email.utils.formatdate(time.time() + 2, usegmt=True)
            return error_reply(429, "busy", headers={"Retry-After": "1" if form == "seconds" else later})

        with FaultServer(responder=respond) as server:
            model = OpenAIModel("test-model", base_url=server.base_url)
            report = review(repo=parts.path, model=model)
            first, second = server.chat_requests
        assert report.decision.exit_code == 0
        assert (report.usage.requests, report.usage.retries) == (2, 1)
        assert second.time - first.time >= 0.95

    def test_an_hour_is_too_long(self, parts: Repo) -> None:
        busy = error_reply(429, "busy", headers={"Retry-After": "3600"})
        with FaultServer(responder=lambda recorded: busy) as server:
            report = review(repo=parts.path, model=OpenAIModel("test-model", base_url=server.base_url))
            assert len(server.chat_requests) == 1
        assert report.decision.exit_code == 3
        assert report.windows[0].reason == "test-model: http_429: HTTP 429: busy; the endpoint asks to wait 3600 s"


class TestForms:
    """An endpoint without strict schemas is asked in the next form, and asked so from then on."""

    @pytest.mark.parametrize(
        ("supports", "forms"),
        [
            (("json_schema", "json_object"), ["json_schema"] * 3),
            (("json_object",), ["json_schema", "json_object", "json_object", "json_object"]),
            ((), ["json_schema", "json_object", None, None, None]),
        ],
        ids=["json_schema", "json_object", "text"],
    )
    def test_the_form_is_remembered_and_recorded(
        self, supports: tuple[str, ...], forms: list[str | None], sandbox: Path
    ) -> None:
        repo = many_files(sandbox / "repo", 3)
        with FaultServer(supports=supports) as server:
            model = OpenAIModel("test-model", base_url=server.base_url)
            options = Options(window_tokens=window_tokens(), concurrency=1)
            report = review(repo=repo.path, model=model, options=options)
            assert [recorded.response_format for recorded in server.chat_requests] == forms
        assert report.decision.exit_code == 0
        assert [one.response_mode for one in report.reviewers] == ["embedded", forms[-1] or "text"]
        assert (report.usage.requests, report.usage.retries) == (len(forms), 0)


def markers(recorded: Recorded) -> set[str]:
    """The names of the changed lines in a request."""
    return {text.split(" ")[0] for _, marker, text in shown_lines(recorded) if marker == "+"}


class TestContextLength:
    """A window that is too long for an endpoint is halved until it fits."""

    def test_every_line_is_reviewed_in_the_end(self, sandbox: Path) -> None:
        repo = many_files(sandbox / "repo", 12)
        with FaultServer(context_tokens=instructions() + 200) as server:
            report = review(repo=repo.path, model=OpenAIModel("test-model", base_url=server.base_url))
            answered = [recorded for recorded in server.chat_requests if recorded.status == 200]
            refused = [recorded for recorded in server.chat_requests if recorded.status == 400]
        assert refused, "the first window was to be too long"
        arrived = [name for recorded in answered for name in markers(recorded)]
        assert sorted(arrived) == [f"VALUE_{number:02}" for number in range(12)]
        assert report.decision.exit_code == 0
        assert (report.coverage.changed_lines, report.coverage.reviewed_lines) == (12, 12)
        assert len(report.windows) == len(answered)
        assert report.usage.requests == len(answered) + len(refused)


class TestCaps:
    """Caps hold while running; the server's log is the witness."""

    def arguments(self, repo: Repo, server: FaultServer, file: Path, *more: str) -> list[str]:
        """A review of a change in windows of one file each."""
        return [
            *("review", "--repo", str(repo.path), "--model", "test-model", "--base-url", server.base_url, "--no-cache"),
            *("--window-tokens", str(window_tokens()), "--report", f"json={file}", *more),
        ]

    @pytest.mark.parametrize(("cap", "fault"), [(1, None), (4, None), (4, "http_503"), (5, "wrong_schema")])
    def test_requests(self, reviewer: Reviewer, sandbox: Path, six: Repo, cap: int, fault: str | None) -> None:
        file = sandbox / "report.json"
        with FaultServer(fault=fault) as server:
            ran = reviewer(*self.arguments(six, server, file, "--max-requests", str(cap)))
            assert len(server.chat_requests) == cap
        report = json.loads(file.read_bytes())
        assert (ran.code, report["usage"]["requests"]) == (3, cap)
        failed = [window["reason"] for window in report["windows"] if window["status"] == "failed"]
        assert f"test-model: limit: the cap of {cap} requests is reached" in failed

    def test_input_tokens(self, reviewer: Reviewer, sandbox: Path, six: Repo) -> None:
        file = sandbox / "report.json"
        cap = 2 * window_tokens() + 1000
        with FaultServer() as server:
            ran = reviewer(*self.arguments(six, server, file, "--max-input-tokens", str(cap)))
            asked = server.chat_requests
        report = json.loads(file.read_bytes())
        assert ran.code == 3
        assert 2 <= len(asked) < 6
        assert sum(token_count(recorded) for recorded in asked) <= cap
        assert report["usage"]["input_tokens"] <= cap
        failed = [window["reason"] for window in report["windows"] if window["status"] == "failed"]
        assert failed == [f"test-model: limit: the cap of {cap} input tokens is reached"] * (6 - len(asked))

    def config(self, sandbox: Path, **more: object) -> Path:
        """A configuration with prices of the model."""
        file = sandbox / "prices.toml"
        rows = {"price_in": 2.0, "price_out": 8.0, **more}
        file.write_text("\n".join(["[models.test-model]", *(f"{key} = {value}" for key, value in rows.items())]))
        return file

    @pytest.mark.parametrize("answer", [None, 100])
    def test_cost(self, reviewer: Reviewer, sandbox: Path, six: Repo, answer: int | None) -> None:
        file = sandbox / "report.json"
        config = self.config(sandbox, **({} if answer is None else {"max_output_tokens": answer}))
        longest = (window_tokens() * 2 + (answer or 8192) * 8) / 1e6
        cap = f"{longest * 2.5:.6f}"
        with FaultServer(delay=0.2) as server:
            ran = reviewer(
                *self.arguments(six, server, file, "--max-cost", cap, "--config", str(config), "--concurrency", "6")
            )
            asked = server.chat_requests
        report = json.loads(file.read_bytes())
        assert ran.code == 3
        assert 1 <= len(asked) < 6
        assert {recorded.body["max_tokens"] for recorded in asked} == {answer or 8192}
        assert report["usage"]["cost_usd"] <= float(cap)
        failed = [window["reason"] for window in report["windows"] if window["status"] == "failed"]
        assert failed == [f"test-model: limit: the cap of {float(cap):g} USD is reached"] * (6 - len(asked))

    def test_caps_that_are_wide_enough_change_nothing(self, reviewer: Reviewer, sandbox: Path, six: Repo) -> None:
        file = sandbox / "report.json"
        wide = ("--max-requests", "6", "--max-input-tokens", str(6 * window_tokens()), "--max-cost", "1")
        with FaultServer() as server:
            ran = reviewer(*self.arguments(six, server, file, *wide, "--config", str(self.config(sandbox))))
            assert len(server.chat_requests) == 6
        assert ran.code == 0
        assert 0 < json.loads(file.read_bytes())["usage"]["cost_usd"] < 1

    def test_the_other_name_of_the_output_cap_counts_as_a_request(
        self, reviewer: Reviewer, sandbox: Path, parts: Repo
    ) -> None:
        file = sandbox / "report.json"
        config = self.config(sandbox, max_output_tokens=700)
        with FaultServer(responder=only_with("max_completion_tokens")) as server:
            ran = reviewer(
                *self.arguments(
                    parts, server, file, "--config", str(config), "--concurrency", "1", "--max-requests", "3"
                )
            )
            asked = [{name for name in recorded.body if name.startswith("max_")} for recorded in server.chat_requests]
        assert ran.code == 0
        assert asked == [{"max_tokens"}, {"max_completion_tokens"}, {"max_completion_tokens"}]

    def test_a_cost_cap_without_prices_is_refused_before_anything_is_sent(
        self, reviewer: Reviewer, sandbox: Path, parts: Repo
    ) -> None:
        with FaultServer() as server:
            ran = reviewer(*self.arguments(parts, server, sandbox / "report.json", "--max-cost", "1"))
            assert not server.requests
        assert (ran.code, ran.err.count("\n")) == (2, 1)
        assert "set price_in and price_out in [tool.reviewer.models.test-model]" in ran.err


class TestPanel:
    """Several models are asked about every window, each at its own endpoint."""

    def review(self, repo: Repo, one: FaultServer, other: FaultServer) -> Any:
        """A review by two models."""
        models = [
            OpenAIModel("org/model", name="one", base_url=one.base_url, retries=0),
            OpenAIModel("org/model", name="other", base_url=other.base_url, retries=0),
        ]
        return review(repo=repo.path, model=models, options=Options(window_tokens=window_tokens()))

    def test_both_see_every_window(self, parts: Repo) -> None:
        with FaultServer() as one, FaultServer(supports=()) as other:
            report = self.review(parts, one, other)
            windows = [
                sorted(recorded.window_id for recorded in server.chat_requests if recorded.status == 200)
                for server in (one, other)
            ]
        assert report.decision.exit_code == 0
        assert windows[0] == windows[1] == sorted(window.id for window in report.windows)
        assert [(info.name, info.response_mode) for info in report.reviewers] == [
            ("embedded", "embedded"),
            ("one", "json_schema"),
            ("other", "text"),
        ]

    def test_what_one_of_them_finds_counts(self, parts: Repo) -> None:
        def respond(recorded: Recorded) -> Reply:
            named = [text for _, marker, text in shown_lines(recorded) if marker == "+" and "VALUE_01" in text]
            found = [finding(file="src/part_01.py", evidence=text, severity="critical") for text in named]
            return verdict_reply(recorded, findings=found)

        with FaultServer() as one, FaultServer(responder=respond) as other:
            report = self.review(parts, one, other)
        assert (report.decision.outcome, report.decision.exit_code) == ("needs_approval", 1)
        assert [(found.path, found.reviewers, found.verified) for found in report.findings] == [
            ("src/part_01.py", ("other",), True)
        ]

    @pytest.mark.parametrize("fault", ["http_500", "refusal", "prose"])
    def test_one_of_them_failing_leaves_the_review_inconclusive(self, parts: Repo, fault: str) -> None:
        with FaultServer() as one, FaultServer(fault=fault) as other:
            report = self.review(parts, one, other)
        assert report.decision.exit_code == 3
        assert all(window.reason.startswith("other: ") for window in report.windows)

    def test_a_window_too_long_for_one_is_halved_for_both(self, sandbox: Path) -> None:
        repo = many_files(sandbox / "repo", 4)
        with FaultServer() as one, FaultServer(context_tokens=instructions() + 200) as other:
            models = [OpenAIModel("m", name=name, base_url=at.base_url) for name, at in (("1", one), ("2", other))]
            report = review(repo=repo.path, model=models)
            seen = [
                sorted(
                    name for recorded in server.chat_requests if recorded.status == 200 for name in markers(recorded)
                )
                for server in (one, other)
            ]
        assert report.decision.exit_code == 0
        assert seen[1] == [f"VALUE_{number:02}" for number in range(4)]
        assert set(seen[0]) == set(seen[1])


@pytest.mark.parametrize("fault", ["invalid_key", "forbidden_403", "prose", None])
def test_the_key_is_nowhere_in_report_or_messages(
    fault: str | None, parts: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret-value")
    struck = strike(fault, parts)
    assert "sk-very-secret" not in struck.said + json.dumps(struck.report)
