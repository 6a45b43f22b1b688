"""Where the program reads and writes."""

from collections.abc import Mapping
from pathlib import Path


def place(environment: Mapping[str, str], name: str) -> Path:
    return Path(environment[f"ENGRAVER_{name.upper()}"])
