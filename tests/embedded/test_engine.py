"""What counts as added or removed, and what can never stop the engine."""

from __future__ import annotations

import pytest

from reviewer.embedded import Rule, Stopped, analyse
from reviewer.embedded.examples import patch_of, reader_of
from reviewer.embedded.types import Example
from reviewer.patch import FilePatch, Line, Patch
from reviewer.patch.types import Side
from tests.embedded.rule_for import edit, new, rule
from tests.support.builders import changed, patch

CALL = rule(regex=r"\bwipe\(", words=["wipe"])
REMOVED = rule(regex=r"\bguard\(", words=["guard"], lines="removed")
TREE = rule(languages=["python"], ast={"pattern": "wipe($TARGET)"}, claim="{TARGET} is wiped.")


def found(given: Rule, *files: Example, whole: bool = True) -> list[tuple[str, int]]:
    """Path and line number of every hit."""
    hits = analyse(patch_of(files), reader_of(files) if whole else None, only=[given])
    return [(hit.file.path, hit.at.number) for hit in hits if isinstance(hit.at, Line)]


@pytest.mark.parametrize("given", [CALL, TREE], ids=["regex", "ast"])
@pytest.mark.parametrize(
    ("files", "expected"),
    [
        pytest.param([new("a.py", "wipe(x)\n")], [("a.py", 1)], id="added"),
        pytest.param([edit("a.py", "wipe(x)\n", "if y:\n    wipe(x)\n")], [], id="re-indented"),
        pytest.param([edit("a.py", "wipe(x)\n", "\n"), new("b.py", "wipe(x)\n")], [], id="moved to another file"),
        pytest.param(
            [edit("a.py", "wipe(x)\n", "\n"), new("b.py", "wipe(x)\nwipe(x)\n")], [("b.py", 2)], id="moved and doubled"
        ),
        pytest.param(
            [edit("tests/test_a.py", "wipe(x)\n", "\n"), new("b.py", "wipe(x)\n")], [("b.py", 1)], id="out of the tests"
        ),
        pytest.param([edit("a.py", "wipe(x)\n", "\n")], [], id="removed"),
        pytest.param([new("a.py", "# wipe(x)\n")], [], id="comment"),
        pytest.param([new("docs/a.md", "wipe(x)\n")], [], id="docs"),
        pytest.param([edit("a.py", "wipe(x)\na = 1\n", "wipe(x)\na = 2\n")], [], id="context"),
    ],
)
def test_only_what_is_truly_added_counts(given: Rule, files: list[Example], expected: list[tuple[str, int]]) -> None:
    assert found(given, *files) == expected


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        pytest.param([edit("a.py", "guard(x)\nrun()\n", "run()\n")], [("a.py", 1)], id="removed"),
        pytest.param([edit("a.py", "guard(x)\nrun()\n", "with y:\n    guard(x)\n")], [], id="re-indented"),
        pytest.param([edit("a.py", "guard(x)\n", "\n"), new("b.py", "guard(x)\n")], [], id="moved"),
    ],
)
def test_only_what_is_truly_removed_counts(files: list[Example], expected: list[tuple[str, int]]) -> None:
    assert found(REMOVED, *files) == expected


def test_a_match_over_several_lines_points_at_its_first_changed_line() -> None:
    file = edit("a.py", "wipe(\n    x,\n)\n", "wipe(\n    y,\n)\n")
    assert found(rule(languages=["python"], ast={"pattern": "wipe($$$)"}), file) == [("a.py", 2)]


