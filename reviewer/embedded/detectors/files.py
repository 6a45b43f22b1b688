"""What happened to whole files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_LANGUAGES = """python javascript typescript tsx go java rust c cpp csharp ruby php bash hcl yaml kotlin swift scala lua
elixir haskell sql dockerfile makefile"""
_CODE = frozenset(_LANGUAGES.split())
_AFFIX = re.compile(r"^test_?|[_.-]?(?:test|tests|spec)$", re.IGNORECASE)


def became_binary(source: Source) -> Iterator[Spot]:
    """Source code that is compared as bytes, so that no line of it can be read."""
    if source.language in _CODE:
        yield from (Spot(at=fact, text=fact.text) for fact in source.file.facts if fact.kind == "binary")


def deleted_tests(source: Source) -> Iterator[Spot]:
    """A deleted test file whose tests are gone while what they test stays."""
    if source.file.status != "deleted" or not source.removed:
        return
    kept = source.whole.tests_added
    gone = [(line, name) for line, name in source.tests(source.removed) if name not in kept]
    if not gone or _subject_deleted(source):
        return
    text = "\n".join(line.text for line in source.removed)
    if any(re.search(rf"\b{re.escape(name)}\b", text) for name in source.whole.subjects_gone):
        return
    yield Spot(at=gone[0][0], text=gone[0][1], captures={"count": _tests(len(gone)), "test": gone[0][1]})


def _tests(count: int) -> str:
    return "1 test" if count == 1 else f"{count} tests"


def _subject_deleted(source: Source) -> bool:
    stem = _stem(source.path)
    return any(
        one.file.status == "deleted" and one.kind == "source" and _stem(one.path) == stem
        for one in source.whole.sources
    )


def _stem(path: str) -> str:
    return _AFFIX.sub("", path.rsplit("/", 1)[-1].split(".", 1)[0])


def new_file(source: Source) -> Iterator[Spot]:
    """The first line of a new file."""
    if source.file.status == "added" and source.added:
        yield Spot(at=source.added[0], text=source.added[0].text.strip())
