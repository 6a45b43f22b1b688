"""What a request of a run took, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from reviewer.evaluation.values import Check, check, is_amount, is_count, is_text, optional
from reviewer.limits import Ledger
from reviewer.protocol import Completion, ResponseMode

_COUNTS = ("requests", "retries", "sent", "received")
_SPENT: Mapping[str, Check] = {**dict.fromkeys(_COUNTS, is_count), **dict.fromkeys(("cost", "seconds"), is_amount)}
_ANSWER: Mapping[str, Check] = {
    "text": is_text,
    "response_mode": lambda value: value in get_args(ResponseMode),
    **dict.fromkeys(("input_tokens", "output_tokens"), optional(is_count)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a request took, with its answer where there is one."""

    completion: Completion = field(default_factory=lambda: Completion(text=""))
    answered: bool = True
    """False when what was paid has brought no answer so far."""
    requests: int = 0
    """Retries included."""
    retries: int = 0
    sent: int = 0
    """Input tokens that were booked."""
    received: int = 0
    cost: float = 0.0
    seconds: float = 0.0

    def book(self, ledger: Ledger) -> None:
        """Put what it took on an account."""
        ledger.requests += self.requests
        ledger.retries += self.retries
        ledger.input_tokens += self.sent
        ledger.output_tokens += self.received
        ledger.cost += self.cost


def taken(ledger: Ledger) -> Kept:
    """What an account says, without an answer."""
    return Kept(
        answered=False,
        requests=ledger.requests,
        retries=ledger.retries,
        sent=max(0, ledger.input_tokens),
        received=ledger.output_tokens,
        cost=max(0.0, ledger.cost),
    )


def written_kept(kept: Kept) -> dict[str, Any]:
    """The fields of a JSON object."""
    row = {name: getattr(kept, name) for name in _SPENT}
    return row | ({name: getattr(kept.completion, name) for name in _ANSWER} if kept.answered else {})


def read_kept(row: Mapping[str, Any]) -> Kept:
    """What `written_kept` has written; ValueError for what is none."""
    check(row, _SPENT)
    amounts = {name: row[name] for name in _SPENT}
    if "text" not in row:
        return Kept(answered=False, **amounts)
    check(row, _ANSWER)
    return Kept(completion=Completion(**{name: row[name] for name in _ANSWER}), **amounts)
