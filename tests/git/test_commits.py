"""The commits of a change are all there, newest first, with whatever they say about themselves."""

from __future__ import annotations

import pytest

from reviewer.git import Commit, open_change
from tests.git.odd_histories import feature, merged, one
from tests.support.repo import Repo


def _commits(repo: Repo, change: str | None = None) -> tuple[Commit, ...]:
    with open_change(change, repo=repo.path) as opened:
        return opened.commits


def _messages(repo: Repo, change: str | None = None) -> list[str]:
    return [commit.message.rstrip("\n") for commit in _commits(repo, change)]


def test_a_branch_has_its_own_commits_newest_first(repo: Repo) -> None:
    feature(repo)
    repo.record("again on feature")
    assert _messages(repo) == ["again on feature", "on feature"]
    assert _messages(repo, "main...feature") == ["again on feature", "on feature"]


def test_a_single_commit_is_alone(repo: Repo) -> None:
    merged(repo)
    assert _messages(repo, "HEAD") == ["Merge branch 'feature'"]
    assert _messages(repo, "HEAD~1") == ["on main"]


def test_a_merge_in_a_range_brings_its_commits(repo: Repo) -> None:
    merged(repo)
    assert sorted(_messages(repo, "HEAD~1..HEAD")) == ["Merge branch 'feature'", "on feature"]


def test_uncommitted_work_has_no_commits(repo: Repo) -> None:
    one(repo)
    with open_change(repo=repo.path, worktree=True) as change:
        assert change.commits == ()


def test_who_and_what_is_told_as_written(repo: Repo) -> None:
    repo.write(".mailmap", "Somebody Else <else@example.org> <ada@example.org>\n")
    sha = repo.commit("subject\n\nbody\n\nCo-Authored-By: A Tool <tool@example.org>")
    assert _commits(repo, "HEAD") == (
        Commit(
            sha=sha,
            author_name="Ada Author",
            author_email="ada@example.org",
            committer_name="Cole Committer",
            committer_email="cole@example.org",
            message="subject\n\nbody\n\nCo-Authored-By: A Tool <tool@example.org>\n",
        ),
    )


@pytest.mark.parametrize(
    "message",
    ["\x01", "a\x01b", "\x01" * 7, "a\x1eb\x1f", "%x00%H", "commit " + "1" * 40, "caf\u00e9 \U0001f600", "-- \n---\n"],
    ids=ascii,
)
def test_no_message_hides_a_commit(repo: Repo, message: str) -> None:
    one(repo)
    repo.record("before")
    repo.record(message, "--cleanup=verbatim")
    repo.record("after")
    assert _messages(repo, "HEAD~3..HEAD") == ["after", message.rstrip("\n"), "before"]


@pytest.mark.parametrize("message", ["", "\n\n"], ids=["empty", "of empty lines"])
def test_a_commit_without_a_message_counts(repo: Repo, message: str) -> None:
    one(repo)
    repo.record(message, "--cleanup=verbatim", "--allow-empty-message")
    assert _messages(repo, "HEAD~1..HEAD") == [""]


def test_a_message_that_is_not_utf8_is_readable(repo: Repo) -> None:
    one(repo)
    header = repo.raw("cat-file", "commit", "HEAD").partition(b"\n\n")[0]
    for encoding, text in ((b"", b"th\xe9"), (b"\nencoding ISO-8859-1", b"caf\xe9")):
        stdin = (
            header.replace(b"\nauthor", b"\nparent " + repo.head().encode() + b"\nauthor") + encoding + b"\n\n" + text
        )
        repo.git("update-ref", "HEAD", repo.git("hash-object", "-t", "commit", "-w", "--stdin", stdin=stdin))
    assert _messages(repo, "HEAD~2..HEAD") == ["caf\u00e9", "th\ufffd"]


def test_notes_of_all_refs_are_told(repo: Repo) -> None:
    one(repo)
    repo.record("noted")
    repo.git("notes", "add", "--message=plain")
    repo.git("notes", "--ref=ai/authorship", "add", "--message=by a tool\n\x01line")
    repo.git("notes", "add", "--message=of another commit", "HEAD~1")
    (commit,) = _commits(repo, "HEAD")
    assert commit.notes == (("refs/notes/ai/authorship", "by a tool\n\x01line"), ("refs/notes/commits", "plain"))
