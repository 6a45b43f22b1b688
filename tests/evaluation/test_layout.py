"""A folder case is a repository in which both sides of every file can be read, byte by byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.errors import CorpusError
from reviewer.evaluation.case import LABELS
from reviewer.evaluation.corpus import bundled, load
from reviewer.evaluation.layout import opened
from reviewer.patch import parse_patch
from tests.support.cases import BAD, BASE, toy

SOME = sorted(bundled().glob("*/*/case.toml"))[::40]


def test_both_sides_of_every_file_are_there(tmp_path: Path) -> None:
    with opened(load([toy(tmp_path)])[0], "bad") as change:
        (file,) = change.patch.files
        assert change.read(file, "old") == BASE["app/work.py"].encode()
        assert change.read(file, "new") == BAD["app/work.py"].encode()
        assert change.trusted("README.md") == BASE["README.md"].encode()


def test_nothing_tells_who_made_the_change(tmp_path: Path) -> None:
    with opened(load([toy(tmp_path)])[0], "bad") as change:
        assert [commit.message.strip() for commit in change.commits] == ["change"]


@pytest.mark.parametrize("path", SOME, ids=lambda path: path.parent.name)
def test_the_repository_shows_the_lines_of_the_patch(path: Path) -> None:
    case = load([path.parent])[0]
    for label in LABELS:
        given = parse_patch(case.diffs[label])
        with opened(case, label) as change:
            assert [file.path for file in change.patch.files] == [file.path for file in given.files]
            assert (change.patch.added, change.patch.removed) == (given.added, given.removed)


def test_files_are_kept_whatever_their_attributes_say(tmp_path: Path) -> None:
    folder = toy(tmp_path)
    (folder / "base/.gitattributes").write_text("* text eol=crlf\n*.py ident filter=lfs\n")
    (folder / "base/.gitignore").write_text("*\n")
    (folder / "base/odd.txt").write_bytes(b"$Id$\r\nmixed\n\xff")
    with opened(load([folder])[0], "clean") as change:
        assert change.trusted("odd.txt") == b"$Id$\r\nmixed\n\xff"
        assert len(change.patch.files) == 1


def test_a_patch_that_does_not_apply_names_its_case(tmp_path: Path) -> None:
    folder = toy(tmp_path)
    (folder / "base/app/work.py").write_text("something else\n")
    with pytest.raises(CorpusError, match=r"toy/bad\.patch: cannot be laid out"), opened(load([folder])[0], "bad"):
        pass
