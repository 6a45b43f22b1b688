"""What the server answers to which request: routes, rejections, faults and the responder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from tests.support.faults import FAULTS, FaultChoice
from tests.support.replies import (
    CREATED,
    MODEL,
    Recorded,
    Reply,
    context_length_reply,
    error_reply,
    json_reply,
    token_count,
)
from tests.support.wire import Request

FORMATS = ("json_schema", "json_object")
CHAT_PATH = "/v1/chat/completions"
MODELS_PATH = "/v1/models"

Responder = Callable[[Recorded], Reply]


@dataclass
class Endpoint:
    """The replies of one endpoint; what a responder or a fault choice raises is kept in failures."""

    responder: Responder
    choice: FaultChoice
    api_key: str | None
    supports: Collection[str]
    context_tokens: int | None
    failures: list[Exception] = field(default_factory=list)
    _asked: Counter[str] = field(default_factory=Counter)

    def reply(self, request: Request, recorded: Recorded) -> Reply:
        """Choose the reply to any request; only what a model would say takes the delay of the server."""
        if self.api_key is not None and request.headers.get("authorization") != f"Bearer {self.api_key}":
            return _at_once(error_reply(401, "Incorrect API key provided.", code="invalid_api_key"))
        route = (request.method, request.path)
        if route == ("GET", MODELS_PATH):
            return _at_once(_models())
        if route == ("POST", CHAT_PATH):
            return self._chat_reply(recorded)
        return _at_once(error_reply(404, f"Invalid URL ({request.method} {request.path})"))

    def _chat_reply(self, recorded: Recorded) -> Reply:
        """Choose the reply to a request for a chat completion."""
        asked_before = self._asked[recorded.window_id]
        self._asked[recorded.window_id] += 1
        rejection = self._rejection(recorded)
        if rejection is not None:
            return _at_once(rejection)
        try:
            recorded.fault = self.choice(recorded, asked_before)
            return FAULTS[recorded.fault](recorded) if recorded.fault else self.responder(recorded)
        except Exception as error:  # noqa: BLE001 - whatever it raises surfaces when the server is left
            self.failures.append(error)
            return _at_once(error_reply(500, f"The responder failed: {error!r}", "server_error"))

    def _rejection(self, recorded: Recorded) -> Reply | None:
        """Give the error for a request that no model would get to see."""
        wanted, used = recorded.response_format, token_count(recorded)
        if not recorded.messages:
            return error_reply(400, "Missing required parameter: 'messages'.", param="messages")
        if recorded.body.get("stream"):
            return error_reply(400, "Unsupported value: 'stream' must be false.", param="stream")
        if wanted not in (None, "text") and wanted not in self.supports:
            message = f"Invalid parameter: 'response_format' of type '{wanted}' is not supported with this model."
            return error_reply(400, message, param="response_format")
        if self.context_tokens is not None and used > self.context_tokens:
            return context_length_reply(self.context_tokens, used)
        return None


def _at_once(reply: Reply) -> Reply:
    """Exempt a reply from the delay of the server."""
    return replace(reply, delay=0.0)


def _models() -> Reply:
    """List the one model of the endpoint."""
    model = {"id": MODEL, "object": "model", "created": CREATED, "owned_by": "tests"}
    return json_reply({"object": "list", "data": [model]})
