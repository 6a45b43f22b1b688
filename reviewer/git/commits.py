"""The commits of a change, for the question who wrote it."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.git.repository import Repository
from reviewer.git.source import Endpoints

_FORMAT = "%H%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00%N"
_FIELDS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """What a commit says about itself; everything here can be forged."""

    sha: str
    """Full commit id."""
    author_name: str
    author_email: str
    committer_name: str
    committer_email: str
    message: str
    """Subject, body and trailers."""
    notes: tuple[tuple[str, str], ...] = ()
    """Git notes as (ref, text), for refs other than the default one too."""


def commits(repository: Repository, ends: Endpoints) -> tuple[Commit, ...]:
    """The commits between the endpoints, newest first; none for what is not committed."""
    if ends.head is None:
        return ()
    span = [ends.head] if ends.merge_base is None or ends.kind == "commit" else [f"{ends.base}..{ends.head}"]
    limit = ["--max-count=1"] if ends.kind == "commit" else []
    entries = _log(repository, ["--no-notes", *limit, *span])
    notes: dict[str, list[tuple[str, str]]] = {}
    refs = repository.ask("for-each-ref", "--format=%(refname)", "refs/notes/") or ""
    for ref in refs.splitlines():
        for fields in _log(repository, ["--no-notes", f"--notes={ref}", *limit, *span]):
            if fields[6].strip():
                notes.setdefault(fields[0], []).append((ref, fields[6].strip()))
    return tuple(
        Commit(
            sha=fields[0],
            author_name=fields[1],
            author_email=fields[2],
            committer_name=fields[3],
            committer_email=fields[4],
            message=fields[5],
            notes=tuple(notes.get(fields[0], ())),
        )
        for fields in entries
    )


def _log(repository: Repository, arguments: list[str]) -> list[list[str]]:
    options = ("-z", "--no-color", "--no-show-signature", "--no-mailmap", f"--format={_FORMAT}")
    fields = repository.run("log", *options, *arguments).decode("utf-8", "replace").split("\0")
    return [fields[at : at + _FIELDS] for at in range(0, len(fields) - 1, _FIELDS)]
