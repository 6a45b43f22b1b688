"""What goes wrong with one rule or one file is said, hides nothing else and is never a pass."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from reviewer import Report, review
from reviewer.embedded import Rule, Trouble, analyse
from reviewer.embedded.detectors import DETECTORS
from reviewer.embedded.examples import patch_of, reader_of
from reviewer.embedded.matchers import MATCHERS
from reviewer.embedded.source import Source
from reviewer.embedded.types import Example, Spot
from reviewer.errors import TaxonomyError
from reviewer.syntax import ParserError, tree
from tests.embedded.rule_for import edit, new, rule

LINES = rule(regex=r"\bwipe\(", words=["wipe"], languages="any")
OTHER = replace(LINES, id="two")
TREE = rule(languages=["python"], ast={"pattern": "wipe($TARGET)"}, words=["wipe"])
KEY = rule(languages=["yaml", "json"], key={"path": "wipe", "when": "added"})
SQL = rule(languages=["sql"], sql="truncate")


def looked(only: list[Rule], *files: Example, whole: bool = True) -> tuple[list[tuple[str, str]], list[Trouble]]:
    """Rule and path of every hit, and what was told."""
    told: list[Trouble] = []
    hits = analyse(patch_of(files), reader_of(files) if whole else None, only=only, tell=told.append)
    return [(hit.rule.id, hit.file.path) for hit in hits], told


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException, *, path: str = "a.py") -> None:
    """Let rule `two` fail on one file behind its first match."""
    regex = MATCHERS["regex"]

    def matcher(given: Rule, source: Source) -> Iterator[Spot]:
        yield from regex(given, source)
        if given.id == "two" and source.path == path:
            raise error

    monkeypatch.setitem(MATCHERS, "regex", matcher)


class TestARuleThatFails:
    """Only that rule on only that file is lost."""

    def test_other_rules_and_other_files_go_on(self, monkeypatch: pytest.MonkeyPatch) -> None:
        failing(monkeypatch, ZeroDivisionError("by zero"))
        found, told = looked([OTHER, LINES], new("a.py", "wipe(x)\n"), new("b.py", "wipe(x)\n"))
        assert found == [("two", "a.py"), ("one", "a.py"), ("two", "b.py"), ("one", "b.py")]
        (trouble,) = told
        assert (trouble.file.path, trouble.missed) == ("a.py", True)
        name = "drop-or-truncate/two"
        assert trouble.text == f"rule {name} could not be applied to a.py: ZeroDivisionError: by zero"

    def test_without_a_listener_its_error_is_raised(self, monkeypatch: pytest.MonkeyPatch) -> None:
        failing(monkeypatch, ZeroDivisionError())
        with pytest.raises(ZeroDivisionError):
            analyse(patch_of([new("a.py", "wipe(x)\n")]), only=[OTHER])

    def test_an_error_in_the_rules_themselves_ends_the_review(self, monkeypatch: pytest.MonkeyPatch) -> None:
        failing(monkeypatch, TaxonomyError("modes/here.yml: broken"))
        with pytest.raises(TaxonomyError):
            looked([OTHER], new("a.py", "wipe(x)\n"))

    def test_many_on_one_file_are_one_line(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(given: Rule, source: Source) -> Iterator[Spot]:
            raise RecursionError

        monkeypatch.setitem(MATCHERS, "regex", broken)
        _, (trouble,) = looked([LINES, OTHER, replace(LINES, id="three")], new("a.py", "wipe(x)\n"))
        assert trouble.text == "rule drop-or-truncate/one and 2 more could not be applied to a.py: RecursionError"

    def test_a_panic_of_the_parser_is_such_an_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class PanicException(BaseException):  # as the parser's own is called
            pass

        class Root:
            def find_all(self, *asked: object, **named: object) -> object:
                raise PanicException("index out of bounds")

            find = find_all

        monkeypatch.setattr(tree, "parse", lambda language, text: Root())
        found, (trouble, unread) = looked([TREE, OTHER], new("a.py", "wipe(x)\n"))
        assert found == [("two", "a.py")]
        assert "ParserError: the parser broke down: index out of bounds" in trouble.text
        assert (trouble.missed, unread.missed) == (True, False)


class TestTheReview:
    """What the report says of it."""

    DIFF = (
        "diff --git a/app/a.py b/app/a.py\n--- a/app/a.py\n+++ b/app/a.py\n@@ -1 +1 @@\n-x = 1\n+x = 2\n"
        "diff --git a/b.sql b/b.sql\nnew file mode 100644\n--- /dev/null\n+++ b/b.sql\n"
        "@@ -0,0 +1 @@\n+DELETE FROM users;\n"
    )

    @pytest.fixture
    def report(self, monkeypatch: pytest.MonkeyPatch) -> Report:
        """Of a review in which a detector fails on app/a.py."""

        def broken(source: Source) -> Iterator[Spot]:
            if source.path == "app/a.py":
                raise KeyError("no such name")
            return iter(())

        monkeypatch.setattr("reviewer.embedded.matchers.detector.DETECTORS", dict.fromkeys(DETECTORS, broken))
        return review(patch=self.DIFF)

    def test_it_names_rule_and_file(self, report: Report) -> None:
        (window,) = report.windows
        assert window.status == "failed"
        assert "could not be applied to app/a.py: KeyError: 'no such name'" in str(window.reason)

    def test_it_keeps_what_was_found(self, report: Report) -> None:
        assert [one.path for one in report.findings] == ["b.sql"]
        assert report.decision.outcome == "block"

    def test_it_is_no_pass(self, monkeypatch: pytest.MonkeyPatch, report: Report) -> None:
        only = review(patch=self.DIFF.split("diff --git a/b.sql")[0])
        assert (only.decision.outcome, only.decision.exit_code) == ("inconclusive", 3)
        assert only.coverage.failed_lines == 2


BROKEN = [
    pytest.param("a.py", "def f(:\n    wipe(x)\n  else\n", id="broken Python"),
    pytest.param("b.py", "const f = () => { wipe(x); };\n", id="JavaScript in a Python file"),
    pytest.param("c.py", "\x01\x02 = \x7f\x1b[31m\nwipe(x)\n", id="what looks binary"),
    pytest.param("d.yaml", "a: [1, 2\nb: }\nc: wipe(x)\n", id="broken YAML"),
    pytest.param("e.json", '{"a": 1,, "b"\n"wipe(x)"\n', id="broken JSON"),
    pytest.param("f.sql", "TRUNCATE (((\n'wipe(x);\n", id="broken SQL"),
]


class TestWhatCannotBeParsed:
    """It is read line by line, and that is said."""

    @pytest.mark.parametrize(("path", "text"), BROKEN)
    def test_rules_about_lines_read_it_and_it_is_said(self, path: str, text: str) -> None:
        found, told = looked([LINES, TREE, KEY, SQL], new(path, text))
        assert ("one", path) in found
        (trouble,) = told
        assert not trouble.missed
        assert trouble.text.startswith(f"{path} could not be parsed as ")
        assert trouble.text.endswith(": it was read line by line")

    @pytest.mark.parametrize(("path", "text"), BROKEN)
    def test_the_report_has_a_note_and_passes(self, path: str, text: str) -> None:
        lines = text.removesuffix("\n").split("\n")
        head = f"diff --git a/{path} b/{path}\nnew file mode 100644\n--- /dev/null\n+++ b/{path}\n"
        diff = f"{head}@@ -0,0 +1,{len(lines)} @@\n+" + "\n+".join(lines) + "\n"
        report = review(patch=diff)
        assert any(f"{path} could not be parsed as" in note for note in report.notes)
        assert report.coverage.failed_lines == 0
        json.dumps(report.notes)

    def test_bytes_that_are_no_text_hide_nothing(self) -> None:
        text = "# \udce9\udcff\nx = '\udcfe'\nwipe(x)\n"
        found, told = looked([LINES, TREE], new("a.py", text))
        assert len(found) == 2
        assert told == []

    def test_a_sound_file_needs_no_word(self) -> None:
        files = [new("a.py", "wipe(x)\n"), new("b.yaml", "wipe: 1\n"), new("c.sql", "TRUNCATE t;\n")]
        assert looked([LINES, TREE, KEY, SQL], *files)[1] == []

    def test_of_a_hunk_nothing_is_known(self) -> None:
        rows = ["def f():", "    try:", *(f"        {name}()" for name in "abcde"), "    finally:", "        g()"]
        before = "\n".join(rows) + "\n"
        change = edit("a.py", before, before.replace("d()", "wipe(x)"))
        assert looked([TREE], change, whole=False) == ([("one", "a.py")], [])
        assert looked([TREE], change) == ([("one", "a.py")], [])

    def test_a_file_that_was_broken_before_is_told_when_all_of_it_is_known(self) -> None:
        before = "def def f(\n" + "a()\n" * 9
        (trouble,) = looked([TREE], edit("a.py", before, before + "wipe(x)\n"))[1]
        assert trouble.text == "a.py could not be parsed as python: it was read line by line"

    def test_a_text_that_is_too_long_to_parse_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(tree, "MAX_PARSED", 5)
        found, told = looked([LINES, TREE], new("a.py", "wipe(x)\n"))
        assert (len(found), len(told)) == (1, 1)

    def test_a_parser_that_breaks_down_is_told_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def parse(language: str, text: str) -> None:
            raise ParserError("the parser broke down")

        monkeypatch.setattr(tree, "parse", parse)
        _, told = looked([LINES, TREE], new("a.py", "wipe(x)\n"))
        assert [one.missed for one in told] == [True, False]
