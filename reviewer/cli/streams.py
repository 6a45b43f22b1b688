"""Standard output that may be closed, full, or without a reader."""

from __future__ import annotations

import contextlib
import os
import sys

import click


def silence_stdout() -> None:
    """Point standard output at nothing after it failed, so that the exit stays quiet and keeps its code."""
    if sys.stdout is None:
        return
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str) -> None:
    """Print what a command found; a reader that went away changes no exit code."""
    try:
        click.echo(text)
    except BrokenPipeError:
        silence_stdout()
