"""The JSON report and its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reviewer.patch import visible
from reviewer.report import as_dict, render, report_schema
from reviewer.report.dump import dump
from tests.report.builders import finding, report
from tests.report.cases import CASES


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(report_schema())


def objects(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Every object schema inside a schema, itself included."""
    if "properties" in schema:
        yield schema
        for one in schema["properties"].values():
            yield from objects(one)
    if "items" in schema:
        yield from objects(schema["items"])


def test_every_object_is_closed_complete_and_described() -> None:
    found = list(objects(report_schema()))
    assert len(found) == 14
    for one in found:
        assert one["additionalProperties"] is False
        assert one["required"] == list(one["properties"])
        assert one["description"]
        assert all("description" in value for value in one["properties"].values())


@pytest.mark.parametrize("case", CASES)
def test_the_data_has_the_order_of_the_schema(case: str) -> None:
    data = as_dict(CASES[case])
    assert list(data) == list(report_schema()["properties"])
    for one in data["findings"]:
        assert list(one) == list(report_schema()["properties"]["findings"]["items"]["properties"])


def test_findings_stay_in_the_order_given() -> None:
    value = report(findings=tuple(finding(path=f"{name}.py") for name in "cab"))
    assert [one["path"] for one in json.loads(render(value, "json"))["findings"]] == [
        one.path for one in value.findings
    ]


def test_equal_reports_differ_in_timing_only() -> None:
    one, other = as_dict(report()), as_dict(replace(report(), seconds=99.0))
    assert one.pop("timing") != other.pop("timing")
    assert one == other


def test_a_cost_that_is_no_number_is_unknown() -> None:
    value = report()
    assert as_dict(replace(value, usage=replace(value.usage, cost_usd=float("inf"))))["usage"]["cost_usd"] is None


def test_evidence_is_the_visible_line() -> None:
    assert as_dict(report(findings=(finding(evidence="a\x1b\u202e"),)))["findings"][0]["evidence"] == visible(
        "a\x1b\u202e"
    )


@pytest.mark.parametrize("text", ["ä 漢", "\x7f\x85\u2028\u202e", "\ud800", "##[warning]", "\U000e0041", "\\##[x]"])
def test_dumped_text_is_printable_and_comes_back(text: str) -> None:
    dumped = dump([text])
    assert all(character.isprintable() or character == "\n" for character in dumped)
    assert "##[" not in dumped
    assert json.loads(dumped) == [text]
