"""Counting tokens: never too few, never in the way."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.patch import visible
from reviewer.tokens import ByteCounter, LargestCounter, TokenCounter, VocabularyCounter, counter_for
from tests.support.patches import TEXTS, bounded
from tests.support.vocabulary import vocabulary

BYTES = {
    "nothing": ("", 0),
    "plain text": ("abc", 3),
    "two bytes": ("é", 2),
    "four bytes": ("😀", 4),
    "half a character": ("\ud800", 3),
    "a byte that is no UTF-8": ("\udcff", 3),
}


@pytest.mark.parametrize(("text", "size"), BYTES.values(), ids=BYTES.keys())
def test_bytes(text: str, size: int) -> None:
    assert ByteCounter().count(text) == size
    assert ByteCounter().count_many([text, "", text]) == [size, 0, size]


def test_bytes_call_themselves_an_upper_bound() -> None:
    assert (ByteCounter().name, ByteCounter().exact) == ("utf-8 bytes (upper bound)", False)


class Words:
    """A counter of words."""

    name = "words"
    exact = True

    def count(self, text: str) -> int:
        """How many words."""
        return len(text.split())

    def count_many(self, texts: Sequence[str]) -> list[int]:
        """How many words each."""
        return [self.count(text) for text in texts]


@bounded
@given(st.lists(st.text(max_size=30), min_size=1, max_size=4))
def test_a_panel_is_counted_by_whoever_counts_most(texts: list[str]) -> None:
    counters: list[TokenCounter] = [Words(), ByteCounter()]
    largest = LargestCounter(counters)
    assert largest.count_many(texts) == [max(one.count(text) for one in counters) for text in texts]
    assert [largest.count(text) for text in texts] == largest.count_many(texts)


def test_a_panel_names_each_counter_once_and_is_exact_when_all_are() -> None:
    mixed = LargestCounter([Words(), ByteCounter(), Words()])
    assert (mixed.name, mixed.exact) == ("words / utf-8 bytes (upper bound)", False)
    assert LargestCounter([Words(), Words()]).exact


class Doubling:
    """A vocabulary that makes one token of every two characters, and refuses what would break a real one."""

    def encode_ordinary(self, text: str) -> list[int]:
        """Tokens of a text."""
        assert len(text) <= 50_000
        return [0] * -(-len(text) // 2)


LONG = {
    "lines": ("x" * 99 + "\n") * 3000,
    "one line": "x" * 300_000,
    "a million blanks": " " * 1_000_000,
    "a short one": "x",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_long_texts_are_counted_in_pieces_and_never_too_low(text: str) -> None:
    counter = VocabularyCounter(Doubling(), "doubling")
    assert counter.count(text) >= len(text) // 2
    assert counter.count_many([text, "ab"]) == [counter.count(text), 1]


def test_a_million_blanks_break_no_vocabulary() -> None:
    started = time.monotonic()
    assert 0 < vocabulary().count(" " * 1_000_000) <= 1_000_000
    assert time.monotonic() - started < 5


@bounded
@given(TEXTS)
def test_tokens_are_never_more_than_bytes(text: str) -> None:
    shown = visible(text)
    assert vocabulary().count(shown) <= ByteCounter().count(shown)


@bounded
@given(st.lists(TEXTS, max_size=6))
def test_rows_counted_one_by_one_are_never_fewer_tokens_than_the_whole(texts: list[str]) -> None:
    counter = vocabulary()
    rows = [f"{number} +{visible(text)}\n" for number, text in enumerate(texts)]
    assert sum(counter.count_many(rows)) >= counter.count("".join(rows))


NAMES = {
    "gpt-4o": "o200k_base",
    "openai/gpt-4o-mini": "o200k_base",
    "gpt-4": "cl100k_base",
    "qwen3-coder": "o200k_base (assumed for qwen3-coder)",
    "Org/Some-Model": "o200k_base (assumed for Org/Some-Model)",
}


@pytest.mark.parametrize(("model", "name"), NAMES.items(), ids=NAMES.keys())
def test_the_vocabulary_of_a_model(model: str, name: str) -> None:
    vocabulary()
    counter = counter_for(model)
    assert (counter.name, counter.exact) == (name, True)


def test_without_a_vocabulary_and_without_a_network_bytes_are_counted_soon(tmp_path: Path) -> None:
    code = "from reviewer.tokens import counter_for; c = counter_for('gpt-4o'); print(c.name, c.exact)"
    away = {"TIKTOKEN_CACHE_DIR": str(tmp_path), "HTTPS_PROXY": "http://127.0.0.1:9", "PATH": ""}
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], env=away, capture_output=True, text=True, check=True)
    assert done.stdout == "utf-8 bytes (upper bound) False\n"
    assert time.monotonic() - started < 9
