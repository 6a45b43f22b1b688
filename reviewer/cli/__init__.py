"""The command line: one file per command, exit codes in one place."""

from reviewer.cli.main import main

__all__ = ["main"]
