"""Real repositories with one clean commit, and what is planted in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError
from reviewer.evaluation.plant import plant
from reviewer.patch import parse_patch
from tests.support.repo import Repo

Row = dict[str, Any]


def repository(path: Path, old: Mapping[str, str], new: Mapping[str, str]) -> Repo:
    """A repository whose last commit leads from the old files to the new ones."""
    repo = Repo(path)
    for name, text in old.items():
        repo.write(name, text)
    repo.commit("before")
    for name, text in new.items():
        repo.write(name, text)
    repo.commit("after")
    return repo


def pairs(repo: Repo, *slugs: str, seed: int = 0) -> list[tuple[Row, Row]]:
    """The pairs planted in HEAD; none where nothing could be."""
    try:
        rows = plant("HEAD", repo=repo.path, wanted=slugs, seed=seed).rows
    except CorpusError:
        return []
    return list(zip(rows[::2], rows[1::2], strict=True))


def applied(repo: Repo, diff: str) -> str:
    """The id of the tree that `git apply` makes of the parent of HEAD."""
    repo.git("read-tree", "HEAD~1")
    repo.git("apply", "--cached", "-", stdin=diff.encode())
    return repo.git("write-tree")


def lines(row: Row, key: str = "bad_lines") -> list[str]:
    """The texts of the lines that a row marks; KeyError where one is no changed line of its diff."""
    marker, side = ("+", "new") if key == "bad_lines" else ("-", "old")
    texts = {
        (file.new_path if side == "new" else file.old_path, line.number): line.text
        for file in parse_patch(row["diff"].encode()).files
        for line in file.changed_lines()
        if line.marker == marker
    }
    return [texts[one["path"], number] for one in row[key] for number in range(one["start"], one["end"] + 1)]
