"""Configuration: files, environment and flags brought together."""

from reviewer.config.load import cache_path, find_table, load_settings, read_file, variable
from reviewer.config.owners import checked_approvals
from reviewer.config.settings import ModelSettings, Settings

__all__ = [
    "ModelSettings",
    "Settings",
    "cache_path",
    "checked_approvals",
    "find_table",
    "load_settings",
    "read_file",
    "variable",
]
