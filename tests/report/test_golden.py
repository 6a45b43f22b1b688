"""Every format of every case is the one that was looked at, and the same twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.report import FORMATS, render
from tests.report.cases import CASES
from tests.report.conftest import GOLDEN

ENDINGS = {
    "text": "txt",
    "json": "json",
    "sarif": "sarif",
    "markdown": "md",
    "github": "github",
    "gitlab": "gitlab.json",
    "rdjson": "rdjson",
    "html": "html",
}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_looks_as_agreed(case: str, form: str, golden: Callable[[str, str], None]) -> None:
    golden(f"{case}.{ENDINGS[form]}", render(CASES[case], form))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_is_the_same_twice(case: str, form: str) -> None:
    assert render(CASES[case], form) == render(CASES[case], form)


def test_colours_look_as_agreed(golden: Callable[[str, str], None]) -> None:
    golden("block.ansi", render(CASES["block"], colour=True))


def test_no_golden_file_is_left_over() -> None:
    wanted = {f"{case}.{ending}" for case in CASES for ending in ENDINGS.values()} | {"block.ansi", ".gitattributes"}
    assert {path.name for path in GOLDEN.iterdir()} == wanted
