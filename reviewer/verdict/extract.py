"""One JSON object out of a model's reply, strictly enough that nothing is guessed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn

MAX_REPLY = 400_000
"""Characters of a reply that are looked at; a verdict of a hundred findings has about 60,000."""
_FENCE = re.compile(r"```(?:json)?[ \t]*\n(.*?)\n?```", re.DOTALL)
_OBJECT = re.compile(r'\{\s*["}]')
"""A brace that can open a JSON object; others are prose or code."""
_BRACES = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}]', re.DOTALL)
_MAX_DEPTH = 40
_TOO_DEEP = "the reply nests brackets too deeply"
_MAX_DIGITS = 400


class InvalidReply(ValueError):
    """A reply that holds no usable JSON object; the text says why."""


def extract_object(text: str) -> dict[str, Any]:
    """The one JSON object of a reply, bare, fenced or between sentences; InvalidReply when there is none or several."""
    if len(text) > MAX_REPLY:
        raise InvalidReply(f"the reply has {len(text)} characters, more than {MAX_REPLY}")
    stripped = text.removeprefix("\ufeff").strip()
    if not stripped:
        raise InvalidReply("the reply is empty")
    if stripped.startswith("{") and stripped.endswith("}"):
        whole = _try(stripped)
        if isinstance(whole, dict):
            return whole
        if whole is not None:
            raise InvalidReply(str(whole))
    found = [value for block in _FENCE.findall(stripped) if isinstance(value := _try(block.strip()), dict)]
    found = found or _scattered(stripped)
    if len(found) == 1:
        return found[0]
    if found:
        raise InvalidReply(f"the reply holds {len(found)} JSON objects; one is wanted")
    raise InvalidReply("the reply holds no complete JSON object")


def _try(text: str) -> dict[str, Any] | InvalidReply | None:
    """The object that the text is; why it is refused although it is JSON; or None when it is no JSON."""
    try:
        value, end = _decode(text, 0)
    except InvalidReply as refused:
        return refused
    except ValueError:
        return None
    if end < len(text):
        return None
    return value if isinstance(value, dict) else InvalidReply("the reply is JSON, but not an object")


def _scattered(text: str) -> list[dict[str, Any]]:
    """Every top-level object of the text; what stands inside a broken object is not one."""
    found: list[dict[str, Any]] = []
    start = _OBJECT.search(text)
    while start is not None:
        try:
            value, end = _decode(text, start.start())
        except json.JSONDecodeError:
            end = _closing(text, start.start())
        else:
            found.append(value)
        start = _OBJECT.search(text, end)
    return found


def _decode(text: str, at: int) -> tuple[Any, int]:
    """The JSON value at a place and where it ends; JSONDecodeError for none, InvalidReply for an absurd one."""
    try:
        value, end = _DECODER.raw_decode(text, at)
    except RecursionError:
        raise InvalidReply(_TOO_DEEP) from None
    level = [value]
    for _ in range(_MAX_DEPTH):
        level = [one for outer in level if isinstance(outer, (dict, list)) for one in _inside(outer)]
    if level:
        raise InvalidReply(_TOO_DEEP)
    return value, end


def _inside(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _closing(text: str, at: int) -> int:
    """Where the object that opens at a place closes, strings aside; the end of the text when it never does."""
    depth = 0
    for match in _BRACES.finditer(text, at):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    return len(text)


def _integer(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise InvalidReply("the reply holds a number of absurd length")
    return int(digits)


def _constant(name: str) -> NoReturn:
    raise InvalidReply(f"{name} is not JSON")


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise InvalidReply("a key stands twice in one object")
    return dict(pairs)


_DECODER = json.JSONDecoder(parse_constant=_constant, parse_int=_integer, object_pairs_hook=_pairs)
