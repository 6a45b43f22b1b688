"""What an endpoint's error means: try again, ask in another form, split the window, or give up."""

from __future__ import annotations

import email.utils
import math
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Remedy = Literal["retry", "other_form", "other_parameter", "split", "give_up", "bad_key", "unknown_model"]

_CONTEXT = re.compile(
    r"context[ _-]?(length|window|size)|maximum context|too many (input )?tokens"
    r"|(prompt|input|request) is too (long|large)"
    r"|exceeds? the (available )?context|input length|token limit exceeded|reduce the length",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"response_format|json_schema|json_object|structured output|grammar|guided|schema|json mode", re.IGNORECASE
)
_OUTPUT_CAP = re.compile(r"max_tokens|max_completion_tokens", re.IGNORECASE)
_TRANSIENT = {408, 409, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """An error answer, understood."""

    remedy: Remedy
    kind: str
    """Short slug for the report, such as `http_500`."""
    message: str
    """The endpoint's words, shortened."""
    wait: float | None = None
    """Seconds that the endpoint asks to wait."""


def understand(status: int, body: object, headers: Mapping[str, str], *, form: str) -> Fault:
    """Classify an HTTP error; `form` is the response form that was asked for."""
    code, parameter, message = _parts(body)
    text = f"HTTP {status}" + (f": {message}" if message else "")
    if status == 401:
        return Fault(remedy="bad_key", kind="invalid_key", message=text)
    if code == "insufficient_quota" or (status == 402):
        return Fault(remedy="give_up", kind="quota", message=text)
    if status == 413 or code == "context_length_exceeded" or (status in (400, 422, 500) and _CONTEXT.search(message)):
        return Fault(remedy="split", kind="context_length", message=text)
    if status in _TRANSIENT:
        return Fault(remedy="retry", kind=f"http_{status}", message=text, wait=_retry_after(headers))
    if status == 404:
        return Fault(remedy="unknown_model", kind="http_404", message=text)
    if status in (400, 422):
        if _OUTPUT_CAP.search(f"{parameter} {message}"):
            return Fault(remedy="other_parameter", kind=f"http_{status}", message=text)
        if form != "text" and (parameter.startswith("response_format") or _FORM.search(message) or not message):
            return Fault(remedy="other_form", kind=f"http_{status}", message=text)
    return Fault(remedy="give_up", kind=f"http_{status}", message=text)


def _parts(body: object) -> tuple[str, str, str]:
    """Code, parameter and message of an error body in OpenAI's shape or near it."""
    error = body.get("error", body) if isinstance(body, dict) else body
    if not isinstance(error, dict):
        return "", "", _one_line(str(error)) if error else ""
    code, parameter = error.get("code") or error.get("type") or "", error.get("param") or ""
    return str(code), str(parameter), _one_line(str(error.get("message") or error.get("detail") or ""))


def _one_line(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= 300 else folded[:299] + "…"


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, from `retry-after-ms` or `Retry-After` (a number or a date)."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(name)
        if value is None:
            continue
        try:
            moment = email.utils.parsedate_tz(value)
            seconds = email.utils.mktime_tz(moment) - time.time() if moment else float(value) / unit
        except (ValueError, OverflowError):
            continue
        if not math.isnan(seconds):
            return max(0.0, seconds)
    return None
