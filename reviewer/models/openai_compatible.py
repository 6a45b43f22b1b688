"""Any OpenAI-compatible endpoint through the openai SDK; the only import of openai."""

from __future__ import annotations

import asyncio
import functools
import json
import os
import random
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reviewer.authorship import model_family
from reviewer.errors import AuthError, ContextLengthError, MissingKeyError, ModelError, UsageError
from reviewer.models.faults import Fault, understand
from reviewer.protocol import Completion, Message, Request, ResponseMode
from reviewer.verdict import verdict_schema
from reviewer.verdict.schema import response_format, response_format_text

if TYPE_CHECKING:
    import ssl

    import openai

_DEFAULT_URL = "https://api.openai.com/v1"
_FORMS: tuple[ResponseMode, ...] = ("json_schema", "json_object", "text")
_LONGEST_WAIT = 120.0
_DEFAULT_OUTPUT = 8192


class OpenAIModel:
    """A model behind Chat Completions; safe to use for many windows at once."""

    def __init__(
        self,
        model: str,
        *,
        name: str | None = None,
        base_url: str | None = None,
        api_key: str | None = None,
        api_key_env: str | None = None,
        family: str | None = None,
        context_tokens: int | None = None,
        max_output_tokens: int | None = None,
        price_in: float | None = None,
        price_out: float | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float = 120.0,
        retries: int = 2,
    ) -> None:
        """Describe an endpoint; nothing is sent and nothing is imported yet.

        `timeout` is wall-clock seconds of one request, `retries` how often a transient error is
        tried again. Prices are USD per million tokens. `api_key_env` names the variable that holds the
        key, read when the first request is sent. Without them and `base_url` the SDK's variables
        OPENAI_BASE_URL and OPENAI_API_KEY count. A pickled model leaves its key behind.
        """
        self.model = model
        self.name = name or model
        self.base_url = base_url or os.environ.get("OPENAI_BASE_URL") or _DEFAULT_URL
        self.endpoint_host = _host(self.base_url)
        self.family = model_family(model, base_url=self.base_url, declared=family)
        self.context_tokens = context_tokens
        self.max_output_tokens = max_output_tokens
        self.price_in = price_in
        self.price_out = price_out
        self.extra_body = dict(extra_body or {})
        self.timeout = timeout
        self.retries = retries
        self.cap_output = max_output_tokens is not None
        self.response_mode: ResponseMode | None = None
        self.api_key_env = api_key_env
        self._api_key = api_key
        self._form = 0
        self._cap = 0
        modern = self.endpoint_host.endswith(("openai.com", "openai.azure.com"))
        self._output_parameters = (
            ["max_completion_tokens", "max_tokens"] if modern else ["max_tokens", "max_completion_tokens"]
        )
        self._idle: list[openai.AsyncOpenAI] = []
        self._trust: ssl.SSLContext | None = None

    def __getstate__(self) -> dict[str, Any]:
        """What another process needs to ask the same endpoint: neither connections nor the key."""
        return self.__dict__ | {"_idle": [], "_trust": None, "_api_key": None}

    @property
    def identity(self) -> Mapping[str, Any]:
        """Everything about the endpoint that can change an answer, for the cache."""
        return {
            "model": self.model,
            "base_url": self.base_url,
            "max_output_tokens": self.output_tokens if self.cap_output else None,
            "extra_body": self.extra_body,
        }

    @property
    def output_tokens(self) -> int:
        """The longest answer that is paid for when output is capped."""
        return self.max_output_tokens or _DEFAULT_OUTPUT

    async def complete(self, request: Request) -> Completion:
        """Answer one request; ModelError, ContextLengthError, AuthError or UsageError when it cannot."""
        retried = 0
        while True:
            form, cap = self._form, self._cap
            outcome = await self._send(request, _FORMS[form])
            if isinstance(outcome, Completion):
                self.response_mode = outcome.response_mode
                return outcome
            if outcome.remedy == "retry" and retried < self.retries:
                await asyncio.sleep(_pause(outcome, retried))
                retried += 1
            elif outcome.remedy == "other_form" and form + 1 < len(_FORMS):
                self._form = max(self._form, form + 1)
            elif outcome.remedy == "other_parameter" and self.cap_output and cap + 1 < len(self._output_parameters):
                self._cap = max(self._cap, cap + 1)
            else:
                raise self._failure(outcome, retried)
            if request.meter is not None:
                request.meter.admit(request, retry=outcome.remedy == "retry")

    async def aclose(self) -> None:
        """Close the connections."""
        idle, self._idle = self._idle, []
        for client in idle:
            await client.close()

    def _failure(self, fault: Fault, retried: int) -> Exception:
        again = f" (tried {retried + 1} times)" if retried else ""
        where = f"{self.name} at {self.endpoint_host}"
        if fault.remedy == "bad_key":
            return AuthError(
                f"{where} refused the API key ({fault.message}); set OPENAI_API_KEY or the model's api_key_env"
            )
        if fault.remedy == "unknown_model":
            return UsageError(f"{where}: unknown model or address ({fault.message}); check --model and --base-url")
        if fault.remedy == "split":
            return ContextLengthError(fault.message)
        return ModelError(fault.kind, fault.message + again)

    async def _send(self, request: Request, form: ResponseMode) -> Completion | Fault:
        """One HTTP request within the wall-clock timeout."""
        import openai

        client = self._idle.pop() if self._idle else self._connect()
        try:
            async with asyncio.timeout(self.timeout):
                answer = json.loads(await _post(client, self._body(request, form)))
        except TimeoutError:
            return Fault(remedy="retry", kind="timeout", message=f"no answer within {self.timeout:g} s")
        except openai.APIStatusError as error:
            return understand(error.status_code, error.body, error.response.headers, form=form)
        except openai.APITimeoutError:
            return Fault(remedy="retry", kind="timeout", message=f"no answer within {self.timeout:g} s")
        except openai.APIConnectionError as error:
            reason = str(error.__cause__ or "") or type(error.__cause__ or error).__name__
            return Fault(remedy="retry", kind="connection", message=f"connection failed: {reason}")
        except (ValueError, RecursionError):
            return Fault(
                remedy="give_up", kind="not_json", message="the endpoint answered 200 with something that is not JSON"
            )
        finally:
            self._idle.append(client)
        return _read(answer, form)

    def _body(self, request: Request, form: ResponseMode) -> bytes:
        """The request as it is sent; what all requests share is put into JSON once."""
        parts = {"messages": f"[{','.join(map(_message, request.messages))}]", "model": _json(self.model)}
        if form == "json_schema":
            usual = request.schema is verdict_schema()
            parts["response_format"] = response_format_text() if usual else _json(response_format(request.schema))
        elif form == "json_object":
            parts["response_format"] = _json({"type": "json_object"})
        if self.cap_output:
            parts[self._output_parameters[self._cap]] = _json(self.output_tokens)
        parts |= {name: _json(value) for name, value in self.extra_body.items()}
        return f"{{{','.join(f'{_json(name)}:{text}' for name, text in parts.items())}}}".encode()

    def _connect(self) -> openai.AsyncOpenAI:
        """One more client, for one request at a time: a pool of many connections looks at each for every request."""
        import httpx2
        import openai

        key = self._key()
        try:
            self._trust = self._trust or httpx2.create_ssl_context()
            http = openai.DefaultAsyncHttpxClient(verify=self._trust)
            return openai.AsyncOpenAI(
                api_key=key, base_url=self.base_url, max_retries=0, timeout=self.timeout, http_client=http
            )
        except Exception as error:  # an address or a proxy variable that httpx cannot use, of any type
            raise UsageError(f"{self.base_url}: {error}; check --base-url and the proxy variables") from error

    def _key(self) -> str:
        """The API key; AuthError when one is needed and missing, or when it cannot be sent."""
        named = self.api_key_env
        if self._api_key is None and named is not None and not os.environ.get(named):
            raise AuthError(f"model {self.name}: the environment variable {named} (its api_key_env) is not set")
        key = (self._api_key or os.environ.get(named or "OPENAI_API_KEY") or "").strip()
        if not key and self.base_url.startswith(_DEFAULT_URL):
            raise MissingKeyError(
                "no API key: set OPENAI_API_KEY, name another endpoint with --base-url,"
                " or leave --model out for the embedded reviewer"
            )
        if not (key.isascii() and key.isprintable()):
            raise AuthError(f"{self.name}: the API key has a character that cannot be sent; copy it again")
        return key or "none"


