"""The strict walk over a diff: sections, headers and hunk bodies, with nothing left over.

unidiff skips what it does not know; a reviewer may not. Every line of the input
is consumed here by exactly one rule, or the patch is refused with its line number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reviewer.errors import PatchError
from reviewer.patch.paths import diff_git_paths, header_path, unquote

_NUMBERS = r"([0-9]{1,15})(?:,([0-9]{1,15}))?"
_HUNK = re.compile(rf"@@ -{_NUMBERS} \+{_NUMBERS} @@(?: (.*)|)", re.DOTALL)
_INDEX = re.compile(r"index ([0-9a-f]+)\.\.([0-9a-f]+)(?: (\d{6}))?")
_BINARY = re.compile(r"Binary files (?>.+? and ).+ differ", re.DOTALL)
_PREAMBLE = re.compile(r"(From [0-9a-f]{40,64} |commit [0-9a-f]{7,64}|From: |Subject: |# HG changeset)")
_PREAMBLE_END = re.compile(r"(diff -|Index: |Submodule .+ (?:[0-9a-f]{7,}\.{2,3}[0-9a-f]{7,}|contains ))")
_PLAIN_HEADER = re.compile(r"(Index: |={60,}$|diff (?!--git|--cc|--combined)\S)")
_HEADERS = {
    "old mode ": "old_mode",
    "new mode ": "new_mode",
    "new file mode ": "new_file",
    "deleted file mode ": "deleted_file",
    "rename from ": "rename_from",
    "rename to ": "rename_to",
    "copy from ": "copy_from",
    "copy to ": "copy_to",
    "similarity index ": "similarity",
    "dissimilarity index ": "dissimilarity",
}
_COMBINED = "a combined diff of a merge loses lines; diff against one parent (`git diff A...B`)"
_PROBLEMS = {
    "diff --cc ": _COMBINED,
    "diff --combined ": _COMBINED,
    "@@@ ": _COMBINED,
    "Submodule ": "a submodule log hides the commit ids; use `git diff --submodule=short`",
    "* Unmerged path ": "an unresolved merge conflict; resolve it and `git add` the file first",
    "Only in ": "`diff` left out a file that exists on one side only; use `diff -N` or `git diff`",
    "Binary files ": "a binary file without its `diff --git` header",
}


@dataclass(slots=True, kw_only=True)
class RawHunk:
    """Where one hunk stands in the input."""

    header: int
    start: int
    end: int
    numbers: tuple[int, int, int, int]
    section: str


@dataclass(slots=True, kw_only=True)
class Section:
    """One file's part of the diff, headers undecided."""

    line: int
    git: tuple[str, str] | None = None
    is_git: bool = False
    fields: dict[str, str] = field(default_factory=dict)
    index: tuple[str, str, str | None] | None = None
    minus: str | None = None
    plus: str | None = None
    binary: str | None = None
    hunks: list[RawHunk] = field(default_factory=list)


def scan(lines: list[str]) -> list[Section]:
    """Split the lines of a diff into sections; raise PatchError at the first line that fits nowhere."""
    sections: list[Section] = []
    current: Section | None = None
    index = _skip_preamble(lines)
    while index < len(lines):
        line = lines[index]
        if line.startswith("diff --git "):
            current = Section(line=index + 1, is_git=True, git=diff_git_paths(line[11:], line=index + 1))
            sections.append(current)
            index += 1
        elif line.startswith("--- ") and _next_starts(lines, index, "+++ "):
            if current is None or current.minus is not None or current.hunks:
                current = Section(line=index + 1)
                sections.append(current)
            current.minus = header_path(line[4:], line=index + 1)
            current.plus = header_path(lines[index + 1][4:], line=index + 2)
            index += 2
        elif line.startswith("@@ "):
            if current is None or current.minus is None:
                raise PatchError("a hunk without its file header (`--- ` and `+++ `)", line=index + 1)
            index = _hunk(lines, index, current)
        elif current is not None and current.is_git and not current.hunks:
            index = _git_header(lines, index, current)
        else:
            index = _between(lines, index, current)
            current = None
    return sections


def _next_starts(lines: list[str], index: int, prefix: str) -> bool:
    return index + 1 < len(lines) and lines[index + 1].startswith(prefix)


def _skip_preamble(lines: list[str], start: int = 0) -> int:
    """Skip the commit text of `git show` or `git format-patch`, when it announces itself as such."""
    if start >= len(lines) or not _PREAMBLE.match(lines[start]):
        return start
    for index, line in enumerate(lines[start:], start):
        if _PREAMBLE_END.match(line) or (line.startswith("--- ") and _next_starts(lines, index, "+++ ")):
            return index
    raise PatchError("a commit message with no diff behind it", line=len(lines))


def _git_header(lines: list[str], index: int, section: Section) -> int:
    """Consume one extended header line, or a binary body, of a git section."""
    line = lines[index]
    for prefix, name in _HEADERS.items():
        if line.startswith(prefix):
            if name in section.fields:
                raise PatchError(f"`{prefix.strip()}` stands twice in one file header", line=index + 1)
            section.fields[name] = unquote(line[len(prefix) :], line=index + 1)
            return index + 1
    if match := _INDEX.fullmatch(line):
        section.index = (match[1], match[2], match[3])
        return index + 1
    if _BINARY.fullmatch(line):
        section.binary = "differ"
        return index + 1
    if line == "GIT binary patch":
        section.binary = "patch"
        return _binary_body(lines, index + 1)
    return _between(lines, index, section)


