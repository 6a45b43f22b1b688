"""What sort of file a path names, and globs."""

from __future__ import annotations

import fnmatch
import functools
import re
from collections.abc import Iterable

KINDS = frozenset({"source", "tests", "docs", "generated"})

_GENERATED = re.compile(
    r"(^|/)(vendor|vendored|_vendor|third_party|node_modules|dist|bower_components|generated|__snapshots__)/"
    r"|\.min\.(js|css)$|\.(lock|snap|map|pb\.go|g\.dart)$|_pb2(_grpc)?\.pyi?$"
    r"|(^|/)(package-lock\.json|pnpm-lock\.yaml|npm-shrinkwrap\.json|go\.sum)$",
    re.IGNORECASE,
)
_TESTS = re.compile(
    r"(^|/)(tests?|testing|__tests__|specs?|e2e|fixtures?|testdata|test_data|conftest\.py)(/|$)"
    r"|(^|/)(test_[^/]*|[^/]*_tests?|[^/]*_spec|[^/]*Tests?|[^/]*IT)\.\w+$|\.(test|spec|cy)\.\w+$|\.bats$",
)
_DOCS = re.compile(
    r"\.(md|mdx|mdc|markdown|rst|adoc|asciidoc|txt|ipynb|po|pot|svg|tex|org)$"
    r"|(^|/)(docs?|documentation|CHANGES|CHANGELOG|HISTORY|NEWS|README|LICENSE|AUTHORS|NOTICE|man)(/|$|\.[^/]*$)",
    re.IGNORECASE,
)
_NOT_DOCS = re.compile(
    r"(^|/)(requirements[^/]*|constraints[^/]*|CMakeLists|robots)\.txt$|(^|/)docs?/.*\.(py|sh|ya?ml|tf)$", re.I
)


@functools.lru_cache(maxsize=8192)
def kind_of(path: str) -> str:
    """Sort a path into source, tests, docs or generated."""
    if _GENERATED.search(path):
        return "generated"
    if _DOCS.search(path) and not _NOT_DOCS.search(path):
        return "docs"
    return "tests" if _TESTS.search(path) else "source"


def globs(patterns: Iterable[str]) -> re.Pattern[str]:
    """Compile globs: `*` crosses folders, and each may start at any folder of a path."""
    return re.compile("(?:.*/)?(?:" + "|".join(fnmatch.translate(one) for one in patterns) + ")")
