"""What no pattern can say: small functions that rules name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reviewer.embedded.detectors.files import became_binary, deleted_tests
from reviewer.embedded.detectors.tests_gone import fewer_assertions, tests_gone
from reviewer.embedded.detectors.text import hidden_text, long_line, mixed_scripts, reordered_text
from reviewer.embedded.detectors.workflow import expression_in_script
from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

DETECTORS: Mapping[str, Callable[[Source], Iterator[Spot]]] = {
    "became_binary": became_binary,
    "deleted_tests": deleted_tests,
    "expression_in_script": expression_in_script,
    "fewer_assertions": fewer_assertions,
    "hidden_text": hidden_text,
    "long_line": long_line,
    "mixed_scripts": mixed_scripts,
    "reordered_text": reordered_text,
    "tests_gone": tests_gone,
}
