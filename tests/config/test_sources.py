"""Settings come from defaults, a file, the environment and flags; each source replaces the ones before it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import pytest

from reviewer.config import ModelSettings, Settings, load_settings
from reviewer.config.settings import Waiver
from reviewer.taxonomy import Severity


@dataclass(frozen=True, kw_only=True)
class Row:
    """One option with a value in each source and what settings make of it."""

    default: Any
    file: Any
    in_file: Any
    environment: str
    in_environment: Any
    flag: Any
    in_flag: Any


ROWS = {
    "model": Row(
        default=(),
        file=["a", "b"],
        in_file=("a", "b"),
        environment="c, d",
        in_environment=("c", "d"),
        flag=("e",),
        in_flag=("e",),
    ),
    "base_url": Row(
        default=None,
        file="http://file/v1",
        in_file="http://file/v1",
        environment="http://env/v1",
        in_environment="http://env/v1",
        flag="http://flag/v1",
        in_flag="http://flag/v1",
    ),
    "window_tokens": Row(default=None, file=1, in_file=1, environment="2", in_environment=2, flag="3", in_flag=3),
    "concurrency": Row(default=8, file=1, in_file=1, environment="2", in_environment=2, flag="3", in_flag=3),
    "timeout": Row(default=120.0, file=1, in_file=1.0, environment="2.5", in_environment=2.5, flag="3", in_flag=3.0),
    "deadline": Row(default=None, file=1.5, in_file=1.5, environment="2", in_environment=2.0, flag="3", in_flag=3.0),
    "max_requests": Row(default=None, file=1, in_file=1, environment="2", in_environment=2, flag="3", in_flag=3),
    "max_input_tokens": Row(default=None, file=1, in_file=1, environment="2", in_environment=2, flag="3", in_flag=3),
    "max_cost": Row(
        default=None, file=0.5, in_file=0.5, environment="0.25", in_environment=0.25, flag="1", in_flag=1.0
    ),
    "cache": Row(
        default=True, file=False, in_file=False, environment="yes", in_environment=True, flag=False, in_flag=False
    ),
    "author_model": Row(
        default=None,
        file="openai",
        in_file="openai",
        environment="anthropic",
        in_environment="anthropic",
        flag="google",
        in_flag="google",
    ),
    "fail_on": Row(
        default=None,
        file="high",
        in_file=Severity.HIGH,
        environment="medium",
        in_environment=Severity.MEDIUM,
        flag="low",
        in_flag=Severity.LOW,
    ),
    "exclude": Row(
        default=(),
        file=["vendor/**"],
        in_file=("vendor/**",),
        environment="*.lock,dist/",
        in_environment=("*.lock", "dist/"),
        flag=("gen/",),
        in_flag=("gen/",),
    ),
    "report": Row(
        default=("text",),
        file=["json"],
        in_file=("json",),
        environment="text,sarif=a.sarif",
        in_environment=("text", "sarif=a.sarif"),
        flag=("html=a.html",),
        in_flag=("html=a.html",),
    ),
    "quiet": Row(
        default=False, file=True, in_file=True, environment="off", in_environment=False, flag=True, in_flag=True
    ),
    "approved_by": Row(
        default=(),
        file=["ann"],
        in_file=("ann",),
        environment="bob",
        in_environment=("bob",),
        flag=("cy", "di"),
        in_flag=("cy", "di"),
    ),
    "approvers": Row(
        default=(),
        file=["ann"],
        in_file=("ann",),
        environment="bob,cy",
        in_environment=("bob", "cy"),
        flag=("di",),
        in_flag=("di",),
    ),
    "on_inconclusive": Row(
        default="fail",
        file="pass",
        in_file="pass",
        environment="fail",
        in_environment="fail",
        flag="pass",
        in_flag="pass",
    ),
}
ONLY_IN_FILES: dict[str, tuple[Any, Any, Any]] = {
    "gate": ({}, {"medium": "block", "excluded": "pass"}, {"medium": "block", "excluded": "pass"}),
    "models": (
        {},
        {
            "fast": {
                "model": "org/fast-7b",
                "base_url": "http://fast/v1",
                "api_key_env": "FAST_KEY",
                "family": "meta",
                "context_tokens": 32768,
                "max_output_tokens": 900,
                "price_in": 0,
                "price_out": 0.25,
                "extra_body": {"seed": 7},
            },
            "plain": {},
        },
        {
            "fast": ModelSettings(
                model="org/fast-7b",
                base_url="http://fast/v1",
                api_key_env="FAST_KEY",
                family="meta",
                context_tokens=32768,
                max_output_tokens=900,
                price_in=0.0,
                price_out=0.25,
                extra_body={"seed": 7},
            ),
            "plain": ModelSettings(),
        },
    ),
    "waivers": (
        (),
        [{"fingerprint": "0123456789abcdef", "reason": "accepted in July"}],
        (Waiver(fingerprint="0123456789abcdef", reason="accepted in July"),),
    ),
}


def variable(key: str) -> str:
    """The environment variable of an option."""
    return f"REVIEWER_{key.upper()}"


def test_every_option_has_a_row() -> None:
    assert ROWS.keys() | ONLY_IN_FILES.keys() == {one.name for one in fields(Settings)}
    assert not ROWS.keys() & ONLY_IN_FILES.keys()


@pytest.mark.parametrize("key", ROWS)
def test_each_source_replaces_the_ones_before_it(key: str) -> None:
    row = ROWS[key]
    file, environ, flags = {key: row.file}, {variable(key): row.environment}, {key: row.flag}
    assert getattr(load_settings({}, environ={}), key) == row.default
    assert getattr(load_settings({}, file=file, environ={}), key) == row.in_file
    assert getattr(load_settings({}, file=file, environ=environ), key) == row.in_environment
    assert getattr(load_settings(flags, file=file, environ=environ), key) == row.in_flag


@pytest.mark.parametrize("key", ROWS)
def test_values_have_the_type_of_their_default(key: str) -> None:
    row = ROWS[key]
    assert type(row.in_environment) is type(row.in_file) is type(row.in_flag)
    for settings, value in (
        (load_settings({}, file={key: row.file}, environ={}), row.in_file),
        (load_settings({}, environ={variable(key): row.environment}), row.in_environment),
        (load_settings({key: row.flag}, environ={}), row.in_flag),
    ):
        assert type(getattr(settings, key)) is type(value)


@pytest.mark.parametrize("key", ONLY_IN_FILES)
def test_tables_are_read_from_files_alone(key: str) -> None:
    default, written, read = ONLY_IN_FILES[key]
    assert getattr(load_settings({}, environ={variable(key): "anything"}), key) == default
    assert getattr(load_settings({}, file={key: written}, environ={}), key) == read


@pytest.mark.parametrize(
    ("given", "cache"),
    [("1", False), ("true", False), ("0", True), ("", True)],
    ids=["switched on", "a word", "switched off", "empty is unset"],
)
def test_no_cache_has_a_variable_of_its_own(given: str, cache: bool) -> None:
    assert load_settings({}, environ={"REVIEWER_NO_CACHE": given}).cache is cache


def test_flags_that_were_not_given_replace_nothing() -> None:
    flags = {"model": (), "timeout": None, "quiet": None}
    settings = load_settings(flags, file={"model": ["a"], "timeout": 5, "quiet": True}, environ={})
    assert (settings.model, settings.timeout, settings.quiet) == (("a",), 5.0, True)


def test_empty_and_foreign_variables_count_as_unset() -> None:
    foreign = {"REVIEWER_TIMEOUT": "", "REVIEWER_SOMETHING_ELSE": "x", "OTHER_TIMEOUT": "3"}
    assert load_settings({}, environ=foreign) == Settings()


@pytest.mark.parametrize(
    ("flags", "environ", "expected"),
    [
        ({}, {}, "http://table/v1"),
        ({"base_url": "http://flag/v1"}, {}, "http://flag/v1"),
        ({}, {"REVIEWER_BASE_URL": "http://env/v1"}, "http://env/v1"),
    ],
    ids=["the table beats the file", "a flag beats the table", "a variable beats the table"],
)
def test_the_base_url_nearest_to_the_user_counts(flags: dict[str, Any], environ: dict[str, str], expected: str) -> None:
    file = {"base_url": "http://file/v1", "models": {"fast": {"base_url": "http://table/v1"}}}
    settings = load_settings(flags, file=file, environ=environ)
    assert (settings.models["fast"].base_url or settings.base_url) == expected
