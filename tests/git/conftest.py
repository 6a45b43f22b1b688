"""A repository for each test to make what it likes of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.repo import Repo


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """An empty repository on `main`, with room for others beside it."""
    return Repo(tmp_path / "repo")
