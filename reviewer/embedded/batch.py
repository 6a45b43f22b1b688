"""Files of one language and one sort, searched together: many short texts cost more than a long one."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

from reviewer.embedded.index import Index
from reviewer.embedded.source import Source
from reviewer.embedded.vocabulary import Vocabulary
from reviewer.patch.types import Side

_MOST = 20_000
"""Lines of the hunks of a batch after which it is closed."""


class Batch:
    """Some files of a change with the places of tokens in them."""

    def __init__(self, sources: list[Source], vocabulary: Vocabulary) -> None:
        self.sources = sources
        self.language = sources[0].language
        self.kind = sources[0].kind
        self._vocabulary = vocabulary
        self._sides: dict[Side, Index] = {}

    def index(self, side: Side) -> Index:
        """The truly changed lines of one side."""
        if side not in self._sides:
            self._sides[side] = Index((source.changed(side) for source in self.sources), self._vocabulary)
        return self._sides[side]

    @functools.cached_property
    def unchanged(self) -> Index:
        """The other lines of the hunks: context, and lines that the change only moves."""
        return Index((source.unchanged for source in self.sources), self._vocabulary)

    def open(self) -> Iterator[Source]:
        """Yield the files, each knowing its place in the batch while it is looked at."""
        for number, source in enumerate(self.sources):
            source.parts = {side: self.index(side).part(number) for side in _SIDES}
            source.whole.at = source
            yield source
            source.whole.close(source)


_SIDES: tuple[Side, ...] = ("old", "new")


def batches(sources: Iterable[Source], vocabulary: Vocabulary) -> Iterator[Batch]:
    """Yield the files in batches of one language and one sort."""
    waiting: dict[tuple[str | None, str], list[Source]] = {}
    sizes: dict[tuple[str | None, str], int] = {}
    for source in sources:
        key = source.language, source.kind
        waiting.setdefault(key, []).append(source)
        sizes[key] = sizes.get(key, 0) + sum(len(hunk.lines) for hunk in source.file.hunks)
        if sizes[key] > _MOST:
            yield Batch(waiting.pop(key), vocabulary)
            del sizes[key]
    for rest in waiting.values():
        yield Batch(rest, vocabulary)
