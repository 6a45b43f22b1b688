"""From arguments to an open change and its trusted settings."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from reviewer.config import Settings, find_table, load_settings, read_file, working_reader
from reviewer.errors import ConfigError, PatchError, UsageError
from reviewer.git import Change, from_patch, open_change, sweep


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An open change and the settings that may judge it."""

    change: Change
    settings: Settings
    read: Callable[[str], bytes | None]
    """Reads a file of the trusted side by its path."""


@contextmanager
def open_source(arguments: dict[str, Any], flags: Mapping[str, Any]) -> Iterator[Source]:
    """Open the change that the arguments name and load the settings that apply to it."""
    patch, change = arguments["patch"], arguments["change"]
    if patch is not None:
        if change is not None or arguments["staged"] or arguments["worktree"]:
            raise UsageError("name one change: CHANGE, --staged, --worktree or --patch")
        opened = from_patch(read_patch(patch), name="standard input" if patch == "-" else patch)
        yield _source(opened, arguments, flags, working_reader(arguments["repo"]))
        return
    sweep()
    with open_change(
        change, repo=arguments["repo"], staged=arguments["staged"], worktree=arguments["worktree"]
    ) as opened:
        yield _source(opened, arguments, flags, opened.trusted)


def read_patch(name: str) -> bytes:
    """The bytes of a patch file or of standard input."""
    if name == "-" and sys.stdin is None:
        raise PatchError("standard input: it is closed; pipe a diff into it, or name a file")
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise PatchError(f"{name}: cannot be read: {error.strerror}") from error


def _source(
    change: Change, arguments: dict[str, Any], flags: Mapping[str, Any], read: Callable[[str], bytes | None]
) -> Source:
    config = arguments["config"]
    if config is not None:
        table, name = read_file(config), config
    else:
        found = find_table(read)
        name, table = found if found is not None else ("", {})
    settings = load_settings(flags, file=table, name=name)
    if config is None and not settings.quiet:
        _say_when_untrusted(change, Path(arguments["repo"]), name, table)
    return Source(change=change, settings=settings, read=read)


def _say_when_untrusted(change: Change, repo: Path, name: str, table: Mapping[str, Any]) -> None:
    """Tell a user who just wrote a configuration why it does not count yet."""
    if change.kind == "patch" or change.blobs is None:
        return
    try:
        here = find_table(change.blobs.in_worktree)
    except ConfigError as error:
        click.echo(f"reviewer: note: {error}; for this change that file does not count", err=True)
        return
    if here is not None and (here[0], dict(here[1])) != (name, dict(table)):
        where = change.merge_base[:12] if change.merge_base else "the empty history"
        click.echo(
            f"reviewer: note: {here[0]} differs from the one at {where}, which counts for this change;"
            f" to try it now: --config {repo / here[0]}",
            err=True,
        )
