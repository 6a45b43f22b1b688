"""The faults by name, and the choices of when they strike."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from tests.support.replies import (
    MODEL,
    Recorded,
    Reply,
    completion,
    content_reply,
    context_length_reply,
    error_reply,
    finding,
    first_file,
    good,
    json_reply,
    shown_lines,
    token_count,
    verdict,
    verdict_reply,
)

Fault = Callable[[Recorded], Reply]
FaultChoice = Callable[[Recorded, int], str | None]

INVENTED_FILE = "src/no_such_file_in_this_window.py"
INVENTED_EVIDENCE = "this_call_is_nowhere_in_the_window(42)"
HUGE_CHARACTERS = 10_000_000
DEEP_BRACKETS = 100_000
TRICKLE_PADDING = 5_000


def http_500(recorded: Recorded) -> Reply:
    """Fail with an internal server error."""
    return error_reply(500, "The server had an error while processing your request.", "server_error")


def http_503(recorded: Recorded) -> Reply:
    """Fail as overloaded."""
    return error_reply(503, "The engine is currently overloaded, please try again later.", "server_error")


def http_429(recorded: Recorded) -> Reply:
    """Limit the rate without saying when to come back."""
    return error_reply(429, "Rate limit reached for requests.", "requests", code="rate_limit_exceeded")


def http_429_retry_after(recorded: Recorded) -> Reply:
    """Limit the rate and ask to come back after one second."""
    return replace(http_429(recorded), headers={"Retry-After": "1"})


def quota(recorded: Recorded) -> Reply:
    """Refuse because the account has no quota left."""
    message = "You exceeded your current quota, please check your plan and billing details."
    return error_reply(429, message, "insufficient_quota", code="insufficient_quota")


def invalid_key(recorded: Recorded) -> Reply:
    """Refuse the API key."""
    return error_reply(401, "Incorrect API key provided.", code="invalid_api_key")


def forbidden_403(recorded: Recorded) -> Reply:
    """Forbid the request."""
    message = "Country, region, or territory not supported."
    return error_reply(403, message, "request_forbidden", code="unsupported_country_region_territory")


def not_found_404(recorded: Recorded) -> Reply:
    """Say that the model does not exist."""
    model = recorded.body.get("model", MODEL)
    message = f"The model `{model}` does not exist or you do not have access to it."
    return error_reply(404, message, code="model_not_found")


def reset(recorded: Recorded) -> Reply:
    """Reset the connection."""
    return Reply(ending="reset")


def close(recorded: Recorded) -> Reply:
    """Close the connection with no answer."""
    return Reply(ending="close")


def hang(recorded: Recorded) -> Reply:
    """Stay silent until the client goes away."""
    return Reply(ending="hang")


def trickle(recorded: Recorded) -> Reply:
    """Send valid headers at once and a valid body one byte at a time, for many minutes."""
    return replace(good(recorded), body=b" " * TRICKLE_PADDING + good(recorded).body, ending="trickle")


def html_200(recorded: Recorded) -> Reply:
    """Answer 200 with a web page."""
    page = b"<!doctype html><html><body><h1>Sign in to continue</h1></body></html>"
    return Reply(page, content_type="text/html; charset=utf-8")


def other_json_200(recorded: Recorded) -> Reply:
    """Answer 200 with JSON that is no chat completion."""
    return json_reply({"ok": True})


def empty_choices(recorded: Recorded) -> Reply:
    """Answer with an empty list of choices."""
    return json_reply(completion(recorded, "") | {"choices": []})


def choices_null(recorded: Recorded) -> Reply:
    """Answer with null for the choices."""
    return json_reply(completion(recorded, "") | {"choices": None})


def empty_content(recorded: Recorded) -> Reply:
    """Answer with empty content."""
    return content_reply(recorded, "")


def null_content(recorded: Recorded) -> Reply:
    """Answer with null for the content."""
    return content_reply(recorded, None)


def prose(recorded: Recorded) -> Reply:
    """Answer with a sentence and no JSON."""
    return content_reply(recorded, "Sure! I had a look at the change and it seems fine to me.")


def fenced_json(recorded: Recorded) -> Reply:
    """Answer with a valid verdict in a fence, with chat around it."""
    fenced = f"Here is my review:\n\n```json\n{_valid_text(recorded)}\n```\n\nLet me know if you need more!"
    return content_reply(recorded, fenced)


def truncated_json(recorded: Recorded) -> Reply:
    """Cut the verdict in the middle and call it complete."""
    return content_reply(recorded, _half_text(recorded))


def finish_length(recorded: Recorded) -> Reply:
    """Cut the verdict in the middle because the output limit was reached."""
    return content_reply(recorded, _half_text(recorded), "length")


def content_filter(recorded: Recorded) -> Reply:
    """Withhold the content because of a filter."""
    return content_reply(recorded, "", "content_filter")


def refusal(recorded: Recorded) -> Reply:
    """Refuse in the refusal field of the message."""
    return json_reply(completion(recorded, None, refusal="I'm sorry, I cannot assist with that request."))


def wrong_window_id(recorded: Recorded) -> Reply:
    """Answer with a verdict that is valid for another window."""
    other = "w-" + ("f" if recorded.window_id == "w-" + "0" * 16 else "0") * 16
    return verdict_reply(recorded, window_id=other)


def wrong_schema(recorded: Recorded) -> Reply:
    """Answer with JSON that lacks fields and has unknown enum values."""
    wrong = {"window_id": recorded.window_id, "findings": [{"severity": "catastrophic"}], "verdict": "maybe"}
    return content_reply(recorded, json.dumps(wrong))


def extra_property(recorded: Recorded) -> Reply:
    """Answer with a verdict that has a property too many."""
    return verdict_reply(recorded, mood="sunny")


def invented_file(recorded: Recorded) -> Reply:
    """Block with a critical finding in a file that is not in the window."""
    evidence = next((text.strip() for _, _, text in shown_lines(recorded) if text.strip()), INVENTED_EVIDENCE)
    return _critical(recorded, INVENTED_FILE, evidence)


def invented_evidence(recorded: Recorded) -> Reply:
    """Block with a critical finding on a real file whose evidence is nowhere."""
    return _critical(recorded, first_file(recorded) or INVENTED_FILE, INVENTED_EVIDENCE)


def huge_reply(recorded: Recorded) -> Reply:
    """Answer with a well-formed verdict of ten megabytes."""
    return verdict_reply(recorded, missing_context=["x" * HUGE_CHARACTERS])


def schema_ignored(recorded: Recorded) -> Reply:
    """Accept a JSON schema and ignore it; other response formats get a valid verdict."""
    if recorded.response_format != "json_schema":
        return good(recorded)
    return content_reply(recorded, json.dumps({"answer": "looks good"}))


def context_length(recorded: Recorded) -> Reply:
    """Say that the messages do not fit, whatever their length."""
    used = token_count(recorded)
    return context_length_reply(used // 2, used)


def no_usage(recorded: Recorded) -> Reply:
    """Answer with a valid verdict and no usage numbers."""
    answer = completion(recorded, _valid_text(recorded))
    del answer["usage"]
    return json_reply(answer)


def two_json(recorded: Recorded) -> Reply:
    """Answer with two verdicts that disagree, with prose around them."""
    second = json.dumps(verdict(recorded, verdict="cannot_assess", missing_context=["the callers"]))
    return content_reply(recorded, f"First thought: {_valid_text(recorded)}\nOn reflection: {second}")


def nan_json(recorded: Recorded) -> Reply:
    """Answer with a verdict that has a NaN literal in it."""
    return verdict_reply(recorded, missing_context=[float("nan")])


def bom_json(recorded: Recorded) -> Reply:
    """Answer with a valid verdict behind a byte order mark."""
    return content_reply(recorded, "\ufeff" + _valid_text(recorded))


def deep_json(recorded: Recorded) -> Reply:
    """Answer with findings nested deeper than a recursive parser can go."""
    nested = "[" * DEEP_BRACKETS + "]" * DEEP_BRACKETS
    return content_reply(recorded, _valid_text(recorded).replace("[]", nested, 1))


def _valid_text(recorded: Recorded) -> str:
    """Give the text of a valid verdict."""
    return json.dumps(verdict(recorded))


def _half_text(recorded: Recorded) -> str:
    """Give the first half of the text of a valid verdict."""
    text = _valid_text(recorded)
    return text[: len(text) // 2]


def _critical(recorded: Recorded, file: str, evidence: str) -> Reply:
    """Block with one critical finding of high confidence."""
    found = finding(file=file, evidence=evidence, severity="critical", confidence="high")
    return verdict_reply(recorded, findings=[found], verdict="block")


FAULTS: dict[str, Fault] = {
    "http_500": http_500,
    "http_503": http_503,
    "http_429": http_429,
    "http_429_retry_after": http_429_retry_after,
    "quota": quota,
    "invalid_key": invalid_key,
    "forbidden_403": forbidden_403,
    "not_found_404": not_found_404,
    "reset": reset,
    "close": close,
    "hang": hang,
    "trickle": trickle,
    "html_200": html_200,
    "other_json_200": other_json_200,
    "empty_choices": empty_choices,
    "choices_null": choices_null,
    "empty_content": empty_content,
    "null_content": null_content,
    "prose": prose,
    "fenced_json": fenced_json,
    "truncated_json": truncated_json,
    "finish_length": finish_length,
    "content_filter": content_filter,
    "refusal": refusal,
    "wrong_window_id": wrong_window_id,
    "wrong_schema": wrong_schema,
    "extra_property": extra_property,
    "invented_file": invented_file,
    "invented_evidence": invented_evidence,
    "huge_reply": huge_reply,
    "schema_ignored": schema_ignored,
    "context_length": context_length,
    "no_usage": no_usage,
    "two_json": two_json,
    "nan_json": nan_json,
    "bom_json": bom_json,
    "deep_json": deep_json,
}


def as_choice(fault: str | FaultChoice | None) -> FaultChoice:
    """Turn a fault name, a choice or nothing into a choice."""
    if fault is not None and not isinstance(fault, str):
        return fault
    if fault is not None and fault not in FAULTS:
        raise ValueError(f"unknown fault: {fault}")
    return lambda recorded, asked_before: fault


def first_n(fault: str | FaultChoice, n: int) -> FaultChoice:
    """Let the first n requests for each window fail, and answer well after that."""
    choice = as_choice(fault)
    return lambda recorded, asked_before: choice(recorded, asked_before) if asked_before < n else None


def only_windows(predicate: Callable[[Recorded], bool], fault: str | FaultChoice) -> FaultChoice:
    """Let only the windows fail for which the predicate holds."""
    choice = as_choice(fault)
    return lambda recorded, asked_before: choice(recorded, asked_before) if predicate(recorded) else None
