"""JSON text that is safe to print: readable beyond ASCII, with everything unprintable escaped."""

from __future__ import annotations

import json
import re
from typing import Any

# Whatever is not ASCII is looked at; `##[` would be obeyed by build servers that read the log.
_SUSPECT = re.compile(r"[^\n\x20-\x7e]|#(?=#\w*\[)")


def dump(value: Any) -> str:
    """The value as indented JSON with a final newline; parsing gives back every string exactly."""
    return _SUSPECT.sub(_escape, json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)) + "\n"


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character == "#":
        return "\\u0023"
    return character if character.isprintable() else json.dumps(character)[1:-1]
