"""Names of tests and of what they test, from the lines that open them."""

from __future__ import annotations

import re

_SCRIPT = re.compile(
    r"^\s*(?:[xf]?(?:it|test|specify)(?:\.(?:only|skip|failing|concurrent|todo))?)\s*\(\s*(?:\"(?P<a>[^\"]+)\"|'(?P<b>[^']+)'|`(?P<c>[^`]+)`)"
)
_NO_FIXTURE = r"(?!(?i:set_?up|tear_?down|before|after|init|clean_?up|close|dispose|main)\w*\s*\()"
"""Methods of a test class that prepare and are no tests."""
_TESTS: dict[str, re.Pattern[str]] = {
    "python": re.compile(r"^\s*(?:async\s+)?def (?P<a>test\w*)\s*\("),
    "go": re.compile(r"^func (?P<a>Test\w+)\s*\("),
    "javascript": _SCRIPT,
    "typescript": _SCRIPT,
    "tsx": _SCRIPT,
    "ruby": re.compile(r"^\s*[xf]?(?:it|specify)\s+(?:\"(?P<a>[^\"]+)\"|'(?P<b>[^']+)')|^\s*def (?P<c>test_\w+)"),
    "php": re.compile(r"^\s*(?:public\s+)?function (?P<a>test\w+)\s*\("),
    "rust": re.compile(r"^\s*(?:async\s+)?fn (?P<a>\w+)\s*\(\s*\)\s*(?:->\s*Result\b.{0,80})?\{"),
    "java": re.compile(r"^\s*(?:public\s+)?void (?P<a>" + _NO_FIXTURE + r"\w+)\s*\(\s*\)"),
    "kotlin": re.compile(r"^\s*fun (?P<a>" + _NO_FIXTURE + r"\w+|`[^`]+`)\s*\(\s*\)"),
    "csharp": re.compile(r"^\s*public\s+(?:async\s+)?(?:void|Task)\s+(?P<a>" + _NO_FIXTURE + r"\w+)\s*\("),
    "cpp": re.compile(r"^\s*TEST(?:_[FP])?\s*\(\s*(?P<a>\w+\s*,\s*\w+)\s*\)"),
}
_SUBJECT = re.compile(
    r"^\s*(?:(?:export|public|private|protected|static|default|async|pub)\s+)*"
    r"(?:def|class|func|fn|function|interface|struct|trait|const)\s+(?:\([^)]*\)\s*)?(?P<name>\w{3,})"
)


def test_name(language: str | None, text: str) -> str | None:
    """The test that a line opens; None when it opens none."""
    pattern = _TESTS.get(language or "")
    found = pattern.match(text[:300]) if pattern else None
    return next((name for name in found.groups() if name), None) if found else None


def defined_name(text: str) -> str | None:
    """The function or class that a line defines; None when it defines none."""
    found = _SUBJECT.match(text[:300])
    return found["name"] if found else None