def test_a_string_that_began_above_the_hunk_hides_code_only_when_the_file_is_at_hand() -> None:
    head = '"""Manual.\n' + "text\n" * 10
    file = edit("a.py", head + '"""\n', head + "wipe(x)\n" + '"""\n')
    strings_out = rule(regex=r"\bwipe\(", words=["wipe"], **{"in": "bare"})
    assert found(strings_out, file) == []
    assert found(strings_out, file, whole=False) == [("a.py", 12)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("def f(:\n  )))\nwipe(x)\n", id="broken syntax"),
        pytest.param("wipe(x)\n\udcff\udcfe\n", id="bytes that are not UTF-8"),
        pytest.param("\x01\x02\u2028\nwipe(x)\n", id="control characters"),
        pytest.param("[" * 5000 + "\nwipe(x)\n", id="deep nesting"),
        pytest.param("x = '" + "a" * 300_000 + "\nwipe(x)\n", id="very long line"),
        pytest.param("wipe(x)", id="no newline at the end"),
        pytest.param("wipe(x)\r\n", id="carriage returns"),
    ],
)
def test_odd_files_are_read_and_hide_nothing_else(text: str) -> None:
    files = [new("a.py", text), new("b.py", "wipe(y)\n")]
    assert [path for path, _ in found(CALL, *files)] == ["a.py", "b.py"]
    assert ("b.py", 1) in found(TREE, *files)


@pytest.mark.parametrize("path", ["a.unknown", "Makefile", "noextension", "x.svelte", "a.zig"])
def test_languages_without_a_grammar_are_read_by_line_rules(path: str) -> None:
    everywhere = rule(regex=r"wipe\(", kinds=["source", "docs", "tests", "generated"])
    assert found(everywhere, new(path, "\twipe(x)\n")) == [(path, 1)]


def test_text_behind_ten_thousand_characters_is_not_searched() -> None:
    assert found(CALL, new("a.py", "a = 1;" + " " * 10_000 + "wipe(x)\n")) == []


def test_a_reader_that_disagrees_with_the_patch_is_not_believed() -> None:
    files = [edit("a.py", "run()\n", "wipe(x)\n")]

    def read(file: FilePatch, side: Side) -> bytes:
        return b"# something else\n"

    (hit,) = analyse(patch_of(files), read, only=[CALL])
    assert hit.claim == "It says wipe(."


def test_findings_of_one_rule_in_one_file_are_limited() -> None:
    text = "".join(f"wipe({number})\n" for number in range(50))
    assert len(found(CALL, new("a.py", text))) == 3
    assert len(found(rule(regex="wipe", per_file=7), new("a.py", text))) == 7


def test_claims_show_hidden_characters_and_stay_short() -> None:
    given = rule(regex=r"wipe\((?P<what>.*)\)", claim="{what} goes.")
    (hit,) = analyse(patch_of([new("a.py", f"wipe(\u202e{'a' * 200})\n")]), only=[given])
    assert hit.claim == "\\u{202E}" + "a" * 78 + "… goes."


def test_the_same_change_gives_the_same_hits() -> None:
    files = [new("a.py", "wipe(1)\nwipe(2)\n"), new("b.py", "wipe(3)\n")]
    assert found(CALL, *files) == found(CALL, *files) == [("a.py", 1), ("a.py", 2), ("b.py", 1)]


def test_an_empty_change_has_no_hits() -> None:
    assert analyse(Patch(files=())) == ()


def test_the_analysis_stops_when_asked() -> None:
    with pytest.raises(Stopped):
        analyse(patch(changed("a.py", "+wipe(x)")), only=[CALL], stop=lambda: True)


def test_tests_that_leave_together_are_said_once() -> None:
    lost = rule(detector="test_file_lost", kinds=["tests"], claim="{path} is deleted with {count}.")
    names = ("cart", "orders", "tax")
    before = [f"def test_{name}_of_nothing():\n    assert {name}([]) == 0\n" for name in names]
    files = [Example(path=f"tests/test_{name}.py", before=text) for name, text in zip(names, before, strict=True)]
    hits = analyse(patch_of(files), None, only=[lost])
    assert [hit.claim for hit in hits] == [
        "tests/test_cart.py is deleted with 1 test and 2 more test files, tests/test_orders.py next."
    ]
