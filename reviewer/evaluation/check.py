"""Checking cases: patches read and apply, labels lie on changed lines, proofs agree."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from reviewer.errors import CorpusError, PatchError
from reviewer.evaluation.case import LABELS, Case
from reviewer.evaluation.corpus import bundled
from reviewer.evaluation.prove import Proof, missing, prove
from reviewer.git import Scratch, sweep
from reviewer.patch import Patch, parse_patch


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check says of one case."""

    case: Case
    problems: tuple[str, ...]
    readable: bool = True
    """False when a patch cannot be read at all."""
    proofs: tuple[Proof, ...] = ()
    unproven: str = ""
    """Why no proof ran; empty when it did, or when there is none to run."""

    @property
    def passed(self) -> bool:
        """True when nothing is wrong and, where there is a proof, it ran."""
        return not self.problems and not self.unproven


def refuse_untrusted(cases: Sequence[Case], trusted: Sequence[Path] = ()) -> None:
    """CorpusError for a case whose proof would run although nobody said that its folder is trusted."""
    roots = [path.resolve() for path in (bundled(), *trusted)]
    for case in cases:
        if case.folder is not None and not any(case.folder.resolve().is_relative_to(root) for root in roots):
            raise CorpusError(
                f"{case.folder}: proofs are programs, and this folder is not known to be trusted; read them, then say"
                " --trust FOLDER, or --no-proofs"
            )


def check(
    cases: Sequence[Case],
    *,
    proofs: bool = True,
    workers: int | None = None,
    done: Callable[[Checked], None] | None = None,
) -> list[Checked]:
    """Check cases, several at a time, in order; `done` is told of each as it is finished."""
    found = []
    sweep()
    with (
        Scratch() as folder,
        ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool,
    ):
        for one in pool.map(lambda case: check_case(case, proofs=proofs, cache=folder), cases):
            found.append(one)
            if done is not None:
                done(one)
    return found


def check_case(case: Case, *, proofs: bool = True, cache: Path | None = None) -> Checked:
    """Check one case."""
    unreadable = [problem for label in case.diffs for problem in _unreadable(case, label)]
    if unreadable:
        return Checked(case=case, problems=tuple(unreadable), readable=False)
    problems = list(_labels(case))
    if problems or case.folder is None or not proofs:
        return Checked(case=case, problems=tuple(problems), unproven="" if case.folder is None or proofs else "not run")
    without = missing(case)
    if without:
        return Checked(case=case, problems=(), unproven=f"needs {', '.join(without)}")
    try:
        ran = tuple(prove(case, label, cache=cache) for label in LABELS)
    except CorpusError as error:
        return Checked(case=case, problems=(str(error),))
    return Checked(case=case, problems=tuple(_disagreements(ran)), proofs=ran)


def _unreadable(case: Case, label: str) -> Iterator[str]:
    try:
        patch = parse_patch(case.diffs[label])  # type: ignore[index]
    except PatchError as error:
        yield f"{label}.patch: {error}"
        return
    if not patch.files:
        yield f"{label}.patch: changes nothing"


def _labels(case: Case) -> Iterator[str]:
    """Labels that point at nothing."""
    if "bad" not in case.diffs:
        return
    changed = changed_lines(parse_patch(case.diffs["bad"]))
    for one in case.bad_lines:
        wanted = {(one.path, one.side, number) for number in range(one.start, one.end + 1)}
        off = sorted(number for _, _, number in wanted - changed)
        if off and case.folder is not None:
            yield f"bad_lines: {one.path}: {one.side} line {off[0]} is no changed line of bad.patch"
        elif off and len(off) == len(wanted):
            where = f"{one.path}: {one.side} lines {one.start} to {one.end}"
            yield f"{case.origin}: bad_lines: {where} touch no changed line"
    for path in case.context:
        if case.folder is not None and not (case.folder / "base" / path).is_file():
            yield f"context: {path} is not in base/"
        elif any(path == name for name, _, _ in changed):
            yield f"context: {path} is changed by bad.patch, so it is no unchanged file"


def changed_lines(patch: Patch) -> set[tuple[str, str, int]]:
    """Path, side and number of each changed line; a removed line is at the old path of its file."""
    return {
        ((file.old_path or file.path) if line.side == "old" else file.path, line.side, line.number)
        for file in patch.files
        for line in file.changed_lines()
    }


def _disagreements(proofs: Sequence[Proof]) -> Iterator[str]:
    for proof in proofs:
        if not proof.agrees:
            outcome = "did not end" if proof.code is None else f"exited {proof.code}"
            wanted = 1 if proof.label == "bad" else 0
            yield f"proof.py {outcome} on the {proof.label} side, wanted {wanted}: {proof.said}"
        elif not proof.said:
            yield f"proof.py says nothing about the {proof.label} side"
