"""A diff as lines with the places of its hunks, to put more lines and files into it and leave the rest as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.patch.headers import file_header
from reviewer.patch.paths import DEV_NULL
from reviewer.patch.scan import Section, scan

_BEFORE = re.compile(r"Index: |={60,}$|diff (?!--git)")
"""Lines that stand before the header of a file in a diff that git did not make."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The lines of a diff that `parse_patch` accepts."""

    lines: tuple[str, ...]
    """Without their newlines, and without the CR of a diff that has one everywhere."""
    sections: tuple[Section, ...]
    end: str
    """What ends each line."""

    paths: tuple[tuple[str | None, str | None], ...]
    """Old and new path of each section."""

    def _joined(self, lines: Sequence[str]) -> bytes:
        return "".join(line + self.end for line in lines).encode("utf-8", "surrogateescape")

    def with_lines(self, section: int, at: int, added: Sequence[str]) -> bytes:
        """The diff with added lines before the line at an index, which is in a hunk of a section."""
        lines, seen = list(self.lines), False
        for hunk in self.sections[section].hunks:
            old, before, new, after = hunk.numbers
            if hunk.start <= at < hunk.end:
                seen = True
                lines[hunk.header] = _header(old, before, new, after + len(added), hunk.section)
            elif seen:
                lines[hunk.header] = _header(old, before, new + len(added), after, hunk.section)
        lines[at:at] = [f"+{line}" for line in added]
        return self._joined(lines)

    def with_files(self, files: Mapping[str, Sequence[str]]) -> bytes:
        """The diff with new files before all others, by their paths."""
        at = self.sections[0].line - 1 if self.sections else len(self.lines)
        while at and _BEFORE.match(self.lines[at - 1]):
            at -= 1
        added = [line for path, text in files.items() for line in _new_file(path, text)]
        return self._joined([*self.lines[:at], *added, *self.lines[at:]])


def read(diff: bytes) -> Raw:
    """Read a diff that `parse_patch` accepts; PatchError otherwise."""
    text = diff.decode("utf-8", "surrogateescape")
    lines = text[:-1].split("\n") if text.strip() else []
    first = next((line for line in lines if line.startswith(("diff --git ", "--- "))), "")
    end = "\r\n" if first.endswith("\r") else "\n"
    lines = [line.removesuffix("\r") for line in lines] if end == "\r\n" else lines
    sections = tuple(scan(lines))
    files = [file_header(section) for section in sections]
    return Raw(
        lines=tuple(lines),
        sections=sections,
        end=end,
        paths=tuple((file.old_path, file.new_path) for file in files),
    )


def _header(old: int, before: int, new: int, after: int, section: str) -> str:
    return f"@@ -{old},{before} +{new},{after} @@{f' {section}' if section else ''}"


def _new_file(path: str, text: Sequence[str]) -> list[str]:
    return [
        f"diff --git a/{path} b/{path}",
        "new file mode 100644",
        f"--- {DEV_NULL}",
        f"+++ b/{path}",
        f"@@ -0,0 +1{f',{len(text)}' if len(text) > 1 else ''} @@",
        *(f"+{line}" for line in text),
    ]
