"""Languages, comments, strings, scopes, SQL."""

from __future__ import annotations

import pytest

from reviewer.syntax import PARSED, RuleError, blank, effect, language, literals, matches, scopes, statements


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a/b.py", "", "python"),
        ("infra/main.tf", "", "hcl"),
        ("Dockerfile", "", "dockerfile"),
        ("Dockerfile.prod", "", "dockerfile"),
        ("web.dockerfile", "", "dockerfile"),
        (".github/CODEOWNERS", "", "codeowners"),
        (".gitattributes", "", "gitattributes"),
        (".env.production", "", "ini"),
        ("bin/run", "#!/usr/bin/env python3\n", "python"),
        ("bin/run", "#!/bin/bash -e\n", "bash"),
        ("bin/run", "#!/usr/bin/env -S node\n", "javascript"),
        ("bin/run", "hello\n", None),
        ("a.zig", "", None),
        ("A.YML", "", "yaml"),
    ],
)
def test_language(path: str, text: str, expected: str | None) -> None:
    assert language(path, text) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("python", "a = '# no' # yes", "a = '# no'      "),
        ("python", '"""a\n# b"""\nc # d', '"""a\n# b"""\nc    '),
        ("python", "x = 'it\\'s # in' # out", "x = 'it\\'s # in'      "),
        ("javascript", "a('//x') // y", "a('//x')     "),
        ("javascript", "a /* b\nc */ d", "a     \n     d"),
        ("bash", "a=${#b} # c", "a=${#b}    "),
        ("yaml", "a: b#c # d", "a: b#c    "),
        ("hcl", 'a = "http://x" // y', 'a = "http://x"     '),
        ("sql", "a -- b\n'-- c'", "a     \n'-- c'"),
        ("rust", "fn f<'a>(x: &'a str) {} // y", "fn f<'a>(x: &'a str) {}     "),
        ("html", "a <!-- b --> c", "a            c"),
        (None, "a # b", "a # b"),
        ("python", '"""open\nwipe() # c', '"""open\nwipe()    '),
    ],
)
def test_comments_become_blanks(name: str | None, text: str, expected: str) -> None:
    assert blank(name, text) == expected


def test_strings_become_blanks_between_their_quotes() -> None:
    assert blank("python", "f(x, 'ab', \"cd\") # e", strings=True) == "f(x, '  ', \"  \")    "


def test_long_hostile_text_is_read_in_linear_time() -> None:
    for text in ('"""' * 20_000, "'" * 60_000, "\\" * 60_000, "/*" * 30_000, "#" * 60_000):
        for name in ("python", "javascript", "sql", "yaml", "rust"):
            assert len(blank(name, text, strings=True)) == len(text)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("python", "f('a' 'b', 'c')", [("ab", False), ("c", False)]),
        ("python", "f('a'\n  'b')", [("ab", False)]),
        ("python", "f('a' + b)", [("a", True)]),
        ("python", "f(b + 'a')", [("a", True)]),
        ("python", "f('a %s' % b)", [("a _", True)]),
        ("python", "f(f'a {b.c} d')", [("a _ d", False)]),
        ("javascript", "f(`a ${b} c`)", [("a _ c", False)]),
        ("python", "# 'a'\nf(1)", []),
    ],
)
def test_literals(name: str, text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(one.value, one.open) for one in literals(name, text)] == expected


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a.py", "class A:\n    def f(self):\n        pass\n\ndef g():\n    pass\n", [(1, 3), (2, 3), (5, 6)]),
        ("a.go", "package a\n\nfunc f() {\n}\n", [(3, 4)]),
        ("a.yml", "a:\n  b:\n    c: 1\n    d: 2\n", [(1, 4), (2, 4)]),
        ("a.tf", 'resource "a" "b" {\n  c = 1\n}\n', [(1, 3)]),
        ("a.sql", "SELECT\n1;\nSELECT 2;\n", [(1, 2), (3, 3)]),
        ("a.ts", "export class A {\n  f() {\n    return 1;\n  }\n}\n", [(1, 5), (1, 5)]),
        ("a.unknown", "class A:\n    pass\n", []),
        ("a.py", "", []),
    ],
)
def test_scopes(path: str, text: str, expected: list[tuple[int, int]]) -> None:
    assert [one for one in scopes(path, text) if one in expected] == sorted(set(expected))


@pytest.mark.parametrize("name", sorted(PARSED))
def test_every_listed_grammar_exists(name: str) -> None:
    assert list(matches(name, "a\n", {"regex": "^no such text$"})) == []


def test_an_unknown_language_never_reaches_the_parser() -> None:
    assert list(matches("zig", "a", {"regex": "a"})) == []
    assert list(matches("python", "a" * 3_000_000, {"regex": "a"})) == []


def test_a_rule_that_the_grammar_refuses_is_an_error_of_its_own() -> None:
    with pytest.raises(RuleError, match="kind"):
        list(matches("python", "a", {"kind": "no_such_node"}))


def test_matches_give_rows_and_captures() -> None:
    (found,) = matches("python", "x = 1\nf(\n  é, \udcff)\n", {"pattern": "f($A, $B)"})
    assert (found.first, found.last, found.column) == (1, 2, 0)
    assert found.captures == {"A": "é", "B": "_"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DROP TABLE a, b", ("drop_table", "a, b")),
        ("drop database if exists x", ("drop_database", "x")),
        ("DROP SCHEMA public CASCADE", ("drop_database", "public")),
        ("DROP INDEX a", None),
        ("DROP TEMPORARY TABLE a", None),
        ("TRUNCATE TABLE a", ("truncate", "a")),
        ("TRUNCATE a RESTART IDENTITY", ("truncate", "a")),
        ("DELETE FROM a", ("delete_all", "a")),
        ("DELETE FROM a LIMIT 5", None),
        ("DELETE FROM a WHERE TRUE", ("delete_all", "a")),
        ("DELETE FROM a WHERE id = 1 OR 1 = 1", ("delete_all", "a")),
        ("WITH x AS (SELECT 1) DELETE FROM a", ("delete_all", "a")),
        ("UPDATE a SET b = 1", ("update_all", "a")),
        ("UPDATE a SET b = 1 WHERE c", None),
        ("UPDATE a SET b = c.d FROM c", None),
        ("update your profile", None),
        ("Delete from favourites", None),
        ("SELECT 1", None),
        ("DELETE FROM", None),
        ("DELETE " + "(" * 5000, None),
    ],
)
def test_effects_of_statements(text: str, expected: tuple[str, str] | None) -> None:
    assert effect(text) == expected


def test_statements_end_at_semicolons_outside_quotes() -> None:
    text = "-- a;\nSELECT ';';\nDO $$ BEGIN; END; $$;\nGO\nSELECT 2"
    assert [(one.first, one.text) for one in statements(text)] == [
        (1, "SELECT ';'"),
        (2, "DO $$ BEGIN; END; $$"),
        (4, "SELECT 2"),
    ]
