"""Where the tokens of rules stand in the lines of one side of some files."""

from __future__ import annotations

import bisect
import functools
import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from reviewer.embedded.required import Clause, cost
from reviewer.embedded.vocabulary import Vocabulary, folded, spaced
from reviewer.patch import Line

MAX_LINE = 10_000
"""Characters of a line that a pattern sees."""

Clauses = tuple[Clause, ...]

_MANY = 200
"""Places above which all rows of a clause are found, once for all rules, instead of a look at each place."""
_FEW = 100
"""New tokens that are looked up one by one; for more all words are read anew."""
_JOINING = "abcdefghijklmnopqrstuvwxyz0123456789_"


class Index:
    """The lines of several files as one lower-case text, with the places of tokens in it."""

    def __init__(self, parts: Iterable[Sequence[Line]], vocabulary: Vocabulary) -> None:
        self.lines: list[Line] = []
        self._firsts: list[int] = []
        for part in parts:
            self._firsts.append(len(self.lines))
            self.lines += part
        self.known: dict[Any, Any] = {}
        """What matchers found out about its lines."""
        self._vocabulary = vocabulary
        self._words: dict[str, list[str]] = {}
        self._size = -1
        self._rows: dict[str, set[int]] = {}
        self._found: dict[Clauses, Sequence[int]] = {}
        self._present: dict[str, frozenset[int]] = {}

    def part(self, number: int) -> Part:
        """The rows of one file."""
        last = self._firsts[number + 1] if number + 1 < len(self._firsts) else len(self.lines)
        return Part(self, self._firsts[number], last)

    @functools.cached_property
    def text(self) -> str:
        """The lines, cut where patterns stop reading, in lower case."""
        return folded("\n".join([line.text[:MAX_LINE] for line in self.lines]))

    @property
    def _words_by_token(self) -> Mapping[str, list[str]]:
        """The words of the lines that hold each token of the vocabulary."""
        size = self._vocabulary.size  # read before the words: another thread may add to them
        if self._size != size:
            fresh = self._vocabulary.learned(max(0, self._size))
            if self._size < 0 or len(fresh) > _FEW or any(token[0] == "=" for token in fresh):
                self._words = self._vocabulary.holders(self._rows_by_word)
            else:
                held = {token: [word for word in self._rows_by_word if token in word] for token in fresh}
                self._words |= {token: words for token, words in held.items() if words}
            self._size = size
        return self._words

    def rows(self, clauses: Clauses) -> Sequence[int]:
        """The rows, from 0 and in order, of the lines that meet all clauses."""
        found = self._found.get(clauses)
        if found is None:
            found = self._found[clauses] = self._searched(clauses)
        return found

    def parts(self, rows: Collection[int]) -> set[int]:
        """Numbers of the files that some rows, in order, belong to."""
        if len(rows) == len(self.lines):
            return {number for number in range(len(self._firsts)) if len(self.part(number))}
        return {bisect.bisect_right(self._firsts, row) - 1 for row in rows}

    def holding(self, clause: Clause) -> frozenset[int]:
        """Numbers of the files with a line that meets a clause."""
        return frozenset[int]().union(*(self._holding(token) for token in self._here(clause)))

    @functools.cached_property
    def _rows_by_word(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for row, words in enumerate(spaced(self.text).split("\n")):
            for word in words.split():
                found[word].append(row)
        return found

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [0, *itertools.accumulate(min(len(line.text), MAX_LINE) + 1 for line in self.lines)]

    def _here(self, clause: Clause) -> Clause:
        return clause & self._words_by_token.keys() if self._vocabulary.knows(clause) else clause

    def _searched(self, clauses: Clauses) -> Sequence[int]:
        if not clauses:
            return range(len(self.lines))
        first, *others = [self._here(clause) for clause in _ordered(clauses)]
        if not first or not all(others):
            return ()
        rows = self._meeting(first)
        for clause in others:
            if len(rows) * len(clause) > _MANY:
                rows = rows & self._meeting(clause)
            else:
                rows = {row for row in rows if self._meets(row, clause)}
        return sorted(rows)

    def _meeting(self, clause: Clause) -> Set[int]:
        return set().union(*(self._rows_of(token) for token in clause))

    def _meets(self, row: int, clause: Clause) -> bool:
        first, last = self._starts[row], self._starts[row + 1] - 1
        return any(_place(self.text, token, first, last) >= 0 for token in clause)

    def _rows_of(self, token: str) -> set[int]:
        found = self._rows.get(token)
        if found is None:
            words = self._words_by_token.get(token, ())
            found = self._rows[token] = (
                set[int]().union(*(self._rows_by_word[word] for word in words))
                if self._vocabulary.knows((token,))
                else set(self._each(token))
            )
        return found

    def _holding(self, token: str) -> frozenset[int]:
        found = self._present.get(token)
        if found is None:
            found = self._present[token] = frozenset(self.parts(self._rows_of(token)))
        return found

    def _each(self, token: str) -> Iterator[int]:
        """Yield the rows of a token that is no piece of a word."""
        text, size, starts = self.text, len(self.text), self._starts
        at = _place(text, token, 0, size)
        while at >= 0:
            number = bisect.bisect_right(starts, at) - 1
            yield number
            at = _place(text, token, starts[number + 1], size)


def _place(text: str, token: str, first: int, last: int) -> int:
    """Where a token stands between two places of a text; below 0 where it does not."""
    if token[0] != "=":
        return text.find(token, first, last)
    word, size = token[1:], len(token) - 1
    at = text.find(word, first, last)
    while at >= 0 and (_joins(text[at - 1 : at]) or _joins(text[at + size : at + size + 1])):
        at = text.find(word, at + size, last)
    return at


@dataclass(frozen=True, slots=True)
class Part:
    """The rows of one file in an index."""

    index: Index
    first: int
    last: int

    def __len__(self) -> int:
        """How many lines it has."""
        return self.last - self.first

    def likely(self, clauses: Clauses) -> list[Line]:
        """The lines that meet all clauses."""
        lines = self.index.lines
        return [lines[row] for row in self.rows(clauses)]

    def rows(self, clauses: Clauses) -> Sequence[int]:
        """The rows of the lines that meet all clauses, in order."""
        rows = self.index.rows(clauses)
        return rows[bisect.bisect_left(rows, self.first) : bisect.bisect_left(rows, self.last)]


@functools.lru_cache(maxsize=4096)
def _ordered(clauses: Clauses) -> Clauses:
    """The best sieve first."""
    return tuple(sorted(clauses, key=cost))


def _joins(letter: str) -> bool:
    return letter in _JOINING and letter != ""
