"""Windows: a change cut into parts that fit a token budget, every changed line in exactly one."""

from reviewer.window.types import Passage, Row, Section, Window

__all__ = ["Passage", "Row", "Section", "Window"]
