"""Every test here runs with the machine's git configuration out of sight."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.repo import ISOLATION, Repo


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the code under test see no configuration but the repository's own."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for name, value in ISOLATION.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """An empty repository on `main`, with room for others beside it."""
    return Repo(tmp_path / "repo")
