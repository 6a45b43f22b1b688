# ruff: noqa: E501 (one row, one line)
"""Diffs of every common origin are read whole."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from reviewer.patch import parse_patch
from tests.git.odd_kinds import LIBRARY_ONE, LIBRARY_TWO, pin
from tests.git.spec import shown
from tests.support.repo import Repo, environment

LINES = "".join(f"line {number}\n" for number in range(30))
SAMPLE = (
    *("modified a/b", "-one", "+two"),
    *("added a/new", "+new"),
    *("modified f", "-line 3", "+LINE 3", "-line 20"),
    *("deleted gone", "-old\\"),
    *("modified link", "-f\\", "+nowhere\\"),
    *("added none", "empty: empty file added"),
    *("modified p", "binary: binary changed"),
    *("renamed r -> r \u00e9", "rename: renamed from r (97% alike)", "+more"),
    *("modified run", "mode: made executable (100644 -> 100755)"),
    *("modified s", "submodule: submodule moved to another commit"),
    *(f"-Subproject commit {LIBRARY_ONE}", f"+Subproject commit {LIBRARY_TWO}"),
    *("typechange t", "symlink: file replaced by symlink (100644 -> 120000)", "-x", "+f\\"),
)


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """Two commits with nearly every kind of change between them."""
    made = Repo(tmp_path_factory.mktemp("accepted") / "repo")
    contents: dict[str, str | bytes] = {"f": LINES, "r": LINES, "a/b": "one\n", "gone": "old", "p": b"\0\1"}
    for path, content in {**contents, "run": "x\n", "t": "x\n"}.items():
        made.write(path, content)
    made.link("link", "f")
    pin(made, "s", LIBRARY_ONE)
    made.commit("before")
    made.write("f", LINES.replace("line 3\n", "LINE 3\n").replace("line 20\n", ""))
    made.move("r", "r \u00e9")
    made.write("r \u00e9", LINES + "more\n")
    made.write("a/b", "two\n")
    made.write("a/new", "new\n")
    made.write("none")
    made.write("p", b"\0\2")
    made.write("run", "x\n", mode=0o755)
    made.remove("gone")
    made.link("link", "nowhere")
    made.link("t", "f")
    pin(made, "s", LIBRARY_TWO)
    made.commit("Subject\n\nText\n\n- a list\n+ of odd lines\n @ -1 +1 @\n\nSigned-off-by: A <a@example.org>")
    return made


_DIFF = ("diff", "HEAD~1", "HEAD")
OPTIONS = {
    "git diff": _DIFF,
    "git diff --full-index": (*_DIFF, "--full-index"),
    "git diff --abbrev=4": (*_DIFF, "--abbrev=4"),
    "git diff -U0": (*_DIFF, "-U0"),
    "git diff -U1": (*_DIFF, "-U1"),
    "git diff -U1000": (*_DIFF, "-U1000"),
    "git diff -W": (*_DIFF, "-W"),
    "git diff --inter-hunk-context=100": (*_DIFF, "--inter-hunk-context=100"),
    "git diff --patience": (*_DIFF, "--patience"),
    "git diff --binary": (*_DIFF, "--binary"),
    "git diff --no-prefix": (*_DIFF, "--no-prefix"),
    "git diff with mnemonic prefixes": ("-c", "diff.mnemonicPrefix=true", *_DIFF),
    "git diff with prefixes o and w": (*_DIFF, "--src-prefix=o/", "--dst-prefix=w/"),
    "git diff with unquoted paths": ("-c", "core.quotePath=false", *_DIFF),
    "git diff with bare context lines": ("-c", "diff.suppressBlankEmpty=true", *_DIFF),
    "git diff-tree": ("diff-tree", "-r", "-p", "-M", "HEAD~1", "HEAD"),
    "git show": ("show",),
    "git show --format=raw": ("show", "--format=raw"),
    "git show --format=email": ("show", "--format=email"),
    "git show with a summary": ("show", "--stat", "-p"),
    "git show without a message": ("show", "--format="),
    "git log -p of one commit": ("log", "-1", "-p"),
    "git format-patch": ("format-patch", "--stdout", "-1"),
    "git format-patch --cover-letter": ("format-patch", "--stdout", "--cover-letter", "-1"),
    "git format-patch --signature": ("format-patch", "--stdout", "-1", "--signature=1.0 of mine"),
    "git format-patch --no-signature": ("format-patch", "--stdout", "-1", "--no-signature"),
    "git format-patch --no-stat": ("format-patch", "--stdout", "-1", "--no-stat"),
}


@pytest.mark.parametrize("arguments", [pytest.param(arguments, id=id) for id, arguments in OPTIONS.items()])
def test_what_git_writes_is_read_whole(repo: Repo, arguments: tuple[str, ...]) -> None:
    output = repo.raw(*arguments)
    assert shown(parse_patch(output)) == SAMPLE
    assert shown(parse_patch(output.decode("utf-8"))) == SAMPLE


@pytest.mark.parametrize("arguments", [pytest.param(arguments, id=id) for id, arguments in OPTIONS.items()])
def test_what_windows_made_of_it_is_read_whole(repo: Repo, arguments: tuple[str, ...]) -> None:
    converted = repo.raw(*arguments).replace(b"\n", b"\r\n")
    assert shown(parse_patch(converted)) == SAMPLE


def test_no_renames_shows_a_deletion_and_an_addition(repo: Repo) -> None:
    at = SAMPLE.index("renamed r -> r \u00e9")
    old, new = (tuple(f"{marker}{line}" for line in LINES.splitlines()) for marker in "-+")
    spelled_out = ("deleted r", *old, "added r \u00e9", *new, "+more")
    patch = parse_patch(repo.raw(*_DIFF, "--no-renames"))
    assert shown(patch) == (*SAMPLE[:at], *spelled_out, *SAMPLE[at + 3 :])


def test_a_copy_says_where_it_comes_from(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    repo.write("f", LINES)
    repo.commit()
    repo.write("g", LINES + "more\n")
    repo.commit()
    patch = parse_patch(repo.raw(*_DIFF, "-C", "--find-copies-harder"))
    assert shown(patch) == ("copied f -> g", "rename: copied from f (97% alike)", "+more")


def test_several_mails_are_several_changes(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    for number in range(4):
        repo.write("f", f"{number}\n")
        repo.commit(f"number {number}")
    mails = repo.raw("format-patch", "--stdout", "-3")
    assert shown(parse_patch(mails)) == tuple(f for n in range(3) for f in ("modified f", f"-{n}", f"+{n + 1}"))


def test_a_file_deleted_in_one_mail_and_added_in_the_next_is_two_changes(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    repo.write("f", "one\n")
    repo.commit()
    repo.remove("f")
    repo.commit()
    repo.write("f", "two\n")
    repo.commit()
    patch = parse_patch(repo.raw("format-patch", "--stdout", "-2"))
    assert shown(patch) == ("deleted f", "-one", "added f", "+two")


def test_an_empty_input_is_an_empty_patch() -> None:
    for nothing in ("", b"", "\n", b"\n \n"):
        assert parse_patch(nothing).files == ()


def _plain_diff(folder: Path, *arguments: str) -> bytes:
    done = subprocess.run(["diff", *arguments], cwd=folder, capture_output=True, check=False, env=environment(TZ="UTC"))
    assert done.returncode == 1, done.stderr
    return done.stdout


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    """Folders `a` and `b`, or files in them, that differ."""
    for side, contents in {
        "a": {"f": "one\nsame\n", "gone": "old\n", "d/with space": "x\n", "end": "one"},
        "b": {"f": "two\nsame\n", "new": "new\n", "d/with space": "y\n", "end": "two"},
    }.items():
        for path, content in contents.items():
            (tmp_path / side / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / side / path).write_text(content)
    return tmp_path


def test_diff_of_two_files(folders: Path) -> None:
    patch = parse_patch(_plain_diff(folders, "-u", "a/f", "b/f"))
    assert shown(patch) == ("modified f", "-one", "+two")


def test_diff_of_two_folders(folders: Path) -> None:
    patch = parse_patch(_plain_diff(folders, "-ruN", "a", "b"))
    assert shown(patch) == (
        *("modified d/with space", "-x", "+y"),
        *("modified end", "-one\\", "+two\\"),
        *("modified f", "-one", "+two"),
        *("deleted gone", "-old"),
        *("added new", "+new"),
    )


def test_diff_in_another_language(folders: Path) -> None:
    patch = _plain_diff(folders, "-u", "a/end", "b/end").replace(b"No newline at end of file", b"Pas de fin de ligne")
    assert shown(parse_patch(patch)) == ("modified end", "-one\\", "+two\\")


def test_diff_of_files_with_names_of_their_own(folders: Path) -> None:
    (patch,) = parse_patch(_plain_diff(folders, "-u", "--label=before", "--label=after", "a/f", "b/f")).files
    assert (patch.old_path, patch.new_path, patch.added, patch.removed) == ("before", "after", 1, 1)


def test_git_diff_of_files_outside_of_a_repository(folders: Path) -> None:
    patch = Repo(folders / "repo").raw("diff", "--no-index", "../a/f", "../b/f", check=False)
    (file,) = parse_patch(patch).files
    assert [line.text for line in file.changed_lines()] == ["one", "two"]


HUNK = "@@ -1 +1 @@\n-one\n+two\n"
RULE = "=" * 67
LITERAL: dict[str, tuple[str, tuple[str, ...]]] = {
    "svn": (
        f"Index: d/f\n{RULE}\n--- d/f\t(revision 1)\n+++ d/f\t(working copy)\n{HUNK}"
        f"Index: g\n{RULE}\n--- g\t(nonexistent)\n+++ g\t(working copy)\n@@ -0,0 +1 @@\n+new\n"
        f"Index: h\n{RULE}\n--- h\t(revision 1)\n+++ h\t(nonexistent)\n@@ -1 +0,0 @@\n-old\n",
        ("modified d/f", "-one", "+two", "added g", "+new", "deleted h", "-old"),
    ),
    "svn with git headers": (
        f"Index: f\n{RULE}\ndiff --git a/f b/f\n--- a/f\t(revision 1)\n+++ b/f\t(working copy)\n{HUNK}",
        ("modified f", "-one", "+two"),
    ),
    "hg": (
        f"# HG changeset patch\n# User A\n# Date 0 0\nWhy\n\ndiff -r 12ab f\n--- a/f\tThu Jan 01 1970\n+++ b/f\tThu Jan 01 1970\n{HUNK}",
        ("modified f", "-one", "+two"),
    ),
    "hg with git headers and a one-way binary patch": (
        f"# HG changeset patch\n\ndiff --git a/f b/f\n--- a/f\n+++ b/f\n{HUNK}"
        "diff --git a/p b/p\nnew file mode 100644\nindex 0000000..1234567\nGIT binary patch\nliteral 2\nJcmZQzWMKdR00961\n\n",
        ("modified f", "-one", "+two", "added p", "binary: binary file added"),
    ),
    "empty context lines without their blank": ("--- a/f\n+++ b/f\n@@ -1,4 +1,4 @@\n\n-one\n+two\n\n\n", ("modified f", "-one", "+two")),
    "empty lines at the end": (f"--- a/f\n+++ b/f\n{HUNK}\n\n", ("modified f", "-one", "+two")),
    "a section text behind the hunk header": ("--- a/f\n+++ b/f\n@@ -1 +1 @@ def f(): @@\n-one\n+two\n", ("modified f", "-one", "+two")),
    "a mode of other people": (
        "diff --git a/f b/f\nold mode 100664\nnew mode 100600\n",
        ("modified f", "mode: mode changed (100664 -> 100600)"),
    ),
    "a rename between folders called a and b, without prefixes": (
        "diff --git a/f b/f\nsimilarity index 100%\nrename from a/f\nrename to b/f\n",
        ("renamed a/f -> b/f", "rename: renamed from a/f (100% alike)"),
    ),
    "a rename with blanks and an edit, without prefixes": (
        f"diff --git a/f 1 b/f 1\nsimilarity index 80%\nrename from a/f 1\nrename to b/f 1\nindex 1..2 100644\n--- a/f 1\t\n+++ b/f 1\t\n{HUNK}",
        ("renamed a/f 1 -> b/f 1", "rename: renamed from a/f 1 (80% alike)", "-one", "+two"),
    ),
    "a rewrite by -B": (
        f"diff --git a/f b/f\ndissimilarity index 100%\nindex 1234567..89abcde 100644\n--- a/f\n+++ b/f\n{HUNK}",
        ("modified f", "-one", "+two"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("patch", "expected"), [pytest.param(*row, id=id) for id, row in LITERAL.items()])
def test_what_others_write_is_read_whole(patch: str, expected: tuple[str, ...]) -> None:
    assert shown(parse_patch(patch)) == expected
    assert shown(parse_patch(patch.encode().replace(b"\n", b"\r\n"))) == expected


def test_lines_know_their_numbers_and_sides() -> None:
    (file,) = parse_patch("--- a/f\n+++ b/f\n@@ -3,3 +3,4 @@ def f():\n same\n-one\n+two\n+three\n end\n").files
    (hunk,) = file.hunks
    assert (hunk.old_start, hunk.new_start, hunk.section) == (3, 3, "def f():")
    assert [(line.marker, line.old, line.new, line.text) for line in hunk.lines] == [
        (" ", 3, 3, "same"),
        ("-", 4, None, "one"),
        ("+", None, 4, "two"),
        ("+", None, 5, "three"),
        (" ", 5, 6, "end"),
    ]
    assert [(line.number, line.side, line.changed) for line in hunk.lines] == [
        (3, "new", False),
        (4, "old", True),
        (4, "new", True),
        (5, "new", True),
        (6, "new", False),
    ]


def test_object_ids_are_kept_when_they_are_whole(repo: Repo) -> None:
    full = {file.path: file for file in parse_patch(repo.raw(*_DIFF, "--full-index")).files}
    short = {file.path: file for file in parse_patch(repo.raw(*_DIFF)).files}
    assert full["f"].old_oid == repo.git("rev-parse", "HEAD~1:f")
    assert full["f"].new_oid == repo.git("rev-parse", "HEAD:f")
    assert (full["gone"].new_oid, full["a/new"].old_oid) == (None, None)
    assert (short["f"].old_oid, short["f"].new_oid) == (None, None)
    assert (full["run"].old_mode, full["run"].new_mode) == ("100644", "100755")
