"""One window put to one model: cache, request, validation, one repair, and a reason when it fails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from reviewer.cache import Cache, cache_key
from reviewer.errors import ModelError
from reviewer.limits import ModelMeter
from reviewer.prompt import Prompt, repair_messages, request_tokens
from reviewer.protocol import Completion, Model, Request
from reviewer.tokens import TokenCounter
from reviewer.verdict import InvalidReply, Verdict, clean, extract_object, ground, verdict_errors

Status = Literal["reviewed", "cached", "failed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one model said about one window, or why it said nothing that counts."""

    model: str
    status: Status
    verdict: Verdict | None = None
    kind: str | None = None
    """Short slug of a failure."""
    reason: str | None = None
    """One line on a failure."""
    repaired: bool = False
    """True when the second completion was the valid one."""
    reply: str | None = None
    """The last raw reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """What is needed to ask one model about many windows."""

    model: Model
    prompt: Prompt
    counter: TokenCounter
    meter: ModelMeter | None = None
    cache: Cache | None = None
    repeat: int = 0
    """Index of the repeat in an eval; part of the cache key."""

    async def ask(self, request: Request) -> Answer:
        """Ask once, and once more with the errors when the reply is invalid.

        Raises ContextLengthError (the caller splits the window), AuthError and UsageError; every
        other failure is an Answer with status `failed`.
        """
        key = self._key(request)
        if (kept := self._recall(key, request)) is not None:
            return kept
        try:
            completion = await self._complete(request)
            value, errors = judge(completion.text, request.window_id)
            repaired = False
            if errors:
                completion, value, errors = await self._repair(request, completion, errors)
                repaired = True
        except ModelError as error:
            if error.kind == "context_length" and len(request.messages) == 2:
                raise
            return self._failed(error.kind, str(error))
        if value is None:
            return replace(self._failed("invalid_verdict", "; ".join(errors)), reply=completion.text)
        if key and self.cache is not None:
            self.cache.put(key, completion)
        return self._answer(request, completion, value, "reviewed", repaired=repaired)

    def _key(self, request: Request) -> str | None:
        identity = getattr(self.model, "identity", None)
        if self.cache is None or not isinstance(identity, Mapping):
            return None
        return cache_key(identity, request, self.repeat)

    def _recall(self, key: str | None, request: Request) -> Answer | None:
        """The cached answer, validated and grounded again."""
        completion = self.cache.get(key) if key and self.cache is not None else None
        if completion is None:
            return None
        value, _ = judge(completion.text, request.window_id)
        return None if value is None else self._answer(request, completion, value, "cached")

    async def _complete(self, request: Request) -> Completion:
        if self.meter is not None:
            self.meter.admit(request, retry=False)
        completion = await self.model.complete(request)
        if self.meter is not None:
            self.meter.settle(request, completion)
        return completion

    async def _repair(
        self, request: Request, completion: Completion, errors: list[str]
    ) -> tuple[Completion, dict[str, Any] | None, list[str]]:
        """The one repair turn; a reply too long to send back is cut."""
        reply = completion.text[:8000]
        messages = repair_messages(request.messages, reply, errors, request.window_id, self.prompt)
        again = replace(request, messages=messages, input_tokens=request_tokens(messages, self.counter))
        completion = await self._complete(again)
        value, left = judge(completion.text, request.window_id)
        return completion, value, left

    def _answer(
        self, request: Request, completion: Completion, value: dict[str, Any], status: Status, *, repaired: bool = False
    ) -> Answer:
        verdict = ground(
            value, request.window, window_id=request.window_id, reviewer=self.model.name, rules=completion.rules
        )
        if verdict.word == "cannot_assess":
            missing = ", ".join(verdict.missing_context) or "it does not say what is missing"
            return replace(self._failed("cannot_assess", f"the model cannot assess it: {missing}"), verdict=verdict)
        return Answer(model=self.model.name, status=status, verdict=verdict, repaired=repaired, reply=completion.text)

    def _failed(self, kind: str, reason: str) -> Answer:
        return Answer(model=self.model.name, status="failed", kind=kind, reason=clean(reason, 400))


def judge(text: str, window_id: str) -> tuple[dict[str, Any] | None, list[str]]:
    """The verdict object of a reply, or what is wrong with it."""
    try:
        value = extract_object(text)
    except InvalidReply as error:
        return None, [str(error)]
    errors = verdict_errors(value, window_id)
    return (None, errors) if errors else (value, [])
