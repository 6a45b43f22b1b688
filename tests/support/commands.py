"""The command as users run it: a process of its own, with its streams and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
NO_DOWNLOAD = {"TIKTOKEN_CACHE_DIR": "/nowhere", "REQUESTS_CA_BUNDLE": "/nowhere"}
"""Variables under which there is no vocabulary and its download fails before a byte is sent."""
COMMAND = (sys.executable, "-m", "reviewer")


@dataclass(frozen=True, kw_only=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str
    seconds: float = 0.0

    @property
    def report(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


def environment(**extra: str) -> dict[str, str]:
    """The environment of a test with the checkout on the path."""
    return os.environ | {"PYTHONPATH": str(ROOT)} | extra


def run(*arguments: str | os.PathLike[str], cwd: Path, stdin: bytes | None = b"", **variables: str) -> Ran:
    """Run `reviewer` in a process of its own; without `stdin` its standard input is closed."""
    started = time.monotonic()
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        env=environment(**variables),
        input=stdin,
        stdin=None if stdin is None else subprocess.PIPE,
        preexec_fn=_close_stdin if stdin is None else None,
        capture_output=True,
        check=False,
    )
    return Ran(
        code=done.returncode,
        out=done.stdout.decode(),
        err=done.stderr.decode(),
        seconds=time.monotonic() - started,
    )


def _close_stdin() -> None:
    os.close(0)
