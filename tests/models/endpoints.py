"""One question to one endpoint, and endpoints that are picky in ways that faults do not cover."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from reviewer.models import OpenAIModel
from reviewer.protocol import Completion, Request
from tests.support import builders
from tests.support.replies import Recorded, Reply, error_reply, good
from tests.support.server import FaultServer

QUESTION = builders.request(builders.window(builders.changed("app.py", "-old = 1", "+new = 2")))


def question(number: int = 0) -> Request:
    """A question about a window of its own."""
    return builders.request(builders.window(builders.changed("app.py", f"+new = {number}")))


def model_at(server: FaultServer, **options: Any) -> OpenAIModel:
    """A model behind a server, quick to give up on silence."""
    return OpenAIModel("test-model", base_url=server.base_url, **{"timeout": 5.0, **options})


def ask(model: OpenAIModel, *requests: Request) -> list[Completion]:
    """The answers to one or several requests at once, on a loop of their own; the first error is raised."""

    async def answers() -> list[Completion]:
        try:
            return list(await asyncio.gather(*(model.complete(request) for request in requests or (QUESTION,))))
        finally:
            await model.aclose()

    return asyncio.run(answers())


def only_with(parameter: str) -> Callable[[Recorded], Reply]:
    """An endpoint that knows one name of the output cap and refuses the other."""
    other = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}[parameter]

    def respond(recorded: Recorded) -> Reply:
        if other in recorded.body:
            message = f"Unsupported parameter: '{other}' is not supported with this model. Use '{parameter}' instead."
            return error_reply(400, message, code="unsupported_parameter", param=other)
        return good(recorded)

    return respond
