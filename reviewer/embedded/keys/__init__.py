"""Keys and values of configuration files, with their lines; whole files and fragments alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reviewer.embedded.index import MAX_LINE
from reviewer.embedded.keys.entry import Entry
from reviewer.embedded.keys.hcl import hcl_entries
from reviewer.embedded.keys.json import json_entries
from reviewer.embedded.keys.sections import section_entries
from reviewer.embedded.keys.yaml import yaml_entries

__all__ = ["READERS", "Entry", "entries"]

READERS: dict[str, Callable[[Sequence[str]], Iterator[Entry]]] = {
    "yaml": yaml_entries,
    "hcl": hcl_entries,
    "json": json_entries,
    "toml": section_entries,
    "ini": section_entries,
}


def entries(language: str | None, lines: Sequence[str]) -> list[Entry]:
    """Return the entries of a file; empty when its language has no keys."""
    reader = READERS.get(language or "")
    return list(reader([line[:MAX_LINE] for line in lines])) if reader else []
