"""Lines of one side that stand together, seen with or without comments and strings."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from reviewer.embedded.keys import Entry, entries
from reviewer.syntax import blank, tokens


@dataclass(frozen=True, eq=False)
class Fragment:
    """Lines of one side that stand together: the whole file, or one hunk."""

    language: str | None
    start: int
    """Number of its first line."""
    lines: tuple[str, ...]

    @functools.cached_property
    def text(self) -> str:
        """Its lines as one text."""
        return "\n".join(self.lines)

    def view(self, name: str) -> tuple[str, ...]:
        """Its lines with comments, or strings too, or all but comments made blank."""
        if name not in self._views:
            self._views[name] = self._seen(name)
        return self._views[name]

    def _seen(self, name: str) -> tuple[str, ...]:
        if name == "text":
            return self.lines
        if name == "comments":
            return tuple(_only_comments(self.language, self.text).split("\n"))
        return tuple(blank(self.language, self.text, strings=name == "bare").split("\n"))

    @functools.cached_property
    def entries(self) -> list[Entry]:
        """Its keys and values, when it is a configuration file."""
        return entries(self.language, self.view("code"))

    @functools.cached_property
    def parents(self) -> dict[int, int | None]:
        """Row of the block around the first key of each row."""
        found: dict[int, int | None] = {}
        for entry in self.entries:
            found.setdefault(entry.row, entry.parent)
        return found

    @functools.cached_property
    def _views(self) -> dict[str, tuple[str, ...]]:
        return {}


def _only_comments(language_name: str | None, text: str) -> str:
    if language_name in (None, "text", "markdown", "rst"):
        return text
    kept: list[str] = []
    last = 0
    for token in tokens(language_name, text):
        if token.kind == "comment" or text.startswith(('"""', "'''"), token.start):
            kept += [re.sub(r"[^\n]", " ", text[last : token.start]), text[token.start : token.end]]
            last = token.end
    kept.append(re.sub(r"[^\n]", " ", text[last:]))
    return "".join(kept)
