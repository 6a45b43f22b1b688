"""Uses of functions that the change takes away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source, Whole
from reviewer.embedded.types import Spot

_LANGUAGES = frozenset(("python", "javascript", "typescript", "tsx"))
_OPENS = re.compile(r"^(?:export\s+)?(?:async\s+)?(?:def|function)\s+(?P<name>\w{4,})\s*\(")
_LONGEST = 400
_WORD = re.compile(r"\w{4,}")
_STAR = re.compile(r"\bimport\s*\*|\bexport\s*\*|\bglobals\(\)|__getattr__")


def used_but_gone(source: Source) -> Iterator[Spot]:
    """A function that is gone everywhere in the change and still called or imported in a file of the change."""
    if source.language not in _LANGUAGES or source.file.status == "deleted":
        return
    for line in source.removed:
        found = _OPENS.match(line.text)
        if found and found["name"] in source.whole.subjects_gone:
            needing = source.whole.once(_needing).get(found["name"], ())
            place = next((text for one in needing if (text := _use(found["name"], source, one))), None)
            if place:
                yield Spot(at=line, text=line.text.strip(), captures={"name": found["name"], "place": place})


def _needing(whole: Whole) -> dict[str, list[Source]]:
    """The files known in full that hold each of the names that are gone."""
    found: dict[str, list[Source]] = {name: [] for name in whole.subjects_gone}
    for one in whole.sources if found else ():
        if one.language in _LANGUAGES and one.file.status != "deleted":
            fragments = one.fragments("new")
            if len(fragments) == 1 and fragments[0].start == 1:
                for name in found.keys() & set(_WORD.findall(fragments[0].text)):
                    found[name].append(one)
    return found


def _use(name: str, home: Source, other: Source) -> str | None:
    """Where the other file, known in full, still needs the name from its home."""
    fragment = other.fragments("new")[0]
    if any(_STAR.search(line) for line in fragment.lines if "*" in line or "_" in line or "globals" in line):
        return None
    view = fragment.view("bare" if other is home else "code")
    rows = [(row, text[:_LONGEST]) for row, text in enumerate(view) if name in text]
    row = _called(name, rows) if other is home else _imported(name, home, rows)
    return None if row is None else f"{other.path}:{row + 1}"


def _called(name: str, rows: list[tuple[int, str]]) -> int | None:
    called = re.compile(rf"(?<![\w.$'\"]){name}\s*\(")
    bound = re.compile(
        rf"\b(?:import|class|const|let|var|def|function|as|for|global|type|interface)\b[^\n]{{0,200}}\b{name}\b"
        rf"|^\s+(?:(?:async|static|get|set)\s+)?{name}\s*\([^\n]{{0,200}}\)\s*\{{\s*$"
        rf"|\b{name}\s*(?::[^=\n]{{1,80}})?=(?!=)|^\s+{name}\s*,?\s*$|[(,{{]\s*{name}\s*[,)=}}:]"
    )
    if any(bound.search(text) for _, text in rows):
        return None
    return next((row for row, text in rows if called.search(text)), None)


def _imported(name: str, home: Source, rows: list[tuple[int, str]]) -> int | None:
    stem = home.path.rsplit("/", 1)[-1].split(".", 1)[0]
    if stem in ("__init__", "index"):
        return None
    python = re.compile(rf"^\s*from\s+[\w.]*\b{re.escape(stem)}\s+import\s[^\n]*\b{name}\b")
    script = re.compile(
        rf"\bimport\s*{{[^}}\n]*\b{name}\b[^}}\n]*}}\s*from\s*['\"][^'\"]*/{re.escape(stem)}(?:\.\w+)?['\"]"
    )
    return next((row for row, text in rows if python.search(text) or script.search(text)), None)
