"""Work for another process: some trials of one model, what they may use, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from reviewer.evaluation.case import Label
from reviewer.evaluation.shipped import Shipped
from reviewer.limits import Limits
from reviewer.options import Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """One trial of an assignment."""

    case: int
    """Its place in the cases of the assignment."""
    label: Label
    repeat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """All that a process on any machine needs to do some trials; it holds no API key."""

    run: str
    """Which run it is of, for what a worker remembers: another one may have other cases of the same name."""
    name: str
    """Of the model, or of what is built in."""
    options: Options
    task: bool
    model: bytes | None
    """The pickled endpoint; None for what is built in."""
    counter: str
    """The name of the counter by which the run cuts windows."""
    cases: tuple[Shipped, ...]
    errands: tuple[Errand, ...]
    slots: int
    """Requests that it may have under way at once; for what is built in, trials."""
    limits: Limits
    """What it may spend."""


class Amount(NamedTuple):
    """What requests take; infinite where nothing bounds it."""

    requests: float = 0
    input_tokens: float = 0
    cost: float = 0
    retries: float = 0
    output_tokens: float = 0


Ending = Literal["AuthError", "UsageError", "EngineError"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How an assignment ended; its trials have been told before."""

    spent: Amount
    full: bool = False
    """True when its limits kept a request back."""
    ended: tuple[Ending, str] | None = None
    """An error that ends the whole run."""
