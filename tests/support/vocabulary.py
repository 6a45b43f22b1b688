"""A real vocabulary, where one is on disk; nothing is downloaded for tests."""

from __future__ import annotations

import os

import pytest

from reviewer.tokens import TokenCounter, counter_for

KNOWN = "gpt-4o"


def vocabulary() -> TokenCounter:
    """The counter of a model that tiktoken knows; the test is skipped where its vocabulary is not at hand."""
    if not os.environ.get("TIKTOKEN_CACHE_DIR"):
        pytest.skip("no vocabulary: set TIKTOKEN_CACHE_DIR to a folder that holds o200k_base")
    counter = counter_for(KNOWN)
    if not counter.exact:
        pytest.skip("TIKTOKEN_CACHE_DIR does not hold o200k_base")
    return counter
