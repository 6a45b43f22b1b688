"""Comments and string literals by one linear pass, on whole files as on fragments of broken code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Token(NamedTuple):
    """A comment or a string literal, with its quotes."""

    kind: str
    """`comment` or `string`."""
    start: int
    """Index of its first character."""
    end: int
    """Index behind its last character."""


_TRIPLE_DOUBLE = r'"""(?:[^"\\]++|\\.|"(?!""))*+"""'
_TRIPLE_SINGLE = r"'''(?:[^'\\]++|\\.|'(?!''))*+'''"
_DOUBLE = r'"(?:[^"\\\n]++|\\.)*+"?'
_SINGLE = r"'(?:[^'\\\n]++|\\.)*+'?"
_SPACED_SINGLE = r"(?<!\w)" + _SINGLE
_CHAR = r"'(?:[^'\\\n]|\\[^\n]{1,8}?)'"
_BACKTICK = r"`(?:[^`\\]++|\\.)*+`"
_SQL_SINGLE = r"'(?:[^']++|'')*+'"
_HASH = r"#[^\n]*+"
_SPACED_HASH = r"(?:(?<=\s)|(?<=^))#[^\n]*+"
_SLASHES = r"//[^\n]*+"
_BLOCK = r"/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)"
_DASHES = r"--[^\n]*+"
_MARKUP = r"<!--(?:[^-]++|-(?!->))*+(?:-->|\Z)"

_FAMILIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    # language family: (comments, strings)
    "python": ((_HASH,), (r"[rRbBfFuU]{0,2}" + f"(?:{_TRIPLE_DOUBLE}|{_TRIPLE_SINGLE}|{_DOUBLE}|{_SINGLE})",)),
    "script": ((_SLASHES, _BLOCK), (_DOUBLE, _SINGLE, _BACKTICK)),
    "curly": ((_SLASHES, _BLOCK), (_TRIPLE_DOUBLE, _DOUBLE, _CHAR)),
    "go": ((_SLASHES, _BLOCK), (_DOUBLE, _CHAR, _BACKTICK)),
    "php": ((_SLASHES, _BLOCK, r"#(?!\[)[^\n]*+"), (_DOUBLE, _SINGLE)),
    "shell": ((_SPACED_HASH,), (_DOUBLE, _SPACED_SINGLE)),
    "hcl": ((_SPACED_HASH, r"(?<!:)" + _SLASHES, _BLOCK), (_DOUBLE,)),
    "sql": ((_DASHES, _BLOCK), (_SQL_SINGLE,)),
    "dashes": ((_DASHES,), (_DOUBLE, _SPACED_SINGLE)),
    "style": ((_BLOCK,), (_DOUBLE, _SINGLE)),
    "markup": ((_MARKUP,), ()),
    "json": ((_SLASHES, _BLOCK), (_DOUBLE,)),
    "ini": ((r"^[ \t]*[#;][^\n]*+",), ()),
}
_MEMBERS = {
    "python": "python",
    "script": "javascript typescript tsx",
    "curly": "java rust c cpp csharp kotlin swift scala groovy proto",
    "go": "go",
    "php": "php",
    "shell": "bash yaml toml dockerfile makefile ruby elixir perl r powershell codeowners "
    "gitattributes gitignore graphql",
    "hcl": "hcl",
    "sql": "sql",
    "dashes": "lua haskell",
    "style": "css",
    "markup": "html xml svg markdown",
    "json": "json",
    "ini": "ini",
}
_FAMILY_OF = {name: family for family, names in _MEMBERS.items() for name in names.split()}


def _compile(comments: tuple[str, ...], strings: tuple[str, ...]) -> re.Pattern[str]:
    parts = [f"(?P<comment>{'|'.join(comments)})"] if comments else []
    parts += [f"(?P<string>{'|'.join(strings)})"] if strings else []
    return re.compile("|".join(parts), re.DOTALL | re.MULTILINE)


_COMPILED = {family: _compile(*parts) for family, parts in _FAMILIES.items()}


def tokens(language: str | None, text: str) -> Iterator[Token]:
    """Yield the comments and strings of a text in order; nothing for a language without a lexer.

    A multi-line string that the text does not close is read line by line, so that a fragment which
    starts inside one hides nothing of what follows it.
    """
    family = _FAMILY_OF.get(language or "")
    if family is None:
        return
    for found in _COMPILED[family].finditer(text):
        yield Token(found.lastgroup or "string", found.start(), found.end())


def blank(language: str | None, text: str, *, comments: bool = True, strings: bool = False) -> str:
    """Return a text of the same length and lines in which comments, or contents of strings, are blanks."""
    return blanked(text, tokens(language, text), comments=comments, strings=strings)


def blanked(text: str, marks: Iterable[Token], *, comments: bool = True, strings: bool = False) -> str:
    """The same for a text whose comments and strings are known; the very text when nothing becomes blank."""
    kept: list[str] = []
    last = 0
    for kind, start, end in marks:
        if not (comments if kind == "comment" else strings):
            continue
        kept.append(text[last:start])
        kept.append(_blanked(text[start:end], quotes=kind == "string"))
        last = end
    if not kept:
        return text
    kept.append(text[last:])
    return "".join(kept)


_INK = re.compile(r"[^\n]")


def _blanked(text: str, *, quotes: bool) -> str:
    blanks = _INK.sub(" ", text) if "\n" in text else " " * len(text)
    return text[0] + blanks[1:-1] + text[-1] if quotes and len(text) > 1 else blanks
