"""The report as JSON: complete, in a published schema."""

from __future__ import annotations

from reviewer.report.as_dict import as_dict
from reviewer.report.dump import dump
from reviewer.report.types import Report


def render(report: Report) -> str:
    """The report as one JSON object."""
    return dump(as_dict(report))
