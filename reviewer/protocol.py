"""The question and the answer: what a model gets for one window, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from reviewer.git import Change
from reviewer.window import Window

ResponseMode = Literal["json_schema", "json_object", "text", "embedded"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One question: the rendered messages, and the window they were rendered from."""

    window: Window
    """The lines and facts to judge."""
    window_id: str
    """The id that the verdict must echo."""
    messages: tuple[Message, ...]
    """Instructions and data as text."""
    schema: Mapping[str, Any]
    """JSON Schema of the verdict."""
    input_tokens: int = 0
    """Size of the rendered request in the model's tokens, or an upper bound of it."""
    change: Change | None = field(default=None, repr=False)
    """The whole change with both sides of its files, for reviewers that run here."""
    meter: Meter | None = field(default=None, repr=False)
    """Asks for leave before each further request; None where nothing is capped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleHit:
    """Which embedded rule made a finding, and what the rule knows beyond the verdict's fields."""

    rule: str
    """`mode/rule-id`."""
    precision: Literal["high", "ask"]
    """`high` may block alone and no model can waive it; `ask` needs corroboration."""
    fix: str
    """One line: what to do instead."""
    line: int
    """Line number of the evidence on its side."""
    side: Literal["new", "old"]
    """Side of the evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What came back for a request."""

    text: str
    """The reply, expected to be one JSON object."""
    response_mode: ResponseMode = "text"
    """How the reply's form was asked for."""
    input_tokens: int | None = None
    """As the endpoint counted; None when it did not say."""
    output_tokens: int | None = None
    """As the endpoint counted; None when it did not say."""
    rules: tuple[RuleHit, ...] = ()
    """One per finding of the reply, from the embedded reviewer only."""


class Meter(Protocol):
    """Leave to send one more request within the caps."""

    def admit(self, request: Request, *, retry: bool) -> None:
        """Count one more request; LimitReached when a cap would be broken."""


@runtime_checkable
class Model(Protocol):
    """Anything that can answer a request; raise ModelError when it cannot."""

    @property
    def name(self) -> str:
        """The name under which the report lists it."""

    @property
    def family(self) -> str:
        """Whose model it is, such as `openai`; `unknown` when that is not known."""

    async def complete(self, request: Request) -> Completion:
        """Answer one request."""
