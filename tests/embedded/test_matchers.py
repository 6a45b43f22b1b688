"""The matchers, one by one."""

from __future__ import annotations

from typing import Any

import pytest

from reviewer.embedded import analyse
from reviewer.embedded.examples import patch_of, reader_of
from reviewer.embedded.types import Example
from tests.embedded.rule_for import edit, new, rule


def claims(files: list[Example], **keys: Any) -> list[str]:
    """What a rule has to say about a change."""
    return [hit.claim for hit in analyse(patch_of(files), reader_of(files), only=[rule(**keys)])]


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        pytest.param("a.sql", "DELETE FROM users;\n", ["users"], id="file"),
        pytest.param("a.sql", "SELECT 1;\nDELETE\nFROM users\n;\n", ["users"], id="several lines"),
        pytest.param("a.sql", "-- DELETE FROM users;\n", [], id="comment"),
        pytest.param("a.sql", "INSERT INTO t VALUES ('DELETE FROM users;');\n", [], id="inside a value"),
        pytest.param("a.sql", "DELETE FROM users WHERE 1=1;\n", ["users"], id="always true"),
        pytest.param("a.sql", "DELETE FROM users WHERE id = 1;\n", [], id="narrowed"),
        pytest.param("a.sql", "DELET FROM ( users;\nDELETE FROM carts;\n", ["carts"], id="behind a broken one"),
        pytest.param("a.py", "db('DELETE FROM users')\n", ["users"], id="python"),
        pytest.param("a.py", "db('DELETE FROM users '\n   'WHERE id = 1')\n", [], id="joined pieces"),
        pytest.param("a.py", "db('DELETE FROM users ' + where)\n", [], id="value grows"),
        pytest.param("a.py", "db(f'DELETE FROM {table}')\n", ["_"], id="placeholder"),
        pytest.param("a.py", "log('delete from the list of users')\n", [], id="a sentence"),
        pytest.param("a.py", "# 'DELETE FROM users'\n", [], id="python comment"),
        pytest.param("a.go", "db.Exec(`\n  DELETE FROM users\n`)\n", ["users"], id="go raw string"),
        pytest.param("a.sh", 'psql -c "DELETE FROM users"\n', ["users"], id="shell"),
        pytest.param("a.py", "db('''DELETE FROM users''')\n", ["users"], id="triple quotes"),
    ],
)
def test_sql_is_found_in_files_and_strings(path: str, text: str, expected: list[str]) -> None:
    assert claims([new(path, text)], sql="delete_all", claim="{table}") == expected


def test_a_condition_that_is_taken_away_makes_the_statement_new() -> None:
    file = edit("a.sql", "DELETE FROM users\nWHERE id = 1;\n", "DELETE FROM users\n;\n")
    assert claims([file], sql="delete_all", claim="{table}") == []
    file = edit("a.sql", "DELETE FROM users\nWHERE id = 1;\n", "DELETE FROM users\nWHERE 1 = 1;\n")
    assert claims([file], sql="delete_all", claim="{table}") == ["users"]


@pytest.mark.parametrize(
    ("when", "before", "after", "expected"),
    [
        pytest.param("changed", "a:\n  b: 1\n", "a:\n  b: 2\n", ["a b 1 2"], id="changed"),
        pytest.param("changed", "a:\n  b: 1\n", "a:\n  b: 1 # same\n", [], id="comment only"),
        pytest.param("changed", "a:\n  b: 1\n", "c:\n  b: 2\n", [], id="another block"),
        pytest.param("added", "a:\n  c: 1\n", "a:\n  c: 1\n  b: 2\n", ["a b  2"], id="added"),
        pytest.param("removed", "a:\n  c: 1\n  b: 2\n", "a:\n  c: 1\n", ["a b 2 "], id="removed"),
        pytest.param("removed", "a:\n  c: 1\n  b: 2\n", "a:\n  b: 2\n  c: 1\n", [], id="reordered"),
        pytest.param("removed", "a:\n  b: 2\nd: 1\n", "d: 1\n", [], id="removed with its block"),
    ],
)
def test_keys_are_compared_by_path(when: str, before: str, after: str, expected: list[str]) -> None:
    given = {"key": {"path": "a.b", "when": when}, "claim": "{block} {key} {old} {new}"}
    assert [
        " ".join(one.split(" ")).replace("it", "") for one in claims([edit("x.yml", before, after)], **given)
    ] == expected


