"""Globs as in .gitignore; the only import of pathspec."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reviewer.errors import UsageError


def matcher(globs: Sequence[str]) -> Callable[[str], bool]:
    """A test whether globs match a path, the last one that speaks of it deciding; UsageError names a bad one."""
    import pathspec

    for glob in globs:
        try:
            pathspec.GitIgnoreSpec.from_lines([glob])
        except ValueError as error:
            raise UsageError(f"{glob!r} is no pattern as in .gitignore: {error}") from error
    return pathspec.GitIgnoreSpec.from_lines(globs).match_file
