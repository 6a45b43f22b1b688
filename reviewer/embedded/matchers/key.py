"""Keys of configuration files whose value changed, or that came or went."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.embedded.fragment import Fragment
from reviewer.embedded.keys import Entry
from reviewer.embedded.keys.compare import moved
from reviewer.embedded.required import Clause
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot
from reviewer.patch import Line
from reviewer.patch.types import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """Which key, and what happened to it."""

    path: re.Pattern[str]
    """Glob over the dotted path."""
    before: re.Pattern[str] | None = None
    """What the old value must be, in full; None for anything."""
    after: re.Pattern[str] | None = None
    """What the new value must be, in full."""
    when: frozenset[str] = frozenset({"changed"})
    """`changed`, `added`, `removed`."""
    value: str = ""
    """`raised`, `lowered` or `halved` (a half or less is left): how a number must have moved."""
    words: tuple[Clause, ...] = ()
    """What stands on the line of every such key."""


@dataclass(frozen=True, slots=True)
class _Placed:
    entry: Entry
    line: Line
    fragment: Fragment

    def parent(self, language: str | None) -> int | None:
        """Number of the line whose removal explains its own."""
        holder = _holder(self.entry, self.fragment.parents, language)
        return None if holder is None else self.fragment.start + holder


def key_spots(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield the lines of keys to which the rule's change happened."""
    change: KeyChange = rule.pattern
    old, new = _changed(source, "old", change), _changed(source, "new", change)
    for path in [*dict.fromkeys([*old, *new])]:
        yield from _compare(change, path, old.get(path, []), new.get(path, []), source)


def _compare(change: KeyChange, path: str, old: list[_Placed], new: list[_Placed], source: Source) -> Iterator[Spot]:
    paired = min(len(old), len(new))
    if "changed" in change.when:
        for before, after in zip(old, new, strict=False):
            if _differs(change, before.entry.value, after.entry.value) and _fits(change, before, after):
                yield _spot(source, path, after.line, before.entry.value, after.entry.value)
    if "added" in change.when:
        yield from (
            _spot(source, path, one.line, "", one.entry.value) for one in new[paired:] if _fits(change, None, one)
        )
    if "removed" in change.when:
        gone = {id(line) for line in source.removed}
        lost = {line.number for line in source.file.changed_lines() if line.marker == "-"}
        for one in old[paired:]:
            if _fits(change, one, None) and id(one.line) in gone and one.parent(source.language) not in lost:
                yield _spot(source, path, one.line, one.entry.value, "")


def _differs(change: KeyChange, old: str, new: str) -> bool:
    return old != new and (not change.value or moved(change.value, old, new))


def _fits(change: KeyChange, before: _Placed | None, after: _Placed | None) -> bool:
    if before is not None and change.before is not None and not change.before.fullmatch(before.entry.value):
        return False
    return after is None or change.after is None or change.after.fullmatch(after.entry.value) is not None


def _changed(source: Source, side: Side, change: KeyChange) -> dict[str, list[_Placed]]:
    """The entries on changed lines of a side by path, for paths that the rule asks about."""
    return {path: found for path, found in _entries(source, side).items() if change.path.fullmatch(path)}


def _entries(source: Source, side: Side) -> dict[str, list[_Placed]]:
    """All entries on changed lines of a side by path."""
    key = ("entries", side)
    if key not in source.known:
        source.known[key] = _placed(source, side)
    found: dict[str, list[_Placed]] = source.known[key]
    return found


def _placed(source: Source, side: Side) -> dict[str, list[_Placed]]:
    marker = "+" if side == "new" else "-"
    lines = {line.number: line for line in source.file.changed_lines() if line.marker == marker}
    found: dict[str, list[_Placed]] = defaultdict(list)
    for fragment in source.fragments(side) if lines else ():
        for entry in fragment.entries:
            line = lines.get(fragment.start + entry.row)
            if line is not None:
                found[entry.path].append(_Placed(entry, line, fragment))
    return dict(found)


def _holder(entry: Entry, parents: dict[int, int | None], language: str | None) -> int | None:
    """Row of the block whose removal explains that of the key: the resource in HCL, else the block around it."""
    if language == "hcl" and entry.path.startswith("lifecycle."):
        return None  # the resource around it lies outside the fragment
    row = entry.parent
    while language == "hcl" and row is not None and parents.get(row) is not None:
        row = parents[row]
    return row


def _spot(source: Source, path: str, line: Line, old: str, new: str) -> Spot:
    key = path.rsplit(".", 1)[-1]
    return Spot(
        at=line,
        text=line.text,
        captures={"key": key, "block": path[: -len(key) - 1] or source.path, "old": old, "new": new},
    )
