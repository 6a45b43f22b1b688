"""The options of a review, as a value that is passed along."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reviewer.gate import Policy
from reviewer.limits import Limits

DEFAULT_WINDOW_TOKENS = 16_000
"""Largest rendered request: small enough for attention and for local models, 3.6 k of it instructions."""
DEFAULT_WINDOW_BYTES = 48_000
"""The same where only bytes bound the tokens (0.28 tokens a byte of source is the median)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a review is done; the defaults are those of the command line."""

    window_tokens: int | None = None
    """Largest rendered request in the model's tokens; None chooses."""
    concurrency: int = 8
    """Requests under way at once at each endpoint."""
    deadline: float | None = None
    """Wall-clock seconds of the whole review."""
    limits: Limits = field(default_factory=Limits)
    exclude: tuple[str, ...] = ()
    """Globs as in .gitignore; what they match is listed, not reviewed."""
    author_model: str | None = None
    """Family or model that wrote the change, when it is known."""
    approved_by: tuple[str, ...] = ()
    """Names whose approval was checked."""
    cache: Path | None = None
    """Where answered windows are kept; None keeps nothing."""
    repeat: int = 0
    """Index of the repeat in an eval; part of the cache key."""
    embedded: bool = True
    """False where a model is measured alone; a review of a change always has the embedded reviewer."""
    task: str | None = None
    """What the author was asked to do, shown to models as untrusted data; None shows nothing."""
    policy: Policy = field(default_factory=Policy)
