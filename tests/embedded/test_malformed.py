"""A malformed rule is named with its file."""

from __future__ import annotations

from typing import Any

import pytest

from reviewer.errors import TaxonomyError
from tests.embedded.rule_for import rule


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
        ({"regex": "a", "languages": ["pyhton"]}, "languages must be one of"),
        ({"regex": "(?P<it>a)", "claim": "{that} fails."}, "claim names {that}, which nothing fills; known here: it, "),
        ({"regex": "a", "fix": "Do {nothing}."}, "fix names {nothing}"),
        ({"regex": "a", "unless": "b"}, "unless must be a list"),
        ({"regex": "a", "unless": [{"near": "b", "file": "c"}]}, "must name one place"),
        ({"regex": "a", "per_file": 0}, "per_file"),
        ({"regex": "a", "claim": ""}, "claim must be text"),
        ({"sql": "explode"}, "sql must be one of"),
        ({"ast": {"kind": "call"}}, "ast needs languages"),
        ({"ast": {"kind": "no_such_node"}, "languages": ["python"]}, "ast is refused: python: "),
        ({"ast": {"kind": "call"}, "languages": ["python", "java"]}, "ast is refused: java: "),
        ({"ast": {"regex": "("}, "languages": ["python"]}, "regex matcher"),
        ({"ast": {"pattern": ""}, "languages": ["python"]}, "pattern matcher"),
        ({"ast": {"colour": "red"}, "languages": ["python"]}, "unknown field `colour`"),
        ({"ast": {"pattern": "a"}, "languages": ["dockerfile"]}, "no grammar for 'dockerfile'"),
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
