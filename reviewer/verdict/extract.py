"""One JSON object out of a model's reply, strictly enough that nothing is guessed."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

MAX_REPLY = 400_000
"""Characters of a reply that are looked at; a verdict of a hundred findings has about 60,000."""
_FENCE = re.compile(r"```(?:json)?[ \t]*\n(.*?)\n?```", re.DOTALL)
_MAX_DEPTH = 40


class InvalidReply(ValueError):
    """A reply that holds no usable JSON object; the text says why."""


def extract_object(text: str) -> dict[str, Any]:
    """The one JSON object of a reply, bare, fenced or between sentences; InvalidReply when there is none or several."""
    if len(text) > MAX_REPLY:
        raise InvalidReply(f"the reply has {len(text)} characters, more than {MAX_REPLY}")
    stripped = text.removeprefix("\ufeff").strip()
    if not stripped:
        raise InvalidReply("the reply is empty")
    if _depth(stripped) > _MAX_DEPTH:
        raise InvalidReply("the reply nests brackets too deeply")
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
        value = _DECODER.decode(text)
    except json.JSONDecodeError:
        return None
    except InvalidReply as refused:
        return refused
    return value if isinstance(value, dict) else InvalidReply("the reply is JSON, but not an object")


def _scattered(text: str) -> list[dict[str, Any]]:
    """Every top-level object that starts at some brace of the text."""
    found: list[dict[str, Any]] = []
    at, tries = text.find("{"), 0
    while at >= 0 and tries < 200:
        tries += 1
        try:
            value, end = _DECODER.raw_decode(text, at)
        except json.JSONDecodeError:
            end = at + 1
        else:
            found.append(value)
        at = text.find("{", end)
    return found


def _depth(text: str) -> int:
    """The deepest nesting of brackets, those inside strings counted too: an upper bound."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _constant(name: str) -> NoReturn:
    raise InvalidReply(f"{name} is not JSON")


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise InvalidReply("a key stands twice in one object")
    return dict(pairs)


_DECODER = json.JSONDecoder(parse_constant=_constant, object_pairs_hook=_pairs)
