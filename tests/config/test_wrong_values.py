"""A value that is not understood is an error that names its source, its key, what was expected and what was found."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from reviewer.config import load_settings
from reviewer.errors import ConfigError

POSITIVE = "a positive number"
WHOLE = "a positive whole number"

UNKNOWN = {
    "a typo": ("modle = 'x'", "unknown key modle; did you mean model?"),
    "a dash for an underscore": ("window-tokens = 9", "unknown key window-tokens; did you mean window_tokens?"),
    "a plural": ("reports = ['json']", "unknown key reports; did you mean report?"),
    "a word like no key": ("zzz = 1", "unknown key zzz; valid keys: approved_by, approvers, author_model,"),
    "a typo in a model's table": (
        "[models.fast]\nbase_ulr = 'http://a/v1'",
        "unknown key models.fast.base_ulr; did you mean models.fast.base_url?",
    ),
    "a typo in a waiver": (
        "[[waivers]]\nfingerprnt = 'a'\nreason = 'b'",
        "unknown key waivers.fingerprnt; did you mean waivers.fingerprint?",
    ),
    "a gate row that is not there": (
        "[gate]\nindependent = 'block'",
        "unknown key gate.independent; did you mean gate.not_independent?",
    ),
}
WRONG = {
    "text for a list of text": ("model = 7", "model must be a list of text, found 7"),
    "a number in a list of text": ("exclude = ['a', 7]", "exclude must be text that is not empty, found ['a', 7]"),
    "empty text": ("base_url = ' '", "base_url must be text that is not empty, found ' '"),
    "a pattern that is none": ("exclude = ['!']", "exclude must be patterns as in .gitignore, found ['!']"),
    "a fraction for a whole number": ("window_tokens = 1.5", f"window_tokens must be {WHOLE}, found 1.5"),
    "text for a whole number": ("concurrency = '8'", f"concurrency must be {WHOLE}, found '8'"),
    "zero": ("max_requests = 0", f"max_requests must be {WHOLE}, found 0"),
    "less than zero": ("max_input_tokens = -1", f"max_input_tokens must be {WHOLE}, found -1"),
    "infinity for a whole number": ("max_requests = inf", f"max_requests must be {WHOLE}, found inf"),
    "text for a number": ("timeout = 'soon'", f"timeout must be {POSITIVE}, found 'soon'"),
    "infinity": ("deadline = inf", f"deadline must be {POSITIVE}, found inf"),
    "not a number": ("deadline = nan", f"deadline must be {POSITIVE}, found nan"),
    "a number beyond all floats": (f"timeout = 1{'0' * 400}", f"timeout must be {POSITIVE}, found 1"),
    "true for a number": ("max_cost = true", f"max_cost must be {POSITIVE}, found True"),
    "a number for true": ("cache = 1", "cache must be true or false, found 1"),
    "text for true": ("quiet = 'yes'", "quiet must be true or false, found 'yes'"),
    "a severity that is none": ("fail_on = 'severe'", "fail_on must be one of critical, high, medium, low, found"),
    "a word that is not allowed": (
        "on_inconclusive = 'ignore'",
        "on_inconclusive must be one of fail, pass, found 'ignore'",
    ),
    "an outcome that is none": (
        "[gate]\nmedium = 'blok'",
        "gate.medium must be one of pass, warn, inconclusive, needs_approval, block, found 'blok'",
    ),
    "text for the gate": ("gate = 'block'", "gate must be a table, found 'block'"),
    "text for the models": ("models = 'fast'", "models must be a table, found 'fast'"),
    "text for one model": ("models = {fast = 'x'}", "models.fast must be a table, found 'x'"),
    "a wrong type in a model's table": (
        "[models.fast]\ncontext_tokens = 'big'",
        f"models.fast.context_tokens must be {WHOLE}, found 'big'",
    ),
    "a negative price": (
        "[models.fast]\nprice_in = -1",
        "models.fast.price_in must be a non-negative number, found -1",
    ),
    "text for a body": ("[models.fast]\nextra_body = 'x'", "models.fast.extra_body must be a table, found 'x'"),
    "a table for the waivers": ("[waivers]\nreason = 'x'", "waivers must be a list of tables, found {'reason': 'x'}"),
    "text for a waiver": ("waivers = ['x']", "waivers must be a table, found ['x']"),
    "a waiver without a reason": (
        "[[waivers]]\nfingerprint = 'a'",
        "waivers must be tables with fingerprint and reason, found [{'fingerprint': 'a'}]",
    ),
}
VARIABLES = {
    "text for a whole number": ("REVIEWER_MAX_REQUESTS", "many", f"max_requests must be {WHOLE}, found 'many'"),
    "a fraction for a whole number": ("REVIEWER_CONCURRENCY", "1.5", f"concurrency must be {WHOLE}, found '1.5'"),
    "text for a number": ("REVIEWER_TIMEOUT", "soon", f"timeout must be {POSITIVE}, found 'soon'"),
    "text for true": ("REVIEWER_QUIET", "maybe", "quiet must be true or false, found 'maybe'"),
    "no cache, perhaps": ("REVIEWER_NO_CACHE", "maybe", "no_cache must be true or false, found 'maybe'"),
    "a severity that is none": (
        "REVIEWER_FAIL_ON",
        "severe",
        "fail_on must be one of critical, high, medium, low, found 'severe'",
    ),
}
FLAGS = {
    "text for a whole number": ("max_requests", "many", f"--max-requests must be {WHOLE}, found 'many'"),
    "a fraction": ("window_tokens", "1.5", f"--window-tokens must be {WHOLE}, found '1.5'"),
    "nothing": ("timeout", "", f"--timeout must be {POSITIVE}, found ''"),
    "a severity that is none": (
        "fail_on",
        "severe",
        "--fail-on must be one of critical, high, medium, low, found 'severe'",
    ),
    "an empty name": ("model", ("",), "--model must be text that is not empty, found ('',)"),
}


def refusal(flags: dict[str, Any] | None = None, file: str = "", environ: dict[str, str] | None = None) -> str:
    """The words of the error for some settings."""
    with pytest.raises(ConfigError) as caught:
        load_settings(flags or {}, file=tomllib.loads(file), name="some.toml", environ=environ or {})
    return str(caught.value)


@pytest.mark.parametrize("case", UNKNOWN)
def test_an_unknown_key_brings_the_nearest_valid_one(case: str) -> None:
    written, said = UNKNOWN[case]
    assert refusal(file=written).startswith(f"some.toml: {said}")


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_value_in_a_file_names_file_and_key(case: str) -> None:
    written, said = WRONG[case]
    assert refusal(file=written).startswith(f"some.toml: {said}")


@pytest.mark.parametrize("case", VARIABLES)
def test_a_wrong_value_in_a_variable_names_the_variable(case: str) -> None:
    name, value, said = VARIABLES[case]
    assert refusal(environ={name: value}) == f"environment variable {name}: {said}"


@pytest.mark.parametrize("case", FLAGS)
def test_a_wrong_value_of_a_flag_names_the_flag(case: str) -> None:
    key, value, said = FLAGS[case]
    assert refusal(flags={key: value}) == said


def test_a_long_value_is_shown_in_part() -> None:
    assert len(refusal(file=f"fail_on = '{'x' * 5000}'")) < 200
