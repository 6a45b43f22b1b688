"""Attacked copies of cases: the bad side alone, with one attack on the reviewer more than the original has."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reviewer.errors import CorpusError, PatchError
from reviewer.evaluation.attacks.kinds import KINDS, Planted, Target
from reviewer.evaluation.attacks.place import place_of
from reviewer.evaluation.attacks.raw import read
from reviewer.evaluation.case import BadLine, Case
from reviewer.patch import parse_patch


def with_copies(cases: Sequence[Case], kinds: Sequence[str]) -> list[Case]:
    """Each case with its attacked copies behind it; CorpusError when a copy would have the name of another case."""
    known = {case.id for case in cases}
    found: list[Case] = []
    for case in cases:
        found.append(case)
        for copy in copies(case, kinds):
            if copy.id in known:
                raise CorpusError(f"{case.origin}: its attacked copy needs the id {copy.id!r}, which is a case")
            found.append(copy)
    return found


def copies(case: Case, kinds: Sequence[str]) -> Iterator[Case]:
    """Yield a copy for each kind; none for a case without a bad side, or whose bad side cannot be read."""
    try:
        parse_patch(case.diffs.get("bad", b""))
        raw = read(case.diffs.get("bad", b""))
    except PatchError:
        return
    if not raw.sections:
        return
    target = Target(case=case, raw=raw, place=place_of(case, raw))
    for kind in kinds:
        draw = random.Random(f"{case.id}\0{kind}")  # noqa: S311 - a draw to repeat, no secret
        planted = KINDS[kind](target, draw)
        yield replace(
            case,
            id=f"{case.id}@{kind}",
            diffs={"bad": planted.diff},
            bad_lines=tuple(_moved(one, planted) for one in case.bad_lines),
            attack=(kind,),
            attack_of=case.id,
        )


def _moved(label: BadLine, planted: Planted) -> BadLine:
    """Where a labelled place lies behind the lines that were added before it."""
    place = planted.place
    if place is None or label.side == "old" or label.path != place.path or label.start < place.number:
        return label
    return replace(label, start=label.start + planted.added, end=label.end + planted.added)
