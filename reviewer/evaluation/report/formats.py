"""All formats of a report on runs by name, and the one door to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from reviewer.errors import UsageError
from reviewer.evaluation.report import html, json, junit, markdown, text
from reviewer.evaluation.report.sheet import Sheet

FORMATS: Mapping[str, Callable[[Sequence[Sheet]], str]] = {
    "text": text.render,
    "json": json.render,
    "markdown": markdown.render,
    "junit": junit.render,
    "html": html.render,
}
"""Every format by name; each is a pure function of the runs."""


def render(sheets: Sequence[Sheet], format: str = "text", *, colour: bool = False) -> str:
    """The runs in one of FORMATS; `colour` matters to text only. UsageError for an unknown format."""
    if format == "text":
        return text.render(sheets, colour=colour)
    if format not in FORMATS:
        raise UsageError(f"unknown report format {format!r}; formats: {', '.join(FORMATS)}")
    return FORMATS[format](sheets)
