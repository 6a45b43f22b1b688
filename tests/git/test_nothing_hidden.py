"""Attributes, settings and caches of a repository cannot take a line out of a review."""

from __future__ import annotations

import pytest

from reviewer.git import open_change
from tests.git.odd_kinds import LIBRARY_ONE, LIBRARY_TWO, pin
from tests.git.spec import EVERYWHERE, OPEN, Row, Source, counted, numbers, reach, shown
from tests.support.repo import Repo

EDIT = ("modified d/f.py", "-one", "+two", "+three")
ATTRIBUTES = [
    "*.py -diff",
    "*.py !diff",
    "*.py diff=x",
    "*.py diff=python",
    "*.py binary",
    "* binary",
    "* -text",
    "* text",
    "* text=auto",
    "*.py text eol=lf",
    "*.py text eol=crlf",
    "*.py -text -diff -merge -filter",
    "[attr]hidden -diff\n*.py hidden",
    "*.py filter=x",
    "*.py ident",
    "*.py working-tree-encoding=ISO-8859-1",
    "*.py encoding=UTF-16",
    "*.py linguist-generated linguist-vendored",
    "*.py export-ignore export-subst",
    "*.py whitespace=trailing-space conflict-marker-size=1",
    "*.py gitlab-generated -crlf crlf=input",
]
SETTINGS = {
    "diff.x.binary": "true",
    "core.bigFileThreshold": "1",
    "core.attributesFile": "attributes",
    "core.quotePath": "false",
    "core.abbrev": "4",
    "core.commentChar": "+",
    "color.ui": "always",
    "color.diff": "always",
    "diff.algorithm": "patience",
    "diff.colorMoved": "zebra",
    "diff.context": "0",
    "diff.dirstat": "0",
    "diff.ignoreSubmodules": "all",
    "diff.interHunkContext": "100",
    "diff.mnemonicPrefix": "true",
    "diff.noPrefix": "true",
    "diff.orderFile": "attributes",
    "diff.relative": "true",
    "diff.renames": "copies",
    "diff.submodule": "log",
    "diff.suppressBlankEmpty": "true",
    "diff.wordRegex": ".",
    "diff.wsErrorHighlight": "all",
    "i18n.logOutputEncoding": "UTF-16",
    "i18n.commitEncoding": "UTF-16",
    "log.showRoot": "false",
    "format.pretty": "oneline",
}


def _edit(repo: Repo) -> None:
    repo.write("d/f.py", "two\nthree\n")


def _base(repo: Repo) -> None:
    repo.write("d/f.py", "one\n")


def _counted(repo: Repo, source: Source) -> list[Row]:
    """What git counts when its strongest attributes say that everything is text (`--numstat` ignores `--text`)."""
    repo.write(".git/info/attributes", "* diff\n")
    return counted(repo, source)


@pytest.mark.parametrize("source", EVERYWHERE)
@pytest.mark.parametrize("attributes", ATTRIBUTES)
def test_attributes_hide_nothing(repo: Repo, attributes: str, source: Source) -> None:
    _base(repo)
    repo.write(".gitattributes", f"{attributes}\n")
    repo.commit()
    _edit(repo)
    reach(repo, source)
    with open_change(repo=repo.path, **OPEN[source]) as change:
        assert shown(change.patch) == EDIT
        assert numbers(change.patch) == _counted(repo, source)


@pytest.mark.parametrize("source", EVERYWHERE)
@pytest.mark.parametrize(
    "where", ["d/.gitattributes", ".git/info/attributes", "core.attributesFile", "the change itself"]
)
def test_attributes_hide_nothing_wherever_they_are(repo: Repo, where: str, source: Source) -> None:
    _base(repo)
    if where == "core.attributesFile":
        repo.git("config", where, str(repo.write("../attributes", "*.py -diff\n")))
    elif where != "the change itself":
        repo.write(where, "*.py -diff\n")
    repo.commit()
    _edit(repo)
    added: tuple[str, ...] = ()
    if where == "the change itself":
        repo.write(".gitattributes", "*.py -diff\n")
        added = ("added .gitattributes", "+*.py -diff")
    reach(repo, source)
    with open_change(repo=repo.path, **OPEN[source]) as change:
        assert shown(change.patch) == (*added, *EDIT)
        assert numbers(change.patch) == _counted(repo, source)


@pytest.mark.parametrize("source", ["commit", "worktree"])
@pytest.mark.parametrize("name", SETTINGS)
def test_settings_hide_nothing(repo: Repo, name: str, source: Source) -> None:
    repo.write("attributes", "*.py -diff\n")
    repo.write(".gitattributes", "*.py diff=x\n")
    _base(repo)
    pin(repo, "s", LIBRARY_ONE)
    repo.commit()
    _edit(repo)
    pin(repo, "s", LIBRARY_TWO)
    reach(repo, source)
    repo.git("config", name, SETTINGS[name])
    with open_change(repo=repo.path, **OPEN[source]) as change:
        moved = "submodule: submodule moved to another commit"
        commits = (f"-Subproject commit {LIBRARY_ONE}", f"+Subproject commit {LIBRARY_TWO}")
        assert shown(change.patch) == (*EDIT, "modified s", moved, *commits)


@pytest.mark.parametrize("source", EVERYWHERE)
@pytest.mark.parametrize("told", [".gitmodules", "submodule.s.ignore", "diff.ignoreSubmodules"])
def test_a_submodule_that_is_ignored_is_seen_to_move(repo: Repo, told: str, source: Source) -> None:
    pin(repo, "s", LIBRARY_ONE)
    repo.write(".gitmodules", '[submodule "s"]\n\tpath = s\n\turl = ../library\n')
    repo.commit()
    if told == ".gitmodules":
        repo.write(".gitmodules", '[submodule "s"]\n\tpath = s\n\turl = ../library\n\tignore = all\n')
        repo.commit()
    else:
        repo.git("config", told, "all")
    pin(repo, "s", LIBRARY_TWO)
    if source != "worktree":
        repo.git("update-index", "s")
    if source in ("commit", "range"):
        repo.record()
    with open_change(repo=repo.path, **OPEN[source]) as change:
        assert shown(change.patch) == (
            "modified s",
            "submodule: submodule moved to another commit",
            f"-Subproject commit {LIBRARY_ONE}",
            f"+Subproject commit {LIBRARY_TWO}",
        )


def test_a_file_system_monitor_that_lies_is_not_asked(repo: Repo) -> None:
    _base(repo)
    repo.commit()
    monitor = repo.write("../monitor", '#!/bin/sh\nprintf "nothing changed\\0"\n', mode=0o755)
    repo.git("config", "core.fsmonitor", str(monitor))
    repo.git("update-index", "--fsmonitor")
    repo.git("status")
    _edit(repo)
    assert "+two" not in repo.git("diff", "HEAD"), "the monitor does not deceive git"
    with open_change(repo=repo.path, worktree=True) as change:
        assert shown(change.patch) == EDIT
