"""The door: formats by name, and what importing costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reviewer.errors import UsageError
from reviewer.report import FORMATS, render
from tests.report.cases import CASES


def test_text_is_the_usual_format() -> None:
    assert render(CASES["pass"]) == FORMATS["text"](CASES["pass"])


def test_an_unknown_format_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="unknown report format 'pdf'; formats: text, json, sarif, markdown, github"):
        render(CASES["pass"], "pdf")


def test_importing_loads_nothing_slow() -> None:
    code = (
        "import sys, reviewer.report; print([name for name in ('rich', 'jsonschema', 'yaml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
