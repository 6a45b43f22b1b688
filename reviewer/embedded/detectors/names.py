"""Names of tests and of what they test."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from reviewer.embedded.source import Source
from reviewer.patch import Line

_SCRIPT = re.compile(r"^\s*(?:it|test|specify)\s*\(\s*(?:\"(?P<a>[^\"]+)\"|'(?P<b>[^']+)'|`(?P<c>[^`]+)`)")
_TESTS: dict[str, re.Pattern[str]] = {
    "python": re.compile(r"^\s*(?:async\s+)?def (?P<a>test\w*)\s*\("),
    "go": re.compile(r"^func (?P<a>Test\w+)\s*\("),
    "javascript": _SCRIPT,
    "typescript": _SCRIPT,
    "tsx": _SCRIPT,
    "ruby": re.compile(r"^\s*(?:it|specify)\s+(?:\"(?P<a>[^\"]+)\"|'(?P<b>[^']+)')|^\s*def (?P<c>test_\w+)"),
    "php": re.compile(r"^\s*(?:public\s+)?function (?P<a>test\w+)\s*\("),
    "rust": re.compile(r"^\s*(?:async\s+)?fn (?P<a>test_\w+|\w+_test)\s*\("),
    "java": re.compile(r"^\s*(?:public\s+)?void (?P<a>test\w+|should\w+)\s*\("),
    "kotlin": re.compile(r"^\s*fun (?P<a>test\w+|`[^`]+`)\s*\("),
}
_SUBJECT = re.compile(
    r"^\s*(?:(?:export|public|private|protected|static|default|async|pub)\s+)*"
    r"(?:def|class|func|fn|function|interface|struct|trait|const)\s+(?:\([^)]*\)\s*)?(?P<name>\w{3,})"
)


def test_names(source: Source, lines: Iterable[Line]) -> Iterator[tuple[Line, str]]:
    """Yield the lines that open a test, with its name."""
    pattern = _TESTS.get(source.language or "")
    if pattern is None or source.kind != "tests":
        return
    for line in lines:
        found = pattern.match(line.text[:300])
        if found:
            yield line, next(name for name in found.groups() if name)


def subjects(sources: Sequence[Source]) -> frozenset[str]:
    """Names of functions and classes that the change removes from the source for good."""
    gone = {name for one in sources if one.kind == "source" for name in _defined(one.removed)}
    kept = {name for one in sources if one.kind == "source" for name in _defined(one.added)}
    return frozenset(gone - kept) if gone else frozenset()


def _defined(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        found = _SUBJECT.match(line.text[:300])
        if found:
            yield found["name"]