@pytest.mark.parametrize(
    ("old", "new_value", "expected"),
    [
        ("10", "5", "lowered"),
        ("5", "10", "raised"),
        ("10%", "50%", "raised"),
        ("30s", "1m", "raised"),
        ("1Gi", "512Mi", "lowered"),
        ("5", "5.0", ""),
        ("50%", "10", ""),
        ("1", "100%", "raised"),
        ("2", "0%", "lowered"),
        ("a", "b", ""),
    ],
)
def test_values_are_compared_with_their_units(old: str, new_value: str, expected: str) -> None:
    from reviewer.embedded.keys.compare import direction

    assert direction(old, new_value) == expected


@pytest.mark.parametrize(
    ("old", "new_value", "expected"), [("6", "3", True), ("6", "4", False), ("3", "6", False), ("0", "0%", False)]
)
def test_halved_is_a_half_or_less(old: str, new_value: str, expected: bool) -> None:
    from reviewer.embedded.keys.compare import moved

    assert moved("halved", old, new_value) is expected


def test_a_pair_is_matched_by_its_shared_names() -> None:
    pair = {"before": r"(?P<key>\w+) = (?P<value>\d+)", "after": r"(?P<key>\w+) = (?P<value>\d+)", "value": "lowered"}
    file = edit("a.py", "low = 9\nhigh = 1\n", "high = 5\nlow = 3\n")
    assert claims([file], pair=pair, claim="{key} {old} {new}") == ["low 9 3"]


@pytest.mark.parametrize(
    ("guard", "expected"),
    [
        pytest.param({"unless": ["safe"]}, 0, id="unless line"),
        pytest.param({"unless": [{"near": "above", "lines": 1}]}, 0, id="unless near"),
        pytest.param({"unless": [{"near": "top", "lines": 1}]}, 1, id="near is not far"),
        pytest.param({"unless": [{"file": "top"}]}, 0, id="unless file"),
        pytest.param({"unless": [{"added": "above"}]}, 0, id="unless added"),
        pytest.param({"unless": [{"change": "elsewhere"}]}, 0, id="unless change"),
        pytest.param({"unless": [{"path": "^a"}]}, 0, id="unless path"),
        pytest.param({"unless": [{"what": "^x$"}]}, 0, id="unless capture"),
        pytest.param({"unless": [{"what": "^y$"}]}, 1, id="another capture"),
        pytest.param({"unless": [{"near": r"or <<word>>$"}]}, 0, id="unless near the capture"),
        pytest.param({"unless": [{"near": r"or <<what>>$"}]}, 1, id="near another capture"),
        pytest.param({"requires": [{"file": "top"}]}, 1, id="requires file"),
        pytest.param({"requires": [{"file": "absent"}]}, 0, id="requires what is not there"),
        pytest.param({"requires": [{"removed": "gone"}]}, 0, id="requires removed"),
    ],
)
def test_guards(guard: dict[str, Any], expected: int) -> None:
    files = [new("a.py", "top = 1\n\nabove = 1\nwipe(x) or safe\n"), new("b.py", "elsewhere = 1\n")]
    assert len(claims(files, regex=r"wipe\((?P<what>\w)\) or (?P<word>\w+)", **guard)) == expected


@pytest.mark.parametrize(
    ("keys", "path", "expected"),
    [
        pytest.param({"languages": ["go"]}, "a.py", 0, id="other language"),
        pytest.param({"paths": ["jobs/*"]}, "app/jobs/deep/a.py", 1, id="folder at any depth"),
        pytest.param({"paths": ["jobs/*"]}, "a.py", 0, id="other folder"),
        pytest.param({"not_paths": ["*.py"]}, "a.py", 0, id="excluded"),
        pytest.param({"kinds": ["tests"]}, "tests/a.py", 1, id="tests"),
        pytest.param({"kinds": ["generated"]}, "vendor/a.py", 1, id="vendored"),
        pytest.param({}, "vendor/a.py", 0, id="vendored by default"),
        pytest.param({"words": ["other"]}, "a.py", 0, id="no such word"),
    ],
)
def test_where_a_rule_applies(keys: dict[str, Any], path: str, expected: int) -> None:
    assert len(claims([new(path, "wipe(x)\n")], regex=r"wipe\(", **keys)) == expected
