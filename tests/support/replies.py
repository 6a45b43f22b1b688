"""What the server saw of a request, and what it can say to it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, Literal

Ending = Literal["answer", "reset", "close", "hang", "trickle"]

MODEL = "test-model"
CREATED = 1_700_000_000

_WINDOW_LINE = re.compile(r"window_id: (w-[0-9a-f]{16})\s*$")
_SHOWN_LINE = re.compile(r"\s*(?P<number>\d+)(?:\.\d+/\d+)? +(?P<marker>[-+ ]?)(?P<text>.*)$")
_FILE_LINE = re.compile(r"file: (?P<path>.+?)(?: \([\w -]+\))?$")
_PATH = re.compile(r"(?<![\w./-])(?:[\w.@+-]+/)*[\w@+-][\w.@+-]*\.[A-Za-z]\w{0,9}(?![\w/])")


@dataclass
class Recorded:
    """One request as the server saw it; the value of a key header is never kept."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    size: int
    time: float
    """Seconds since the server started."""
    window_id: str = ""
    status: int = 0
    """The status answered; 0 before the answer and where none was given."""
    fault: str | None = None

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The messages of the request that are objects."""
        messages = self.body.get("messages")
        return [item for item in messages if isinstance(item, dict)] if isinstance(messages, list) else []

    @property
    def user_text(self) -> str:
        """The content of the first user message."""
        return next((text_of(item) for item in self.messages if item.get("role") == "user"), "")

    @property
    def response_format(self) -> str | None:
        """The type of the response format that was asked for."""
        wanted = self.body.get("response_format")
        return str(wanted.get("type")) if isinstance(wanted, dict) else None


@dataclass(frozen=True)
class Reply:
    """One answer: what is sent, and how the exchange ends."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    ending: Ending = "answer"
    delay: float | None = None
    """Seconds before the answer; None takes the delay of the server."""


def text_of(message: Mapping[str, Any]) -> str:
    """Join the text of one message, given as a string or as a list of parts."""
    content = message.get("content")
    if isinstance(content, list):
        return "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def token_count(recorded: Recorded) -> int:
    """Estimate the tokens of all messages at four characters each."""
    return sum(len(text_of(message)) for message in recorded.messages) // 4


def window_id_of(user_text: str) -> str:
    """Read the window id from the first line, or give an empty string."""
    found = _WINDOW_LINE.match(user_text.split("\n", 1)[0])
    return found.group(1) if found else ""


def shown_lines(recorded: Recorded) -> list[tuple[int, str, str]]:
    """List the shown lines of the window as number, marker and text."""
    found = (_SHOWN_LINE.match(line) for line in recorded.user_text.splitlines())
    return [(int(hit["number"]), hit["marker"], hit["text"]) for hit in found if hit]


def first_file(recorded: Recorded) -> str:
    """Give the file of the first shown line, or an empty string.

    That is the file line nearest above it, or else the nearest text that looks like a path.
    """
    above = _above_shown_lines(recorded.user_text.splitlines())
    labelled = [hit["path"] for hit in map(_FILE_LINE.match, above) if hit]
    bare = [hit.group(0) for hit in map(_PATH.search, above) if hit]
    return next(iter(labelled[-1:] or bare[-1:]), "")


def _above_shown_lines(lines: list[str]) -> list[str]:
    """Give the lines above the first shown line."""
    return list(takewhile(lambda line: not _SHOWN_LINE.match(line), lines))


def json_reply(data: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """Answer with any JSON value."""
    return Reply(json.dumps(data).encode(), status, headers or {})


def error_reply(
    status: int,
    message: str,
    kind: str = "invalid_request_error",
    *,
    code: str | None = None,
    param: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """Answer with an error in the shape of the OpenAI API."""
    return json_reply({"error": {"message": message, "type": kind, "param": param, "code": code}}, status, headers)


def context_length_reply(limit: int, used: int) -> Reply:
    """Say that the messages do not fit into the context of the model."""
    message = (
        f"This model's maximum context length is {limit} tokens. However, your messages resulted in {used} tokens. "
        "Please reduce the length of the messages."
    )
    return error_reply(400, message, code="context_length_exceeded", param="messages")


def completion(
    recorded: Recorded, content: str | None, finish_reason: str = "stop", refusal: str | None = None
) -> dict[str, Any]:
    """Build a chat completion with one choice and usage numbers."""
    prompt, answer = token_count(recorded), len(content or "") // 4
    return {
        "id": "chatcmpl-test",
        "object": "chat.completion",
        "created": CREATED,
        "model": recorded.body.get("model", MODEL),
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, "refusal": refusal},
                "logprobs": None,
                "finish_reason": finish_reason,
            }
        ],
        "usage": {"prompt_tokens": prompt, "completion_tokens": answer, "total_tokens": prompt + answer},
    }


def content_reply(recorded: Recorded, content: str | None, finish_reason: str = "stop") -> Reply:
    """Answer with a chat completion that has this content."""
    return json_reply(completion(recorded, content, finish_reason))


def verdict(recorded: Recorded, **changes: Any) -> dict[str, Any]:
    """Build a valid verdict for the window, with some fields changed or added."""
    valid = {"window_id": recorded.window_id, "findings": [], "missing_context": [], "verdict": "pass"}
    return valid | changes


def finding(**changes: Any) -> dict[str, Any]:
    """Build a finding with every required field, with some fields changed or added."""
    valid = {
        "mode": "other",
        "file": "src/app.py",
        "evidence": "return None",
        "claim": "The caller cannot tell an absent value from a failed lookup.",
        "severity": "medium",
        "confidence": "medium",
        "blast_radius": "local",
        "reversibility": "revert",
        "detection": "pre_merge",
    }
    return valid | changes


def verdict_reply(recorded: Recorded, **changes: Any) -> Reply:
    """Answer with a verdict for the window, with some fields changed or added."""
    return content_reply(recorded, json.dumps(verdict(recorded, **changes)))


def good(recorded: Recorded) -> Reply:
    """Answer with a valid verdict that passes the window."""
    return verdict_reply(recorded)
