"""Every example of every rule is a test of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from reviewer.embedded import Rule, analyse, read_rules, rules
from reviewer.embedded.examples import patch_of, reader_of
from reviewer.embedded.parts import MATCHER_KEYS
from reviewer.embedded.types import Example
from reviewer.taxonomy import modes, read_mode
from tests.embedded.rule_for import rule as written

_PLACEHOLDER = re.compile(r"\{\w+\}")
_ROWS = [
    pytest.param(rule, example, expected, id=f"{rule.name}-{label}-{number}")
    for rule in rules()
    for label, expected, examples in (("match", True, rule.match), ("no_match", False, rule.no_match))
    for number, example in enumerate(examples, 1)
]
_GUIDE = Path(__file__).parents[2] / "docs/writing-a-mode.md"
_COMPLETE = re.compile(r"^`reviewer/modes/(\S+\.yml)`, complete[^\n]*\n\n```yaml\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def check(rule: Rule, example: tuple[Example, ...], expected: bool, whole: bool) -> None:
    """The rule speaks of the example, or is silent, and fills in what it says."""
    hits = analyse(patch_of(example), reader_of(example) if whole else None, only=[rule])
    said = "; ".join(hit.claim for hit in hits) or "nothing"
    assert bool(hits) is expected, f"{rule.name} says of {example[0].path}: {said}"
    for hit in hits:
        for template, filled in ((rule.claim, hit.claim), (rule.fix, hit.fix)):
            assert [name for name in _PLACEHOLDER.findall(template) if name in filled] == []


@pytest.mark.parametrize("whole", [True, False], ids=["repository", "patch"])
@pytest.mark.parametrize(("rule", "example", "expected"), _ROWS)
def test_example(rule: Rule, example: tuple[Example, ...], expected: bool, whole: bool) -> None:
    check(rule, example, expected, whole)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in rules()])
def test_rule_shows_what_it_means(rule: Rule) -> None:
    assert len(rule.match) >= 2
    assert len(rule.no_match) >= 2


def test_every_matcher_that_the_guide_shows_can_be_read() -> None:
    (shown,) = re.findall(r"^```yaml\n(regex: .*?)^```$", _GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    matchers = yaml.safe_load(shown)
    assert set(matchers) == MATCHER_KEYS
    for matcher, value in matchers.items():
        languages = {"languages": ["python"]} if matcher == "ast" else {}
        assert written(**{matcher: value}, **languages).matcher == matcher


def test_the_mode_that_the_guide_shows_works_as_it_is_printed(tmp_path: Path) -> None:
    (shown,) = _COMPLETE.findall(_GUIDE.read_text(encoding="utf-8"))
    path = tmp_path / shown[0]
    path.parent.mkdir()
    path.write_text(shown[1], encoding="utf-8")
    mode = read_mode(path)
    assert mode.slug not in modes()
    assert mode.category in {one.category for one in modes().values()}
    (rule,) = read_rules(mode)
    assert len(rule.match) >= 2
    assert len(rule.no_match) >= 2
    for whole in (True, False):
        for example in rule.match:
            check(rule, example, True, whole)
        for example in rule.no_match:
            check(rule, example, False, whole)
