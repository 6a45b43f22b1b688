"""Odd paths: names that git quotes, that look like parts of a diff, or that mean something elsewhere."""

from __future__ import annotations

import os

from tests.git.spec import Odd
from tests.support.repo import Repo

PATHS = {
    "with a space": "a b",
    "with a leading space": " a",
    "with a trailing space": "a ",
    "with a tab": "a\tb",
    "with a trailing tab": "a\t",
    "with a line break": "a\nb",
    "with a carriage return": "a\r",
    "with a quote": 'a"b',
    "all in quotes": '"a"',
    "with a backslash": "a\\b",
    "with an octal escape in plain text": "a\\303\\251",
    "with control characters": "\x01\x1b[31m\x7f",
    "not ASCII": "é/日本語",
    "an emoji": "😀",
    "with right-to-left override and U+2028": "a\u202eb\u2028c",
    "not UTF-8": os.fsdecode(b"\xff\xfe/caf\xe9"),
    "with ` b/` inside": "x b/y b/x",
    "that repeats itself behind a space": "f a/f b/f",
    "in a folder `a`": "a/b",
    "in a folder `b`": "b/a",
    "in a folder `w`": "w/i",
    "named dev/null": "dev/null",
    "that looks like an old file header": "--- a",
    "that looks like a new file header": "+++ a",
    "that looks like a git header": "diff --git a/x b/x",
    "that looks like a hunk header": "@@ -1 +1 @@",
    "that looks like a rename": "rename from x",
    "that looks like numstat's rename": "{a => b}",
    "that ends like a binary notice": "x and b/y differ",
    "that looks like an option": "--output=x",
    "that is a double dash": "--",
    "that looks like pathspec magic": ":(exclude)*",
    "that is a glob": "[a]*?",
    "that looks like a revision": "HEAD",
    "of forty folders": "/".join(["d"] * 40) + "/f",
}


def edited(what: str, path: str) -> Odd:
    """The file at the path changes one line."""
    return Odd(
        id=f"a path {what}: edited",
        before=lambda repo: repo.write(path, "one\n"),
        after=lambda repo: repo.write(path, "two\n"),
        shows=(f"modified {path}", "-one", "+two"),
        sources=("commit", "worktree"),
    )


def _all(content: str) -> dict[str, str]:
    return {f"{number:02}/{path}": content for number, path in enumerate(PATHS.values())}


def _write(repo: Repo, files: dict[str, str]) -> None:
    for path, content in files.items():
        repo.write(path, content)


def _remove(repo: Repo) -> None:
    for path in _all(""):
        repo.remove(path)


def _move(repo: Repo, suffix: str) -> None:
    for number, path in enumerate(PATHS.values()):
        repo.move(f"{number:02}/{path}", f"new/{number:02}/{path}{suffix}")


def _moved(suffix: str, *more: str) -> tuple[str, ...]:
    rows: list[str] = []
    for number, path in enumerate(PATHS.values()):
        old, new = f"{number:02}/{path}", f"new/{number:02}/{path}{suffix}"
        rows += [f"renamed {old} -> {new}", f"rename: renamed from {old} (100% alike)", *more]
    return tuple(rows)


def _contents(repo: Repo) -> None:
    """A different content for each path, so that every rename has one source only."""
    for number, path in enumerate(PATHS.values()):
        repo.write(f"{number:02}/{path}", f"unique {number}\n" * 3)


ALL_PATHS = [
    Odd(
        id="all odd paths: added",
        after=lambda repo: _write(repo, _all("new\n")),
        shows=tuple(text for path in _all("") for text in (f"added {path}", "+new")),
    ),
    Odd(
        id="all odd paths: added empty",
        after=lambda repo: _write(repo, _all("")),
        shows=tuple(text for path in _all("") for text in (f"added {path}", "empty: empty file added")),
    ),
    Odd(
        id="all odd paths: deleted",
        before=lambda repo: _write(repo, _all("old")),
        after=_remove,
        shows=tuple(text for path in _all("") for text in (f"deleted {path}", "-old\\")),
    ),
    Odd(
        id="all odd paths: made executable",
        before=lambda repo: _write(repo, _all("x\n")),
        after=lambda repo: [repo.write(path, "x\n", mode=0o755) for path in _all("")],
        shows=tuple(
            text for path in _all("") for text in (f"modified {path}", "mode: made executable (100644 -> 100755)")
        ),
    ),
    Odd(
        id="all odd paths: binary",
        before=lambda repo: _write(repo, _all("\0")),
        after=lambda repo: _write(repo, _all("\0\0")),
        shows=tuple(text for path in _all("") for text in (f"modified {path}", "binary: binary changed, 1 B -> 2 B")),
    ),
    Odd(id="all odd paths: renamed", before=_contents, after=lambda repo: _move(repo, ""), shows=_moved("")),
    Odd(
        id="all odd paths: renamed with a longer name",
        before=_contents,
        after=lambda repo: _move(repo, " b"),
        shows=_moved(" b"),
    ),
]
ODD_PATHS = [*(edited(what, path) for what, path in PATHS.items()), *ALL_PATHS]
