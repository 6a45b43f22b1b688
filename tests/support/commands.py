"""The command as users run it: a process of its own, with its streams and its exit code."""

from __future__ import annotations

import json
import os
import pty
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
NO_DOWNLOAD = {"REQUESTS_CA_BUNDLE": "/nowhere"}
"""Variables under which the download of a vocabulary fails before a byte is sent."""
NO_VOCABULARY = {"TIKTOKEN_CACHE_DIR": "/nowhere", **NO_DOWNLOAD}
"""The same where there is none on disk either."""
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


def run(*arguments: str | os.PathLike[str], cwd: Path, stdin: bytes = b"", **variables: str) -> Ran:
    """Run `reviewer` in a process of its own."""
    started = time.monotonic()
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        env=environment(**variables),
        input=stdin,
        capture_output=True,
        check=False,
    )
    return Ran(
        code=done.returncode,
        out=done.stdout.decode(),
        err=done.stderr.decode(),
        seconds=time.monotonic() - started,
    )


def shell(script: str, cwd: Path, **variables: str) -> Ran:
    """Run a line of bash in which `$reviewer` is the command."""
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=cwd,
        env=environment(reviewer=shlex.join(COMMAND), **variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return Ran(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())


def in_terminal(*arguments: str | os.PathLike[str], cwd: Path, **variables: str) -> Ran:
    """Run `reviewer` on a terminal, where output and errors come mixed."""
    master, slave = pty.openpty()
    variables = {"TERM": "xterm-256color", **variables}
    with subprocess.Popen(
        [*COMMAND, *arguments], cwd=cwd, env=environment(**variables), stdin=slave, stdout=slave, stderr=slave
    ) as process:
        os.close(slave)
        shown = b"".join(iter(partial(_read, master), b""))
    os.close(master)
    return Ran(code=process.returncode, out=shown.decode().replace("\r\n", "\n"), err="")


def _read(master: int) -> bytes:
    """What the terminal shows next; nothing once the process has gone."""
    try:
        return os.read(master, 65536)
    except OSError:
        return b""
