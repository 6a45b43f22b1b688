"""Every example of every rule is a test of its own."""

from __future__ import annotations

import re

import pytest

from reviewer.embedded import Rule, analyse, rules
from reviewer.embedded.examples import patch_of, reader_of
from reviewer.embedded.types import Example

_PLACEHOLDER = re.compile(r"\{\w+\}")
_ROWS = [
    pytest.param(rule, example, expected, id=f"{rule.name}-{label}-{number}")
    for rule in rules()
    for label, expected, examples in (("match", True, rule.match), ("no_match", False, rule.no_match))
    for number, example in enumerate(examples, 1)
]


@pytest.mark.parametrize("whole", [True, False], ids=["repository", "patch"])
@pytest.mark.parametrize(("rule", "example", "expected"), _ROWS)
def test_example(rule: Rule, example: tuple[Example, ...], expected: bool, whole: bool) -> None:
    hits = analyse(patch_of(example), reader_of(example) if whole else None, only=[rule])
    assert bool(hits) is expected
    for hit in hits:
        assert not [name for name in _PLACEHOLDER.findall(rule.claim) if name in hit.claim]


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in rules()])
def test_rule_shows_what_it_means(rule: Rule) -> None:
    assert len(rule.match) >= 2
    assert len(rule.no_match) >= 2
