"""Guard clauses that leave a function which goes on as if they were there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Line

_NAME = r"(?P<name>[A-Za-z_$][\w$]{0,60}(?:(?:\.|->)\w{1,60}){0,3})"
_ABSENT = re.compile(
    rf"^\s*+(?:if|unless)\s*+(?:\(\s*+)?(?:{_NAME}\s*+(?:is\s+None|===?\s*(?:null|undefined|nil|None|NULL|nullptr)|\.nil\?)"
    rf"|(?:not\s++|!\s*+){_NAME.replace('?P<name>', '?P<other>')})\s*+(?:\)\s*+)?(?:then\s*+)?(?P<rest>.*)$"
)
_LEAVES = re.compile(r"^\s*+(?:[{:]\s*+)?(?:return|raise|throw|continue|break|panic|abort)\b")
_REFUSES = re.compile(
    r"^\s*(?:raise\s+\w*(?:ValueError|Validation\w*|BadRequest\w*|Invalid\w*|Http404)\b"
    r"|raise\s+(?:ArgumentError|HTTPException\(\s*(?:status_code\s*=\s*)?4(?:00|22)|ValidationError)"
    r"|throw\s+new\s+\w*(?:Validation|BadRequest|IllegalArgument|Invalid|RangeError|Argument)\w*"
    r"|return\s+[^\n]{0,80}\b(?:status\(4(?:00|22)\)|BadRequest|bad_request|badRequest|ErrInvalid\w*)"
    r"|throw\s+\w*(?:Invalid|Validation)\w*|http\.Error\([^\n]{0,120}StatusBadRequest)"
)
_TEST = re.compile(
    r"^\s*+(?:(?:\}\s*+)?else\s*+)?(?:if|unless|elif)\b\s*+(?P<condition>.{1,200}?)\s*+(?:(?:[{:]|then)\s*+)?$"
)
_WORDS = re.compile(r"[A-Za-z_]\w{2,}")
_COMMON = frozenset(
    "not and len isinstance none null nil true false self this int str float the undefined".split()  # noqa: SIM905
)
_BODY = 6
_USE = 15
_LONGEST = 400
"""Characters of a line that are looked at."""


class _Block(NamedTuple):
    head: Line
    body: tuple[str, ...]


def null_guard_gone(source: Source) -> Iterator[Spot]:
    """A test for an absent value is removed, nothing tests it any more, and its use below stays."""
    for block in _blocks(source, source.likely("old", _ABSENT)):
        found = _ABSENT.match(source.line("old", block.head.number, "bare")[:_LONGEST].rstrip())
        if not found:
            continue
        name = found["name"] or found["other"]
        inside = (found["rest"], *block.body)
        if not any(_LEAVES.match(line) for line in inside) or _tested(source, name):
            continue
        last = block.head.number + len(block.body)
        below = list(source.around("old", last + 1, last + _USE, "bare"))
        used = re.compile(rf"(?<![\w.$]){re.escape(name)}(?:\.\w|\[|->)|\*{re.escape(name)}\b")
        kept = {line.text.strip() for hunk in source.file.hunks for line in hunk.lines if line.marker != "-"}
        if any(used.search(line[:_LONGEST]) and line.strip() in kept for line in below):
            yield Spot(at=block.head, text=block.head.text.strip(), captures={"name": name})


def refusal_gone(source: Source) -> Iterator[Spot]:
    """A guard clause that refuses bad input is removed and its condition appears nowhere in what is added."""
    if not source.likely("old", _REFUSES):
        return
    added = source.whole.words_added
    for block in _blocks(source, source.likely("old", _TEST)):
        found = _TEST.match(source.line("old", block.head.number, "code")[:_LONGEST].rstrip())
        if not found or not block.body or not any(_REFUSES.match(line) for line in block.body):
            continue
        names = [word for word in _WORDS.findall(found["condition"]) if word.lower() not in _COMMON]
        if not names or not added.isdisjoint(names):
            continue
        if _parameter_gone(names[0], source):
            continue
        new = "\n".join("\n".join(fragment.lines) for fragment in source.fragments("new"))
        if names[0] in new:
            condition = found["condition"]
            yield Spot(at=block.head, text=condition, captures={"condition": condition})


def _parameter_gone(name: str, source: Source) -> bool:
    """True when the change takes the parameter of that name away, so nothing can be refused any more."""
    parameter = re.compile(rf"^\s*(?:def\s+\w+\(.{{0,200}}\b)?{re.escape(name)}\s*:\s*[^=]{{1,80}}(?:=|,|\))")
    return any(parameter.match(line.text[:_LONGEST]) for line in source.removed)


def _tested(source: Source, name: str) -> bool:
    """True when what is added still says something about the name's absence."""
    short = re.escape(name)
    tested = re.compile(
        rf"\b(?:if|unless|while|assert|and|or|guard|try|except|catch|match|case)\b[^\n]*{short}\b|{short}\s*(?:\?|or\b|&&)"
        rf"|\b{short}\s*(?::\s*\w+\s*)?:?=[^=]"
    )
    return any(tested.search(line.text[:_LONGEST]) for line in source.added)


def _blocks(source: Source, heads: list[Line]) -> Iterator[_Block]:
    """The removed clauses that begin so, one at a time, when nothing but whole clauses is removed around them."""
    gone = source.numbers("old")
    for line in heads:
        depth = _indent(line.text)
        body: list[str] = []
        number = line.number + 1
        while number in gone and len(body) < _BODY and gone[number].text.strip() and _indent(gone[number].text) > depth:
            body.append(source.line("old", number, "code")[:_LONGEST])
            number += 1
        if number in gone and gone[number].text.strip() in ("}", "end", "fi"):
            body.append(gone[number].text)
            number += 1
        following = gone.get(number)
        if following is None or not following.text.strip():
            above = gone.get(line.number - 1)
            if above is None or not above.text.strip():
                yield _Block(line, tuple(body))


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
