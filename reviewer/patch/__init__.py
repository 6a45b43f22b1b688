"""The patch model: what a change does, line by line and fact by fact."""

from reviewer.patch.display import visible
from reviewer.patch.parse import parse_patch
from reviewer.patch.types import Fact, FilePatch, Hunk, Line, Patch

__all__ = ["Fact", "FilePatch", "Hunk", "Line", "Patch", "parse_patch", "visible"]
