"""The pieces of SARIF that hold foreign text: messages and locations."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from reviewer.patch import visible
from reviewer.report.places import relative
from reviewer.report.shown import shown

ROOT = "SRCROOT"
_LONGEST = 4000
_PLACEHOLDER = re.compile(r"\{(\d+)\}")


def message(text: str) -> dict[str, str]:
    """A plain message; what viewers would turn into a link or a placeholder is broken up."""
    line = shown(text, _LONGEST).replace("](", "] (")
    return {"text": _PLACEHOLDER.sub(r"{{\1}}", line) or "-"}


def location(path: str, line: int | None = None, end: int | None = None, evidence: str | None = None) -> dict[str, Any]:
    """A place in the repository; without a line it is the whole file."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(path), "uriBaseId": ROOT}}
    if line is not None:
        physical["region"] = {"startLine": line, "endLine": end or line}
        if evidence is not None:
            physical["region"]["snippet"] = {"text": visible(evidence)}
    return {"physicalLocation": physical}


def _uri(path: str) -> str:
    """The path as a relative URI reference, byte by byte as git has it."""
    try:
        raw = relative(path).encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = relative(visible(path)).encode()
    return quote(raw, safe="/")
