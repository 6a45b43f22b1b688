"""Which rules can have something to say about a file, from the words of its change."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from reviewer.embedded.required import Clause, any_of, required
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule
from reviewer.embedded.vocabulary import Vocabulary

Place = Literal["new", "old", "both", "near"]
"""Truly added lines, truly removed ones, either, or all lines of the hunks."""


class Needs(NamedTuple):
    """What must stand where for a rule to match."""

    rule: Rule
    clauses: tuple[tuple[Place, Clause], ...]


class _Table(NamedTuple):
    """The rules for one language and one sort of file, by their place in the order of all."""

    always: tuple[int, ...]
    waiting: Mapping[Place, Mapping[str, list[int]]]


class Plan:
    """Rules in order, found by the tokens that they wait for."""

    def __init__(self, chosen: Sequence[Rule]) -> None:
        self._needs = [Needs(rule, needs(rule)) for rule in chosen]
        self._tables: dict[tuple[str | None, str], _Table] = {}
        self.vocabulary = Vocabulary(token for one in self._needs for clause in _asked(one) for token in clause)
        """What the words of files are looked up in."""

    def candidates(self, source: Source) -> Iterator[Rule]:
        """Yield, in order, the rules that may match in a file."""
        table = self._table(source.language, source.kind)
        found = set(table.always)
        for place, waiting in table.waiting.items():
            for token in source.tokens(place):
                found.update(waiting.get(token, ()))
        for number in sorted(found):
            rule, clauses = self._needs[number]
            if any(clause.isdisjoint(source.tokens(place)) for place, clause in clauses):
                continue
            if rule.paths is not None and not rule.paths.fullmatch(source.path):
                continue
            if rule.not_paths is None or not rule.not_paths.fullmatch(source.path):
                yield rule

    def _table(self, language: str | None, kind: str) -> _Table:
        known = self._tables.get((language, kind))
        if known is None:
            known = self._tables[language, kind] = self._made(language, kind)
        return known

    def _made(self, language: str | None, kind: str) -> _Table:
        always: list[int] = []
        waiting: dict[Place, dict[str, list[int]]] = {}
        for number, (rule, clauses) in enumerate(self._needs):
            if kind not in rule.kinds or (rule.languages is not None and language not in rule.languages):
                continue
            if not clauses:
                always.append(number)
                continue
            place, clause = clauses[0]
            for token in clause:
                waiting.setdefault(place, defaultdict(list))[token].append(number)
        return _Table(tuple(always), waiting)


@functools.lru_cache(maxsize=8)
def plan(chosen: tuple[Rule, ...]) -> Plan:
    """The plan for some rules, made once."""
    return Plan(chosen)


def _asked(one: Needs) -> Iterator[Clause]:
    """All clauses that are asked for, those of single expressions too."""
    yield from (clause for _, clause in one.clauses)
    if one.rule.matcher in ("regex", "lost"):
        yield from (clause for pattern in one.rule.pattern for clause in required(pattern))


def needs(rule: Rule) -> tuple[tuple[Place, Clause], ...]:
    """What must stand where for a rule to match, the best sieve first."""
    words: tuple[Clause, ...] = (frozenset(f"={word}" for word in rule.words),) if rule.words else ()
    reader = _NEEDS.get(rule.matcher)
    place: Place = "near" if rule.matcher in ("ast", "sql") else "both"
    return tuple(reader(rule, words)) if reader else tuple((place, clause) for clause in words)


_Found = Iterator[tuple[Place, Clause]]


def _regex(rule: Rule, words: tuple[Clause, ...]) -> _Found:
    place = _SIDES[rule.lines]
    yield from ((place, clause) for clause in (*words, *any_of(required(one) for one in rule.pattern)))


def _pair(rule: Rule, words: tuple[Clause, ...]) -> _Found:
    yield from (("old", clause) for clause in required(rule.pattern.before))
    yield from (("new", clause) for clause in required(rule.pattern.after))
    yield from (("both", clause) for clause in words)


def _lost(rule: Rule, words: tuple[Clause, ...]) -> _Found:
    yield from (("old", clause) for clause in any_of(required(one) for one in rule.pattern))
    yield from (("both", clause) for clause in words)


def _key(rule: Rule, words: tuple[Clause, ...]) -> _Found:
    yield from (("near", clause) for clause in (*words, *rule.pattern.words))


_SIDES: Mapping[str, Place] = {"added": "new", "removed": "old", "changed": "both"}
_NEEDS: Mapping[str, Callable[[Rule, tuple[Clause, ...]], _Found]] = {
    "regex": _regex,
    "pair": _pair,
    "lost": _lost,
    "key": _key,
}
