"""The marks in one commit: who signed it, and what its message and notes say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reviewer.authorship.identity import signer
from reviewer.authorship.message import signing_lines, trailer
from reviewer.authorship.models import mentioned
from reviewer.authorship.naming import families_named, tools_named
from reviewer.authorship.notes import note_marks
from reviewer.authorship.tables import markers
from reviewer.authorship.trailers import model_marks, tool_mark, trailer_marks, value_marks
from reviewer.authorship.types import Mark
from reviewer.git import Commit

_SUBJECT = 200
_AIDER_SUFFIX = " (aider)"


def commit_marks(commit: Commit) -> tuple[Mark, ...]:
    """Everything in a commit that names an AI as its author or helper."""
    author = (commit.author_name, commit.author_email)
    committer = (commit.committer_name, commit.committer_email)
    marks = [
        *_identity_marks("author", *author),
        *(_identity_marks("committer", *committer) if committer != author else ()),
        *_subject_marks(commit.message),
        *_line_marks(signing_lines(commit.message)),
        *(mark for ref, text in commit.notes for mark in note_marks(ref, text)),
    ]
    return tuple(dict.fromkeys(marks))


def _identity_marks(role: str, name: str, email: str) -> Iterator[Mark]:
    if name.lower().endswith(_AIDER_SUFFIX):
        yield from value_marks(f"{role} {name}", tools_named("aider", words=True), frozenset(), "authored")
    tool = signer(name, email)
    if tool:
        yield tool_mark(f"{role} {name} <{email}>", tool, families_named(name), tool.strength)
    else:
        # The address may be a person's, who is not the subject here: the name alone is quoted.
        yield from value_marks(f"{role} {name}", tools_named(name, words=False), mentioned(name), "authored")


def _subject_marks(message: str) -> Iterator[Mark]:
    subject = message.partition("\n")[0].rstrip()[:_SUBJECT]
    for tool in markers().tools:
        if any(pattern.match(subject) for pattern in tool.subjects):
            yield tool_mark(f"subject {subject}", tool, frozenset(), "assisted")


def _line_marks(lines: Iterable[str]) -> Iterator[Mark]:
    lines = tuple(lines)
    for line in lines:
        for tool in markers().tools:
            if any(pattern.fullmatch(line) for pattern in tool.lines):
                yield tool_mark(f"line {line}", tool, frozenset(), tool.strength)
    trailers = [found for line in lines if (found := trailer(line))]
    for one in trailers:
        yield from trailer_marks(one)
    yield from model_marks(trailers)
