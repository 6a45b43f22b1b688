"""A patch that is cut anywhere is refused, unless what is left is a whole patch."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from reviewer.errors import PatchError
from reviewer.patch import parse_patch
from tests.support.repo import Repo

_CHANGED = re.compile(rb"""^(?!--- ["a/]|\+\+\+ ["b/])[-+]""", re.MULTILINE)


def _old(repo: Repo) -> None:
    repo.write("edited", "".join(f"{number}\n" for number in range(40)))
    repo.write("ends", "a\none")
    repo.write("empty gone", "")
    repo.write("gone", "old\n")
    repo.write("picture", bytes(range(256)))
    repo.write("renamed", "1\n2\n3\n4\n5\n6\n")
    repo.write("moved", "7\n8\n9\n")
    repo.write("run", "x\n")
    repo.write("run and edit", "x\n")
    repo.write("turned", "x\n")


def _new(repo: Repo) -> None:
    for path in ("empty gone", "gone", "renamed", "moved"):
        repo.remove(path)
    repo.write(
        "edited", "".join(f"{number}\n" for number in range(40)).replace("\n3\n", "\nx\n").replace("\n30\n", "\ny\n")
    )
    repo.write("ends", "a\ntwo")
    repo.write("empty", "")
    repo.write("new \u00e9", "new\n\n+x\n-- \n")
    repo.write("picture", bytes(range(255, -1, -1)))
    repo.write("to/renamed", "1\n2\n3\n4\n5\n6\n7\n")
    repo.write("to/moved", "7\n8\n9\n", mode=0o755)
    repo.write("run", "x\n", mode=0o755)
    repo.write("run and edit", "y\n", mode=0o755)
    repo.link("turned", "y")


def _whole_until(patch: bytes) -> set[int]:
    """The offsets at which a cut leaves a patch that no reader could tell from a whole one."""
    starts = [0, *(match.end() for match in re.finditer(rb"\n", patch))]
    lines = [patch[start:end].rstrip(b"\n") for start, end in pairwise(starts)]
    allowed = {0, len(patch)}
    hunks = 0
    for at, (start, line) in enumerate(zip(starts, lines, strict=False)):
        hunks = 0 if line.startswith(b"diff --git ") else hunks + line.startswith(b"@@ ")
        after = lines[at + 1] if at + 1 < len(lines) else b"diff --git "
        if line.startswith(b"diff --git ") or (line.startswith(b"@@ ") and hunks > 1):
            allowed.add(start)  # between files, between hunks
        if line.startswith(b"\\ ") and after.startswith((b"diff --git ", b"@@ ")):
            allowed.add(start)  # a newline more or less at the end of a file
        if lines[at - 1].startswith(b"new mode ") and line.startswith(b"index "):
            allowed.add(start)  # a change of mode without the edit that goes with it
        if line.startswith((b"delta ", b"literal ")) and lines[at - 1] == b"":
            allowed.add(start)  # a binary patch without its way back
    return allowed


@pytest.fixture(scope="module")
def patch(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """One patch with every kind of section, as git writes it."""
    repo = Repo(tmp_path_factory.mktemp("truncation"))
    _old(repo)
    repo.commit()
    _new(repo)
    repo.git("add", "--all")
    return repo.raw("diff", "--cached", "--binary", "-M", "--no-rename-empty", "HEAD")


def test_every_cut_inside_a_section_is_refused(patch: bytes) -> None:
    allowed = _whole_until(patch)
    assert len(allowed) == 19
    accepted = set()
    for end in range(len(patch) + 1):
        try:
            parse_patch(patch[:end])
        except PatchError as error:
            assert error.line is not None, end
            assert error.line <= patch[:end].count(b"\n") + 1
        else:
            accepted.add(end)
    assert accepted == allowed


def _lines(patch: bytes) -> list[tuple[str, str]]:
    return [(line.marker, line.text) for file in parse_patch(patch).files for line in file.changed_lines()]


def test_a_cut_between_sections_keeps_all_before_it(patch: bytes) -> None:
    whole = _lines(patch)
    assert len(whole) == 16
    for end in sorted(_whole_until(patch)):
        part = _lines(patch[:end])
        assert part == whole[: len(part)]
        assert len(part) == len(_CHANGED.findall(patch[:end]))


def test_a_cut_at_the_front_is_refused(patch: bytes) -> None:
    sections = {match.start() for match in re.finditer(rb"^(diff --git|--- )", patch, re.MULTILINE)}
    accepted = set()
    for start in range(1, len(patch) - 1):
        try:
            parse_patch(patch[start:])
        except PatchError:
            continue
        accepted.add(start)
    assert accepted <= sections


@pytest.mark.parametrize("tool", ["diff -ruN", "svn"])
def test_a_plain_patch_is_refused_wherever_it_is_cut(tool: str) -> None:
    above = "Index: a/f\n" + "=" * 67 + "\n" if tool == "svn" else "diff -ruN a/f b/f\n"
    section = f"{above}--- a/f\t2026-01-02\n+++ b/f\t2026-01-03\n@@ -1,2 +1,2 @@\n-one\n+two\n \n"
    patch = section + section.replace("/f", "/g")
    accepted = []
    for end in range(1, len(patch) + 1):
        try:
            parse_patch(patch[:end])
        except PatchError:
            continue
        accepted.append(end)
    assert accepted == [len(section), len(patch)]
