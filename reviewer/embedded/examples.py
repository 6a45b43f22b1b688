"""The examples of a rule as patches."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from reviewer.embedded.source import Read
from reviewer.embedded.types import Example
from reviewer.patch import FilePatch, Patch, parse_patch
from reviewer.patch.types import Side


def patch_of(example: Sequence[Example]) -> Patch:
    """The patch from the texts before to the texts after."""
    return parse_patch("".join(_section(file) for file in example).encode("utf-8", "surrogateescape"))


def reader_of(example: Sequence[Example]) -> Read:
    """Both sides of the example's files, as a repository would give them."""
    texts = {(file.path, side): text for file in example for side, text in (("old", file.before), ("new", file.after))}

    def read(file: FilePatch, side: Side) -> bytes | None:
        text = texts.get((file.path, side))
        return None if text is None else text.encode("utf-8", "surrogateescape")

    return read


def _section(file: Example) -> str:
    old = "/dev/null" if file.before is None else f"a/{file.path}"
    new = "/dev/null" if file.after is None else f"b/{file.path}"
    head = f"diff --git a/{file.path} b/{file.path}\n"
    if file.before is None:
        head += "new file mode 100644\n"
    if file.after is None:
        head += "deleted file mode 100644\n"
    if "\0" in f"{file.before}{file.after}":
        return head + f"Binary files {old} and {new} differ\n"
    lines = list(difflib.unified_diff(_lines(file.before), _lines(file.after), old, new, lineterm=""))
    return head + "".join(_written(line) for line in lines)


def _lines(text: str | None) -> list[str]:
    """Lines with a mark where the last one has no newline."""
    if not text:
        return []
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else [*lines[:-1], lines[-1] + "\0"]


def _written(line: str) -> str:
    return line[:-1] + "\n\\ No newline at end of file\n" if line.endswith("\0") else line + "\n"