def _binary_body(lines: list[str], index: int) -> int:
    """Consume the one or two base85 blocks of a binary patch."""
    start = index
    while index < len(lines) and re.fullmatch(r"(literal|delta) \d+", lines[index]):
        index += 1
        while index < len(lines) and re.fullmatch(r"[A-Za-z][0-9A-Za-z!#$%&()*+;<=>?@^_`{|}~-]+", lines[index]):
            index += 1
        if index >= len(lines) or lines[index] != "":
            raise PatchError("a binary patch that is cut short or damaged", line=index + 1)
        index += 1
    if index == start:
        raise PatchError("a binary patch without its data", line=index + 1)
    return index


def _hunk(lines: list[str], index: int, section: Section) -> int:
    """Consume one hunk by the counts of its header."""
    match = _HUNK.fullmatch(lines[index])
    if match is None:
        raise PatchError(f"a hunk header that cannot be read: {lines[index][:60]!r}", line=index + 1)
    old_left = 1 if match[2] is None else int(match[2])
    new_left = 1 if match[4] is None else int(match[4])
    numbers = (int(match[1]), old_left, int(match[3]), new_left)
    header, changed, position = index, 0, index + 1
    total = len(lines)
    while old_left > 0 or new_left > 0:
        if position >= total:
            raise PatchError(
                f"the patch ends inside a hunk: {old_left} old and {new_left} new lines are missing", line=total
            )
        first = lines[position][:1]
        if first == "+":
            new_left -= 1
            changed += 1
        elif first == "-":
            old_left -= 1
            changed += 1
        elif first in (" ", ""):
            old_left -= 1
            new_left -= 1
        elif not _ends_a_side(lines, position, old_left, new_left):
            raise PatchError(_hunk_line_problem(lines[position], header), line=position + 1)
        if old_left < 0 or new_left < 0:
            raise PatchError(
                f"the hunk header of line {header + 1} promises fewer lines than stand here", line=position + 1
            )
        position += 1
    if not changed:
        raise PatchError(
            "a hunk without a single added or removed line (a word diff?); use plain `git diff`", line=header + 1
        )
    if position < total and lines[position].startswith("\\ "):
        position += 1
    _refuse_surplus(lines, position, header)
    section.hunks.append(
        RawHunk(header=header, start=header + 1, end=position, numbers=numbers, section=match[5] or "")
    )
    return position


def _ends_a_side(lines: list[str], position: int, old_left: int, new_left: int) -> bool:
    """True for a no-newline mark right behind the last line of the old or of the new side."""
    before = lines[position - 1][:1]
    return lines[position].startswith("\\ ") and ((before == "-" and not old_left) or (before == "+" and not new_left))


def _refuse_surplus(lines: list[str], position: int, header: int) -> None:
    """Refuse changed lines behind the end that the hunk header gave: a header that lies hides lines."""
    if position >= len(lines):
        return
    line = lines[position]
    if line.startswith("--- ") and _next_starts(lines, position, "+++ "):
        return
    if line in ("-- ", "--"):
        return
    if line.startswith(("+", "-", " ")):
        raise PatchError(
            f"the hunk header of line {header + 1} promises fewer lines than stand here", line=position + 1
        )


def _hunk_line_problem(line: str, header: int) -> str:
    if "\x1b[" in line:
        return "coloured output; make the patch with `git diff --no-color`"
    if line.startswith(("diff ", "@@ ")):
        return f"the hunk header of line {header + 1} promises more lines than stand here (cut, or edited by hand?)"
    if line.startswith("\\"):
        return "a mark for a missing last newline where no side of the file ends"
    return f"not a line of a hunk: {line[:60]!r} (a word diff or a damaged patch?)"


def _between(lines: list[str], index: int, section: Section | None) -> int:
    """Consume what may stand between file sections, or refuse it."""
    line = lines[index]
    if _PLAIN_HEADER.match(line):
        return _plain_header(lines, index)
    if line in ("-- ", "--") and _signature(lines, index):
        return _skip_signature(lines, index)
    if not any(lines[index:]):
        return len(lines)
    raise PatchError(_between_problem(line, section), line=index + 1)


def _plain_header(lines: list[str], index: int) -> int:
    """Consume the lines that svn, hg and `diff -r` write above `---`; alone they stand for a file without lines."""
    start = index
    for prefix in ("Index: ", "=", "diff "):
        if index < len(lines) and lines[index].startswith(prefix) and _PLAIN_HEADER.match(lines[index]):
            index += 1
    if index < len(lines) and lines[index].startswith(("--- ", "diff --git ")):
        return index
    raise PatchError(
        "a file header with no content behind it (an empty or binary file, or cut?); use `git diff`", line=start + 1
    )


def _signature(lines: list[str], index: int) -> bool:
    """True for the `-- ` + version trailer of format-patch."""
    return index + 1 < len(lines) and bool(re.match(r"\d+\.\d+", lines[index + 1]))


def _skip_signature(lines: list[str], index: int) -> int:
    index += 2
    while index < len(lines) and not lines[index]:
        index += 1
    return _skip_preamble(lines, index)


def _between_problem(line: str, section: Section | None) -> str:
    if "\x1b[" in line:
        return "coloured output; make the patch with `git diff --no-color`"
    for start, problem in _PROBLEMS.items():
        if line.startswith(start):
            return problem
    where = "inside a file header" if section is not None else "where a file header should be"
    return f"not part of a diff, {where}: {line[:60]!r}"
