"""Values of JSON files that anybody may have damaged: read strictly, and held against what each key may hold."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

Check = Callable[[Any], bool]
_LARGEST = 2**53
"""Numbers above are no counts, and JavaScript cannot hold them."""
_LONE = re.compile("[\ud800-\udfff]")
_BYTE = re.compile("[\udc80-\udcff]")
_SHOWN = 60


def parse(text: str) -> Any:
    """A JSON value; ValueError for what is none, numbers that are none or infinite, and hopeless nesting."""
    return _decoded(_STRICT, text)


def parse_outside(text: str) -> Any:
    """The same for data of others, whose programs write NaN for what is missing: it becomes null."""
    return _decoded(_LENIENT, text)


def parse_object(line: bytes) -> dict[str, Any]:
    """A JSON object in UTF-8; ValueError for anything else."""
    value = parse(line.decode("utf-8"))
    if not isinstance(value, dict):
        raise ValueError(f"{shown(value)} is no object")
    return value


def check(row: Mapping[str, Any], checks: Mapping[str, Check], where: str = "") -> None:
    """ValueError that names the first key whose value cannot be; keys that are missing or unknown are no matter."""
    for key, fits in checks.items():
        if key in row and not fits(row[key]):
            raise ValueError(f"{where}{key}: {shown(row[key])} cannot be")


def shown(value: Any) -> str:
    """A value in a message, cut where it is long."""
    text = ascii(value) if not isinstance(value, int) or abs(value) < _LARGEST else "a number that large"
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def is_text(value: Any) -> bool:
    """True for a string."""
    return isinstance(value, str)


def is_name(value: Any) -> bool:
    """True for a string that can be printed, written to a file and be the name of something."""
    return isinstance(value, str) and bool(value) and not lone(value)


def is_count(value: Any) -> bool:
    """True for a whole number from 0 up that can be counted to."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST


def is_amount(value: Any) -> bool:
    """True for a number from 0 up."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _LARGEST


def is_flag(value: Any) -> bool:
    """True for true and false."""
    return isinstance(value, bool)


def one_of(known: Collection[str]) -> Check:
    """A check for some strings."""
    return lambda value: isinstance(value, str) and value in known


def optional(fits: Check) -> Check:
    """A check that takes null too."""
    return lambda value: value is None or fits(value)


def list_of(fits: Check) -> Check:
    """A check for a list of such values."""
    return lambda value: isinstance(value, list) and all(map(fits, value))


def table_of(fits: Check) -> Check:
    """A check for an object of such values."""
    return lambda value: isinstance(value, dict) and all(map(fits, value.values()))


def lone(text: str) -> bool:
    """True where half a character stands alone: no encoding has it, so it can be neither sent nor printed."""
    return not text.isascii() and _LONE.search(text) is not None


def lone_keys(row: Mapping[str, Any], diff: str = "diff") -> list[str]:
    """The keys of a record whose texts hold half a character; in a diff, those that stand for bytes are no matter."""
    texts = {key: value for key, value in row.items() if isinstance(value, str)}
    if diff in texts:
        texts[diff] = _BYTE.sub("", texts[diff])
    return [key for key, text in texts.items() if lone(text)]


def _decoded(decoder: json.JSONDecoder, text: str) -> Any:
    try:
        return decoder.decode(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is no number")


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"{digits} is too large")
    return value


_STRICT = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)
_LENIENT = json.JSONDecoder(parse_constant=lambda _: None)
