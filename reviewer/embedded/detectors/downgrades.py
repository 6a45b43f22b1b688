"""Dependencies that go back to an older version."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_VERSION = r"v?(?P<version>\d{1,5}(?:\.\d{1,9}){1,3})"
_ENTRIES: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(r"(^|/)package\.json$"),
        re.compile(rf"^\s*+\"(?P<name>(?:@[\w.-]+/)?[a-z][\w.-]*+)\"\s*+:\s*+\"[\^~=]?{_VERSION}\""),
    ),
    (
        re.compile(r"(^|/)(requirements|constraints)[^/]*\.(txt|in)$|(^|/)pyproject\.toml$"),
        re.compile(rf"^\s*+[\"']?(?P<name>[A-Za-z][\w.-]*+)(?:\[[\w,]*+\])?\s*+==\s*+{_VERSION}(?=[\s\"',;]|$)"),
    ),
    (
        re.compile(r"(^|/)go\.mod$"),
        re.compile(rf"^\s*+(?:require\s++)?(?P<name>[\w-]++\.[\w./-]++)\s++{_VERSION}(?=\s|$)"),
    ),
    (
        re.compile(r"(^|/)Cargo\.toml$"),
        re.compile(rf"^\s*+(?P<name>[a-z][\w-]*+)\s*+=\s*+(?:\{{\s*+version\s*+=\s*+)?\"[\^=~]?{_VERSION}\""),
    ),
    (
        re.compile(r"(^|/)Gemfile$"),
        re.compile(rf"^\s*+gem\s++[\"'](?P<name>[\w-]++)[\"'],\s*+[\"'](?:[=~>]{{1,2}}\s)?{_VERSION}[\"']"),
    ),
)
_OWN = frozenset({"version", "node", "npm", "python", "edition"})


def version_lowered(source: Source) -> Iterator[Spot]:
    """A dependency whose version number is lower than before, on a line that takes the place of the old one."""
    entry = next((entry for path, entry in _ENTRIES if path.search(source.path)), None)
    if entry is None or source.file.status != "modified":
        return
    for removed, added in source.blocks:
        before = {found["name"]: found["version"] for line in removed if (found := entry.match(line.text[:1000]))}
        for line in added if before else ():
            found = entry.match(line.text[:1000])
            old = before.get(found["name"]) if found else None
            if found and old and found["name"].lower() not in _OWN and _number(found["version"]) < _number(old):
                captures = {"name": found["name"], "old": old, "new": found["version"]}
                yield Spot(at=line, text=line.text.strip(), captures=captures)


def _number(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))
