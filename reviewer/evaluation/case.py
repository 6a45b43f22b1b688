"""Labelled changes: a known-bad one and its clean twin, or a single diff of outside data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from reviewer.patch.types import Side

Label = Literal["bad", "clean"]
LABELS: tuple[Label, Label] = ("bad", "clean")
FIX = "fix"
"""Label source of a clean diff that mends a bad one: much smaller, so it is not set against bad sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """A run of lines of the bad change that a reviewer must point at."""

    path: str
    side: Side
    start: int
    end: int
    """Its last line, included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A change whose outcome is known, and usually its twin; empty text or tuple where the data say nothing."""

    id: str
    diffs: Mapping[Label, bytes]
    """The git diff of each side that there is."""
    origin: str
    """Folder, or file and line, that it was read from; errors name it."""
    bad_lines: tuple[BadLine, ...] = ()
    folder: Path | None = None
    """Where `base/` and `proof.py` lie; None for single diffs."""
    mode: str = ""
    category: str = ""
    language: str = ""
    severity: str = ""
    blast_radius: str = ""
    reversibility: str = ""
    difficulty: str = ""
    hard_by: tuple[str, ...] = ()
    """What makes it hard; see evals/README.md."""
    context: tuple[str, ...] = ()
    """Unchanged files of the base that decide it."""
    attack: tuple[str, ...] = ()
    """Attacks on the reviewer that the bad side carries."""
    attack_of: str = ""
    """Of an attacked copy, the case that it is the bad side of; it counts in the figures of attacks alone."""
    needs: tuple[str, ...] = ()
    """Programs that the proof starts."""
    task: str = ""
    """What the author was asked to do; shown to a reviewer only on request."""
    story: str = ""
    harm: str = ""
    provenance: str = ""
    cwe: tuple[str, ...] = ()
    family: str = ""
    """Model family of the author, where it is known."""
    stratum: str = ""
    """Which part of a data set it belongs to."""
    label_source: str = ""
    """Who or what says that it is bad or clean, in outside data."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """Other texts of single diffs, which no reviewer sees: title, notes, source, licence."""
