"""One JSON object out of whatever a model wrote: no exception but InvalidReply, no object that is not there."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.verdict import InvalidReply, extract_object
from reviewer.verdict.extract import MAX_REPLY
from tests.support.patches import bounded

_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=6), st.sampled_from(["{", '"', "```", "\\"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)),
    max_leaves=5,
)
_OBJECTS = st.dictionaries(st.sampled_from(["window_id", "findings", "a", "{"]), _VALUES, max_size=3)
_SCRAPS = st.one_of(
    _OBJECTS.map(json.dumps),
    _OBJECTS.map(lambda value: json.dumps(value)[:-1]),
    _VALUES.map(json.dumps),
    st.sampled_from(
        ["{", "}", "[", "]", '"', "\\", "```json\n", "\n```", "Here: ", "NaN", "{x}", ",", ":", " ", "\ufeff", "1e999"]
    ),
    st.text(max_size=5),
)
REPLIES = st.lists(_SCRAPS, max_size=6).map("".join)


def stands_in(value: dict[str, Any], text: str) -> bool:
    """True when some part of the text is JSON for this very value."""
    starts = [index for index, character in enumerate(text) if character == "{"]
    ends = [index + 1 for index, character in enumerate(text) if character == "}"]
    return any(value == loaded(text[start:end]) for start in starts for end in ends if start < end)


def loaded(text: str) -> object:
    """The value of a JSON text; None when it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return None


@bounded
@given(REPLIES)
@example('{"a":' * 50_000)
@example("}" * 5_000 + '{"a":' * 5_000)
@example('{"}":"}","a":' * 5_000)
@example("[" * 100_000)
@example('{"a": ' + "9" * 5_000 + "}")
@example('so {"a": ' + "9" * 5_000 + "} it is")
@example("```json\n" * 20_000)
@example('{"a": "\ud800"}')
def test_any_text_gives_an_object_of_the_text_or_is_invalid(text: str) -> None:
    try:
        value = extract_object(text)
    except InvalidReply as error:
        assert str(error)
    else:
        assert isinstance(value, dict)
        assert stands_in(value, text)


FOUND = {
    "bare": '{"a": 1}',
    "with blanks and a byte order mark": '\ufeff\n {"a": 1}\n\n',
    "in a fence": '```json\n{"a": 1}\n```',
    "in a fence without a language": 'Sure!\n```\n{"a": 1}\n```\nDone.',
    "between sentences": 'I looked at it. {"a": 1} That is all.',
    "behind code in braces": 'The call `f({x})` and {name} are fine: {"a": 1}',
    "behind broken JSON in braces": 'It adds {"key": value}, so: {"a": 1}',
    "fenced beside a draft": 'First {"draft": true}, then\n```json\n{"a": 1}\n```',
    "in a list": '[{"a": 1}]',
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND.keys())
def test_found(text: str) -> None:
    assert extract_object(text) == {"a": 1}


def test_braces_and_fences_inside_strings_are_text() -> None:
    value = {"claim": 'it prints "}" and "{"', "evidence": "```json\n{}\n```"}
    assert extract_object(f"```json\n{json.dumps(value)}\n```") == value
    assert extract_object(f"Here it is: {json.dumps(value)} - done") == value


INVALID = {
    "nothing": ("", "empty"),
    "blanks": (" \n\t", "empty"),
    "prose": ("I see no problem here.", "no complete JSON object"),
    "a list": ("[1, 2]", "no complete JSON object"),
    "a number": ("42", "no complete JSON object"),
    "two objects": ('{"a": 1} {"a": 1}', "2 JSON objects"),
    "two fences": ('```\n{"a": 1}\n```\n```\n{"b": 1}\n```', "2 JSON objects"),
    "two objects far apart": ('{"a": 1}' + "{x" * 300 + '{"b": 2}', "2 JSON objects"),
    "a cut object": ('{"window_id": "w", "findings": [', "no complete JSON object"),
    "a cut object with a whole one inside": ('{"a": {"verdict": "pass"}, "b": [', "no complete JSON object"),
    "a cut fence": ('```json\n{"a": 1, "b": {"c": 2}\n', "no complete JSON object"),
    "a key twice": ('{"verdict": "block", "verdict": "pass"}', "a key stands twice"),
    "not a number": ('{"a": NaN}', "NaN is not JSON"),
    "an absurd number": ('{"a": ' + "9" * 5_000 + "}", "absurd length"),
    "too deep": ('{"a": ' + "[" * 50 + "]" * 50 + "}", "too deeply"),
    "much too deep": ('{"a":' * 50_000, "too deeply"),
    "too long": ('{"a": "' + "x" * MAX_REPLY + '"}', "more than 400000"),
}


@pytest.mark.parametrize(("text", "why"), INVALID.values(), ids=INVALID.keys())
def test_invalid(text: str, why: str) -> None:
    with pytest.raises(InvalidReply, match=why):
        extract_object(text)
