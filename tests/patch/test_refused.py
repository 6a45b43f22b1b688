# ruff: noqa: E501 (one row, one line)
"""Input in which a line could get lost is refused, with the number of the line that gives it away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.errors import PatchError
from reviewer.patch import parse_patch
from tests.git.odd_histories import two
from tests.git.odd_kinds import LIBRARY_ONE, LIBRARY_TWO, pin
from tests.git.odd_worktrees import conflict
from tests.support.repo import Repo

HEAD = "--- a/f\n+++ b/f\n"
HUNK = "@@ -1 +1 @@\n-one\n+two\n"
FILE = HEAD + HUNK
GIT = "diff --git a/f b/f\nindex 1234567..89abcde 100644\n"
SVN = "Index: f\n" + "=" * 67 + "\n"
OTHER = FILE.replace("/f", "/g")
BINARY = "diff --git a/p b/p\nindex 1234567..89abcde 100644\nGIT binary patch\n"

# id: (input, line, words)
REFUSED: dict[str, tuple[str, int, str]] = {
    "no diff at all": ("hello\n", 1, "not part of a diff"),
    "the last line has no end": (FILE.rstrip("\n"), 5, "middle of a line"),
    "garbage before the first file": (f"hello\n{FILE}", 1, "not part of a diff"),
    "an empty line before the first file": (f"\n{FILE}", 1, "not part of a diff"),
    "a byte order mark before the first file": (f"\ufeff{FILE}", 1, "not part of a diff"),
    "garbage between header and hunk": (f"{HEAD}hello\n{HUNK}", 3, "not part of a diff"),
    "garbage in a git header": (f"{GIT}hello\n{FILE}", 3, "inside a file header: 'hello'"),
    "garbage between two hunks": (f"{FILE}hello\n@@ -9 +9 @@\n-a\n+b\n", 6, "not part of a diff"),
    "garbage between two files": (f"{FILE}hello\n{OTHER}", 6, "not part of a diff"),
    "an empty line between two files": (f"{FILE}\n{OTHER}", 6, "not part of a diff"),
    "garbage behind the last file": (f"{FILE}hello\n", 6, "not part of a diff"),
    "garbage behind empty lines": (f"{FILE}\n\nhello\n", 6, "not part of a diff"),
    "a second commit behind the first": (f"commit 1234567\n\n{FILE}commit 89abcde\n\n{OTHER}", 8, "not part of a diff"),
    "the hunk header promises more old lines": (f"{HEAD}@@ -1,2 +1 @@\n-one\n+two\n", 5, "ends inside a hunk: 1 old and 0 new"),
    "the hunk header promises more new lines": (f"{HEAD}@@ -1 +1,3 @@\n-one\n+two\n", 5, "ends inside a hunk: 0 old and 2 new"),
    "the hunk header promises more lines before a file": (f"{HEAD}@@ -1,9 +1,9 @@\n-one\n+two\n{GIT}{OTHER}", 6, "of line 3 promises more"),
    "the hunk header promises more lines before a hunk": (f"{HEAD}@@ -1,9 +1,9 @@\n-one\n+two\n{HUNK}", 6, "of line 3 promises more"),
    "the hunk header swallows a plain file header": (f"{HEAD}@@ -1,2 +1,2 @@\n-one\n+two\n{OTHER}", 8, "overlaps"),
    "the hunk header hides an added line": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n+evil\n", 6, "of line 3 promises fewer"),
    "the hunk header hides a removed line": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n-evil\n", 6, "of line 3 promises fewer"),
    "the hunk header hides a context line": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n end\n", 6, "of line 3 promises fewer"),
    "the hunk header hides a line behind an empty one": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n\n+evil\n", 6, "not part of a diff"),
    "the hunk header hides a line behind a no-newline mark": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n\\ No newline at end of file\n+evil\n", 7, "promises fewer"),
    "the hunk header is too short on the old side": (f"{HEAD}@@ -1 +1,3 @@\n-one\n-two\n+three\n", 5, "of line 3 promises fewer"),
    "the hunk header is too short on the new side": (f"{HEAD}@@ -1,3 +1 @@\n+one\n+two\n-three\n", 5, "of line 3 promises fewer"),
    "a lying hunk header hides a line that looks like a header": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n--- evil\n", 6, "promises fewer"),
    "a lying hunk header hides lines that look like a file header": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n--- evil\n+++ evil\n", 6, "no content"),
    "a lying hunk header hides a line that looks like a signature": (f"{HEAD}@@ -1 +1 @@\n-one\n+two\n-- \n+evil\n", 6, "not part of a diff"),
    "a hunk of no lines": (f"{HEAD}@@ -1,0 +1,0 @@\n", 3, "without a single added or removed line"),
    "a hunk of context alone": (f"{HEAD}@@ -1 +1 @@\n one\n", 3, "without a single added or removed line"),
    "a hunk header that cannot be read": (f"{HEAD}@@ -1 +one @@\n-one\n+two\n", 3, "hunk header that cannot be read"),
    "a hunk header with numbers of no file": (f"{HEAD}@@ -{'9' * 5000} +1 @@\n-one\n+two\n", 3, "hunk header that cannot be read"),
    "a hunk header with digits of another script": (f"{HEAD}@@ -\u0661 +1 @@\n-one\n+two\n", 3, "hunk header that cannot be read"),
    "a hunk without a file": (HUNK, 1, "hunk without its file header"),
    "a git hunk without `---` and `+++`": (f"{GIT}{HUNK}", 3, "hunk without its file header"),
    "`---` without `+++`": (f"{GIT}--- a/f\n{HUNK}", 3, "not part of a diff"),
    "`+++` without `---`": (f"{GIT}+++ b/f\n{HUNK}", 3, "not part of a diff"),
    "a header without a hunk": (HEAD, 1, "no content behind it"),
    "a git header without a hunk": (GIT, 1, "no content behind it"),
    "a git header alone": ("diff --git a/f b/f\n", 1, "no content behind it"),
    "hunks that overlap in the old file": (f"{HEAD}@@ -1,2 +1,2 @@\n-a\n+b\n c\n@@ -2 +9 @@\n-c\n+d\n", 7, "overlaps"),
    "hunks that overlap in the new file": (f"{HEAD}@@ -1 +1,2 @@\n-a\n+b\n+c\n@@ -9 +2 @@\n-c\n+d\n", 7, "overlaps"),
    "hunks in the wrong order": (f"{HEAD}@@ -9 +9 @@\n-a\n+b\n@@ -1 +1 @@\n-c\n+d\n", 6, "overlaps"),
    "an insertion behind the line that the next hunk replaces": (f"{HEAD}@@ -5,0 +6 @@\n+a\n@@ -5 +7 @@\n-c\n+d\n", 5, "overlaps"),
    "a no-newline mark before all lines": (f"{HEAD}@@ -1 +1 @@\n\\ No newline at end of file\n-one\n+two\n", 4, "missing last newline"),
    "a no-newline mark in the middle of a file": (f"{HEAD}@@ -1,2 +1,2 @@\n-one\n\\ No newline at end of file\n+two\n end\n", 5, "missing last newline"),
    "two no-newline marks in a row": (f"{FILE}\\ No newline at end of file\n\\ No newline at end of file\n", 7, "not part of a diff"),
    "text behind a backslash": (f"{HEAD}@@ -1 +1 @@\n-one\n\\+evil\n+two\n", 5, "missing last newline"),
    "headers that name two files": (f"diff --git a/f b/f\nindex 1..2\n{OTHER}", 1, "names different files"),
    "a rename to another file than the header's": ("diff --git a/f b/f\nsimilarity index 100%\nrename from f\nrename to g\n", 1, "names different files"),
    "a git header that names two files without a rename": ("diff --git a/f b/g\nold mode 100644\nnew mode 100755\n", 1, "no content"),
    "a rename that names one side": ("diff --git a/f b/g\nsimilarity index 100%\nrename from f\n", 1, "names one side only"),
    "a rename with an edit that is not there": ("diff --git a/f b/g\nsimilarity index 90%\nrename from f\nrename to g\n", 1, "no content behind it"),
    "a mode change that names one side": ("diff --git a/f b/f\nold mode 100644\n", 1, "names one side only"),
    "a mode change to the same mode": ("diff --git a/f b/f\nold mode 100644\nnew mode 100644\n", 1, "no content behind it"),
    "a header line that stands twice": ("diff --git a/f b/f\nold mode 100644\nnew mode 100755\nnew mode 100644\n", 4, "stands twice"),
    "a new file whose content is not there": ("diff --git a/f b/f\nnew file mode 100644\nindex 0000000..1234567\n", 1, "no content behind it"),
    "a new file without an id": ("diff --git a/f b/f\nnew file mode 100644\n", 1, "no content behind it"),
    "a new file with removed lines": (f"diff --git a/f b/f\nnew file mode 100644\nindex 0000000..1234567\n--- /dev/null\n+++ b/f\n{HUNK}", 1, "lines of both sides"),
    "a deleted file with added lines": (f"diff --git a/f b/f\ndeleted file mode 100644\nindex 1234567..0000000\n--- a/f\n+++ /dev/null\n{HUNK}", 1, "lines of both sides"),
    "a file that is both new and deleted": ("diff --git a/f b/f\nnew file mode 100644\ndeleted file mode 100644\nindex 0..e69de29\n", 1, "both adds and deletes"),
    "a plain file between two nothings": ("--- /dev/null\n+++ /dev/null\n@@ -0,0 +1 @@\n+x\n", 1, "does not say which file"),
    "a quoted path that does not end": (f'--- "a/f\n+++ "b/f"\n{HUNK}', 1, "does not end"),
    "a quoted path with an unknown escape": (f'--- "a/\\q"\n+++ "b/\\q"\n{HUNK}', 1, "unknown escape"),
    "text behind a quoted path": (f'--- "a/f" b\n+++ "b/f" b\n{HUNK}', 1, "text behind a quoted path"),
    "a binary patch without its data": (BINARY, 4, "without its data"),
    "a binary patch that ends in its data": (f"{BINARY}literal 4\nLcmZQzWMT#Y01f~L\n", 6, "cut short or damaged"),
    "a binary patch with a damaged line": (f"{BINARY}literal 4\nLcmZQ zWMT#Y01f~L\n\n", 5, "cut short or damaged"),
    "a binary file outside of git's format": ("Binary files a/p and b/p differ\n", 1, "without its `diff --git` header"),
    "a file on one side only": (f"Only in a: g\n{FILE}", 1, "use `diff -N`"),
    "an empty file in `diff -ruN`": (f"diff -ruN a/e b/e\ndiff -ruN a/f b/f\n{FILE}", 1, "no content behind it"),
    "an empty file at the end of `diff -ruN`": (f"diff -ruN a/f b/f\n{FILE}diff -ruN a/g b/g\n", 7, "no content behind it"),
    "an empty file in svn": (f"{SVN.replace('f', 'e', 1)}{SVN}{FILE}", 1, "no content behind it"),
    "a binary file in svn": (f"{SVN}Cannot display: file marked as a binary type.\n{SVN}{FILE}", 1, "no content behind it"),
    "properties in svn": (f"{SVN}{FILE}\nProperty changes on: f\n", 8, "not part of a diff"),
    "a binary file in hg": (f"# HG changeset patch\ndiff -r 12 p\nBinary file p has changed\ndiff -r 12 f\n{FILE}", 2, "no content"),
    "a submodule log in a commit": (f"commit 1234567\n\n    why\n\nSubmodule s 1234567..89abcde:\n  > x\n{GIT}{FILE}", 5, "submodule log"),
    "a submodule log between files": (f"{FILE}Submodule s 1234567..89abcde:\n  > x\n", 6, "submodule log"),
    "a mail without a diff": ("From: a\nSubject: b\n\nhello\n", 4, "no diff behind it"),
    "a second mail without a diff": (f"From: a\n\n{FILE}-- \n2.39.5\n\nFrom: b\n\nhello\n", 13, "no diff behind it"),
    "CRLF in the headers alone": (FILE.replace("f\n", "f\r\n"), 3, "mixes CRLF and LF"),
    "CRLF everywhere but in one line": (FILE.replace("\n", "\r\n").replace("two\r", "two"), 5, "mixes CRLF and LF"),
}  # fmt: skip


@pytest.mark.parametrize(("patch", "line", "words"), [pytest.param(*row, id=id) for id, row in REFUSED.items()])
def test_the_patch_is_refused_at_its_line(patch: str, line: int, words: str) -> None:
    with pytest.raises(PatchError, match=words) as refusal:
        parse_patch(patch)
    assert refusal.value.line == line
    assert str(refusal.value).startswith(f"line {line}: ")
    with pytest.raises(PatchError):
        parse_patch(patch.encode("utf-8"))


def _merge(repo: Repo) -> None:
    repo.write("f", "1\n2\n3\n")
    repo.commit()
    repo.git("checkout", "--quiet", "-b", "other")
    repo.write("f", "1\nother\n3\n")
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("f", "1\nmain\n3\n")
    repo.commit()
    repo.git("merge", "other", check=False)
    repo.write("f", "1\nboth\n3\n")
    repo.commit()


def _words(repo: Repo) -> None:
    repo.write("f", "first line\nan old word\nlast line\n")
    repo.commit()
    repo.write("f", "first line\na new word\nlast line\n")
    repo.commit()


def _list(repo: Repo) -> None:
    """Every line looks like a changed one, to whoever reads a word diff as a diff."""
    repo.write("f", "- first\n- an old word\n- last\n")
    repo.commit()
    repo.write("f", "- first\n- a new word\n- last\n")
    repo.commit()


def _gone(repo: Repo) -> None:
    two(repo)
    repo.remove("f")
    repo.commit()


def _submodule(repo: Repo) -> None:
    two(repo)
    pin(repo, "s", LIBRARY_ONE)
    repo.commit()
    pin(repo, "s", LIBRARY_TWO)
    repo.write("t", "too\n")
    repo.commit()


_DIFF = ("diff", "HEAD~1", "HEAD")
WRITTEN_BY_GIT: dict[str, tuple[Callable[[Repo], None], tuple[str, ...], str]] = {
    "a merge in git show": (_merge, ("show", "HEAD"), "combined diff"),
    "a merge in git show -c": (_merge, ("show", "-c", "HEAD"), "combined diff"),
    "a merge in git diff --cc": (_merge, ("diff-tree", "--no-commit-id", "--cc", "HEAD"), "combined diff"),
    "a merge conflict": (conflict, ("diff",), "combined diff"),
    "a merge conflict against the index": (conflict, ("diff", "--cached"), "unresolved merge conflict"),
    "colour": (_words, (*_DIFF, "--color"), "coloured"),
    "colour in git show": (_words, ("show", "--color"), "coloured"),
    "colour in the hunks alone": (_words, ("-c", "color.diff.meta=normal", *_DIFF, "--color"), "coloured"),
    "a word diff": (_words, (*_DIFF, "--word-diff=plain"), "word diff"),
    "a word diff of a list": (_list, (*_DIFF, "--word-diff=plain"), "."),
    "a word diff for programs": (_words, (*_DIFF, "--word-diff=porcelain"), "word diff"),
    "a word diff for programs of a list": (_list, (*_DIFF, "--word-diff=porcelain"), "word diff"),
    "a word diff in colour": (_words, (*_DIFF, "--color-words"), "coloured"),
    "a submodule log": (_submodule, (*_DIFF, "--submodule=log"), "--submodule=short"),
    "a submodule diff": (_submodule, (*_DIFF, "--submodule=diff"), "--submodule=short"),
    "a submodule log in git show": (_submodule, ("show", "--submodule=log"), "--submodule=short"),
    "a list of names": (_words, (*_DIFF, "--name-status"), "not part of a diff"),
    "a summary": (_words, (*_DIFF, "--stat"), "not part of a diff"),
    "a summary above the diff": (_words, (*_DIFF, "--patch-with-stat"), "not part of a diff"),
    "markers other than plus and minus": (_words, (*_DIFF, "--output-indicator-new=>"), "not a line of a hunk"),
    "lines with a prefix": (_words, (*_DIFF, "--line-prefix=| "), "not part of a diff"),
    "lines ended by NUL": (_words, (*_DIFF, "--raw", "-z", "-p"), "not part of a diff|middle of a line"),
    "deletions without what they delete": (_gone, ("diff", "-D", "HEAD~1", "HEAD"), "no content behind it"),
    "several commits": (_words, ("log", "-p"), "not part of a diff"),
    "a range diff": (_words, ("range-diff", "HEAD~1..HEAD", "HEAD~1..HEAD"), "not part of a diff"),
}


@pytest.mark.parametrize(
    ("build", "arguments", "words"), [pytest.param(*row, id=id) for id, row in WRITTEN_BY_GIT.items()]
)
def test_what_git_writes_for_other_eyes_is_refused(
    tmp_path_factory: pytest.TempPathFactory, build: Callable[[Repo], None], arguments: tuple[str, ...], words: str
) -> None:
    repo = Repo(tmp_path_factory.mktemp("refused") / "repo")
    build(repo)
    with pytest.raises(PatchError, match=words) as refusal:
        parse_patch(repo.raw(*arguments))
    assert refusal.value.line is not None
