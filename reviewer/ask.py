"""One window put to one model: cache, request, validation, one repair, and a reason when it fails."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from reviewer.cache import Cache, cache_key
from reviewer.errors import ContextLengthError, ModelError, ReviewerError
from reviewer.limits import ModelMeter
from reviewer.prompt import Prompt, repair_messages, request_tokens
from reviewer.protocol import Completion, Model, Request
from reviewer.tokens import TokenCounter
from reviewer.verdict import InvalidReply, Verdict, clean, extract_object, ground, verdict_errors

Status = Literal["reviewed", "cached", "failed"]
_LONGEST_REPLY = 8_000
"""Characters of a bad reply that a repair request sends back."""


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
    window_tokens: int | None = None
    """Largest rendered request, the repair request included; None where nothing bounds it."""
    answers: dict[str, Answer] | None = None
    """Answers about windows that would be the same again; None where nothing is remembered."""

    async def ask(self, request: Request) -> Answer:
        """Ask once, and once more with the errors when the reply is invalid.

        Raises ContextLengthError (the caller splits the window), AuthError and UsageError; every
        other failure is an Answer with status `failed`.
        """
        if self.answers is not None and (known := self.answers.get(request.window_id)) is not None:
            return known
        key = self._key(request)
        if (kept := self._recall(key, request)) is not None:
            return kept
        repaired = False
        try:
            completion = await self._complete(request)
            value, errors = judge(completion.text, request.window_id)
            if errors:
                repaired = True
                completion = await self._complete(self._repair(request, completion.text, errors))
                value, errors = judge(completion.text, request.window_id)
        except ContextLengthError as error:
            if repaired:
                return self._failed(error.kind, f"no room for a repair request: {error}")
            raise
        except ModelError as error:
            return self._failed(error.kind, str(error))
        except ReviewerError:
            raise
        except Exception as error:  # noqa: BLE001 - a backend may be anybody's code; its failure is one window's
            return self._failed("backend", f"{type(error).__name__}: {error}")
        if value is None:
            return replace(self._failed("invalid_verdict", "; ".join(errors)), reply=completion.text)
        answer = self._answer(request, completion, value, "reviewed", repaired=repaired)
        if key and self.cache is not None and answer.status == "reviewed":
            self.cache.put(key, completion)
        if self.answers is not None and answer.status == "reviewed":
            self.answers[request.window_id] = answer
        return answer

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
        if self.meter is None:
            return await self.model.complete(request)
        self.meter.admit(request, retry=False)
        try:
            completion = await self.model.complete(request)
        except ContextLengthError:
            self.meter.release(request)
            raise
        self.meter.settle(request, completion)
        return completion

    def _repair(self, request: Request, reply: str, errors: list[str]) -> Request:
        """The one repair turn; the bad reply, then the list of errors, are cut to what the budget leaves."""
        reply, errors = reply[:_LONGEST_REPLY], list(errors)
        while True:
            messages = repair_messages(request.messages, reply or "(empty)", errors, request.window_id, self.prompt)
            tokens = request_tokens(messages, self.counter)
            if self.window_tokens is None or tokens <= self.window_tokens or not (reply or errors):
                return replace(request, messages=messages, input_tokens=tokens)
            if reply:
                reply = reply[: len(reply) // 2]
            else:
                errors.pop()

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


@functools.lru_cache(maxsize=8)
def judge(text: str, window_id: str) -> tuple[dict[str, Any] | None, list[str]]:
    """The verdict object of a reply, or what is wrong with it; both are shared with whoever asks again at once."""
    try:
        value = extract_object(text)
    except InvalidReply as error:
        return None, [str(error)]
    errors = verdict_errors(value, window_id)
    return (None, errors) if errors else (value, [])
