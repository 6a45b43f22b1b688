"""Rules written in a test, as a mode file would hold them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reviewer.embedded.rules import read_rules
from reviewer.embedded.types import Example, Rule
from reviewer.taxonomy import modes


def rule(**keys: Any) -> Rule:
    """A rule of the mode drop-or-truncate with the given keys."""
    row = {"id": "one", "precision": "ask", "claim": "It says {text}.", "fix": "Do not.", "examples": {}} | keys
    mode = replace(modes()["drop-or-truncate"], rules=(row,), path="modes/here.yml")
    return read_rules(mode)[0]


def new(path: str, text: str) -> Example:
    """A new file."""
    return Example(path=path, after=text)


def edit(path: str, before: str, after: str) -> Example:
    """A file that changes."""
    return Example(path=path, before=before, after=after)
