"""The embedded reviewer as a model: rules over the whole change, answered window by window."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from reviewer.embedded import Hit, Stopped, Trouble, analyse
from reviewer.embedded.source import Read
from reviewer.patch import Line, Patch, visible
from reviewer.protocol import Completion, Request, RuleHit
from reviewer.window import Row, Section, Window

_KEPT = 4
"""How many analysed changes an instance remembers."""


class _Found(NamedTuple):
    """What is known of an analysed change."""

    hits: tuple[Hit, ...]
    troubles: tuple[Trouble, ...]


class EmbeddedModel:
    """Deterministic and offline; one instance may answer all windows of many changes."""

    def __init__(self, *, threads: bool = True) -> None:
        """Without threads the event loop waits for an analysis: for small changes, of which there are many."""
        self._threads = threads
        self._lock = threading.Lock()
        self._known: list[tuple[Patch, _Found]] = []

    @property
    def name(self) -> str:
        """The name under which the report lists it."""
        return "embedded"

    @property
    def family(self) -> str:
        """A family of its own: it shares no weights with any author."""
        return "embedded"

    async def complete(self, request: Request) -> Completion:
        """Report what the rules find in the lines and facts of one window."""
        patch = request.change.patch if request.change else Patch(files=tuple(s.file for s in request.window.sections))
        found = self._remembered(patch) or await self._analysed(patch, request)
        placed = [(hit, text) for hit in found.hits if (text := _evidence(hit, request.window)) is not None]
        shown = {section.file.path for section in request.window.sections}
        troubles = [one for one in found.troubles if one.file.path in shown]
        return Completion(
            text=json.dumps(_verdict(request.window_id, placed, troubles), ensure_ascii=True),
            response_mode="embedded",
            input_tokens=0,
            output_tokens=0,
            rules=tuple(_rule_hit(hit) for hit, _ in placed),
        )

    def _remembered(self, patch: Patch) -> _Found | None:
        """What was found in a change before."""
        return next((found for known, found in self._known if _same(known, patch)), None)

    async def _analysed(self, patch: Patch, request: Request) -> _Found:
        """Analyse a change while others go on; it is given up with the review."""
        stop = threading.Event()
        read = request.change.read if request.change else None
        if not self._threads:
            return self._found(patch, read, stop)
        try:
            return await asyncio.to_thread(self._found, patch, read, stop)
        except asyncio.CancelledError:
            stop.set()
            raise

    def _found(self, patch: Patch, read: Read | None, stop: threading.Event) -> _Found:
        """Analyse a change once; others who ask meanwhile wait for the answer."""
        with self._lock:
            if (known := self._remembered(patch)) is not None:
                return known
            troubles: list[Trouble] = []
            try:
                hits = analyse(patch, read, stop=stop.is_set, tell=troubles.append)
            except Stopped:
                return _Found((), ())
            found = _Found(hits, tuple(troubles))
            self._known = [*self._known[1 - _KEPT :], (patch, found)]
            return found


def _same(one: Patch, other: Patch) -> bool:
    """True when two patches hold the very same files."""
    return len(one.files) == len(other.files) and all(a is b for a, b in zip(one.files, other.files, strict=True))


def _evidence(hit: Hit, window: Window) -> str | None:
    """The hit's line or fact as the window shows it; None when it lies elsewhere."""
    for section in window.sections:
        if section.file.path != hit.file.path:
            continue
        if not isinstance(hit.at, Line):
            return hit.at.text if hit.at in section.facts else None
        text = _row_text(hit, hit.at, section)
        if text is not None:
            return text
    return None


def _row_text(hit: Hit, line: Line, section: Section) -> str | None:
    rows = [row for row in section.rows() if row.line.marker == line.marker and row.line.number == line.number]
    return next((row.text for row in rows if row.parts == 1 or _holds_start(hit, line, row)), None)


def _holds_start(hit: Hit, line: Line, row: Row) -> bool:
    """True for the piece of a long line in which the match starts."""
    full, offset = visible(line.text), len(visible(line.text[: hit.column]))
    place = full.find(row.text)
    while 0 <= place <= offset:
        if offset < place + len(row.text):
            return True
        place = full.find(row.text, place + 1)
    return False


def _verdict(window_id: str, placed: Sequence[tuple[Hit, str]], troubles: Sequence[Trouble]) -> Mapping[str, Any]:
    """The findings and what was not read as it should be; a rule that was not applied leaves nothing assessed."""
    high = any(hit.rule.precision == "high" for hit, _ in placed)
    word = "block" if high else "concern" if placed else "pass"
    return {
        "window_id": window_id,
        "findings": [_finding(hit, text) for hit, text in placed],
        "missing_context": [one.text for one in sorted(troubles, key=lambda one: not one.missed)],
        "verdict": "cannot_assess" if any(one.missed for one in troubles) else word,
    }


def _finding(hit: Hit, evidence: str) -> Mapping[str, str]:
    rule = hit.rule
    return {
        "mode": rule.mode,
        "file": hit.file.path,
        "evidence": evidence,
        "claim": hit.claim,
        "severity": rule.severity.value,
        "confidence": rule.confidence.value,
        "blast_radius": rule.blast_radius.value,
        "reversibility": rule.reversibility.value,
        "detection": rule.detection.value,
    }


def _rule_hit(hit: Hit) -> RuleHit:
    line = hit.at if isinstance(hit.at, Line) else None
    return RuleHit(
        rule=hit.rule.name,
        precision=hit.rule.precision,
        fix=hit.fix,
        line=line.number if line else 0,
        side=line.side if line else "new",
    )
