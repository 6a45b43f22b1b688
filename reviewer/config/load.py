"""Where settings come from: defaults < file < environment < flags. The only reader of the process's environment."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from reviewer.config.settings import LISTS, READERS, TABLES, Settings, Word, read_table
from reviewer.errors import ConfigError

FILES = ("reviewer.toml", "pyproject.toml")
PREFIX = "REVIEWER_"


def load_settings(
    flags: Mapping[str, Any],
    *,
    file: Mapping[str, Any] | None = None,
    name: str = "",
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Settings from a file's table, the environment and flags; a later source replaces an earlier one.

    A base URL from the environment or a flag replaces those in the tables of models too. Errors
    start with the file's `name`, the variable or the flag.
    """
    given = _from_environment(os.environ if environ is None else environ) | _from_flags(flags)
    try:
        values = read_table(file or {}, READERS)
    except ConfigError as error:
        raise ConfigError(f"{name}: {error}" if name else str(error)) from error
    if "base_url" in given:
        values["models"] = {one: replace(table, base_url=None) for one, table in values.get("models", {}).items()}
    return Settings(**values | given)


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
    top = {key: value for key, value in data.items() if key != "tool"}
    if not Path(name).name.startswith("pyproject"):
        if table is not None and top:
            raise ConfigError(f"{name}: {next(iter(top))} is outside [tool.reviewer]; put all keys in it, or none")
        table = top if table is None else table
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
        key = name.removeprefix(PREFIX).lower()
        if not name.startswith(PREFIX) or not text or key not in {*READERS, "no_cache"} - TABLES:
            continue
        given: Any = [part.strip() for part in text.split(",") if part.strip()] if key in LISTS else Word(text)
        try:
            if key == "no_cache":
                values["cache"] = not read_table({key: given}, {key: READERS["cache"]})[key]
            else:
                values |= read_table({key: given}, READERS)
        except ConfigError as error:
            raise ConfigError(f"environment variable {name}: {error}") from error
    return values


def _from_flags(flags: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in flags.items():
        if value in (None, ()):
            continue
        try:
            values |= read_table({key: Word(value) if isinstance(value, str) else value}, READERS)
        except ConfigError as error:
            raise ConfigError(str(error).replace(key, f"--{key.replace('_', '-')}", 1)) from error
    return values
