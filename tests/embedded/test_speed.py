"""Hostile text costs no more than its length: no expression backtracks, no step is quadratic."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from reviewer.embedded import Rule, analyse, rules
from reviewer.embedded.source import MAX_LINE
from reviewer.patch import parse_patch

_UNITS = (
    "a",
    " ",
    "(",
    "'",
    "-- ",
    "# ",
    "a ",
    "-a ",
    "a, ",
    "a=",
    "x/",
    "todo ",
    "ai review: ",
    "rm -r ",
    "terraform ",
)
_SECONDS = 0.2
"""Processor time that one expression may take for one line; the usual is a hundredth of it."""


def _expressions(rule: Rule) -> Iterator[re.Pattern[str]]:
    if rule.matcher == "regex":
        yield from rule.pattern
    if rule.matcher == "pair":
        yield from (rule.pattern.before, rule.pattern.after)
    yield from (guard.pattern for guard in (*rule.unless, *rule.requires))


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in rules()])
def test_expressions_are_linear(rule: Rule) -> None:
    for expression in _expressions(rule):
        for unit in (*_UNITS, *(f"{word} " for word in sorted(rule.words)[:3])):
            started = time.process_time()
            expression.search((unit * MAX_LINE)[:MAX_LINE])
            assert time.process_time() - started < _SECONDS, (expression.pattern, unit)


@pytest.mark.parametrize(
    ("path", "row"),
    [
        ("tests/test_a.py", "    assert total({n}) == {n}"),
        ("tests/test_a.py", "def test_{n}(): assert {n}"),
        ("app/a.py", "run('DROP TABLE t{n}', 'TRUNCATE')"),
        ("dump.sql", "INSERT INTO t VALUES ({n}, 'DELETE FROM x;');"),
        ("values.yaml", "key{n}: true"),
        (".github/workflows/a.yml", "      - run: echo ${{{{ github.sha }}}} {n}"),
        ("main.tf", 'resource "a" "b{n}" {{ prevent_destroy = true }}'),
        ("a.sh", "rm -rf $A{n}"),
    ],
)
def test_a_large_rewrite_is_read_in_seconds(path: str, row: str) -> None:
    removed = "".join(f"-{row.format(n=number)}\n" for number in range(1000))
    added = "".join(f"+{row.format(n=number)} \n".replace("true", "false") for number in range(5000, 6000))
    head = f"diff --git a/{path} b/{path}\n--- a/{path}\n+++ b/{path}\n@@ -1,1000 +1,1000 @@\n"
    patch = parse_patch(head + removed + added)
    started = time.process_time()
    analyse(patch)
    assert time.process_time() - started < 6


def test_many_hunks_are_read_in_seconds() -> None:
    head = "diff --git a/a.sh b/a.sh\n--- a/a.sh\n+++ b/a.sh\n"
    hunks = "".join(f"@@ -{n},1 +{n},1 @@\n-rm -r $B{n} # x\n+rm -r $A{n} # x\n" for n in range(1, 10_000, 5))
    started = time.process_time()
    analyse(parse_patch(head + hunks))
    assert time.process_time() - started < 6
