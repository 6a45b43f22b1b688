"""Settings: every option with its type, wherever it was written."""

from __future__ import annotations

import difflib
import math
import reprlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from reviewer.errors import ConfigError, UsageError
from reviewer.gate import GATE_TABLE, OUTCOMES
from reviewer.globs import matcher
from reviewer.taxonomy import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings:
    """One `[tool.reviewer.models.NAME]` table."""

    model: str | None = None
    """The name that the endpoint knows; the table's name when left out."""
    base_url: str | None = None
    api_key_env: str | None = None
    """The environment variable that holds the key."""
    family: str | None = None
    context_tokens: int | None = None
    max_output_tokens: int | None = None
    price_in: float | None = None
    """USD per million input tokens."""
    price_out: float | None = None
    """USD per million output tokens."""
    extra_body: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A finding that people have accepted."""

    fingerprint: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All options of a review; defaults < file < environment < flags."""

    model: tuple[str, ...] = ()
    base_url: str | None = None
    window_tokens: int | None = None
    concurrency: int = 8
    timeout: float = 120.0
    deadline: float | None = None
    max_requests: int | None = None
    max_input_tokens: int | None = None
    max_cost: float | None = None
    cache: bool = True
    author_model: str | None = None
    fail_on: Severity | None = None
    exclude: tuple[str, ...] = ()
    report: tuple[str, ...] = ("text",)
    quiet: bool = False
    approved_by: tuple[str, ...] = ()
    approvers: tuple[str, ...] = ()
    on_inconclusive: str = "fail"
    gate: Mapping[str, str] = field(default_factory=dict)
    models: Mapping[str, ModelSettings] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()


class Word(str):
    """A value from the command line or the environment, where numbers and booleans are written as text."""

    __slots__ = ()


def _positive(kind: type[int] | type[float], *, zero: bool = False) -> Callable[[object], Any]:
    """A reader of finite numbers above zero, or from zero on."""
    expected = f"a {'positive' if not zero else 'non-negative'} {'whole ' if kind is int else ''}number"

    def read(value: object) -> Any:
        try:
            number: Any = kind(value) if isinstance(value, Word) else value
            fits = isinstance(number, (int, kind)) and not isinstance(number, bool)
            if fits and 0 <= number < math.inf and (zero or number != 0):
                return kind(number)
        except (ValueError, OverflowError):
            pass
        raise ValueError(expected)

    return read


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("text that is not empty")
    return str(value)


def _texts(value: object) -> tuple[str, ...]:
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, (list, tuple)):
        raise ValueError("a list of text")
    return tuple(_text(one) for one in values)


def _globs(value: object) -> tuple[str, ...]:
    globs = _texts(value)
    try:
        matcher(globs)
    except UsageError:
        raise ValueError("patterns as in .gitignore") from None
    return globs


def _yes(value: object) -> bool:
    words = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
    given = words.get(value.lower()) if isinstance(value, Word) else value
    if not isinstance(given, bool):
        raise ValueError("true or false")
    return given


def _severity(value: object) -> Severity:
    try:
        return Severity(str(value))
    except ValueError:
        raise ValueError(f"one of {', '.join(Severity)}") from None


def _word(*allowed: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in allowed:
            raise ValueError(f"one of {', '.join(allowed)}")
        return str(value)

    return read


def _table(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("a table")
    return value


def _models(value: object) -> Mapping[str, ModelSettings]:
    rows = _table(value)
    return read_table(rows, {name: _model(name) for name in rows}, "models.")


def _model(name: str) -> Callable[[object], ModelSettings]:
    return lambda row: ModelSettings(**read_table(_table(row), _MODEL_READERS, f"models.{name}."))


def _waivers(value: object) -> tuple[Waiver, ...]:
    if not isinstance(value, list):
        raise ValueError("a list of tables")
    rows = [read_table(_table(row), _WAIVER_READERS, "waivers.") for row in value]
    if any(set(row) != {"fingerprint", "reason"} for row in rows):
        raise ValueError("tables with fingerprint and reason")
    return tuple(Waiver(**row) for row in rows)


def _gate(value: object) -> Mapping[str, str]:
    return read_table(_table(value), dict.fromkeys(GATE_TABLE, _word(*OUTCOMES)), "gate.")


READERS: Mapping[str, Callable[[object], Any]] = {
    "model": _texts,
    "base_url": _text,
    "window_tokens": _positive(int),
    "concurrency": _positive(int),
    "timeout": _positive(float),
    "deadline": _positive(float),
    "max_requests": _positive(int),
    "max_input_tokens": _positive(int),
    "max_cost": _positive(float),
    "cache": _yes,
    "author_model": _text,
    "fail_on": _severity,
    "exclude": _globs,
    "report": _texts,
    "quiet": _yes,
    "approved_by": _texts,
    "approvers": _texts,
    "on_inconclusive": _word("fail", "pass"),
    "gate": _gate,
    "models": _models,
    "waivers": _waivers,
}
_MODEL_READERS: Mapping[str, Callable[[object], Any]] = {
    "model": _text,
    "base_url": _text,
    "api_key_env": _text,
    "family": _text,
    "context_tokens": _positive(int),
    "max_output_tokens": _positive(int),
    "price_in": _positive(float, zero=True),
    "price_out": _positive(float, zero=True),
    "extra_body": _table,
}
_WAIVER_READERS: Mapping[str, Callable[[object], Any]] = {"fingerprint": _text, "reason": _text}
LISTS = frozenset({"model", "exclude", "report", "approved_by", "approvers"})
"""Options whose environment variables hold several values, separated by commas."""
TABLES = frozenset({"gate", "models", "waivers"})
"""Options that only a file can hold."""


def read_table(
    table: Mapping[str, Any], readers: Mapping[str, Callable[[object], Any]], prefix: str = ""
) -> dict[str, Any]:
    """Read a table of options; ConfigError names the key, what it must be, and the nearest valid key."""
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in readers:
            near = difflib.get_close_matches(key.replace("-", "_"), readers, n=1, cutoff=0.5)
            hint = f"did you mean {prefix}{near[0]}?" if near else f"valid keys: {', '.join(sorted(readers))}"
            raise ConfigError(f"unknown key {prefix}{key}; {hint}")
        try:
            values[key] = readers[key](value)
        except ValueError as expected:
            raise ConfigError(f"{prefix}{key} must be {expected}, found {reprlib.repr(value)}") from expected
    return values


assert set(READERS) == {one.name for one in fields(Settings)}
