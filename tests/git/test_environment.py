"""The places that git's own environment names are honoured: in hooks, in dotfile set-ups, in a server's quarantine."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from reviewer.git import open_change
from tests.git.odd_histories import one, two
from tests.git.spec import shown
from tests.support.repo import Repo

ROOT = Path(__file__).resolve().parents[2]
HOOK = """#!{python}
import sys
sys.path.insert(0, {root!r})
from reviewer.git import open_change
from tests.git.spec import shown
with open_change(staged=True) as change:
    open({seen!r}, "w").write("\\n".join(shown(change.patch)))
"""


@pytest.mark.parametrize("arguments", [("--all",), ("f",), ("--only", "f"), ("--include", "f")], ids=" ".join)
def test_a_commit_hook_sees_what_will_be_committed(repo: Repo, arguments: tuple[str, ...]) -> None:
    one(repo)
    repo.write("f", "two\n")
    seen = repo.path.parent / "seen"
    repo.write(".git/hooks/pre-commit", HOOK.format(python=sys.executable, root=str(ROOT), seen=str(seen)), mode=0o755)
    repo.git("commit", "--quiet", "--message=two", *arguments)
    assert tuple(seen.read_text().splitlines()) == ("modified f", "-one", "+two")


@pytest.mark.parametrize("folder", ["", "d"], ids=["at the top", "in a subfolder"])
def test_a_separate_index_is_read(repo: Repo, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    one(repo)
    repo.write("d/n", "new\n")
    repo.git("add", "d/n", env={"GIT_INDEX_FILE": ".git/separate"})
    monkeypatch.setenv("GIT_INDEX_FILE", str(repo.path / ".git/separate"))
    with open_change(repo=repo.path / folder, staged=True) as change:
        assert shown(change.patch) == ("added d/n", "+new", "deleted f", "-one")


def test_git_folder_and_work_tree_can_lie_apart(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    one(repo)
    home = repo.path.parent / "home"
    home.mkdir()
    (home / "f").write_text("two\n")
    shutil.move(repo.path / ".git", repo.path.parent / "dotfiles")
    monkeypatch.setenv("GIT_DIR", str(repo.path.parent / "dotfiles"))
    monkeypatch.setenv("GIT_WORK_TREE", str(home))
    with open_change(repo=home, worktree=True) as change:
        assert shown(change.patch) == ("modified f", "-one", "+two")


def test_objects_in_quarantine_are_found(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a pre-receive hook: the pushed objects lie apart from the repository's own."""
    one(repo)
    objects, quarantine = repo.path / ".git/objects", repo.path.parent / "quarantine"
    before = {path.relative_to(objects) for path in objects.rglob("*") if path.is_file()}
    two_commits = repo.path.parent / "pushed"
    shutil.copytree(repo.path, two_commits)
    pushed = Repo(two_commits)
    pushed.write("f", "two\n")
    commit = pushed.commit()
    for path in (two_commits / ".git/objects").rglob("*"):
        name = path.relative_to(two_commits / ".git/objects")
        if path.is_file() and name not in before:
            (quarantine / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, quarantine / name)
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(quarantine))
    monkeypatch.setenv("GIT_ALTERNATE_OBJECT_DIRECTORIES", str(objects))
    with open_change(f"HEAD..{commit}", repo=repo.path) as change:
        assert shown(change.patch) == ("modified f", "-one", "+two")


def test_configuration_in_the_environment_is_not_read(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    two(repo)
    for name, value in {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "diff.noprefix",
        "GIT_CONFIG_VALUE_0": "true",
        "GIT_CONFIG_PARAMETERS": "'diff.context=0'",
        "GIT_DIFF_OPTS": "--unified=0",
        "GIT_LITERAL_PATHSPECS": "0",
        "GIT_NAMESPACE": "elsewhere",
        "GIT_TRACE": "1",
    }.items():
        monkeypatch.setenv(name, value)
    with open_change("HEAD", repo=repo.path) as change:
        assert shown(change.patch) == ("modified f", "-one", "+two")


def test_settings_in_the_environment_do_not_hide_a_change(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    one(repo)
    repo.write("f", "one\n", mode=0o755)
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "core.fileMode")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "false")
    with open_change(repo=repo.path, worktree=True) as change:
        assert shown(change.patch) == ("modified f", "mode: made executable (100644 -> 100755)")


def test_the_index_that_the_environment_names_is_not_written(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    one(repo)
    separate = repo.path.parent / "separate"
    shutil.copy2(repo.path / ".git/index", separate)
    before = separate.read_bytes()
    repo.write("n", "new\n")
    monkeypatch.setenv("GIT_INDEX_FILE", str(separate))
    with open_change(repo=repo.path, worktree=True) as change:
        assert shown(change.patch) == ("added n", "+new")
    assert separate.read_bytes() == before
