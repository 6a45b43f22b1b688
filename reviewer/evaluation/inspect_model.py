"""Inspect's model as one of ours: the same prompt and schema, sent through its provider, cache, limits and log."""

from __future__ import annotations

from typing import Any

from inspect_ai.model import (
    ChatMessage,
    ChatMessageAssistant,
    ChatMessageSystem,
    ChatMessageUser,
    GenerateConfig,
    Model,
    ModelOutput,
    ResponseSchema,
)
from inspect_ai.util import JSONSchema, LimitExceededError

from reviewer.authorship import model_family
from reviewer.errors import AuthError, ContextLengthError, ModelError
from reviewer.protocol import Completion, Message, Request

_ROLES = {"system": ChatMessageSystem, "user": ChatMessageUser, "assistant": ChatMessageAssistant}
_LONGEST = 500
_KINDS = {"max_tokens": "length", "content_filter": "content_filter"}
"""Reasons to stop that leave no answer, under the names of our own failures."""


class InspectModel:
    """A model of Inspect, for one sample."""

    def __init__(self, model: Model, *, structured: bool) -> None:
        """Take a model; without `structured` the reply's form is asked for in words alone."""
        self.name = str(model)
        self.model = model.name
        self.family = model_family(model.name)
        self.limit: LimitExceededError | None = None
        """The limit of the sample that was reached, if one was."""
        self.messages: list[ChatMessage] = []
        """What was said, request after request."""
        self.failures: list[str] = []
        """What went wrong with requests."""
        self.output: ModelOutput | None = None
        """The last one."""
        self._model = model
        self._structured = structured

    async def complete(self, request: Request) -> Completion:
        """Answer one request; Inspect retries, caches and counts."""
        try:
            return await self._answered(request)
        except Exception as error:
            self.failures.append(f"{type(error).__name__}: {error}"[:_LONGEST])
            raise

    async def _answered(self, request: Request) -> Completion:
        messages = [_message(one) for one in request.messages]
        config = GenerateConfig(response_schema=_schema(request)) if self._structured else GenerateConfig()
        try:
            output = await self._model.generate(messages, config=config)
        except LimitExceededError as error:
            self.limit = self.limit or error
            raise
        except Exception as error:
            if self._model.api.is_auth_failure(error):
                raise AuthError(f"{self.name} refused the API key: {error}") from error
            raise
        self.output = output
        self.messages += [*messages, *(choice.message for choice in output.choices[:1])]
        return self._completion(output)

    def _completion(self, output: ModelOutput) -> Completion:
        """What came back; ModelError for refusals, cuts and empty answers."""
        if output.empty:
            raise ModelError("empty_choices", output.error or "the model answered without choices")
        if output.stop_reason == "model_length":
            raise ContextLengthError(f"{self.name}: the request is longer than the model's context")
        if output.stop_reason in _KINDS:
            raise ModelError(_KINDS[output.stop_reason], f"the answer was cut: {output.stop_reason}")
        if not output.completion.strip():
            raise ModelError("empty_content", output.error or "the model answered with nothing")
        usage = output.usage
        return Completion(
            text=output.completion,
            response_mode="json_schema" if self._structured else "text",
            input_tokens=usage.input_tokens if usage else None,
            output_tokens=usage.output_tokens if usage else None,
        )


def _message(message: Message) -> Any:
    return _ROLES[message.role](content=message.content)


def _schema(request: Request) -> ResponseSchema:
    return ResponseSchema(name="verdict", json_schema=JSONSchema.model_validate(request.schema), strict=True)
