"""While a change is open, the whole content of both sides of each file can be read."""

from __future__ import annotations

import pytest

from reviewer.git import Change, from_patch, open_change
from reviewer.patch import FilePatch
from tests.git.odd_histories import feature
from tests.git.odd_kinds import LIBRARY_ONE, pin
from tests.git.spec import EVERYWHERE, OPEN, Source, reach
from tests.support.repo import Repo

OLD = {
    "binary": b"\0\1",
    "deleted": b"old\n",
    "edited": b"one\r\nno newline",
    "empty": b"",
    "moved from": b"1\n2\n3\n4\n5\n",
    "not utf-8 \udce9": b"caf\xe9\n",
    "untouched": b"untouched\n",
}
NEW = {
    "added": b"new\n",
    "binary": b"\0\2\0",
    "edited": b"two\r\nno newline",
    "empty": b"filled",
    "moved to": b"1\n2\n3\n4\n5\n6\n",
    "not utf-8 \udce9": b"th\xe9\n",
    "untouched": b"untouched\n",
}


def _build(repo: Repo, source: Source) -> None:
    for path, content in OLD.items():
        repo.write(path, content)
    repo.link("link", "edited")
    repo.commit()
    for path in OLD:
        repo.remove(path)
    for path, content in NEW.items():
        repo.write(path, content)
    repo.link("link", "nowhere//else/")
    pin(repo, "submodule", LIBRARY_ONE)
    reach(repo, source)


def _read(change: Change) -> dict[FilePatch, tuple[bytes | None, bytes | None]]:
    return {file: (change.read(file, "old"), change.read(file, "new")) for file in change.patch.files}


@pytest.mark.parametrize("source", EVERYWHERE)
def test_both_sides_are_read_byte_for_byte(repo: Repo, source: Source) -> None:
    _build(repo, source)
    old = {**OLD, "link": b"edited"}
    new = {**NEW, "link": b"nowhere//else/"}
    with open_change(repo=repo.path, **OPEN[source]) as change:
        contents = _read(change)
    assert len(contents) == 9
    for file, (before, after) in contents.items():
        assert before == (old[file.old_path] if file.old_path else None)
        assert after == (new.get(file.new_path) if file.new_path else None)  # a submodule has no content


def test_the_work_tree_is_read_as_it_is_and_not_through_symlinks(repo: Repo) -> None:
    repo.write("f", "one\n")
    repo.commit()
    repo.write("../secret", "outside\n")
    repo.link("f", "../secret")
    with open_change(repo=repo.path, worktree=True) as change:
        assert change.read(change.patch.files[0], "new") == b"../secret"


def test_a_file_that_vanishes_while_the_change_is_open_has_no_content(repo: Repo) -> None:
    repo.write("f", "one\n")
    repo.commit()
    repo.write("f", "two\n")
    with open_change(repo=repo.path, worktree=True) as change:
        repo.remove("f")
        assert change.read(change.patch.files[0], "new") is None
        assert change.read(change.patch.files[0], "old") == b"one\n"


def test_trusted_files_come_from_the_merge_base(repo: Repo) -> None:
    repo.write(".reviewer.toml", "strict = true\n")
    repo.write("a folder/with blob 12", "spaces\n")
    feature(repo)
    repo.write(".reviewer.toml", "strict = false\n")
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write(".reviewer.toml", "strict = 'later'\n")
    repo.commit()
    repo.git("checkout", "--quiet", "feature")
    for named in (None, "main...feature", "main..feature"):
        with open_change(named, repo=repo.path) as change:
            assert change.trusted(".reviewer.toml") == b"strict = true\n"
            assert change.trusted("a folder/with blob 12") == b"spaces\n"
            assert [change.trusted(path) for path in ("gone", "a b 12", "a folder", "x\ny", "", "n")] == [None] * 6
            assert change.trusted(".reviewer.toml") == b"strict = true\n"


@pytest.mark.parametrize("source", ["staged", "worktree"])
def test_uncommitted_work_trusts_head(repo: Repo, source: Source) -> None:
    repo.write("f", "one\n")
    repo.commit()
    repo.write("f", "two\n")
    reach(repo, source)
    with open_change(repo=repo.path, **OPEN[source]) as change:
        assert change.trusted("f") == b"one\n"


def test_a_root_commit_trusts_nothing(repo: Repo) -> None:
    repo.write("f", "one\n")
    repo.commit()
    with open_change("HEAD", repo=repo.path) as change:
        assert change.trusted("f") is None


def test_a_patch_alone_has_no_contents() -> None:
    change = from_patch("--- a/f\n+++ b/f\n@@ -1 +1 @@\n-one\n+two\n")
    assert _read(change) == {change.patch.files[0]: (None, None)}
    assert change.trusted("f") is None
