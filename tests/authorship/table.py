"""The table of commits and what they say about their authors; `python -m tests.authorship.table` counts it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.authorship import Authorship, detect
from reviewer.authorship.types import VENDORS
from reviewer.git import Commit

PERSON = "Jane Doe <jane@example.com>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A change and who wrote it."""

    id: str
    """Reads as the specification."""
    commits: tuple[Commit, ...]
    branch: str | None
    declared: str | None
    tools: tuple[str, ...]
    families: tuple[str, ...]
    strength: str

    def detected(self) -> Authorship:
        """What the package makes of it."""
        return detect(self.commits, branch=self.branch, declared=self.declared)

    def false_families(self) -> set[str]:
        """Vendors that the package accuses and the row does not."""
        return (set(self.detected().families) & VENDORS) - set(self.families)


def build_commit(source: Mapping[str, Any], number: int = 0) -> Commit:
    """A commit by Jane Doe unless the source says otherwise."""
    author = source.get("author", PERSON)
    name, email = _person(author)
    committer_name, committer_email = _person(source.get("committer", author))
    return Commit(
        sha=f"{number:x}".rjust(40, "a"),
        author_name=name,
        author_email=email,
        committer_name=committer_name,
        committer_email=committer_email,
        message=source.get("message", ""),
        notes=tuple((ref, text) for ref, text in source.get("notes", ())),
    )


def read_rows() -> tuple[Row, ...]:
    """All rows of all files."""
    files = sorted((Path(__file__).parent / "commits").glob("*.toml"))
    return tuple(_row(source) for path in files for source in tomllib.loads(path.read_text(encoding="utf-8"))["row"])


def _row(source: Mapping[str, Any]) -> Row:
    sources = [] if source.get("commits") == 0 else [source, *source.get("more", ())]
    return Row(
        id=source["id"],
        commits=tuple(build_commit(one, number) for number, one in enumerate(sources)),
        branch=source.get("branch"),
        declared=source.get("declared"),
        tools=tuple(source.get("tools", ())),
        families=tuple(source.get("families", ())),
        strength=source.get("strength", "none"),
    )


def _person(text: str) -> tuple[str, str]:
    match = re.fullmatch(r"(.*) <(.*)>", text)
    assert match, text
    return match[1], match[2]


def summary() -> str:
    """How many rows, attributions and false attributions there are."""
    rows = read_rows()
    attributed = sum(len(set(row.detected().families) & VENDORS) for row in rows)
    wrong = sum(len(row.false_families()) for row in rows)
    missed = sum(len(set(row.families) - set(row.detected().families)) for row in rows)
    return f"{len(rows)} rows, {attributed} attributions to a family, {wrong} false, {missed} missed"


if __name__ == "__main__":
    print(summary())
