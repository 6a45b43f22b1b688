"""What is the same for every repeat of a side: its change, its windows, its requests, what the rules find in it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields

from reviewer.evaluation.baselines import Question
from reviewer.evaluation.layout import opened
from reviewer.git import Change
from reviewer.models import EmbeddedModel
from reviewer.options import Options
from reviewer.patch import FilePatch
from reviewer.patch.types import Side as FileSide
from reviewer.planning import Prepared, prepare
from reviewer.protocol import Model
from reviewer.session import Memory, rendered

_KEPT = 1024
"""Sides that are remembered."""
_LARGEST = 100_000
"""Bytes of a side that is remembered, contents of its files included."""
_SMALL = 8_000
"""Bytes of a side that the rules take milliseconds for: threads for many such would only delay it all."""
_SIDES: tuple[FileSide, FileSide] = ("old", "new")
_Where = tuple[str | None, str | None, FileSide]
"""Both paths of a file, since a file that became a link is in a patch twice by one name, and a side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Laid(Change):
    """A change whose repository is gone; the contents of its files are kept."""

    contents: Mapping[_Where, bytes | None] = field(repr=False)

    def read(self, file: FilePatch, side: FileSide) -> bytes | None:
        """The whole content of a file of the patch; None where it does not exist."""
        return self.contents[file.old_path, file.new_path, side]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A side of a case, ready to be asked about as often as wanted."""

    change: Change
    prepared: Prepared
    memory: Memory


class Sides:
    """The sides of a run, each read and cut once.

    Repeats come one pass over all cases after the other, so what does not fit is never remembered: to drop the oldest
    would drop each side shortly before it is wanted again.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Side] = {}

    async def side(self, question: Question, models: Sequence[Model], options: Options) -> Side:
        """One side; CorpusError or PatchError when it cannot be read."""
        key = question.case.id, question.label
        if (known := self._known.get(key)) is not None:
            return known
        quick = question.case.folder is None
        change = _read(question) if quick else await asyncio.to_thread(_read, question)
        prepared = prepare(change.patch, models, options, change=change)
        counter = prepared.counter if models else None
        requests = {id(one): rendered(one, change, prepared.prompt, counter) for one in prepared.windows}
        size = _size(question, change)
        memory = Memory(embedded=EmbeddedModel(threads=size > _SMALL), requests=requests)
        found = Side(change=change, prepared=prepared, memory=memory)
        if len(self._known) < _KEPT and size <= _LARGEST:
            self._known[key] = found
        return found


def _read(question: Question) -> Change:
    """A side as a change that needs nothing any more; the repository that was made for it is gone."""
    with opened(question.case, question.label) as change:
        if change.blobs is None:
            return change
        contents = {
            (file.old_path, file.new_path, side): change.read(file, side)
            for file in change.patch.files
            for side in _SIDES
        }
        known = {one.name: getattr(change, one.name) for one in fields(change)}
        return _Laid(**known | {"blobs": None}, contents=contents)


def _size(question: Question, change: Change) -> int:
    contents = change.contents.values() if isinstance(change, _Laid) else ()
    return len(question.case.diffs[question.label]) + sum(len(one or b"") for one in contents)
