"""Standard output that may be closed, full, or without a reader."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys

import click

from reviewer.config import variable

_WIDEST = 100
"""Prose in longer lines is hard to read."""


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


def wants_colour() -> bool:
    """True where standard output is a terminal that shows colour and nobody asked for none."""
    return sys.stdout.isatty() and not variable("NO_COLOR") and variable("TERM") != "dumb"


def page_width() -> int:
    """Columns for prose: those of the terminal or of COLUMNS, 80 where nothing is known, never too many or too few."""
    return max(40, min(_WIDEST, shutil.get_terminal_size().columns))
