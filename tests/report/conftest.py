"""Golden files: reports kept as text, rewritten by `--rewrite-golden`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def golden(rewrite_golden: bool) -> Callable[[str, str], None]:
    """A function that compares a text with the golden file of that name, or writes it."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if rewrite_golden:
            path.write_bytes(text.encode("utf-8"))
        assert path.read_bytes().decode("utf-8") == text, f"{name} differs; look at it, then run with --rewrite-golden"

    return compare
