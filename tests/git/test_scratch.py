"""Temporary folders of processes that were killed go; those of living ones stay."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from reviewer.git import Scratch, sweep
from tests.support.commands import environment

_HOLDER = "import time; from reviewer.git import Scratch; print(Scratch().path, flush=True); time.sleep(60)"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_what_a_killed_process_left_is_swept_and_not_before(folder: Path) -> None:
    command = [sys.executable, "-c", _HOLDER]
    with subprocess.Popen(command, env=environment(TMPDIR=str(folder)), stdout=-1, text=True) as process:
        assert process.stdout is not None
        left = Path(process.stdout.readline().strip())
        (left / "below").mkdir()
        sweep()
        assert (left / "below").is_dir()
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert (left / "below").is_dir()
        sweep()
    assert list(folder.iterdir()) == []


def test_own_folders_stay_until_they_are_closed(folder: Path) -> None:
    with Scratch() as first, Scratch() as second:
        sweep()
        assert sorted(folder.iterdir()) == sorted([first, second])
    assert list(folder.iterdir()) == []


def test_only_folders_of_its_own_name_are_swept_and_no_link_is_followed(folder: Path) -> None:
    (folder / "mine").mkdir()
    (folder / "reviewer-scratch-link").symlink_to(folder / "mine")
    (folder / "reviewer-scratch-file").write_text("mine")
    (folder / "reviewer-scratch-gone").mkdir()
    sweep()
    assert sorted(path.name for path in folder.iterdir()) == ["mine", "reviewer-scratch-file", "reviewer-scratch-link"]
