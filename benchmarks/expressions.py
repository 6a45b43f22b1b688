"""Hostile text for every regular expression of the embedded path, made from the expression itself."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from types import ModuleType

import reviewer.authorship
import reviewer.embedded
import reviewer.patch
import reviewer.syntax
from benchmarks.attacks import weakness
from benchmarks.figures import Figure
from reviewer.embedded import Rule, rules
from reviewer.embedded.required_tree import expressions

_PACKAGES = (reviewer.embedded, reviewer.syntax, reviewer.patch, reviewer.authorship)
_MATCHED = {
    "reviewer.authorship.identity._SERVICE",
    "reviewer.authorship.message._TRAILER",
    "reviewer.authorship.trailers._DENIED",
    "reviewer.patch.paths._QUOTED",
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


def run(most: int | None = None) -> list[Figure]:
    """How many expressions were attacked, and each under which an attack took more than its share of time."""
    modules = [(name, one, name in _MATCHED, True) for name, one in _KNOWN.values() if name not in _SHORT]
    asked = [*modules, *(each for rule in rules() for each in _of_rule(rule))][:most]
    weak = [(name, found) for name, one, whole, lines in asked if (found := weakness(one, whole=whole, lines=lines))]
    return [
        Figure(name="expressions attacked", value=len(asked), unit=""),
        Figure(name="expressions slower than linear", value=len(weak), unit="", at_most=0),
        *(Figure(name=name, value=found[2], unit="s", note=f"{found[1]!r} repeated") for name, found in weak),
    ]


def _of_rule(rule: Rule) -> Iterator[tuple[str, re.Pattern[str], bool, bool]]:
    """Expressions of a rule with its name, whether they must fit in full, and whether they see several lines."""
    yield from ((rule.name, one, False, False) for one in dict.fromkeys(_of_lines(rule)))
    yield from ((rule.name, one, True, False) for one in _of_values(rule))
    yield from ((rule.name, one, False, True) for one in dict.fromkeys(_of_texts(rule)))
