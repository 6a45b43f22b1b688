"""Reports on runs: several side by side, in every format that people and machines read."""

from reviewer.evaluation.report.formats import FORMATS, render
from reviewer.evaluation.report.sheet import Sheet, read_sheets

__all__ = ["FORMATS", "Sheet", "read_sheets", "render"]
