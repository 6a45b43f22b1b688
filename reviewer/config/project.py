"""The settings of the project that a command is run in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from reviewer.config.load import find_table, load_settings, read_file
from reviewer.config.settings import Settings


def project_settings(flags: Mapping[str, Any], config: str | None, *, start: str = ".") -> Settings:
    """Settings from the file that is named, else from the project around a folder."""
    found = find_table(working_reader(start)) if config is None else (config, read_file(config))
    name, table = found or ("", {})
    return load_settings(flags, file=table, name=name)


def working_reader(start: str) -> Callable[[str], bytes | None]:
    """Reads root files of the project around a folder, where no history is involved."""
    here = Path(start).resolve()
    root = next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)

    def read(path: str) -> bytes | None:
        try:
            return (root / path).read_bytes()
        except OSError:
            return None

    return read
