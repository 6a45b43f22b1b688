"""Reports: what a review has to say, in every format that people and machines read."""

from reviewer.report.as_dict import as_dict
from reviewer.report.formats import FORMATS, render
from reviewer.report.schema import report_schema
from reviewer.report.types import ChangeInfo, Coverage, Excluded, Report, ReviewerInfo, UsageInfo, WindowInfo

__all__ = [
    "FORMATS",
    "ChangeInfo",
    "Coverage",
    "Excluded",
    "Report",
    "ReviewerInfo",
    "UsageInfo",
    "WindowInfo",
    "as_dict",
    "render",
    "report_schema",
]
