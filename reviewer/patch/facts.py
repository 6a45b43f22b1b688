"""Facts: what a change does to a file beyond its lines."""

from __future__ import annotations

from reviewer.patch.types import SUBMODULE_MODE, SYMLINK_MODE, Fact, FactKind

_KINDS = {
    "100644": "file",
    "100755": "executable file",
    SYMLINK_MODE: "symlink",
    SUBMODULE_MODE: "submodule",
    "040000": "folder",
}


def mode_facts(path: str, old: str | None, new: str | None) -> list[Fact]:
    """Facts about the kind and the permission of a file (None: the side does not exist)."""
    facts: list[Fact] = []
    if old == new:
        return facts
    if SYMLINK_MODE in (old, new):
        facts.append(_fact(path, "symlink", _turned(old, new)))
    elif SUBMODULE_MODE in (old, new):
        facts.append(_fact(path, "submodule", _turned(old, new)))
    elif old is None and new == "100755":
        facts.append(_fact(path, "mode", "new file is executable (100755)"))
    elif old is not None and new is not None:
        facts.append(_fact(path, "mode", _mode_change(old, new)))
    return facts


def _turned(old: str | None, new: str | None) -> str:
    """Words for a symlink or submodule that appears, disappears or replaces something."""
    if old is None:
        return f"{_KINDS.get(new or '', 'entry')} added"
    if new is None:
        return f"{_KINDS.get(old, 'entry')} deleted"
    return f"{_KINDS.get(old, old)} replaced by {_KINDS.get(new, new)} ({old} -> {new})"


def _mode_change(old: str, new: str) -> str:
    if (old, new) == ("100644", "100755"):
        return f"made executable ({old} -> {new})"
    if (old, new) == ("100755", "100644"):
        return f"no longer executable ({old} -> {new})"
    return f"mode changed ({old} -> {new})"


def rename_fact(old: str, new: str, *, copied: bool, similarity: str | None) -> Fact:
    """A rename or a copy, with git's similarity when the diff gives one."""
    verb = "copied" if copied else "renamed"
    tail = f" ({similarity} alike)" if similarity else ""
    return _fact(new, "rename", f"{verb} from {old}{tail}")


def binary_fact(path: str, old_size: int | None, new_size: int | None, status: str) -> Fact:
    """A file compared as bytes; sizes in bytes where they are known, None where they are not."""
    if status in ("added", "deleted"):
        size = new_size if status == "added" else old_size
        detail = f"binary file {status}" + (f", {_size(size)}" if size is not None else "")
    elif old_size is not None and new_size is not None:
        detail = f"binary changed, {_size(old_size)} -> {_size(new_size)}"
    else:
        detail = "binary changed"
    return _fact(path, "binary", detail)


def empty_fact(path: str, status: str) -> Fact:
    """An empty file that was added or deleted."""
    return _fact(path, "empty", f"empty file {status}")


def _size(count: int) -> str:
    """Bytes as people write them, in powers of ten."""
    if count < 1000:
        return f"{count} B"
    value, unit = count / 1000, "kB"
    if value >= 1000:
        value, unit = value / 1000, "MB"
    return f"{value:.0f} {unit}" if value >= 10 else f"{value:.1f} {unit}".replace(".0 ", " ")


def _fact(path: str, kind: FactKind, detail: str) -> Fact:
    return Fact(path=path, kind=kind, detail=detail)
