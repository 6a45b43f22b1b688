"""Paths are read from headers as git and others write them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reviewer.errors import PatchError
from reviewer.patch.paths import diff_git_paths, header_path, strip_prefix, unquote
from tests.support.repo import Repo


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("plain", "plain"),
        ('half"quoted', 'half"quoted'),
        ('""', ""),
        ('"a b"', "a b"),
        ('"\\a\\b\\t\\n\\v\\f\\r\\"\\\\"', '\a\b\t\n\v\f\r"\\'),
        ('"caf\\303\\251"', "caf\u00e9"),
        ('"\\377\\376"', "\udcff\udcfe"),
        ('"caf\u00e9\\001"', "caf\u00e9\x01"),
        ('"\\\\303"', "\\303"),
        ('"\udcff\\""', '\udcff"'),
    ],
)
def test_quotes_are_undone(written: str, meant: str) -> None:
    assert unquote(written) == meant


@pytest.mark.parametrize("written", ['"', '"a', '"a\\"', '"a"b', '"a"b"', '"\\q"', '"\\38"', '"\\"'])
def test_a_broken_quote_is_refused(written: str) -> None:
    with pytest.raises(PatchError, match="line 7: "):
        unquote(written, line=7)


def test_every_byte_that_git_quotes_comes_back(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    every = [os.fsdecode(b"x%cx" % byte) for byte in range(1, 256) if byte != ord("/")]
    for path in every:
        repo.write(path)
    repo.git("add", "--all")
    assert sorted(map(unquote, repo.git("ls-files").split("\n"))) == sorted(every)


@pytest.mark.parametrize(
    ("rest", "pair"),
    [
        ("a/f b/f", ("a/f", "b/f")),
        ("a/a b b/a b", ("a/a b", "b/a b")),
        ("a/x b/y b/x b/y", ("a/x b/y", "b/x b/y")),
        ("f f", ("f", "f")),
        ("f f f f", ("f f", "f f")),
        ("i/f w/f", ("i/f", "w/f")),
        ("a/f b/g", ("a/f", "b/g")),
        ("a/f 1 b/g", None),
        ('"a/\\t" "b/\\t"', ("a/\t", "b/\t")),
        ('a/f "b/\\t"', ("a/f", "b/\t")),
        ('"a/\\t" b/f g', ("a/\t", "b/f g")),
    ],
)
def test_a_git_header_is_split_where_it_can_be(rest: str, pair: tuple[str, str] | None) -> None:
    assert diff_git_paths(rest, line=1) == pair


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a/f", "a/f"),
        ("a/f\t2026-01-02 03:04:05 +0000", "a/f"),
        ("a/f g\t", "a/f g"),
        ("a/f \t", "a/f "),
        ('"a/f\\tg"', "a/f\tg"),
        ('"a/f\\tg"\t2026-01-02', "a/f\tg"),
    ],
)
def test_a_header_ends_its_path_with_a_tab(text: str, path: str) -> None:
    assert header_path(text, line=1) == path


@pytest.mark.parametrize(
    ("written", "path"),
    [("a/f", "f"), ("b/b/f", "b/f"), ("w/f", "f"), ("x/f", "x/f"), ("f", "f"), ("/dev/null", None), ("a", "a")],
)
def test_prefixes_are_dropped(written: str, path: str | None) -> None:
    assert strip_prefix(written) == path
