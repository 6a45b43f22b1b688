"""What is known about the authors of a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Share = Literal["authored", "assisted"]
Strength = Literal["declared", "authored", "assisted", "none"]

MULTI = "multi"
"""The family of a tool whose user picks the model."""
UNKNOWN = "unknown"
"""The family of an author about whom nothing is known."""
EMBEDDED = "embedded"
"""The family of the deterministic reviewer, which no model resembles."""
OPEN = frozenset({MULTI, UNKNOWN})
"""Families that could turn out to be any other."""
VENDORS = frozenset(
    {
        "alibaba",
        "amazon",
        "anthropic",
        "cognition",
        "cursor",
        "deepseek",
        "google",
        "meta",
        "mistral",
        "moonshot",
        "openai",
        "xai",
        "zhipu",
    }
)
"""Families that differ from each other."""
FAMILIES = VENDORS | OPEN
"""Every value of `Authorship.families`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorship:
    """Who wrote a change, as far as git and the user say."""

    tools: tuple[str, ...] = ()
    """Names of AI tools, sorted."""
    families: tuple[str, ...] = ()
    """Model families, sorted; empty when nothing is known, which is not the same as a human author."""
    strength: Strength = "none"
    """The strongest mark: declared by the user, an agent's signature, or help that may be one completion."""
    evidence: tuple[str, ...] = ()
    """The marks, one short line each, printable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One sign of an AI in a commit or around it."""

    where: str
    """What was seen and where, as found."""
    strength: Share
    tool: str | None = None
    """Name of the tool; None where only a model or AI as such is named."""
    families: frozenset[str] = frozenset()
    """Families named by the mark or, without a name, those of the tool; empty for reviewers."""
