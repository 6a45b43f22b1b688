"""The patch as values: lines, hunks, facts, file patches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

SYMLINK_MODE = "120000"
SUBMODULE_MODE = "160000"
Marker = Literal["+", "-", " "]
Side = Literal["new", "old"]
Status = Literal["added", "deleted", "modified", "renamed", "copied", "typechange"]
FactKind = Literal["binary", "mode", "rename", "submodule", "symlink", "empty"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a hunk."""

    marker: Marker
    """`+` added, `-` removed, blank for context."""
    old: int | None
    """1-based line number in the old file; None for an added line."""
    new: int | None
    """1-based line number in the new file; None for a removed line."""
    text: str
    """The line without its newline; bytes that are not UTF-8 are surrogate escapes."""
    newline: bool = True
    """False when the file ends here without a newline."""

    @property
    def changed(self) -> bool:
        """True for an added or removed line."""
        return self.marker != " "

    @property
    def number(self) -> int:
        """The line number on the side where the line exists (new side for context)."""
        number = self.old if self.marker == "-" else self.new
        assert number is not None
        return number

    @property
    def side(self) -> Side:
        """The side on which the line exists (`new` for context)."""
        return "old" if self.marker == "-" else "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hunk:
    """A run of lines with the place where it applies."""

    old_start: int
    """First line in the old file (0 for an empty side)."""
    new_start: int
    """First line in the new file (0 for an empty side)."""
    section: str
    """What git wrote behind the second `@@`, usually the enclosing function."""
    lines: tuple[Line, ...]
    """Context and changed lines in diff order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A change that has no lines: a mode, a rename, a binary file."""

    path: str
    """The file it is about (new path, or the old one of a deleted file)."""
    kind: FactKind
    """What sort of fact."""
    detail: str
    """One plain sentence part, such as `made executable (100644 -> 100755)`."""

    @property
    def text(self) -> str:
        """The fact line as a reviewer sees it and may quote it."""
        return f"{self.kind}: {self.detail}"


@dataclass(frozen=True, kw_only=True)
class FilePatch:
    """Everything that a change does to one file."""

    old_path: str | None
    """Path before the change; None for a new file."""
    new_path: str | None
    """Path after the change; None for a deleted file."""
    status: Status
    """What happened to the file."""
    hunks: tuple[Hunk, ...] = ()
    """The changed regions; empty when only facts changed."""
    facts: tuple[Fact, ...] = ()
    """Changes without lines."""
    old_mode: str | None = None
    """Git file mode before, such as `100644`."""
    new_mode: str | None = None
    """Git file mode after."""
    old_oid: str | None = None
    """Object id before, when the diff names it in full."""
    new_oid: str | None = None
    """Object id after, when the diff names it in full."""
    binary: bool = False
    """True when the content was compared as bytes and has no lines."""

    @property
    def path(self) -> str:
        """The path a reader would look for: new, or old for a deleted file."""
        path = self.new_path if self.new_path is not None else self.old_path
        assert path is not None
        return path

    def changed_lines(self) -> Iterator[Line]:
        """Yield added and removed lines in diff order."""
        for hunk in self.hunks:
            for line in hunk.lines:
                if line.marker != " ":
                    yield line

    @cached_property
    def added(self) -> int:
        """Number of added lines."""
        return sum(line.marker == "+" for hunk in self.hunks for line in hunk.lines)

    @cached_property
    def removed(self) -> int:
        """Number of removed lines."""
        return sum(line.marker == "-" for hunk in self.hunks for line in hunk.lines)


@dataclass(frozen=True, kw_only=True)
class Patch:
    """A whole change as file patches, in diff order."""

    files: tuple[FilePatch, ...]
    """One entry a file."""

    @property
    def added(self) -> int:
        """Number of added lines."""
        return sum(file.added for file in self.files)

    @property
    def removed(self) -> int:
        """Number of removed lines."""
        return sum(file.removed for file in self.files)

    @property
    def changed_lines(self) -> int:
        """Number of added and removed lines."""
        return self.added + self.removed

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts in diff order."""
        return tuple(fact for file in self.files for fact in file.facts)
