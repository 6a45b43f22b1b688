"""Configuration: files, environment and flags brought together."""

from reviewer.config.endpoints import eval_options, models_of
from reviewer.config.load import cache_path, find_table, load_settings, read_file, variable
from reviewer.config.owners import checked_approvals
from reviewer.config.project import project_settings, working_reader
from reviewer.config.settings import ModelSettings, Settings

__all__ = [
    "ModelSettings",
    "Settings",
    "cache_path",
    "checked_approvals",
    "eval_options",
    "find_table",
    "load_settings",
    "models_of",
    "project_settings",
    "read_file",
    "variable",
    "working_reader",
]
