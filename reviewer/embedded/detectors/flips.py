"""Lines that stay the same but for one operator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_TOKEN = re.compile(r"\w+|[<>=!]=+|&&|\|\||<<|>>|->|=>|\S")
_KINDS = (
    frozenset({"<", "<=", ">", ">="}),
    frozenset({"==", "!=", "===", "!=="}),
    frozenset({"and", "or"}),
    frozenset({"&&", "||"}),
)
_NEGATIONS = frozenset({"not", "!"})
_CONDITION = re.compile(r"\b(?:if|elif|while|return|assert|unless|when|filter|where|and|or|for)\b|&&|\|\||\?|=\s")
_TYPES = re.compile(r"^\s*(?:import|from|use|using|template|#include|type|interface)\b|\w<\w[\w, ]*>")
_REMARK = re.compile(r"#|//|/\*|--")
_MEMBER = re.compile(r"\.(?:and|or|not)\b")
"""Operators by name that are names of fields here."""
_LONGEST = 300


def flipped_operator(source: Source) -> Iterator[Spot]:
    """An added line that equals the removed one but for a comparison, a junction or a negation."""
    removed, added = {id(line) for line in source.removed}, {id(line) for line in source.added}
    for gone, come in source.blocks:
        if not gone or not come:
            continue
        olds = [line for line in gone if id(line) in removed and len(line.text) < _LONGEST]
        news = [line for line in come if id(line) in added and len(line.text) < _LONGEST]
        if not olds or len(olds) != len(news) or len(olds) > 3:
            continue
        for old, new in zip(olds, news, strict=True):
            if _TYPES.search(new.text) or not _CONDITION.search(new.text):
                continue
            if _flip(old.text, new.text) is None and not _REMARK.search(old.text + new.text):
                continue
            flip = _flip(source.line("old", old.number, "bare"), source.line("new", new.number, "bare"))
            if flip and _strings(old.text) == _strings(new.text):
                yield Spot(at=new, text=new.text.strip(), captures={"old": flip[0], "new": flip[1]})


def _flip(old: str, new: str) -> tuple[str, str] | None:
    before, after = _TOKEN.findall(_MEMBER.sub(".member", old)), _TOKEN.findall(_MEMBER.sub(".member", new))
    if len(before) == len(after):
        differ = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
        if len(differ) == 1 and any(differ[0][0] in kind and differ[0][1] in kind for kind in _KINDS):
            return (
                None if {one.rstrip("=") for one in differ[0]} in ({"", "!"}, {""}) and _loose(differ[0]) else differ[0]
            )
        return None
    longer, shorter = (before, after) if len(before) > len(after) else (after, before)
    if len(longer) != len(shorter) + 1:
        return None
    place = next((i for i, one in enumerate(shorter) if one != longer[i]), len(shorter))
    if longer[place] in _NEGATIONS and longer[:place] + longer[place + 1 :] == shorter:
        pair = (longer[place], "nothing")
        return pair if longer is before else (pair[1], pair[0])
    return None


def _loose(pair: tuple[str, str]) -> bool:
    """True for == against ===, which is a matter of style."""
    return pair[0][0] == pair[1][0]


def _strings(text: str) -> list[str]:
    return re.findall(r"\"[^\"]*\"|'[^']*'", text)
