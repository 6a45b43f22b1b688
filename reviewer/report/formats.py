"""All report formats by name, and the one door to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reviewer.errors import UsageError
from reviewer.report import github, gitlab, html, json, markdown, rdjson, sarif, text
from reviewer.report.types import Report

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text.render,
    "json": json.render,
    "sarif": sarif.render,
    "markdown": markdown.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "rdjson": rdjson.render,
    "html": html.render,
}
"""Every format by name; each is a pure function of the report, and whatever it is given, it gives text back."""


def render(report: Report, format: str = "text", *, colour: bool = False, width: int | None = None) -> str:
    """The report in one of FORMATS; `colour` and `width` matter to text only. UsageError for an unknown format."""
    if format == "text":
        return text.render(report, colour=colour, width=width)
    if format not in FORMATS:
        raise UsageError(f"unknown report format {format!r}; formats: {', '.join(FORMATS)}")
    return FORMATS[format](report)
