"""Edits where nobody reads: written by hand into built files, declared generated, or alone among bulk."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_BUILT = re.compile(r"(^|/)(dist|build|out|lib-dist|bundle)/|\.min\.(js|css)$|\.bundle\.js$", re.IGNORECASE)
_VENDORED = re.compile(r"(^|/)(vendor|vendored|_vendor|third_party|node_modules|bower_components)/", re.IGNORECASE)
_CODE_WORDS = """
    python javascript typescript tsx go java rust c cpp csharp ruby php kotlin swift scala lua elixir bash css
    html"""
_CODE = frozenset(_CODE_WORDS.split())
_MANIFEST = re.compile(
    r"(^|/)(package\.json|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|go\.mod|go\.sum|modules\.txt|vendor\.txt"
    r"|vendored?\.(txt|toml|json|yml)|"
    r"Cargo\.(toml|lock)|composer\.(json|lock)|Gemfile(\.lock)?|pyproject\.toml|requirements[^/]*\.txt|\.gitmodules"
    r"|METADATA|VERSION|README[^/]*|"
    r"[^/]*\.patch|tasks/vendoring[^/]*|CMakeLists\.txt|BUILD|MODULE\.bazel|WORKSPACE)$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"(?i)@generated\b|\b(?:code|file|auto|automatically)[- ]?generated\b[^\n]{0,80}\bdo not (?:edit|modify)"
    r"|\bdo not (?:edit|modify)\b[^\n]{0,60}\bgenerated\b"
)
_TOP = 15
_SMALL = 20
_BULK = 400
_PARTS = 20
_COMMENT = re.compile(r"^\s*(?:#|//|/?\*|--|;|<!--|\"\"\"|'''|$)")
_VERSION = re.compile(r"(?i)version|copyright|release|__all__|^\s*[\"'][\w./:-]+[\"'],?\s*$")


def bundle_without_source(source: Source) -> Iterator[Spot]:
    """A built file that changes by a few lines while nothing it could be built from does."""
    yield from _alone(source, _BUILT)


def vendored_edit(source: Source) -> Iterator[Spot]:
    """A vendored file that changes by a few lines while no manifest, version or patch does."""
    yield from _alone(source, _VENDORED)


def _alone(source: Source, where: re.Pattern[str]) -> Iterator[Spot]:
    if source.kind != "generated" or source.file.status != "modified" or source.language not in _CODE:
        return
    if not where.search(source.path) or not source.added or len(source.added) > _SMALL:
        return
    others = [one for one in source.whole.sources if one is not source]
    if any(_MANIFEST.search(one.path) or (one.kind == "source" and one.language in _CODE) for one in others):
        return
    if sum(bool(where.search(one.path)) for one in others) > 3:
        return
    line = next((one for one in source.added if not _COMMENT.match(one.text)), None)
    if line is not None:
        yield Spot(at=line, text=line.text.strip())


def declared_generated(source: Source) -> Iterator[Spot]:
    """A header that calls an existing, hand-written file generated."""
    if source.file.status != "modified" or source.language not in _CODE:
        return
    for line in source.added:
        if line.number > _TOP:
            return
        found = _HEADER.search(line.text[:500])
        if found:
            found = _HEADER.search(source.line("new", line.number, "comments"))
        if not found:
            continue
        head = "\n".join(text for text in source.around("old", 1, _TOP, "text"))
        if not re.search(r"(?i)generated", head):
            yield Spot(at=line, text=found[0], column=found.start())
        return


def alone_in_bulk(source: Source) -> Iterator[Spot]:
    """A small edit of code that makes up less than a twentieth of a change of generated files."""
    yield from _small_part(source, "generated")


def alone_among_documents(source: Source) -> Iterator[Spot]:
    """A small edit of code in a change that is otherwise documents."""
    yield from _small_part(source, "docs")


def _small_part(source: Source, kind: str) -> Iterator[Spot]:
    if source.kind != "source" or source.language not in _CODE or source.file.status != "modified":
        return
    own = len(source.added) + len(source.removed)
    if not 0 < own <= _SMALL:
        return
    bulk = source.whole.lines_by_kind
    if bulk[kind] < (_BULK if kind == "generated" else 100) or bulk["tests"]:
        return
    if (bulk["source"]) * _PARTS > bulk[kind] or sum(bulk.values()) - bulk[kind] > 2 * _SMALL:
        return
    lines = source.added or source.removed
    line = next((one for one in lines if not _COMMENT.match(one.text) and not _VERSION.search(one.text)), None)
    if line is not None:
        yield Spot(at=line, text=line.text.strip(), captures={"lines": str(own), "bulk": str(bulk[kind])})
