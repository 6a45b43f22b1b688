"""What a text must hold for a structural rule to match a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reviewer.embedded.required import Clause, any_of, required

_NAME = re.compile(r"(?<![\w$])[A-Za-z_]\w{2,}")
_SHARED = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[$^]", re.DOTALL)
_FOREIGN = re.compile(r"\[\[|\[:|&&|\\[pPzkK]")
_LEAD = re.compile(r"\^?(?:\((?![?][=!<P])(?:[^()\[\\]|\\.|\[\^?\]?(?:\\.|[^\]\\])*\])*+\)[?*](?![?+]))*+", re.DOTALL)
"""What may be missing at the start of an expression: plain groups that are optional."""
_GROUP = re.compile(r"\([^()]*\)")
_ANYTHING = r"[\s\S]*"
_PARTS = ("has", "inside", "precedes", "follows")


def required_by_tree(config: Mapping[str, Any]) -> tuple[Clause, ...]:
    """Clauses that all hold in every text in which an ast-grep rule object finds a node."""
    rule = config.get("rule", config)
    return tuple(dict.fromkeys(_of(rule))) if isinstance(rule, Mapping) else ()


def expressions(config: Mapping[str, Any]) -> tuple[re.Pattern[str], ...]:
    """Expressions without anchors that are all found in every text in which the rule finds a node."""
    rule = config.get("rule", config)
    texts = _texts(rule) if isinstance(rule, Mapping) else ()
    loose = (_loose(piece) for text in texts for piece in _pieces(text))
    return tuple(one for one in loose if one is not None)


def _texts(rule: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(rule.get("regex"), str):
        yield rule["regex"]
    for part in (*(rule.get(key) for key in _PARTS), *rule.get("all", ())):
        if isinstance(part, Mapping):
            yield from _texts(part)


def _pieces(text: str) -> list[str]:
    """An expression without what may be missing at its start, cut where anything may stand.

    Each piece is found where the whole is; the whole could be tried to the end from each place of a hostile text.
    """
    rest = _LEAD.sub("", text, count=1)
    outside = _SHARED.sub("", rest)
    while outside != (outside := _GROUP.sub("", outside)):
        pass
    return [rest] if "|" in outside or rest.startswith("(?") else rest.split(_ANYTHING)


def _loose(text: str) -> re.Pattern[str] | None:
    """The expression with nothing that says where a node starts or ends; None when Python reads it differently."""
    if _FOREIGN.search(text):
        return None
    try:
        return re.compile(_SHARED.sub(lambda found: "" if found[0] in "^$" else found[0], text), re.MULTILINE)
    except re.error:
        return None


def _of(rule: Mapping[str, Any]) -> Iterator[Clause]:
    if isinstance(rule.get("regex"), str):
        yield from _regex(rule["regex"])
    if isinstance(rule.get("pattern"), str):
        yield from (frozenset({name.lower()}) for name in _NAME.findall(rule["pattern"]))
    for key in _PARTS:
        if isinstance(rule.get(key), Mapping):
            yield from _of(rule[key])
    for part in rule.get("all", ()):
        yield from _of(part)
    if rule.get("any"):
        yield from any_of(tuple(_of(part)) for part in rule["any"])


def _regex(text: str) -> tuple[Clause, ...]:
    try:
        return required(re.compile(text, re.MULTILINE))
    except re.error:  # written for another engine: nothing is sure
        return ()
