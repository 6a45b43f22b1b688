"""From the text of a diff to a Patch: scanned strictly, read by unidiff, and the two compared."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reviewer.errors import PatchError
from reviewer.patch.headers import file_header
from reviewer.patch.scan import RawHunk, Section, scan
from reviewer.patch.types import FilePatch, Hunk, Line, Marker, Patch


def parse_patch(diff: str | bytes) -> Patch:
    """Read a unified or git diff; every changed line of the input is in the result.

    Bytes are decoded as UTF-8 with surrogate escapes, so that nothing is lost. An empty
    or blank input is an empty patch. Raises PatchError, with the line number, for input in
    which any line cannot be accounted for: combined diffs, colour, word diffs, hunk headers
    that lie, truncation, garbage.
    """
    text = diff.decode("utf-8", "surrogateescape") if isinstance(diff, bytes) else diff
    if not text.strip():
        return Patch(files=())
    if not text.endswith("\n"):
        raise PatchError(
            "the patch ends in the middle of a line; it may be cut (add the last newline if it is whole)",
            line=text.count("\n") + 1,
        )
    lines = _without_crlf(text[:-1].split("\n"))
    sections = scan(lines)
    if not sections:
        raise PatchError("no file header found: this is not a diff", line=1)
    files = [replace(file_header(section), hunks=_read_hunks(lines, section)) for section in sections]
    return Patch(files=tuple(_merge_typechanges(files)))


def _without_crlf(lines: list[str]) -> list[str]:
    """Undo a CRLF conversion of the whole patch; git itself never ends a header with CR."""
    marks = ("diff --git ", "--- ", "+++ ", "@@ ")
    first = next((line for line in lines if line.startswith(marks)), "")
    if not first.endswith("\r"):
        return lines
    for number, line in enumerate(lines, 1):
        if not line.endswith("\r"):
            raise PatchError(
                "the patch mixes CRLF and LF line ends in its headers; make it again with `git diff`", line=number
            )
    return [line[:-1] for line in lines]


def _read_hunks(lines: list[str], section: Section) -> tuple[Hunk, ...]:
    """Let unidiff read the hunks of one file under a neutral header, and compare what it found with the scan."""
    from unidiff.errors import UnidiffParseError
    from unidiff.patch import PatchSet

    if not section.hunks:
        return ()
    feed = ["--- a/0\n", "+++ b/0\n"]
    for hunk in section.hunks:
        a, b, c, d = hunk.numbers
        feed.append(f"@@ -{a},{b} +{c},{d} @@\n")
        feed += [line + "\n" for line in lines[hunk.start : hunk.end]]
    try:
        parsed = PatchSet(feed)
    except UnidiffParseError as error:
        raise PatchError(f"the hunks cannot be read: {error}", line=section.line) from error
    if len(parsed) != 1:
        raise PatchError(f"one file stands here, {len(parsed)} could be read", line=section.line)
    return _section_hunks(section, parsed[0])


def _section_hunks(section: Section, parsed: Any) -> tuple[Hunk, ...]:
    if len(parsed) != len(section.hunks):
        raise PatchError(f"{len(section.hunks)} hunks stand here, {len(parsed)} could be read", line=section.line)
    hunks = tuple(_hunk(raw, found) for raw, found in zip(section.hunks, parsed, strict=True))
    for before, after, raw in zip(section.hunks, section.hunks[1:], section.hunks[1:], strict=False):
        a, b, c, d = before.numbers
        if after.numbers[0] < a + max(b, 1) or after.numbers[2] < c + max(d, 1):
            raise PatchError("a hunk that overlaps the one before it", line=raw.header + 1)
    return hunks


def _hunk(raw: RawHunk, found: Any) -> Hunk:
    """One of unidiff's hunks as our own; the count of lines must be the scan's."""
    lines: list[Line] = []
    for line in found:
        kind: str = line.line_type
        if kind == "\\":
            lines[-1] = replace(lines[-1], newline=False)
            continue
        marker: Marker = "+" if kind == "+" else "-" if kind == "-" else " "
        lines.append(Line(marker=marker, old=line.source_line_no, new=line.target_line_no, text=line.value[:-1]))
    trailing = raw.end - raw.start - len(found)
    if trailing:
        lines[-1] = replace(lines[-1], newline=False)
    a, b, c, d = raw.numbers
    if sum(line.marker != "+" for line in lines) != b or sum(line.marker != "-" for line in lines) != d:
        raise PatchError("the hunk could not be read whole", line=raw.header + 1)
    return Hunk(old_start=a, new_start=c, section=raw.section, lines=tuple(lines))


def _merge_typechanges(files: list[FilePatch]) -> list[FilePatch]:
    """Join git's pair of sections (deleted, then added) for a path that changed its type."""
    merged: list[FilePatch] = []
    for file in files:
        last = merged[-1] if merged else None
        gone = (
            last is not None and last.status == "deleted" and file.status == "added" and last.old_path == file.new_path
        )
        if last and gone and (last.old_mode or "")[:3] != (file.new_mode or "")[:3]:
            merged[-1] = _typechange(last, file)
        else:
            merged.append(file)
    return merged


def _typechange(gone: FilePatch, come: FilePatch) -> FilePatch:
    from reviewer.patch.facts import mode_facts

    kinds = mode_facts(come.path, gone.old_mode, come.new_mode)
    kept = [fact for fact in (*gone.facts, *come.facts) if fact.kind in ("binary", "empty")]
    return FilePatch(
        old_path=gone.old_path,
        new_path=come.new_path,
        status="typechange",
        hunks=gone.hunks + come.hunks,
        facts=(*kinds, *kept),
        old_mode=gone.old_mode,
        new_mode=come.new_mode,
        old_oid=gone.old_oid,
        new_oid=come.new_oid,
        binary=gone.binary or come.binary,
    )
