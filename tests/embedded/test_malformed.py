"""A malformed rule is named with its file."""

from __future__ import annotations

from typing import Any

import pytest

from reviewer.embedded import analyse, rules
from reviewer.embedded.examples import patch_of
from reviewer.errors import TaxonomyError
from reviewer.syntax import PARSED, matches
from tests.embedded.rule_for import new, rule


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"regex": "("}, "not a regular expression"),
        ({"regex": [{"a(?": "b)"}]}, "a text that holds `: ` needs quotes"),
        ({"regex": "a", "ast": {"kind": "x"}}, "exactly one of"),
        ({}, "exactly one of"),
        ({"regex": "a", "colour": "red"}, "no key 'colour'"),
        ({"regex": "a", "precision": "sure"}, "precision must be one of ask, high"),
        ({"regex": "a", "words": ["Two Words"]}, "lower case"),
        ({"regex": "a", "severity": "huge"}, "severity must be one of"),
        ({"regex": "a", "precision": "ask", "confidence": "high"}, "cannot be of high confidence"),
        ({"regex": "a", "kinds": ["music"]}, "kinds must be one of"),
        ({"regex": "a", "unless": "b"}, "unless must be a list"),
        ({"regex": "a", "unless": [{"near": "b", "file": "c"}]}, "must name one place"),
        ({"regex": "a", "per_file": 0}, "per_file"),
        ({"regex": "a", "claim": ""}, "claim must be text"),
        ({"sql": "explode"}, "sql must be one of"),
        ({"key": {"path": "a", "value": "sideways"}}, "key.value must be one of"),
        ({"key": {}}, "key.path"),
        ({"pair": {"before": "a"}}, "pair.after"),
        ({"detector": "nobody"}, "detector must be one of"),
        ({"regex": "a", "examples": {"match": [{"path": "x"}]}}, "before or after"),
    ],
)
def test_message_names_file_rule_and_key(keys: dict[str, Any], message: str) -> None:
    with pytest.raises(TaxonomyError) as caught:
        rule(**keys)
    assert str(caught.value).startswith("modes/here.yml: rule 'one': ")
    assert message in str(caught.value)


def test_a_structural_rule_that_the_grammar_refuses_is_named() -> None:
    given = rule(languages=["python"], ast={"kind": "no_such_node"})
    with pytest.raises(TaxonomyError, match=r"modes/here.yml: rule 'one'"):
        analyse(patch_of([new("a.py", "a = 1\n")]), only=[given])


@pytest.mark.parametrize("given", [pytest.param(one, id=one.name) for one in rules() if one.matcher == "ast"])
def test_structural_rules_fit_all_their_languages(given: Any) -> None:
    assert given.languages
    assert given.languages <= PARSED
    for language in given.languages:
        list(matches(language, "a\n", given.pattern))
