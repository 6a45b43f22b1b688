"""Lines of one side that stand together, seen with or without comments and strings."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.embedded.keys import Entry, entries
from reviewer.embedded.required import Clause, met
from reviewer.embedded.vocabulary import folded
from reviewer.syntax import Statement, Token, Tree, blanked, statements_in, tokens


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
        if name == "text":
            return self.lines
        if name not in self._views:
            seen = self.seen(name)
            self._views[name] = self.lines if seen is self.text else tuple(seen.split("\n"))
        return self._views[name]

    def seen(self, name: str) -> str:
        """The lines of a view as one text."""
        if name == "text":
            return self.text
        if name not in self._texts:
            self._texts[name] = self._seen(name)
        return self._texts[name]

    def _seen(self, name: str) -> str:
        if name == "comments":
            return _only_comments(self.language, self.text, self.tokens)
        return blanked(self.text, self.tokens, strings=name == "bare")

    @functools.cached_property
    def tokens(self) -> Sequence[Token]:
        """Its comments and string literals."""
        return list(tokens(self.language, self.text))

    @functools.cached_property
    def lowered(self) -> str:
        """Its text in lower case."""
        return folded(self.text)

    def holds(self, clauses: Iterable[Clause], loose: Iterable[re.Pattern[str]]) -> bool:
        """True when its text meets all clauses and, unless it is long, all expressions."""
        if not met(self.lowered, clauses):
            return False
        return len(self.text) > _SHORT or all(one.search(self.text) for one in loose)

    @functools.cached_property
    def tree(self) -> Tree | None:
        """Its syntax tree; None when its language has no grammar or it is too long."""
        return Tree.of(self.language, self.text)

    @functools.cached_property
    def statements(self) -> Sequence[Statement]:
        """Its SQL statements, those in string literals too, with rows counted from its first line."""
        return list(statements_in(self.language, self.text, self.tokens))

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

    @functools.cached_property
    def _texts(self) -> dict[str, str]:
        return {}


_SHORT = 20_000
"""Characters of a text that is searched before it is parsed."""
_INK = re.compile(r"[^\n]")


def _only_comments(language_name: str | None, text: str, marks: Sequence[Token]) -> str:
    if language_name in (None, "text", "markdown", "rst"):
        return text
    kept: list[str] = []
    last = 0
    for token in marks:
        if token.kind == "comment" or text.startswith(('"""', "'''"), token.start):
            kept += [_INK.sub(" ", text[last : token.start]), text[token.start : token.end]]
            last = token.end
    kept.append(_INK.sub(" ", text[last:]))
    return "".join(kept)
