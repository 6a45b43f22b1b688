"""Uses of functions that the change takes away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_LANGUAGES = frozenset(("python", "javascript", "typescript", "tsx"))
_OPENS = re.compile(r"^(?:export\s+)?(?:async\s+)?(?:def|function)\s+(?P<name>\w{4,})\s*\(")
_LONGEST = 400
_STAR = re.compile(r"\bimport\s*\*|\bexport\s*\*|\bglobals\(\)|__getattr__")


def used_but_gone(source: Source) -> Iterator[Spot]:
    """A function that is gone everywhere in the change and still called or imported in a file of the change."""
    if source.language not in _LANGUAGES or source.file.status == "deleted":
        return
    for line in source.removed:
        found = _OPENS.match(line.text)
        if found and found["name"] in source.whole.subjects_gone:
            place = next((text for one in source.whole.sources if (text := _use(found["name"], source, one))), None)
            if place:
                yield Spot(at=line, text=line.text.strip(), captures={"name": found["name"], "place": place})


def _use(name: str, home: Source, other: Source) -> str | None:
    """Where the other file, known in full, still needs the name from its home."""
    if other.language not in _LANGUAGES or other.file.status == "deleted":
        return None
    fragments = other.fragments("new")
    if len(fragments) != 1 or fragments[0].start != 1 or name not in fragments[0].text:
        return None
    lines = tuple(line[:_LONGEST] for line in fragments[0].view("bare" if other is home else "code"))
    if any(_STAR.search(line) for line in lines):
        return None
    row = _called(name, lines) if other is home else _imported(name, home, lines)
    return None if row is None else f"{other.path}:{row + 1}"


def _called(name: str, lines: tuple[str, ...]) -> int | None:
    called = re.compile(rf"(?<![\w.$'\"]){name}\s*\(")
    bound = re.compile(
        rf"\b(?:import|class|const|let|var|def|function|as|for|global|type|interface)\b[^\n]{{0,200}}\b{name}\b"
        rf"|^\s+(?:(?:async|static|get|set)\s+)?{name}\s*\([^\n]{{0,200}}\)\s*\{{\s*$"
        rf"|\b{name}\s*(?::[^=\n]{{1,80}})?=(?!=)|^\s+{name}\s*,?\s*$|[(,{{]\s*{name}\s*[,)=}}:]"
    )
    if any(bound.search(line) for line in lines):
        return None
    return next((row for row, line in enumerate(lines) if called.search(line)), None)


def _imported(name: str, home: Source, lines: tuple[str, ...]) -> int | None:
    stem = home.path.rsplit("/", 1)[-1].split(".", 1)[0]
    if stem in ("__init__", "index"):
        return None
    python = re.compile(rf"^\s*from\s+[\w.]*\b{re.escape(stem)}\s+import\s[^\n]*\b{name}\b")
    script = re.compile(
        rf"\bimport\s*{{[^}}\n]*\b{name}\b[^}}\n]*}}\s*from\s*['\"][^'\"]*/{re.escape(stem)}(?:\.\w+)?['\"]"
    )
    return next((row for row, line in enumerate(lines) if python.search(line) or script.search(line)), None)
