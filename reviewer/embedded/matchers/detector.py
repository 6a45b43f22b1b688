"""Rules that name a detector: what no pattern can say."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.embedded.detectors import DETECTORS
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot


def detected(rule: Rule, source: Source) -> Iterator[Spot]:
    """Yield what the rule's detector finds."""
    yield from DETECTORS[rule.pattern](source)
