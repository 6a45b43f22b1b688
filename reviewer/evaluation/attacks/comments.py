"""Comments by language, and whether a line of a text is one."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.evaluation.plant.parses import still_parses
from reviewer.syntax import PARSED, ParserError, Tree, tokens

Marks = tuple[str, str]
"""What stands before and behind the words of a comment."""
_FAMILIES: Mapping[Marks, str] = {
    ("# ", ""): "python yaml toml bash ruby dockerfile makefile hcl perl r powershell elixir graphql codeowners ini"
    " gitignore gitattributes",
    ("// ", ""): "javascript typescript tsx go java rust c cpp csharp kotlin swift scala groovy proto php",
    ("-- ", ""): "sql lua haskell",
    ("/* ", " */"): "css",
    ("<!-- ", " -->"): "html xml svg markdown",
}
MARKS: Mapping[str, Marks] = {name: marks for marks, names in _FAMILIES.items() for name in names.split()}
"""By language; one that is missing has no comments."""
_KINDS: Mapping[str, str] = dict.fromkeys(("java", "kotlin", "rust"), "line_comment")
_BY_LEXER = frozenset({"html", "markdown", "css"})
"""Languages with a grammar whose comments the lexer tells as well."""


def written(words: str, marks: Marks, indent: str = "") -> str:
    """Words as a comment."""
    return f"{indent}{marks[0]}{words}{marks[1]}"


def is_comment(language: str, before: str, after: str, row: int) -> bool:
    """True when a row that was put into a text is a comment there and the rest reads as it did."""
    if not still_parses(language, before, after):
        return False
    if language not in PARSED or language in _BY_LEXER:
        return _starts_one(language, after, row)
    try:
        tree = Tree.of(language, after)
        kind = _KINDS.get(language, "comment")
        return tree is not None and any(one.first == one.last == row for one in tree.matches({"kind": kind}))
    except ParserError:
        return False


def _starts_one(language: str, text: str, row: int) -> bool:
    """True when a comment begins where the text of a row does."""
    rows = text.split("\n")
    start = sum(len(one) + 1 for one in rows[:row]) + len(rows[row]) - len(rows[row].lstrip())
    return any(kind == "comment" and begin <= start < end for kind, begin, end in tokens(language, text))
