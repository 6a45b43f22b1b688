"""A folder that exists nowhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping


def folder(files: Mapping[str, str | bytes]) -> Callable[[str], bytes | None]:
    """A reader of files that exist nowhere."""
    return lambda name: text.encode() if isinstance(text := files.get(name), str) else text
