"""Windows: a change cut into parts that fit a token budget, every changed line in exactly one."""

from reviewer.window.halve import halve
from reviewer.window.render import render_row, render_sections
from reviewer.window.split import split_windows
from reviewer.window.types import Passage, Row, Section, Window

__all__ = ["Passage", "Row", "Section", "Window", "halve", "render_row", "render_sections", "split_windows"]
