"""Reports for build servers: GitHub, GitLab, reviewdog."""

from __future__ import annotations

import json

from reviewer.report import render
from tests.report.builders import finding, report
from tests.report.cases import CASES


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands as the runner reads them."""
    found = []
    for line in text.splitlines():
        head, message = line.removeprefix("::").split("::", 1)
        name, _, listed = head.partition(" ")
        properties = dict(pair.split("=", 1) for pair in listed.split(","))
        found.append((name, {key: unescaped(value) for key, value in properties.items()}, unescaped(message)))
    return found


def unescaped(text: str) -> str:
    """Text as the runner reads it."""
    for escape, character in {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}.items():
        text = text.replace(escape, character)
    return text


def test_github_gets_the_decision_first() -> None:
    name, properties, message = commands(render(CASES["inconclusive"], "github"))[0]
    assert (name, properties) == ("notice", {"title": "reviewer: inconclusive"})
    assert "40 of 2,536 changed lines in 2 files reviewed" in message


def test_github_reads_back_odd_paths_and_claims() -> None:
    odd = finding(path="a,b:c=d%25.py", claim="50%, or ::error::x")
    _, properties, message = commands(render(report(findings=(odd,)), "github"))[1]
    assert (properties["file"], properties["line"]) == ("a,b:c=d%25.py", "12")
    assert message.splitlines()[0] == "50%, or ::error::x"


def test_github_gets_no_line_of_the_old_side() -> None:
    _, properties, message = commands(render(report(findings=(finding(side="old"),)), "github"))[1]
    assert "line" not in properties
    assert "app/billing.py:12: - except Exception: pass" in message


def test_github_warns_of_every_file_that_was_not_reviewed() -> None:
    warned = [
        one[1]["file"] for one in commands(render(CASES["inconclusive"], "github")) if one[1]["title"] == "not reviewed"
    ]
    assert warned == ["a.py", "b.py", "c.py", "d.py", "db/schema.sql", "package-lock.json", "vendor/jquery.min.js"]


def test_gitlab_gets_the_severity_words_of_code_quality() -> None:
    entries = json.loads(render(CASES["block"], "gitlab"))
    assert [one["severity"] for one in entries] == ["blocker", "blocker", "critical", "major", "minor"]


def test_gitlab_gets_an_empty_list_only_when_all_was_reviewed() -> None:
    assert json.loads(render(CASES["pass"], "gitlab")) == []
    entries = json.loads(render(CASES["inconclusive"], "gitlab"))
    assert [one["severity"] for one in entries if one["check_name"] == "not-reviewed"] == ["major"] * 5 + ["info"] * 2


def test_machines_get_the_exact_path() -> None:
    value = report(findings=(finding(path="a\u200d b\t.py"),))
    assert json.loads(render(value, "gitlab"))[0]["location"]["path"] == "a\u200d b\t.py"
    assert json.loads(render(value, "rdjson"))["diagnostics"][0]["location"]["path"] == "a\u200d b\t.py"


def test_reviewdog_gets_severities_by_priority() -> None:
    diagnostics = json.loads(render(CASES["block"], "rdjson"))["diagnostics"]
    assert [one["severity"] for one in diagnostics] == ["ERROR"] * 3 + ["INFO"] * 2
    assert diagnostics[1]["location"]["range"] == {"start": {"line": 7}, "end": {"line": 7}}
