"""The verdict schema: what every strict endpoint accepts, and what the prompt promises."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema
import pytest

from reviewer.prompt import load_prompt
from reviewer.taxonomy import modes
from reviewer.verdict import verdict_schema
from tests.support.builders import claimed, verdict

ALLOWED = {"type", "properties", "required", "additionalProperties", "enum", "items", "description"}
FIELDS = ["mode", "file", "evidence", "claim", "severity", "confidence", "blast_radius", "reversibility", "detection"]
ENUMS = {
    "severity": ["critical", "high", "medium", "low"],
    "confidence": ["high", "medium", "low"],
    "blast_radius": ["local", "service", "multi_service", "global"],
    "reversibility": ["revert", "repair", "irreversible"],
    "detection": ["pre_merge", "at_rollout", "silent"],
}


def nodes(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The schema and all schemas inside it."""
    yield schema
    for inner in schema.get("properties", {}).values():
        yield from nodes(inner)
    if "items" in schema:
        yield from nodes(schema["items"])


FINDING = verdict_schema()["properties"]["findings"]["items"]


def test_it_is_a_schema_of_the_draft_it_is_checked_with() -> None:
    jsonschema.Draft202012Validator.check_schema(verdict_schema())


def test_only_keywords_that_strict_endpoints_accept() -> None:
    assert {key for node in nodes(verdict_schema()) for key in node} <= ALLOWED


def test_every_object_is_closed_and_requires_all_of_its_properties() -> None:
    objects = [node for node in nodes(verdict_schema()) if node["type"] == "object"]
    assert len(objects) == 2
    for node in objects:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])


def test_fields_stand_in_the_order_in_which_a_model_should_think() -> None:
    assert list(verdict_schema()["properties"]) == ["window_id", "findings", "missing_context", "verdict"]
    assert list(FINDING["properties"]) == FIELDS


@pytest.mark.parametrize("name", ENUMS)
def test_closed_scale(name: str) -> None:
    assert sorted(FINDING["properties"][name]["enum"]) == sorted(ENUMS[name])


def test_modes_are_all_failure_modes_and_other() -> None:
    assert FINDING["properties"]["mode"]["enum"] == [*modes(), "other"]


def test_verdict_words() -> None:
    assert verdict_schema()["properties"]["verdict"]["enum"] == ["pass", "concern", "block", "cannot_assess"]


def test_it_is_small_enough_for_strict_endpoints() -> None:
    values = [value for node in nodes(verdict_schema()) for value in node.get("enum", ())]
    assert len(values) <= 500
    assert sum(len(node.get("properties", ())) for node in nodes(verdict_schema())) <= 100
    assert len(json.dumps(verdict_schema())) < 15_000


def test_a_full_verdict_is_valid() -> None:
    full = verdict("w-0", *(claimed("x", mode=mode) for mode in [*modes(), "other"]), missing_context=["f"])
    jsonschema.validate(full, verdict_schema())


def test_the_prompt_names_every_field_and_value() -> None:
    system = load_prompt().system
    for word in [*FIELDS, *(value for values in ENUMS.values() for value in values), *modes()]:
        assert word in system
