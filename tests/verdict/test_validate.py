"""What is wrong with a verdict, in words that a repair request can use."""

from __future__ import annotations

import time
from typing import Any

import pytest

from reviewer.verdict import verdict_errors
from tests.support.builders import claimed, verdict

ID = "w-0123456789abcdef"


def without(value: dict[str, Any], key: str) -> dict[str, Any]:
    """The value without one key."""
    return {name: one for name, one in value.items() if name != key}


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no verdict": (without(verdict(ID), "verdict"), "reply: 'verdict' is a required property"),
    "an unknown word": (verdict(ID, verdict="approve"), "verdict: 'approve' is not one of"),
    "an unknown key": (verdict(ID, confidence=0.9), "reply: Additional properties are not allowed ('confidence'"),
    "findings that are no list": (verdict(ID, findings={}), "findings: {} is not of type 'array'"),
    "null for a list": (verdict(ID, missing_context=None), "missing_context: None is not of type 'array'"),
    "a number in a list of texts": (verdict(ID, missing_context=["a", 1]), "missing_context[1]: 1 is not of type"),
    "a finding that is a text": (verdict(ID, findings=["bad"]), "findings[0]: 'bad' is not of type 'object'"),
    "a finding without evidence": (
        verdict(ID, claimed("x"), without(claimed("x"), "evidence")),
        "findings[1]: 'evidence' is a required property",
    ),
    "an unknown severity": (verdict(ID, claimed("x", severity="urgent")), "findings[0].severity: 'urgent'"),
    "an unknown mode": (verdict(ID, claimed("x", mode="bad-vibes")), "findings[0].mode: 'bad-vibes'"),
    "blank evidence": (verdict(ID, claimed(" \t")), "findings[0].evidence: must not be empty"),
    "a blank claim": (verdict(ID, claimed("x"), claimed("x", claim="")), "findings[1].claim: must not be empty"),
    "another window": (verdict("w-ffffffffffffffff"), f"window_id: expected '{ID}'"),
    "too many findings": (verdict(ID, *[claimed("x")] * 101), "findings: 101 are too many"),
}


@pytest.mark.parametrize(("value", "words"), WRONG.values(), ids=WRONG.keys())
def test_wrong(value: dict[str, Any], words: str) -> None:
    (error,) = verdict_errors(value, ID)
    assert error.startswith(words)
    assert len(error) < 300


def test_nothing_is_wrong() -> None:
    assert verdict_errors(verdict(ID, *[claimed("x")] * 100, missing_context=["the caller"]), ID) == []


def test_several_errors_are_all_named_up_to_eight() -> None:
    value = verdict(ID, claimed("x", severity="urgent", detection="never"), verdict="fine")
    assert [error.split(":")[0] for error in verdict_errors(value, ID)] == [
        "findings[0].detection",
        "findings[0].severity",
        "verdict",
    ]
    assert len(verdict_errors(verdict(ID, *[{}] * 20), ID)) == 8


def test_a_huge_wrong_reply_is_refused_within_a_second() -> None:
    started = time.monotonic()
    assert len(verdict_errors(verdict(ID, *[{}] * 100_000), ID)) == 8
    assert time.monotonic() - started < 1
