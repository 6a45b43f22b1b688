"""Rules as values, and what they find."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from reviewer.patch import Fact, FilePatch, Line
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity

Precision = Literal["high", "ask"]
Lines = Literal["added", "removed", "changed"]
View = Literal["code", "bare", "text", "comments"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A condition around a match."""

    where: str
    """`line`, `code`, `near`, `file`, `new_file`, `added`, `removed`, `change`, `path`, or the name of a capture."""
    pattern: re.Pattern[str]
    lines: int = 3
    """How far `near` looks up and down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A small change that a rule must, or must not, match."""

    path: str
    before: str | None = None
    """The whole file before; None for a new file."""
    after: str | None = None
    """The whole file after; None for a deleted file."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One pattern of one failure mode."""

    mode: str
    id: str
    matcher: str
    """Which matcher gives `pattern` its meaning."""
    pattern: Any
    lines: Lines
    languages: frozenset[str] | None
    """None for any."""
    kinds: frozenset[str]
    """Sorts of files it applies to: source, tests, docs, generated."""
    paths: re.Pattern[str] | None
    not_paths: re.Pattern[str] | None
    words: frozenset[str]
    """At least one of these lower-case words stands in the changed text; empty when any text will do."""
    view: View
    """What of a line is looked at."""
    unless: tuple[Guard, ...]
    requires: tuple[Guard, ...]
    precision: Precision
    severity: Severity
    confidence: Confidence
    blast_radius: BlastRadius
    reversibility: Reversibility
    detection: Detection
    claim: str
    fix: str
    per_file: int
    """How many findings of this rule one file may have."""
    match: tuple[tuple[Example, ...], ...]
    no_match: tuple[tuple[Example, ...], ...]
    origin: str
    """The file it was read from."""

    @property
    def name(self) -> str:
        """The name under which findings refer to it."""
        return f"{self.mode}/{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place that a matcher or detector found."""

    at: Line | Fact
    """Where a reader is pointed to."""
    text: str
    """What matched."""
    column: int = 0
    """Where on the line the match starts, in characters."""
    last: int | None = None
    """Last line number of the match when it spans several."""
    captures: Mapping[str, str] = field(default_factory=dict)
    """Values for the claim and for guards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What kept rules from a file, or from all of it."""

    file: FilePatch
    text: str
    """One line that names the file."""
    missed: bool
    """True when a rule was not applied; False when the file was read line by line instead of by its structure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What a rule has to say about one place of the change."""

    rule: Rule
    file: FilePatch
    at: Line | Fact
    """The changed line or the fact that is the evidence."""
    column: int
    """Where on the line the match starts, in characters."""
    claim: str
    """One sentence: what fails, for whom, when."""
    fix: str
    """One line: what to do instead."""

    @property
    def mode(self) -> str:
        """The failure mode."""
        return self.rule.mode
