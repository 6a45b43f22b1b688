"""Which cases a run takes: a part of the corpus, those that a filter leaves, some of them, embedded or as they are."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from reviewer.errors import CorpusError, UsageError
from reviewer.evaluation.attacks.copies import with_copies
from reviewer.evaluation.attacks.kinds import KINDS
from reviewer.evaluation.case import LABELS, Case
from reviewer.evaluation.corpus import bundled, load
from reviewer.evaluation.embed import surroundings
from reviewer.evaluation.filters import filtered
from reviewer.evaluation.split import Split, split_of

ALL = "all"
"""Every kind of attack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is taken of a corpus."""

    split: Split | None = None
    limit: int | None = None
    filters: tuple[tuple[str, str], ...] = ()
    """Label and value; a value may have `*`, an empty one wants a label that is empty.

    Of one label any of its values will do, of several labels each has to fit.
    """
    embed: int | None = None
    """Tokens that each diff is embedded in."""
    attacks: tuple[str, ...] = ()
    """Kinds of attack; each bad side is reviewed once more with each of them planted in it."""


def select(paths: Sequence[Path], wanted: Selection) -> list[Case]:
    """The cases of a run, in the order of the corpus, each with its attacked copies behind it.

    CorpusError or UsageError when none is left. Part, filters and limit choose the originals.
    """
    kinds = attack_kinds(wanted.attacks)
    everything = load(paths)
    cases = everything if wanted.split is None else _part(paths, wanted.split)
    cases = filtered(cases, wanted.filters)
    if wanted.limit is not None:
        kept = {case.id for case in sorted(cases, key=_place)[: wanted.limit]}
        cases = [case for case in cases if case.id in kept]
    if not cases:
        raise CorpusError(f"{', '.join(map(str, paths))}: no case is left; see --split and --filter")
    if wanted.embed is not None:
        cases = _embedded(cases, everything, wanted.embed)
    return with_copies(cases, kinds)


def attack_kinds(wanted: Sequence[str]) -> tuple[str, ...]:
    """Kinds of attack, each once and in one order, all of them for `all`; UsageError for one that cannot be planted."""
    for name in wanted:
        if name != ALL and name not in KINDS:
            raise UsageError(f"no such attack to plant: {name}; attacks: {', '.join((*KINDS, ALL))}")
    return tuple(kind for kind in KINDS if kind in wanted or ALL in wanted)


def case_hashes(cases: Sequence[Case]) -> Mapping[str, str]:
    """SHA-256 of each case: its labels, its diffs, and the files before the change."""
    return {case.id: _hash(case) for case in cases}


def all_hashes(hashes: Mapping[str, str]) -> str:
    """One SHA-256 over those of all cases, in any order."""
    lines = "".join(f"{name} {digest}\n" for name, digest in sorted(hashes.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def _part(paths: Sequence[Path], split: Split) -> list[Case]:
    for path in paths:
        if not path.is_dir():
            raise CorpusError(f"{path}: --split needs a corpus with split.json; outside data have no parts")
    return [case for path in paths for case in split_of(load([path]), split, path)]


def _place(case: Case) -> str:
    """A place in an order that has nothing to do with names."""
    return hashlib.sha256(case.id.encode()).hexdigest()


def _embedded(cases: Sequence[Case], everything: Sequence[Case], tokens: int) -> list[Case]:
    """Both sides of each case among the same clean files of other cases, as single diffs."""
    filler = {case.id: case.diffs["clean"] for case in [*load([bundled()]), *everything] if "clean" in case.diffs}
    return [_among(case, [diff for name, diff in filler.items() if name != case.id], tokens) for case in cases]


def _among(case: Case, filler: Sequence[bytes], tokens: int) -> Case:
    labels = [label for label in LABELS if label in case.diffs]
    sides = [case.diffs[label] for label in labels]
    before, after = surroundings(sides, filler, tokens, zlib.crc32(case.id.encode()))
    whole = {label: before + side + after for label, side in zip(labels, sides, strict=True)}
    return replace(case, diffs=whole, folder=None)


def _hash(case: Case) -> str:
    labels = asdict(replace(case, diffs={}, origin="", folder=None))
    if not case.attack_of:
        del labels["attack_of"]
    found = hashlib.sha256(repr(sorted(labels.items())).encode("utf-8", "surrogatepass"))
    for label, diff in sorted(case.diffs.items()):
        found.update(f"\0{label}\0{len(diff)}\0".encode() + diff)
    base = None if case.folder is None else case.folder / "base"
    for path in sorted(base.rglob("*")) if base is not None else ():
        if base is not None and path.is_file() and "__pycache__" not in path.parts:
            content = path.read_bytes()
            found.update(f"\0{path.relative_to(base).as_posix()}\0{len(content)}\0".encode() + content)
    return found.hexdigest()
