"""The SARIF report."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reviewer.report import Report, render
from reviewer.report.sarif_parts import location, message
from reviewer.taxonomy import Severity, modes
from tests.report.builders import finding, report, window
from tests.report.cases import CASES


def run_of(value: Report) -> dict[str, Any]:
    """The one run of a report."""
    run: dict[str, Any] = json.loads(render(value, "sarif"))["runs"][0]
    return run


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        pytest.param("src/a b.py", "src/a%20b.py", id="a blank"),
        pytest.param("c:/x?y#z%20.py", "c%3A/x%3Fy%23z%2520.py", id="characters with a meaning in URIs"),
        pytest.param("\u00e9.py", "%C3%A9.py", id="beyond ASCII"),
        pytest.param("\udce9.py", "%E9.py", id="a byte that is not UTF-8"),
        pytest.param("a\nb.py", "a%0Ab.py", id="a newline"),
        pytest.param("//evil.example/../x", "evil.example/x", id="a way out of the repository"),
        pytest.param("..", "unknown", id="nothing but the way out"),
        pytest.param("\ud800", "%5Cu%7BD800%7D", id="no bytes at all"),
    ],
)
def test_paths_become_relative_uris(path: str, uri: str) -> None:
    assert location(path)["physicalLocation"]["artifactLocation"] == {"uri": uri, "uriBaseId": "SRCROOT"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("[click](https://evil.example)", "[click] (https://evil.example)", id="a link"),
        pytest.param("{0} and {x}", "{{0}} and {x}", id="a placeholder"),
        pytest.param("", "-", id="nothing"),
    ],
)
def test_messages_are_plain(text: str, shown: str) -> None:
    assert message(text) == {"text": shown}


def test_a_removed_line_has_no_region_but_is_quoted() -> None:
    result = run_of(CASES["block"])["results"][0]
    assert "region" not in result["locations"][0]["physicalLocation"]
    assert '(Removed line 42: @require_role("admin"))' in result["message"]["text"]
    assert (result["properties"]["side"], result["properties"]["line_start"]) == ("old", 42)


def test_an_added_line_has_a_region_with_its_text() -> None:
    region = run_of(report(findings=(finding(),)))["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 12, "endLine": 12, "snippet": {"text": "    except Exception: pass"}}


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    results = run_of(report(findings=(finding(), finding(line_start=20))))["results"]
    assert [one["partialFingerprints"]["reviewerFingerprint/v1"] for one in results] == [
        "00112233445566aa:1",
        "00112233445566aa:2",
    ]


def test_rules_come_from_the_taxonomy() -> None:
    (rule,) = run_of(report(findings=(finding(severity=Severity.HIGH),)))["tool"]["driver"]["rules"]
    mode = modes()["exception-swallowed"]
    assert rule["shortDescription"]["text"] == mode.title
    assert mode.safer in rule["help"]["text"]
    assert rule["properties"] == {
        "precision": "medium",
        "security-severity": "8.0",
        "tags": ["security", "error-handling-and-observability", "external/cwe/cwe-390"],
    }


def test_an_unverified_finding_has_no_security_severity() -> None:
    run = run_of(report(findings=(finding(verified=False),)))
    assert "security-severity" not in run["tool"]["driver"]["rules"][0]["properties"]
    assert "security-severity" not in run["results"][0]["properties"]


@pytest.mark.parametrize(("case", "complete"), [("pass", True), ("block", True), ("inconclusive", False)])
def test_an_inconclusive_review_is_no_successful_execution(case: str, complete: bool) -> None:
    assert run_of(CASES[case])["invocations"][0]["executionSuccessful"] is complete


def test_a_block_with_failed_windows_is_no_successful_execution_either() -> None:
    drop = finding(severity=Severity.CRITICAL, precision="high")
    value = report(findings=(drop,), windows=(window(), window(status="failed", reason="http_500")))
    assert value.decision.outcome == "block"
    assert run_of(value)["invocations"][0]["executionSuccessful"] is False


def test_what_was_not_reviewed_is_notified() -> None:
    notifications = run_of(CASES["inconclusive"])["invocations"][0]["toolExecutionNotifications"]
    assert [one["level"] for one in notifications] == ["error"] * 3 + ["warning"] * 2 + ["note"]
    assert run_of(CASES["inconclusive"])["properties"]["decision"]["outcome"] == "inconclusive"
