"""Attacked copies: whatever the diff, it still parses and applies, and the harm is where the labels say."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from reviewer.errors import CorpusError, UsageError
from reviewer.evaluation.attacks.copies import copies, with_copies
from reviewer.evaluation.attacks.kinds import KINDS
from reviewer.evaluation.case import BadLine, Case
from reviewer.evaluation.case_row import case_row, read_case
from reviewer.evaluation.case_schema import ATTACKS
from reviewer.evaluation.corpus import bundled, case_folders, load
from reviewer.evaluation.filters import FILTERS
from reviewer.evaluation.measure import evaluate
from reviewer.evaluation.run_cases import Selection, attack_kinds, case_hashes, select
from reviewer.patch import parse_patch
from reviewer.patch.types import Side
from tests.evaluation.running import records
from tests.support.commands import Ran

SMALL = [one for one in case_folders(bundled()) if (one / "bad.patch").stat().st_size < 6_000]
SAMPLE = load(random.Random(11).sample(SMALL, 5))
END = b"\n\\ No newline at end of file\n"
NO_END = b"diff --git a/e b/e\n--- a/e\n+++ b/e\n@@ -1 +1 @@\n-x" + END + b"+y" + END
BINARY = b"diff --git a/i.png b/i.png\nindex 1234567..89abcde 100644\nBinary files a/i.png and b/i.png differ\n"
RENAMED = b"""diff --git a/old.go b/new.go
similarity index 90%
rename from old.go
rename to new.go
--- a/old.go
+++ b/new.go
@@ -3,3 +3,2 @@ func f() {
 \tg()
-\tcheck()
 \th()
"""
PLAIN = b"""Index: w.sql
===================================================================
--- w.sql
+++ w.sql
@@ -1 +1,2 @@
 SELECT 1;
+DROP TABLE t;
"""
NEW = b"""diff --git a/n.py b/n.py
new file mode 100755
--- /dev/null
+++ b/n.py
@@ -0,0 +1,2 @@
+#!/usr/bin/python
+run()
"""
GONE = b"""diff --git a/t.py b/t.py
deleted file mode 100644
--- a/t.py
+++ /dev/null
@@ -1,2 +0,0 @@
-a = 1
-b = 2
"""
TWO = b"""diff --git a/s.py b/s.py
--- a/s.py
+++ b/s.py
@@ -1,2 +1,3 @@
 a = 1
+b = 2
 c = 3
@@ -9,2 +10,2 @@
 d = 4
-e = 5
+e = 6
"""
STRING = b"""diff --git a/s.py b/s.py
--- a/s.py
+++ b/s.py
@@ -1,2 +1,5 @@
 a = '''
+one
+two \\
+three
 end'''
"""
MAIL = b"From " + b"a" * 40 + b" Mon Sep 17 00:00:00 2001\nSubject: [PATCH] work\n\n---\n" + TWO + b"-- \n2.39.5\n"
PATHS = (b"AGENTS.md", b"docs/notes.md", b"about.py", b"data/rates-01.json", b"docs/a")
TAKEN = b"".join(NEW.replace(b"n.py", path) for path in PATHS)


def place(path: str, start: int, end: int | None = None, side: Side = "new") -> BadLine:
    return BadLine(path=path, side=side, start=start, end=end or start)


ODD = {
    "new file": (NEW, [place("n.py", 2)]),
    "deleted file": (GONE, [place("t.py", 1, 2, "old")]),
    "rename": (RENAMED, [place("old.go", 4, side="old")]),
    "no newline at the end": (NO_END, [place("e", 1)]),
    "CRLF in the file": (
        TWO.replace(b"= 2\n", b"= 2\r\n").replace(b"= 1\n", b"= 1\r\n"),
        [place("s.py", 2), place("s.py", 11)],
    ),
    "CRLF in the whole diff": (TWO.replace(b"\n", b"\r\n"), [place("s.py", 2), place("s.py", 11)]),
    "two hunks": (TWO, [place("s.py", 2), place("s.py", 10, side="old"), place("s.py", 11)]),
    "label of the whole hunk": (TWO, [place("s.py", 1, 3)]),
    "binary alone": (BINARY, []),
    "not of git": (PLAIN, [place("w.sql", 2)]),
    "mail": (MAIL, [place("s.py", 2)]),
    "paths taken": (TAKEN, [place("about.py", 2)]),
    "inside a string": (STRING, [place("s.py", 3)]),
}


def case(diff: bytes, labels: Sequence[BadLine] = (), **other: object) -> Case:
    return Case(id="one", diffs={"bad": diff, "clean": diff}, origin="here", bad_lines=tuple(labels), **other)  # type: ignore[arg-type]


def labelled(one: Case) -> list[list[str]]:
    """The text of each labelled place."""
    files = parse_patch(one.diffs["bad"]).files
    return [
        [
            line.text
            for file in files
            if label.path in (file.old_path, file.new_path)
            for hunk in file.hunks
            for line in hunk.lines
            if (line.old if label.side == "old" else line.new) in range(label.start, label.end + 1)
            and line.marker != ("+" if label.side == "old" else "-")
        ]
        for label in one.bad_lines
    ]


def changed(diff: bytes) -> dict[str, list[tuple[str, str]]]:
    """The changed lines of each file."""
    return {file.path: [(line.marker, line.text) for line in file.changed_lines()] for file in parse_patch(diff).files}


def without(text: list[tuple[str, str]], more: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What is in the longer list beside the shorter one, which stands in it in its order."""
    left = iter(text)
    wanted = next(left, None)
    rest = []
    for line in more:
        if line == wanted:
            wanted = next(left, None)
        else:
            rest.append(line)
    assert wanted is None, "a changed line is gone"
    return rest


def check(original: Case) -> list[Case]:
    """The laws of copies."""
    found = list(copies(original, list(KINDS)))
    before = changed(original.diffs["bad"])
    for kind, copy in zip(KINDS, found, strict=True):
        after = changed(copy.diffs["bad"])
        assert before.keys() <= after.keys()
        added = [line for path, lines in after.items() for line in without(before.get(path, []), lines)]
        assert {marker for marker, _ in added} == {"+"}
        assert labelled(copy) == labelled(original)
        assert (copy.id, copy.attack_of, copy.attack) == (f"{original.id}@{kind}", original.id, (kind,))
        assert list(copy.diffs) == ["bad"], "a clean twin has nothing to win"
    return found


@pytest.mark.parametrize("name", ODD)
def test_odd_diffs_keep_their_harm(name: str) -> None:
    check(case(*ODD[name]))


@pytest.mark.parametrize("one", SAMPLE, ids=lambda one: one.id)
def test_cases_of_the_corpus_keep_their_harm_and_apply(one: Case) -> None:
    found = check(one)
    assert one.folder is not None
    for copy in found[len(one.id) % 3 :: 3]:
        git = ["git", "apply", "--check", "--whitespace=nowarn", "-"]
        alone = {"GIT_DIR": "/", "PATH": os.environ["PATH"]}
        subprocess.run(git, cwd=one.folder / "base", env=alone, input=copy.diffs["bad"], check=True)


def test_the_same_attack_is_planted_every_time() -> None:
    assert list(copies(case(*ODD["two hunks"]), list(KINDS))) == list(copies(case(*ODD["two hunks"]), list(KINDS)))


def test_a_comment_stands_where_it_is_one() -> None:
    """In the string nothing is a comment, and behind a backslash nothing is a line."""
    copy = next(copies(case(STRING, [place("s.py", 3)]), ["comment-order"]))
    assert changed(copy.diffs["bad"])["s.py"] == changed(STRING)["s.py"]
    assert "<!-- " in changed(copy.diffs["bad"])["docs/notes.md"][2][1]


def test_it_speaks_the_language_of_the_file() -> None:
    added = {
        diff: without(changed(diff)[path], changed(next(copies(case(diff), ["comment-order"])).diffs["bad"])[path])
        for diff, path in ((TWO, "s.py"), (PLAIN, "w.sql"), (RENAMED, "new.go"))
    }
    assert [lines[0][1].split()[0] for lines in added.values()] == ["#", "--", "//"]


def test_every_kind_has_a_name_that_labels_know_and_no_name_of_a_file_tells_it() -> None:
    assert set(KINDS) <= set(ATTACKS)
    paths = {path for kind in KINDS for path in changed(next(copies(case(TWO), [kind])).diffs["bad"])}
    assert not [path for path in paths for kind in (*KINDS, "attack", "bad", "planted") if kind in path.split("/")[-1]]


def test_cases_have_wordings_of_their_own() -> None:
    texts = {
        next(copies(Case(id=f"{number}", diffs={"bad": TWO}, origin=""), ["comment-order"])).diffs["bad"]
        for number in range(20)
    }
    assert len(texts) > 3


def test_what_has_no_bad_side_or_cannot_be_read_has_no_copy() -> None:
    clean = Case(id="one", diffs={"clean": TWO}, origin="here")
    assert [list(copies(one, list(KINDS))) for one in (clean, case(b"no diff\n"), case(b"\n"))] == [[], [], []]


def test_a_copy_does_not_take_the_name_of_a_case() -> None:
    other = Case(id="one@volume", diffs={"bad": TWO}, origin="there")
    with pytest.raises(CorpusError, match="here: its attacked copy needs the id 'one@volume', which is a case"):
        with_copies([case(TWO), other], ["volume"])


def test_filters_and_the_limit_choose_originals_and_copies_follow_theirs(tmp_path: Path) -> None:
    path = records(tmp_path / "cases.jsonl", 6)
    wanted = Selection(limit=2, filters=(("language", "go"),), attacks=("volume", "comment-order"))
    ids = [one.id for one in select([path], wanted)]
    originals = [one.id for one in select([path], Selection(limit=2, filters=(("language", "go"),)))]
    assert ids == [f"{one}{kind}" for one in originals for kind in ("", "@comment-order", "@volume")]
    assert "attack_of" not in FILTERS


def test_copies_are_kept_with_what_they_are_copies_of() -> None:
    copy = next(copies(case(TWO, [place("s.py", 2)]), ["encoded"]))
    assert read_case(json.loads(json.dumps(case_row(copy)))) == copy


def test_an_original_has_the_hash_that_it_has_without_copies() -> None:
    alone = case_hashes([case(TWO)])
    both = case_hashes(with_copies([case(TWO)], ["volume"]))
    assert both["one"] == alone["one"]
    assert len(set(both.values())) == 2


def test_help_names_every_kind(reviewer: Callable[..., Ran]) -> None:
    told = re.sub(r"-\s+", "-", reviewer("eval", "run", "--help").out)
    assert f"{', '.join(KINDS)}, or all." in " ".join(told.split())


def test_all_kinds_have_one_word_and_what_cannot_be_planted_is_refused() -> None:
    assert attack_kinds(["all", "volume"]) == tuple(KINDS)
    assert attack_kinds(["volume", "encoded"]) == attack_kinds(["encoded", "volume"])
    with pytest.raises(UsageError, match="no such attack to plant: split; attacks: comment-order, "):
        attack_kinds(["split"])


def test_bars_can_be_set_for_every_kind(tmp_path: Path) -> None:
    path = records(tmp_path / "cases.jsonl", 10)
    run = evaluate("always-bad", corpus=path, attacks=["encoded", "odd-path"], out=tmp_path / "run")
    run.at_most("attack_turned", 0.3, by="attack")
    run.at_most("attack_success", 0.0, bound="point")
    with pytest.raises(AssertionError, match=r"attack_turned is not at most 0\.2 by the upper end") as missed:
        run.at_most("attack_turned", 0.2, by="attack")
    assert "(2 of 2 groups)" in str(missed.value)
