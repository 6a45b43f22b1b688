"""A review runs nothing that a repository configures, hides nothing that it asks to hide, and writes nothing."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.errors import ChangeError
from reviewer.git import open_change
from tests.git.spec import OPEN
from tests.git.traps import TRAPS, Trap, canary, ground
from tests.support.repo import Repo

WAYS: dict[str, dict[str, Any]] = {**OPEN, "branch": {}}


def _review(repo: Repo, arguments: dict[str, Any]) -> None:
    """Open a change and read all that it offers."""
    with open_change(repo=repo.path, **arguments) as change:
        for file in change.patch.files:
            change.read(file, "old")
            change.read(file, "new")
        change.trusted(".gitattributes")


@pytest.mark.parametrize("trap", [pytest.param(trap, id=trap.id) for trap in TRAPS])
def test_nothing_configured_is_run(repo: Repo, trap: Trap) -> None:
    script, seen = canary(repo.path.parent)
    ground(repo)
    trap.lay(repo, script)
    seen.unlink(missing_ok=True)
    for way, arguments in WAYS.items():
        with contextlib.suppress(ChangeError) if trap.incomplete else contextlib.nullcontext():
            _review(repo, arguments)
        assert not seen.exists(), way
    trap.spring(repo)
    assert seen.exists(), "the trap is no trap"
