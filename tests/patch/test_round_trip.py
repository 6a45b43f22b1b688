"""Whatever bytes and names two commits hold, the patch between them is exactly the difference."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.git import open_change
from reviewer.patch import FilePatch, parse_patch
from tests.patch.truth import raw, rebuilt
from tests.support.repo import ISOLATION, Repo

File = tuple[str, bytes]
Tree = dict[str, File]

ODD_LINES = [
    *(b"", b" ", b"x", b"-- a/f", b"--- a/f", b"++ b/f", b"+++ b/f", b"@@ -1 +1 @@", b"diff --git a/f b/f"),
    *(b"\\ No newline at end of file", b"-- ", b"2.39.5", b"index 1..2", b"From: x", b"Binary files a and b differ"),
    *(
        b"\r",
        b"x\r",
        b"\rx",
        b"\x0c",
        b"\x1b[31m",
        b"\xff\xfe",
        b"\xe2\x80\xa8",
        b"\xc2\x85",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
    ),
]
lines = st.one_of(st.sampled_from(ODD_LINES), st.binary(max_size=6).map(lambda text: text.replace(b"\n", b"")))
names = st.one_of(
    st.binary(min_size=1, max_size=12).filter(lambda name: b"/" not in name and b"\0" not in name),
    st.sampled_from([b" ", b"a b", b'"', b"\\", b"\n", b"\t", b"--- a", b"x b", b"\xff", b"\xc3\xa9", b"-", b"dev"]),
)
paths = st.lists(names, min_size=1, max_size=3).map(lambda parts: os.fsdecode(b"/".join(parts)))
modes = st.sampled_from(["100644", "100644", "100644", "100755", "120000"])


@st.composite
def contents(draw: st.DrawFn) -> bytes:
    """Some lines, the last of them with or without its newline."""
    return b"\n".join(draw(st.lists(lines, max_size=12))) + draw(st.sampled_from([b"", b"\n"]))


@st.composite
def edits(draw: st.DrawFn, content: bytes) -> bytes:
    """The content with some of its lines replaced, deleted or followed by others."""
    kept = content.split(b"\n")
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(kept)))
        kept[at : at + draw(st.integers(0, 2))] = draw(st.lists(lines, max_size=2))
    return b"\n".join(kept)


@st.composite
def changes(draw: st.DrawFn) -> tuple[Tree, Tree]:
    """Two trees: files edited, added, deleted, renamed, made executable, turned into symlinks, or left alone."""
    old: Tree = {}
    new: Tree = {}
    for number in range(draw(st.integers(1, 4))):
        # A folder of its own for each, so that no path is both a file and a folder.
        path, mode, content = f"{number}/{draw(paths)}", draw(modes), draw(contents())
        fate = draw(st.sampled_from(["edited", "edited", "added", "deleted", "renamed", "retyped", "kept"]))
        if fate != "added":
            old[path] = (mode, content)
        if fate in ("edited", "renamed"):
            new[path if fate == "edited" else f"{number}-/{draw(paths)}"] = (mode, draw(edits(content)))
        elif fate == "retyped":
            new[path] = (draw(modes), draw(st.one_of(st.just(content), edits(content))))
        elif fate != "deleted":
            new[path] = (mode, content)
    return _valid(old), _valid(new)


def _valid(tree: Tree) -> Tree:
    """A symlink needs a target without NUL; git refuses some names altogether."""
    refused = (".", "..", ".git")
    return {
        path: (mode, content.replace(b"\0", b"0") or b"t" if mode == "120000" else content)
        for path, (mode, content) in tree.items()
        if not any(part.lower() in refused for part in path.split("/"))
    }


def _import(repo: Repo, old: Tree, new: Tree) -> None:
    """Make both commits in one go, the second one as HEAD."""
    stream = [b"reset refs/heads/main\n"]
    for tree in (old, new):
        stream.append(b"commit refs/heads/main\ncommitter C <c@example.org> 0 +0000\ndata 0\ndeleteall\n")
        for path, (mode, content) in tree.items():
            quoted = b"".join(b"\\%03o" % byte for byte in os.fsencode(path))
            stream.append(b'M %s inline "%s"\ndata %d\n%s\n' % (mode.encode(), quoted, len(content), content))
    repo.git("fast-import", "--quiet", "--force", stdin=b"".join(stream))


def _check(files: tuple[FilePatch, ...], old: Tree, new: Tree) -> None:
    """The files are exactly those that differ, and each leads from its old content to its new one and back."""
    differ = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    assert {path for file in files for path in (file.old_path, file.new_path) if path is not None} == differ
    assert sum(file.old_path is not None for file in files) == len(differ & old.keys())
    assert sum(file.new_path is not None for file in files) == len(differ & new.keys())
    for file in files:
        before = old[file.old_path] if file.old_path is not None else None
        after = new[file.new_path] if file.new_path is not None else None
        assert (file.old_mode, file.new_mode) == (before and before[0], after and after[0]) or _renamed(file, before)
        _check_contents(file, before[1] if before else b"", after[1] if after else b"")
        assert file.hunks or file.facts


def _renamed(file: FilePatch, before: File | None) -> bool:
    """A rename without an edit or a change of mode does not say its mode."""
    return (file.old_mode, file.new_mode) == (None, None) and file.status == "renamed" and before is not None


def _check_contents(file: FilePatch, before: bytes, after: bytes) -> None:
    if file.binary:
        assert b"\0" in before + after
        assert any(fact.kind == "binary" for fact in file.facts)
    if file.status == "typechange":  # git shows all of one side, then all of the other
        lines = list(file.changed_lines())
        for marker, side in (("-", before), ("+", after)):
            shown = b"".join(raw(line) for line in lines if line.marker == marker)
            assert shown == (b"" if b"\0" in side else side)
    elif not file.binary:
        assert rebuilt(file, before, "new") == after
        assert rebuilt(file, after, "old") == before


@pytest.fixture(scope="module")
def repo() -> Iterator[Repo]:
    """One repository for all examples: each one has commits of its own."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        for name, value in ISOLATION.items():
            patch.setenv(name, value)
        yield Repo(Path(folder) / "repo")


GENTLY = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@GENTLY
@given(change=changes())
def test_an_opened_range_is_the_difference(repo: Repo, change: tuple[Tree, Tree]) -> None:
    _import(repo, *change)
    with open_change("HEAD~1..HEAD", repo=repo.path) as opened:
        _check(opened.patch.files, *change)


@GENTLY
@given(
    change=changes(),
    context=st.integers(0, 5),
    options=st.sets(st.sampled_from(["--no-prefix", "--binary", "--minimal", "--no-renames", "-W", "--full-index"])),
)
def test_a_diff_in_any_form_is_the_difference(
    repo: Repo, change: tuple[Tree, Tree], context: int, options: set[str]
) -> None:
    _import(repo, *change)
    patch = repo.raw("diff", "-M", f"-U{context}", *sorted(options), "HEAD~1", "HEAD")
    _check(parse_patch(patch).files, *change)