async def _post(client: openai.AsyncOpenAI, body: bytes) -> str:
    """What the endpoint answers; the SDK's typed method would walk through the whole schema for every request."""
    import httpx2

    response = await client.post(
        "/chat/completions", cast_to=httpx2.Response, content=body, options={"security": {"bearer_auth": True}}
    )
    return response.text


@functools.lru_cache(maxsize=32)
def _message(message: Message) -> str:
    """A message as JSON; the instructions are the same in every request."""
    return _json({"role": message.role, "content": message.content})


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def _host(base_url: str) -> str:
    """The host of an endpoint; UsageError for what is no http address."""
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = None, None
    if parts is None or parts.scheme not in ("http", "https") or not host or any(map(str.isspace, base_url)):
        raise UsageError(f"base URL {base_url!r} is no http address; it should look like http://host:port/v1")
    return host


def _pause(fault: Fault, retried: int) -> float:
    """Seconds before the next try: what the endpoint asks for, else exponential with jitter."""
    if fault.wait is not None:
        if fault.wait > _LONGEST_WAIT:
            raise ModelError(fault.kind, f"{fault.message}; the endpoint asks to wait {fault.wait:.0f} s")
        return fault.wait + random.uniform(0, 0.25)  # noqa: S311 - spreads retries, guards nothing
    return float(min(8.0, 0.5 * 2**retried) * random.uniform(0.5, 1.0))  # noqa: S311


def _read(answer: Any, form: ResponseMode) -> Completion:
    """The completion in a Chat Completions answer; ModelError for refusals, cuts and empty answers."""
    choices = answer.get("choices") if isinstance(answer, dict) else None
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
        raise ModelError("empty_choices", "the endpoint answered without choices")
    choice = choices[0]
    message = choice.get("message")
    message = message if isinstance(message, dict) else {}
    if message.get("refusal"):
        raise ModelError("refusal", f"the model refused: {' '.join(str(message['refusal']).split())[:200]}")
    if choice.get("finish_reason") in ("length", "content_filter"):
        raise ModelError(str(choice["finish_reason"]), f"the answer was cut: finish_reason {choice['finish_reason']}")
    content = message.get("content")
    if not isinstance(content, str) or not content.strip():
        raise ModelError("empty_content", "the model answered with nothing")
    usage = answer.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    return Completion(
        text=content,
        response_mode=form,
        input_tokens=_count(usage.get("prompt_tokens")),
        output_tokens=_count(usage.get("completion_tokens")),
    )


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
