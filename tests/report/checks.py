"""What must be true of every report in a format, whatever text went into it."""

from __future__ import annotations

import html.parser
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reviewer.report import Report, report_schema
from tests.report.sarif_schema import SARIF

LOG_COMMAND = re.compile(r"##\w*\[")
GITHUB_COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^:,]*)(?:,[a-zA-Z]+=[^:,]*)*)::(.*)")
GITLAB_SEVERITIES = {"blocker", "critical", "major", "minor", "info"}
OUR_HTML = re.compile(r"<!-- reviewer -->|<details><summary>[\d,]+ more findings?</summary>|</details>")
INLINE = {"text", "code_inline", "strong_open", "strong_close", "em_open", "em_close", "hardbreak", "softbreak"}
ACTIVE = re.compile(r"@\w|://|www\.|#\d", re.IGNORECASE)
TAGS = re.compile(
    "html|head|meta|title|style|body|header|h[123]|p|ul|li|strong|main|section|fieldset|label|input|article|code|pre|span"
    "|progress|details|summary|div|table|thead|tbody|tr|th|td|dl|dt|dd|footer"
)
ATTRIBUTES = re.compile("lang|charset|http-equiv|content|name|class|aria-label|for|type|id|checked|max|value")


def check(form: str, text: str, report: Report) -> None:
    """Assert what holds for every format, then what holds for this one."""
    text.encode("utf-8")
    assert text.endswith("\n")
    assert "\x1b" not in text
    assert not LOG_COMMAND.search(text)
    assert not any(unicodedata.category(character) == "Cc" and character != "\n" for character in text)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b-\u200f]", text)
    CHECKS[form](text, report)


def check_text(text: str, report: Report) -> None:
    """Nothing behind the last word of a line, and no line that a build server obeys."""
    for line in text.splitlines():
        assert line == line.rstrip()
        assert not line.lstrip().startswith("::")


def check_json(text: str, report: Report) -> None:
    """It parses and keeps to its schema."""
    Draft202012Validator(report_schema()).validate(json.loads(text))


def check_sarif(text: str, report: Report) -> None:
    """It is SARIF, with one result a finding and no two fingerprints alike."""
    value = json.loads(text)
    Draft202012Validator(SARIF).validate(value)
    (run,) = value["runs"]
    prints = [result["partialFingerprints"]["reviewerFingerprint/v1"] for result in run["results"]]
    assert len(set(prints)) == len(report.findings)
    assert not any("](" in result["message"]["text"] for result in run["results"])
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def check_markdown(text: str, report: Report) -> None:
    """Foreign text is plain words, code spans or a fenced line, and hosts find nothing to act on."""
    assert len(text) <= 60_000
    assert text.startswith("<!-- reviewer -->\n")
    assert not any(line.lstrip().startswith("/") for line in text.splitlines())
    for token in outline(text):
        if token.type == "html_block":
            assert OUR_HTML.fullmatch(token.content.strip())
        for child in token.children or ():
            assert child.type in INLINE
            assert child.type != "text" or not ACTIVE.search(child.content)


def outline(text: str) -> list[Token]:
    """The block tokens of Markdown."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)


def check_github(text: str, report: Report) -> None:
    """Each line is one command; the first is the decision."""
    commands = [GITHUB_COMMAND.fullmatch(line) for line in text.splitlines()]
    assert all(commands)
    assert commands[0] is not None and commands[0][1] == "notice"
    assert len(commands) > len(report.findings)


def check_gitlab(text: str, report: Report) -> None:
    """Entries have the documented fields, and fingerprints of their own."""
    entries = json.loads(text)
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) >= len(report.findings)
    for entry in entries:
        assert entry.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in GITLAB_SEVERITIES
        assert_relative(entry["location"]["path"])
        assert entry["location"]["lines"]["begin"] >= 1


def check_rdjson(text: str, report: Report) -> None:
    """Diagnostics have a message, a place and a severity of reviewdog."""
    diagnostics: list[dict[str, Any]] = json.loads(text)["diagnostics"]
    assert len(diagnostics) >= len(report.findings)
    for one in diagnostics:
        assert one["message"]
        assert one["severity"] in {"ERROR", "WARNING", "INFO"}
        assert_relative(one["location"]["path"])


def assert_relative(path: str) -> None:
    """The path stays inside the repository."""
    assert path
    assert not {"", ".", ".."} & set(path.split("/"))


def check_html(text: str, report: Report) -> None:
    """Known elements only, properly nested, one article a finding, and nothing that loads or runs."""
    page = Page()
    page.feed(text)
    page.close()
    assert page.open == []
    assert page.articles == len(report.findings)
    assert page.policy.startswith("default-src 'none'; style-src 'sha256-")


class Page(html.parser.HTMLParser):
    """A reader of our own pages that fails at anything else."""

    def __init__(self) -> None:
        """Start with no element open."""
        super().__init__()
        self.open: list[str] = []
        self.articles = 0
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Accept known elements and attributes."""
        assert TAGS.fullmatch(tag)
        assert all(ATTRIBUTES.fullmatch(name) for name, _ in attrs)
        self.articles += tag == "article"
        if ("http-equiv", "Content-Security-Policy") in attrs:
            self.policy = dict(attrs)["content"] or ""
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Accept only the end of the innermost element."""
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        """Refuse comments: we write none."""
        raise AssertionError(data)


CHECKS: Mapping[str, Callable[[str, Report], None]] = {
    "text": check_text,
    "json": check_json,
    "sarif": check_sarif,
    "markdown": check_markdown,
    "github": check_github,
    "gitlab": check_gitlab,
    "rdjson": check_rdjson,
    "html": check_html,
}
