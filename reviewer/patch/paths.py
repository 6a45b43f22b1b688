"""Paths as git writes them in diff headers."""

from __future__ import annotations

import re

from reviewer.errors import PatchError

_ESCAPES = {"a": 7, "b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13, '"': 34, "\\": 92}
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_QUOTED = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
DEV_NULL = "/dev/null"


def unquote(text: str, *, line: int | None = None) -> str:
    """Undo git's C-style quoting; text without a leading quote comes back as it is."""
    if not text.startswith('"'):
        return text
    if not _QUOTED.fullmatch(text):
        raise PatchError(f"a quoted path that does not end: {text[:60]}", line=line)

    def byte(match: re.Match[bytes]) -> bytes:
        code = match[1].decode("latin-1")
        if len(code) == 3:
            return bytes([int(code, 8) & 255])
        if code not in _ESCAPES:
            raise PatchError(f"a quoted path with an unknown escape \\{code}", line=line)
        return bytes([_ESCAPES[code]])

    raw = text[1:-1].encode("utf-8", "surrogateescape")
    return _ESCAPE.sub(byte, raw).decode("utf-8", "surrogateescape")


def strip_prefix(path: str) -> str | None:
    """Drop `a/` or `b/` (or git's mnemonic prefixes); None for /dev/null."""
    if path == DEV_NULL:
        return None
    return path[2:] if re.match(r"[abciow12]/", path) else path


def header_path(text: str, *, line: int) -> str:
    """The path of a `---` or `+++` line: quoted, ended by a tab, or to the end of the line."""
    if text.startswith('"'):
        match = _QUOTED.match(text)
        if match is None:
            raise PatchError(f"a quoted path that does not end: {text[:60]}", line=line)
        if text[match.end() : match.end() + 1] not in ("", "\t"):
            raise PatchError(f"text behind a quoted path: {text[:60]}", line=line)
        return unquote(match[0], line=line)
    return text.split("\t", 1)[0]


def diff_git_paths(rest: str, *, line: int) -> tuple[str, str] | None:
    """The two paths of a `diff --git` line, or None when the line alone cannot tell them apart.

    Unquoted paths with spaces are ambiguous unless both are the same, as they are
    wherever git does not also write rename, copy, `---` or `+++` lines.
    """
    if rest.startswith('"') or rest.endswith('"'):
        return _quoted_pair(rest, line=line)
    middle = len(rest) // 2
    old, new = rest[:middle], rest[middle + 1 :]
    if len(rest) % 2 and rest[middle] == " " and strip_prefix(old) == strip_prefix(new):
        return old, new
    pair = rest.split(" ")
    return (pair[0], pair[1]) if len(pair) == 2 else None


def _quoted_pair(rest: str, *, line: int) -> tuple[str, str] | None:
    """Split a pair of which at least one path is quoted."""
    if rest.startswith('"'):
        match = _QUOTED.match(rest)
        if match is None or rest[match.end() : match.end() + 1] != " ":
            raise PatchError("a `diff --git` line whose quoted path does not end", line=line)
        return unquote(match[0], line=line), unquote(rest[match.end() + 1 :], line=line)
    start = rest.find(' "')
    return (rest[:start], unquote(rest[start + 1 :], line=line)) if start > 0 else None
