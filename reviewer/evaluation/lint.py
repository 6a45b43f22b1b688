"""What makes a corpus measure something else than review: twins that differ in shape, doubles, leaks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from reviewer.evaluation.case import Case
from reviewer.patch import Patch, parse_patch
from reviewer.syntax import language, tokens

NEAR_DOUBLE = 0.5
"""Share of word sequences in common from which two cases are near-duplicates (Jaccard index)."""
_SEQUENCE = 5
_MOST_APART, _FEW_LINES = 0.15, 6
"""How far the sizes of twins may lie apart: a share of the larger one, or so many lines."""
_WORD = re.compile(r"\w+")
_LEAKS = re.compile(
    r"(?i)\b(?:vulnerab\w*|insecure\w*|malicious\w*|exploit\w*|backdoor\w*|harmful\w*|evil\w*"
    r"|bad[ _-]?(?:patch|change|twin|side)"
    r"|clean[ _-]?twin|deliberate(?:ly)? (?:bug|wrong|broken)|intentional(?:ly)? (?:bug|wrong|broken|unsafe)"
    r"|this is (?:unsafe|wrong|a bug))\b"
)


def lint(cases: Sequence[Case]) -> list[str]:
    """What is wrong with the cases together, one line each, in order."""
    pairs = [case for case in cases if len(case.diffs) == 2]
    return [
        *itertools.chain.from_iterable(map(_shape, pairs)),
        *itertools.chain.from_iterable(map(_leaks, cases)),
        *_doubles(cases),
    ]


def _shape(case: Case) -> Iterator[str]:
    bad, clean = parse_patch(case.diffs["bad"]), parse_patch(case.diffs["clean"])
    left, right = bad.added + bad.removed, clean.added + clean.removed
    if abs(left - right) > max(_FEW_LINES, _MOST_APART * max(left, right)):
        yield f"{case.id}: the twins differ in size: {left} changed lines against {right}"
    kinds = [{file.path.rsplit(".", 1)[-1] for file in patch.files} for patch in (bad, clean)]
    if kinds[0] != kinds[1]:
        yield f"{case.id}: one twin alone touches files of type {', '.join(sorted(kinds[0] ^ kinds[1]))}"


def _leaks(case: Case) -> Iterator[str]:
    """Words of the label in paths or comments that a reviewer sees."""
    if case.folder is None:
        return
    spoken = re.compile(re.escape(case.mode).replace(r"\-", "[-_ ]"), re.IGNORECASE) if case.mode else _LEAKS
    for where, text in _shown(case):
        found = _LEAKS.search(text) or spoken.search(text)
        if found:
            yield f"{case.id}: {where} says {found[0]!r}"


def _shown(case: Case) -> Iterator[tuple[str, str]]:
    """Yield paths and comments of the base and of both patches."""
    base = (case.folder or Path()) / "base"
    for path in sorted(base.rglob("*")):
        name = path.relative_to(base).as_posix()
        yield "a path of base/", name
        if path.is_file():
            yield from ((f"a comment in base/{name}", one) for one in _comments(name, path.read_bytes()))
    for label, diff in case.diffs.items():
        for file in parse_patch(diff).files:
            yield f"a path of {label}.patch", file.path
            added = "\n".join(line.text for line in file.changed_lines() if line.marker == "+")
            yield from (
                (f"a comment in {label}.patch", one)
                for one in _comments(file.path, added.encode("utf-8", "surrogateescape"))
            )


def _comments(path: str, content: bytes) -> Iterator[str]:
    text = content.decode("utf-8", "replace")
    name = language(path, text.split("\n", 1)[0])
    if name in (None, "text", "markdown", "rst"):
        yield text
        return
    yield from (text[start:end] for kind, start, end in tokens(name, text) if kind == "comment")


def _doubles(cases: Sequence[Case]) -> Iterator[str]:
    """Cases whose bad sides share most of their word sequences."""
    known = [(case.id, _sequences(parse_patch(diff))) for case in cases for diff in [next(iter(case.diffs.values()))]]
    by_sequence: dict[int, list[int]] = {}
    for number, (_, sequences) in enumerate(known):
        for one in sequences:
            by_sequence.setdefault(one, []).append(number)
    shared: dict[tuple[int, int], int] = {}
    for numbers in by_sequence.values():
        for pair in itertools.combinations(numbers, 2):
            shared[pair] = shared.get(pair, 0) + 1
    for (left, right), common in sorted(shared.items()):
        if cases[left].folder is None and cases[left].diffs.get("clean", b"") == cases[right].diffs.get("clean"):
            continue  # planted in the same honest change
        share = common / (len(known[left][1]) + len(known[right][1]) - common)
        if share >= NEAR_DOUBLE:
            yield f"{known[right][0]}: {share:.0%} of it stands in {known[left][0]} too"


def _sequences(patch: Patch) -> set[int]:
    words = [word for file in patch.files for line in file.changed_lines() for word in _WORD.findall(line.text)]
    return {hash(tuple(words[at : at + _SEQUENCE])) for at in range(max(0, len(words) - _SEQUENCE + 1))}
