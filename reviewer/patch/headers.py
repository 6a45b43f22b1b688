"""From the header lines of one section to a file patch without hunks."""

from __future__ import annotations

from reviewer.errors import PatchError
from reviewer.patch.facts import binary_fact, empty_fact, mode_facts, rename_fact
from reviewer.patch.paths import DEV_NULL, strip_prefix
from reviewer.patch.scan import RawHunk, Section
from reviewer.patch.types import SUBMODULE_MODE, Fact, FilePatch, Status

_EMPTY = (
    "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
    "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
)
_PREFIXES = {("a", "b"), ("i", "w"), ("c", "w"), ("c", "i"), ("o", "w"), ("1", "2"), ("b", "a"), ("w", "i")}


def file_header(section: Section) -> FilePatch:
    """Decide paths, status, modes and facts of a section; PatchError when its header promises what is not there."""
    status = _status(section)
    old, new = _paths(section, status)
    _check_complete(section, status)
    modes = _modes(section, status)
    path = new if new is not None else old
    assert path is not None
    facts = _facts(section, status, path, old, modes)
    if not section.hunks and not facts:
        raise PatchError("a file header with no content behind it (cut?)", line=section.line)
    oids = section.index or (None, None, None)
    return FilePatch(
        old_path=old,
        new_path=new,
        status=status,
        facts=tuple(facts),
        old_mode=modes[0],
        new_mode=modes[1],
        old_oid=_oid(oids[0]),
        new_oid=_oid(oids[1]),
        binary=section.binary is not None,
    )


def _oid(text: str | None) -> str | None:
    """A full object id that exists, else None."""
    return text if text and len(text) in (40, 64) and text.strip("0") else None


def _status(section: Section) -> Status:
    fields = section.fields
    if "new_file" in fields or section.minus == DEV_NULL:
        return "added"
    if "deleted_file" in fields or section.plus == DEV_NULL:
        return "deleted"
    if "copy_from" in fields or "rename_from" in fields:
        return "copied" if "copy_from" in fields else "renamed"
    if not section.is_git and len(section.hunks) == 1:
        return _plain_status(section.hunks[0])
    return "modified"


def _plain_status(hunk: RawHunk) -> Status:
    """What a single hunk says about a file whose header does not name /dev/null."""
    if hunk.numbers[:2] == (0, 0):
        return "added"
    return "deleted" if hunk.numbers[2:] == (0, 0) else "modified"


def _paths(section: Section, status: Status) -> tuple[str | None, str | None]:
    """The old and the new path; refuse a header that names two different files."""
    named = _named_paths(section)
    written = (section.minus, section.plus) if section.minus is not None and section.plus is not None else None
    pair = _strip(section.git, named) if section.git else None
    lines = _strip(written, named or (section.git if section.git == pair else None)) if written else None
    for one in (pair, lines):
        if named and one and any(path not in (None, name) for path, name in zip(one, named, strict=True)):
            raise PatchError("the file header names different files in different lines", line=section.line)
    if pair and lines and any(p not in (None, q) for p, q in zip(lines, pair, strict=True)):
        raise PatchError("the file header names different files in different lines", line=section.line)
    old, new = named or lines or pair or (None, None)
    if old is None and new is None:
        raise PatchError("the file header does not say which file it is about", line=section.line)
    if status == "added":
        return None, new if new is not None else old
    if status == "deleted":
        return old if old is not None else new, None
    return old, new


def _named_paths(section: Section) -> tuple[str, str] | None:
    for verb in ("rename", "copy"):
        old, new = section.fields.get(f"{verb}_from"), section.fields.get(f"{verb}_to")
        if old is not None and new is not None:
            return old, new
        if old is not None or new is not None:
            raise PatchError(f"a {verb} that names one side only (cut?)", line=section.line)
    return None


def _strip(written: tuple[str, str], bare: tuple[str, str] | None) -> tuple[str | None, str | None]:
    """Drop the prefixes `a/` and `b/` where both sides carry a pair of them, and are not known to be `bare`."""
    old, new = written
    if bare and old in (DEV_NULL, bare[0]) and new in (DEV_NULL, bare[1]):
        return None if old == DEV_NULL else old, None if new == DEV_NULL else new
    if DEV_NULL in written:
        return strip_prefix(old), strip_prefix(new)
    if old[1:2] == "/" == new[1:2] and (old[0], new[0]) in _PREFIXES:
        return old[2:], new[2:]
    return old, new


def _modes(section: Section, status: Status) -> tuple[str | None, str | None]:
    fields = section.fields
    shared = section.index[2] if section.index else None
    old = fields.get("old_mode") or fields.get("deleted_file") or shared
    new = fields.get("new_mode") or fields.get("new_file") or shared
    return (None if status == "added" else old), (None if status == "deleted" else new)


def _check_complete(section: Section, status: Status) -> None:
    """Refuse a header whose promised content is missing: the sign of a cut patch."""
    fields = section.fields
    if ("old_mode" in fields) != ("new_mode" in fields):
        raise PatchError("a mode change that names one side only (cut?)", line=section.line)
    if "new_file" in fields and "deleted_file" in fields:
        raise PatchError("a file header that both adds and deletes its file", line=section.line)
    absent = {"added": 1, "deleted": 3}.get(status)
    if absent is not None and any(hunk.numbers[absent] for hunk in section.hunks):
        raise PatchError(f"the file is {status}, yet a hunk has lines of both sides", line=section.line)
    if section.hunks or section.binary:
        return
    changed = section.index is not None and section.index[0] != section.index[1]
    if status in ("added", "deleted") and section.index:
        old, new, _ = section.index
        changed = not any(empty.startswith(new if status == "added" else old) for empty in _EMPTY)
    elif status in ("added", "deleted"):
        changed = True
    similarity = fields.get("similarity", "100%")
    old_name, new_name = _strip(section.git, None) if section.git and status == "modified" else (None, None)
    if changed or old_name != new_name or similarity != "100%":
        raise PatchError("a file header with no content behind it (cut?)", line=section.line)


def _facts(
    section: Section, status: Status, path: str, old: str | None, modes: tuple[str | None, str | None]
) -> list[Fact]:
    facts = mode_facts(path, *modes)
    if status in ("renamed", "copied") and old is not None:
        facts.insert(0, rename_fact(old, path, copied=status == "copied", similarity=section.fields.get("similarity")))
    if section.binary:
        facts.append(binary_fact(path, None, None, status))
    if status in ("added", "deleted") and not section.hunks and not section.binary:
        facts.append(empty_fact(path, status))
    if not facts and SUBMODULE_MODE in modes:
        facts.append(Fact(path=path, kind="submodule", detail="submodule moved to another commit"))
    return facts
