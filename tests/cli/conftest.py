"""Every test of the command runs without the machine's settings, cache, vocabulary and network."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def in_sandbox(sandbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start in an empty folder that is no repository."""
    monkeypatch.chdir(sandbox)
