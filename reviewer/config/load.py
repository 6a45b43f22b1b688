"""Where settings come from: defaults < file < environment < flags. The only reader of the process's environment."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from reviewer.config.settings import LISTS, READERS, TABLES, Settings, read_table
from reviewer.errors import ConfigError

FILES = ("reviewer.toml", "pyproject.toml")
PREFIX = "REVIEWER_"
_OTHER_VARIABLES = frozenset(
    {"REVIEWER_CONFIG", "REVIEWER_CACHE_DIR", "REVIEWER_REPO", "REVIEWER_NO_CACHE", "REVIEWER_PATCH"}
)


def load_settings(
    flags: Mapping[str, Any], *, file: Mapping[str, Any] | None = None, environ: Mapping[str, str] | None = None
) -> Settings:
    """Settings from a file's table, the environment and flags; a later source replaces an earlier one."""
    values = read_table(file or {}, READERS)
    values |= _from_environment(os.environ if environ is None else environ)
    values |= read_table({key: value for key, value in flags.items() if value not in (None, ())}, READERS)
    return Settings(**values)


def variable(name: str) -> str | None:
    """A variable of the process's environment; None when it is unset or empty."""
    return os.environ.get(name) or None


def cache_path() -> Path:
    """Where answered windows are kept: REVIEWER_CACHE_DIR, else the user's cache folder."""
    own = variable("REVIEWER_CACHE_DIR")
    if own:
        return Path(own) / "answers.sqlite"
    home = variable("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "reviewer" / "answers.sqlite"


def table_of(name: str, content: bytes) -> Mapping[str, Any] | None:
    """The reviewer's table in a configuration file; None when a pyproject.toml has none."""
    try:
        data = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{name}: not valid TOML: {error}") from error
    tool = data.get("tool", {})
    table = tool.get("reviewer") if isinstance(tool, dict) else None
    if table is None and not Path(name).name.startswith("pyproject"):
        table = {key: value for key, value in data.items() if key != "tool"}
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{name}: tool.reviewer must be a table")
    return table


def find_table(read: Callable[[str], bytes | None]) -> tuple[str, Mapping[str, Any]] | None:
    """The first configuration that a reader of root files knows, with its name."""
    for name in FILES:
        content = read(name)
        table = table_of(name, content) if content is not None else None
        if table is not None:
            return name, table
    return None


def read_file(path: str) -> Mapping[str, Any]:
    """The table of a configuration file named by the user."""
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    table = table_of(path, content)
    if table is None:
        raise ConfigError(f"{path}: has no [tool.reviewer] table")
    return table


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, text in environ.items():
        if not name.startswith(PREFIX) or name in _OTHER_VARIABLES or not text:
            continue
        key = name.removeprefix(PREFIX).lower()
        if key not in READERS or key in TABLES:
            continue
        given: Any = [part.strip() for part in text.split(",") if part.strip()] if key in LISTS else text
        try:
            values |= read_table({key: given}, READERS)
        except ConfigError as error:
            raise ConfigError(f"environment variable {name}: {error}") from error
    if environ.get("REVIEWER_NO_CACHE"):
        values["cache"] = not READERS["cache"](environ["REVIEWER_NO_CACHE"])
    return values
