"""A reviewer is independent only of authors whose family is known to be another."""

from __future__ import annotations

from typing import Literal

import pytest

from reviewer.authorship import FAMILIES, Authorship, independence
from reviewer.authorship.types import OPEN, VENDORS

Answer = bool | Literal["unverified"]

ROWS: list[tuple[str, tuple[str, ...], str, Answer]] = [
    ("same family", ("anthropic",), "anthropic", False),
    ("another family", ("anthropic",), "openai", True),
    ("one of several authors", ("anthropic", "openai"), "openai", False),
    ("none of several authors", ("anthropic", "openai"), "google", True),
    ("author unknown", (), "openai", "unverified"),
    ("author's tool lets the user pick", ("multi",), "openai", "unverified"),
    ("author's tool hides its model", ("unknown",), "openai", "unverified"),
    ("one author known, one not", ("anthropic", "unknown"), "openai", "unverified"),
    ("known author is the reviewer's, another is open", ("anthropic", "multi"), "anthropic", False),
    ("reviewer unknown", ("anthropic",), "unknown", "unverified"),
    ("reviewer unknown and author too", ("unknown",), "unknown", "unverified"),
    ("reviewer is a router", ("anthropic",), "multi", "unverified"),
    ("reviewer family misspelt", ("anthropic",), "antropic", "unverified"),
    ("embedded reviewer, author known", ("anthropic",), "embedded", True),
    ("embedded reviewer, author unknown", (), "embedded", True),
    ("embedded reviewer, author open", ("multi", "unknown"), "embedded", True),
]


@pytest.mark.parametrize(("families", "family", "answer"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_row(families: tuple[str, ...], family: str, answer: Answer) -> None:
    assert independence(Authorship(families=families), family) == answer


def test_true_needs_two_known_families_that_differ() -> None:
    for author in sorted(FAMILIES):
        for family in sorted(FAMILIES):
            independent = independence(Authorship(families=(author,)), family) is True
            assert independent == ({author, family} <= VENDORS and author != family)


def test_open_families_are_no_vendors() -> None:
    assert not OPEN & VENDORS
