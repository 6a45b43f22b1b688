"""Where the tokens of rules stand in the lines of one side of a file."""

from __future__ import annotations

import bisect
import functools
import itertools
from collections.abc import Iterable, Sequence

from reviewer.embedded.required import Clause
from reviewer.embedded.vocabulary import Vocabulary, folded, words_of
from reviewer.patch import Line

MAX_LINE = 10_000
"""Characters of a line that a pattern sees."""


class Index:
    """Lines as one lower-case text, with the places of tokens in it."""

    def __init__(self, lines: Sequence[Line], vocabulary: Vocabulary) -> None:
        self.lines = lines
        self._vocabulary = vocabulary
        self._tokens: set[str] = set()
        self._size = -1
        self._places: dict[str, list[int]] = {}

    @functools.cached_property
    def text(self) -> str:
        """The lines, cut where patterns stop reading, in lower case."""
        return folded("\n".join([line.text[:MAX_LINE] for line in self.lines]))

    @functools.cached_property
    def words(self) -> set[str]:
        """The words of the lines."""
        return words_of(self.text)

    @property
    def tokens(self) -> set[str]:
        """The tokens of the vocabulary that the lines hold."""
        if self._size != self._vocabulary.size:
            self._size = self._vocabulary.size
            self._tokens = self._vocabulary.tokens(self.words)
        return self._tokens

    def rows(self, clauses: Iterable[Clause]) -> Sequence[int]:
        """The rows, from 0 and in order, of the lines that meet all clauses."""
        found: set[int] | None = None
        for clause in clauses:
            here = clause & self.tokens if self._vocabulary.knows(clause) else clause
            if not here:
                return ()
            rows = {row for token in here for row in self._rows_of(token)}
            found = rows if found is None else found & rows
            if not found:
                return ()
        return range(len(self.lines)) if found is None else sorted(found)

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [0, *itertools.accumulate(len(line.text[:MAX_LINE]) + 1 for line in self.lines)]

    def _rows_of(self, token: str) -> list[int]:
        if token not in self._places:
            whole = token.startswith("=")
            self._places[token] = list(self._alone(token[1:]) if whole else self._within(token))
        return self._places[token]

    def _within(self, piece: str) -> Iterable[int]:
        text, starts = self.text, self._starts
        at = text.find(piece)
        while at >= 0:
            row = bisect.bisect_right(starts, at) - 1
            yield row
            at = text.find(piece, starts[row + 1])

    def _alone(self, word: str) -> Iterable[int]:
        text, starts, size = self.text, self._starts, len(word)
        at = text.find(word)
        while at >= 0:
            behind = at + size
            if _joins(text[at - 1 : at]) or _joins(text[behind : behind + 1]):
                at = text.find(word, behind)
                continue
            row = bisect.bisect_right(starts, at) - 1
            yield row
            at = text.find(word, starts[row + 1])


def _joins(letter: str) -> bool:
    return letter == "_" or (letter.isascii() and letter.isalnum())
