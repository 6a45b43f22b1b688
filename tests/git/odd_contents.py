"""Odd contents: every line of the table is a file that went from one content to another."""

from __future__ import annotations

from tests.git.spec import Odd
from tests.support.repo import Repo

_BREAKS = "a\x0bb\x0cc\x1cd\x1de\x85f\u2028g\u2029h"
_BINARY = b"\0\1\2\3"
_MANY = 9_000
_LONG = "x" * 20_000
_RIGHT = [f"{number:>48}" for number in range(14_300)]
_LEFT = [f"{number:<48}" for number in range(14_300)]


def _edit(id: str, old: str | bytes | None, new: str | bytes | None, *shows: str) -> Odd:
    """A row about the file `f`; None where it does not exist."""

    def before(repo: Repo) -> None:
        if old is not None:
            repo.write("f", old)

    def after(repo: Repo) -> None:
        if new is None:
            repo.remove("f")
        else:
            repo.write("f", new)

    status = "added" if old is None else "deleted" if new is None else "modified"
    return Odd(id=id, before=before, after=after, shows=(f"{status} f", *shows))


def _many_files(repo: Repo) -> None:
    for number in range(300):
        repo.write(f"d{number % 7}/f{number:03}", f"{number}\n")


EMPTY = [
    _edit("an empty file is added", None, "", "empty: empty file added"),
    _edit("an empty file is deleted", "", None, "empty: empty file deleted"),
    _edit("a file is emptied", "one\n", "", "-one"),
    _edit("an empty file is filled", "", "one\n", "+one"),
    _edit("a file of one empty line is added", None, "\n", "+"),
    _edit("only empty lines are added", "a\n", "a\n\n\n", "+", "+"),
]
NEWLINES = [
    _edit("the last newline goes", "one\n", "one", "-one", "+one\\"),
    _edit("the last newline comes", "one", "one\n", "-one\\", "+one"),
    _edit("neither side ends in a newline", "a\none", "a\ntwo", "-one\\", "+two\\"),
    _edit("an unchanged last line has no newline", "one\nend", "two\nend", "-one", "+two"),
    _edit("a new file without a newline", None, "one", "+one\\"),
    _edit("a deleted file without a newline", "one", None, "-one\\"),
    _edit("a CRLF file is edited", "a\r\none\r\nb\r\n", "a\r\ntwo\r\nb\r\n", "-one\r", "+two\r"),
    _edit("line ends turn from LF to CRLF", "a\nb\n", "a\r\nb\r\n", "-a", "-b", "+a\r", "+b\r"),
    _edit("line ends turn from CRLF to LF", "a\r\n", "a\n", "-a\r", "+a"),
    _edit("line ends are mixed", "a\r\nb\n", "a\r\nb\r\nc\n", "-b", "+b\r", "+c"),
    _edit("a lone CR is not a line end", "a\rb\n", "a\rc\n", "-a\rb", "+a\rc"),
    _edit("a file of a lone CR", None, "\r", "+\r\\"),
    _edit("form feed, U+2028, U+2029 and NEL are not line ends", "a\n", f"{_BREAKS}\n", "-a", f"+{_BREAKS}"),
]
LOOKALIKES = [
    _edit("removed and added lines that look like file headers", "-- a/f\n", "++ b/f\n", "--- a/f", "+++ b/f"),
    _edit(
        "a removed line `-- a/f` is followed by an added `++ b/f`", "x\n-- a/f\n", "x\n++ b/f\n", "--- a/f", "+++ b/f"
    ),
    _edit("a line that looks like a hunk header", "x\n", "@@ -1 +1 @@\n", "-x", "+@@ -1 +1 @@"),
    _edit("a line that looks like a git header", "x\n", "diff --git a/x b/x\n", "-x", "+diff --git a/x b/x"),
    _edit(
        "context lines that look like headers",
        "diff --git a/x b/x\n@@ -1 +1 @@\nx\n",
        "diff --git a/x b/x\n@@ -1 +1 @@\n",
        "-x",
    ),
    _edit(
        "a line that looks like a no-newline mark",
        "x\n",
        "\\ No newline at end of file\n",
        "-x",
        "+\\ No newline at end of file",
    ),
    _edit("a line that looks like a mail signature goes", "x\n- \n", "x\n", "-- "),
    _edit("a line that looks like a mail signature comes", "x\n", "x\n-- \n2.39.5\n", "+-- ", "+2.39.5"),
    _edit(
        "lines that look like a commit",
        "",
        "commit abc1234\nFrom: x\nIndex: f\n",
        "+commit abc1234",
        "+From: x",
        "+Index: f",
    ),
    _edit(
        "a line that looks like a binary file",
        "",
        "Binary files a/f and b/f differ\n",
        "+Binary files a/f and b/f differ",
    ),
    _edit(
        "a line that looks like a submodule log",
        "",
        "Submodule s 1234567..89abcde:\n",
        "+Submodule s 1234567..89abcde:",
    ),
    _edit(
        "a patch file is added",
        None,
        "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+b\n",
        "+--- a/f",
        "++++ b/f",
        "+@@ -1 +1 @@",
        "+-a",
        "++b",
    ),
    _edit("colour codes in a line", "", "\x1b[31mred\x1b[m\n", "+\x1b[31mred\x1b[m"),
]
BYTES = [
    _edit("latin-1", b"caf\xe9\n", b"th\xe9\n", "-caf\udce9", "+th\udce9"),
    _edit("a lone continuation byte and an overlong form", b"", b"\x80 \xc0\xaf\n", "+\udc80 \udcc0\udcaf"),
    _edit("UTF-8 with a byte order mark", "a\n", "\ufeffa\n", "-a", "+\ufeffa"),
    _edit(
        "UTF-16 is binary", "a\n".encode("utf-16-le"), "ab\n".encode("utf-16-le"), "binary: binary changed, 4 B -> 6 B"
    ),
    _edit("tag, bidi and zero-width characters", "", "a\U000e0041\u202e\u200b\n", "+a\U000e0041\u202e\u200b"),
    _edit("a binary file is added", None, _BINARY, "binary: binary file added, 4 B"),
    _edit("a binary file is deleted", _BINARY, None, "binary: binary file deleted, 4 B"),
    _edit("a binary file changes", _BINARY, _BINARY * 600, "binary: binary changed, 4 B -> 2.4 kB"),
    _edit("text turns binary", "one\n", _BINARY, "binary: binary changed, 4 B -> 4 B"),
    _edit("binary turns text", _BINARY, "one\n", "binary: binary changed, 4 B -> 4 B"),
    _edit("an empty file turns binary", "", _BINARY, "binary: binary changed, 0 B -> 4 B"),
    _edit("a NUL in the first 8,000 bytes makes a file binary", "a\n", "a\0b\n", "binary: binary changed, 2 B -> 4 B"),
    _edit("a NUL behind the first 8,000 bytes is part of its line", "a\n" * 5000, "a\n" * 5000 + "b\0c\n", "+b\0c"),
]
SIZES = [
    _edit(
        "a file of 9,000 lines is added",
        None,
        "".join(f"{n}\n" for n in range(_MANY)),
        *(f"+{n}" for n in range(_MANY)),
    ),
    _edit("a line of 20,000 characters", f"{_LONG}\n", f"{_LONG}y\n", f"-{_LONG}", f"+{_LONG}y"),
    _edit(
        "700 kB are rewritten",
        "".join(f"{line}\n" for line in _RIGHT),
        "".join(f"{line}\n" for line in _LEFT),
        *(f"-{line}" for line in _RIGHT),
        *(f"+{line}" for line in _LEFT),
    ),
    _edit("two regions far apart", "a\n" + "-\n" * 50 + "b\n", "A\n" + "-\n" * 50 + "B\n", "-a", "+A", "-b", "+B"),
    _edit("lines go from the middle and none come", "a\nb\nc\nd\n", "a\nd\n", "-b", "-c"),
    _edit("only blanks change", "if x:\n\ty\n", "if x:\n    y \n", "-\ty", "+    y "),
    Odd(
        id="300 files are added",
        after=_many_files,
        shows=tuple(
            text
            for path, n in sorted((f"d{n % 7}/f{n:03}", n) for n in range(300))
            for text in (f"added {path}", f"+{n}")
        ),
    ),
]
CONTENTS = [*EMPTY, *NEWLINES, *LOOKALIKES, *BYTES, *SIZES]
