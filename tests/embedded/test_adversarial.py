"""No expression that hostile text meets takes more than its share, and no hostile file hides its neighbour."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from types import ModuleType

import pytest

import reviewer.authorship
import reviewer.embedded
import reviewer.patch
import reviewer.syntax
from reviewer.embedded import Rule, rules
from reviewer.embedded.required_tree import expressions
from tests.embedded.attacks import weakness

_PACKAGES = (reviewer.embedded, reviewer.syntax, reviewer.patch, reviewer.authorship)
_MATCHED = {
    "reviewer.authorship.identity._SERVICE",
    "reviewer.authorship.message._TRAILER",
    "reviewer.authorship.trailers._DENIED",
    "reviewer.patch.scan._PLAIN_HEADER",
    "reviewer.syntax.strings._GROWS",
    "reviewer.syntax.strings._JOIN",
}
"""Expressions that are tried at one place of a text and never searched for."""
_SHORT = {
    "reviewer.authorship.trailers._ASIDE": "a trailer",
    "reviewer.embedded.paths._NOT_DOCS": "a path",
}
"""Expressions that see nothing long."""


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        yield importlib.import_module(found.name)


def _inside(value: object) -> Iterator[re.Pattern[str]]:
    """The expressions that a module-level value holds."""
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, dict):
        yield from _inside(tuple(value.values()))
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from _inside(one)


def _of_modules() -> Iterator[tuple[str, re.Pattern[str]]]:
    for package in _PACKAGES:
        for module in _modules(package):
            for name, value in vars(module).items():
                yield from ((f"{module.__name__}.{name}", pattern) for pattern in _inside(value))


_KNOWN = {(one.pattern, one.flags): (name, one) for name, one in _of_modules()}


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(*one, id=one[0]) for one in _KNOWN.values()])
def test_expressions_of_modules_are_linear(name: str, pattern: re.Pattern[str]) -> None:
    if name not in _SHORT:
        assert weakness(pattern, whole=name in _MATCHED) is None


def _of_lines(rule: Rule) -> Iterable[re.Pattern[str]]:
    """The expressions of a rule that see one line at a time."""
    if rule.matcher in ("regex", "lost"):
        yield from rule.pattern
    if rule.matcher == "pair":
        yield from (rule.pattern.before, rule.pattern.after)


def _of_values(rule: Rule) -> Iterable[re.Pattern[str]]:
    """The expressions of a rule that a value must fit in full."""
    if rule.matcher == "key":
        yield from (one for one in (rule.pattern.before, rule.pattern.after) if one is not None)


def _of_texts(rule: Rule) -> Iterable[re.Pattern[str]]:
    """The expressions of a rule that see several lines."""
    if rule.matcher == "ast":
        yield from expressions(rule.pattern)
    yield from (guard.pattern for guard in (*rule.unless, *rule.requires))


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in rules()])
def test_expressions_of_rules_are_linear(rule: Rule) -> None:
    weak = [(one.pattern, weakness(one, lines=False)) for one in dict.fromkeys(_of_lines(rule))]
    weak += [(one.pattern, weakness(one, lines=False, whole=True)) for one in _of_values(rule)]
    weak += [(one.pattern, weakness(one)) for one in dict.fromkeys(_of_texts(rule))]
    assert [one for one in weak if one[1] is not None] == []
