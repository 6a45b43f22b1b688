"""Which rules can have something to say about a file, from the words of its change."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Literal, NamedTuple

from reviewer.embedded.batch import Batch
from reviewer.embedded.index import Clauses, Index
from reviewer.embedded.matchers.regex import SIDES, likely_rows
from reviewer.embedded.required import Clause, any_of, required
from reviewer.embedded.types import Rule
from reviewer.embedded.vocabulary import Vocabulary
from reviewer.patch.types import Side

Place = Literal["new", "old", "both", "near"]
"""On one truly added line, on one truly removed one, anywhere on those, or anywhere in the hunks."""


class Need(NamedTuple):
    """Clauses that are met in one place."""

    place: Place
    clauses: Clauses


class _Wanted(NamedTuple):
    rule: Rule
    needs: tuple[Need, ...]


class Plan:
    """Rules in order, with what must stand where for each to match."""

    def __init__(self, chosen: Sequence[Rule]) -> None:
        self._chosen = chosen
        self._tables: dict[tuple[str | None, str], list[_Wanted]] = {}
        self.vocabulary = Vocabulary(())
        """What the words of files are looked up in; it grows with the languages that were met."""

    def candidates(self, batch: Batch) -> list[list[Rule]]:
        """The rules that may match in each file of a batch, in order."""
        found: list[list[Rule]] = [[] for _ in batch.sources]
        for rule, wanted in self._table(batch.language, batch.kind):
            for number in _homes(rule, wanted, batch):
                path = batch.sources[number].path
                if rule.paths is not None and not rule.paths.fullmatch(path):
                    continue
                if rule.not_paths is None or not rule.not_paths.fullmatch(path):
                    found[number].append(rule)
        return found

    def _table(self, language: str | None, kind: str) -> list[_Wanted]:
        """The rules for one language and one sort of file."""
        known = self._tables.get((language, kind))
        if known is None:
            known = [
                _Wanted(rule, tuple(needs(rule)))
                for rule in self._chosen
                if kind in rule.kinds and (rule.languages is None or language in rule.languages)
            ]
            self.vocabulary.learn(token for one in known for clause in _asked(one) for token in clause)
            self._tables[language, kind] = known
        return known


def _homes(rule: Rule, wanted: Iterable[Need], batch: Batch) -> Collection[int]:
    """Numbers of the files of a batch in which a rule may match."""
    if rule.matcher == "regex":
        indexes = [batch.index(side) for side in SIDES[rule.lines]]
        return set[int]().union(*(index.parts(likely_rows(rule, index).rows) for index in indexes))
    found: Set[int] | None = None
    for need in wanted:
        here = _HOMES[need.place](batch, need.clauses)
        found = here if found is None else found & here
        if not found:
            break
    return range(len(batch.sources)) if found is None else found


def _on_side(side: Side, batch: Batch, clauses: Clauses) -> Set[int]:
    index = batch.index(side)
    return index.parts(index.rows(clauses))


def _in_any(indexes: Callable[[Batch], Sequence[Index]], batch: Batch, clauses: Clauses) -> Set[int]:
    """Numbers of the files that meet each clause somewhere in these indexes."""
    held = [frozenset[int]().union(*(index.holding(clause) for index in indexes(batch))) for clause in clauses]
    return held[0].intersection(*held[1:])


def _changed(batch: Batch) -> Sequence[Index]:
    return batch.index("new"), batch.index("old")


def _hunks(batch: Batch) -> Sequence[Index]:
    return *_changed(batch), batch.unchanged


_HOMES: Mapping[Place, Callable[[Batch, Clauses], Set[int]]] = {
    "new": functools.partial(_on_side, "new"),
    "old": functools.partial(_on_side, "old"),
    "both": functools.partial(_in_any, _changed),
    "near": functools.partial(_in_any, _hunks),
}


@functools.lru_cache(maxsize=8)
def plan(chosen: tuple[Rule, ...]) -> Plan:
    """The plan for some rules, made once."""
    return Plan(chosen)


def _asked(one: _Wanted) -> Iterator[Clause]:
    """All clauses that are asked for, those of single expressions too."""
    yield from (clause for need in one.needs for clause in need.clauses)
    if one.rule.matcher in ("regex", "lost"):
        yield from (clause for pattern in one.rule.pattern for clause in required(pattern))


def needs(rule: Rule) -> Iterator[Need]:
    """Yield what must stand where for a rule to match."""
    words: Clauses = (frozenset(f"={word}" for word in rule.words),) if rule.words else ()
    reader = _NEEDS.get(rule.matcher)
    place: Place = "near" if rule.matcher in ("ast", "sql") else "both"
    for need in reader(rule, words) if reader else (Need(place, words),):
        if need.clauses:
            yield need


def _pair(rule: Rule, words: Clauses) -> Iterator[Need]:
    yield Need("old", required(rule.pattern.before))
    yield Need("new", required(rule.pattern.after))
    yield Need("both", words)


def _lost(rule: Rule, words: Clauses) -> Iterator[Need]:
    yield Need("old", any_of(required(one) for one in rule.pattern))
    yield Need("both", words)


def _key(rule: Rule, words: Clauses) -> Iterator[Need]:
    yield Need("near", (*words, *rule.pattern.words))


_NEEDS: Mapping[str, Callable[[Rule, Clauses], Iterator[Need]]] = {
    "pair": _pair,
    "lost": _lost,
    "key": _key,
}
