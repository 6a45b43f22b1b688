"""Values for tests: each builder gives something plausible, and arguments replace what matters to a test."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reviewer.git import Change
from reviewer.patch import Fact, FilePatch, Hunk, Line, Patch
from reviewer.patch.types import FactKind, Marker, Status
from reviewer.prompt import build_messages, load_prompt
from reviewer.protocol import Completion, Request
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.tokens import ByteCounter, TokenCounter
from reviewer.verdict import Finding, fingerprint, verdict_schema
from reviewer.window import Window, split_windows

HUGE = 10**9
"""A budget that holds everything."""


def line(text: str, marker: Marker = "+", number: int = 1, *, newline: bool = True) -> Line:
    """A line that stands at the same number on each side where it exists."""
    old, new = (None if marker == "+" else number), (None if marker == "-" else number)
    return Line(marker=marker, old=old, new=new, text=text, newline=newline)


def hunk(*rows: str, old: int = 1, new: int = 1, section: str = "") -> Hunk:
    """A hunk from rows as a diff shows them: `+added`, `-removed`, ` context`."""
    lines: list[Line] = []
    before, after = old, new
    for row in rows:
        marker: Marker = "+" if row[0] == "+" else "-" if row[0] == "-" else " "
        stands = (None if marker == "+" else before, None if marker == "-" else after)
        lines.append(Line(marker=marker, old=stands[0], new=stands[1], text=row[1:]))
        before, after = before + (marker != "+"), after + (marker != "-")
    return Hunk(old_start=old, new_start=new, section=section, lines=tuple(lines))


def file_patch(
    path: str = "app.py",
    *hunks: Hunk,
    old_path: str | None = None,
    status: Status = "modified",
    facts: tuple[Fact, ...] = (),
) -> FilePatch:
    """A file that exists on both sides unless the status says otherwise."""
    old = None if status == "added" else old_path or path
    return FilePatch(
        old_path=old, new_path=None if status == "deleted" else path, status=status, hunks=hunks, facts=facts
    )


def changed(path: str, *rows: str, **more: Any) -> FilePatch:
    """A file with one hunk."""
    return file_patch(path, hunk(*rows), **more)


def fact(path: str = "app.py", kind: FactKind = "mode", detail: str = "made executable (100644 -> 100755)") -> Fact:
    """A change without lines."""
    return Fact(path=path, kind=kind, detail=detail)


def patch(*files: FilePatch) -> Patch:
    """A patch of files."""
    return Patch(files=files)


def many_files(count: int) -> Patch:
    """A patch of unrelated files, each with one harmless added line."""
    return patch(*(changed(f"area{number}/name{number}.txt", f"+entry {number}") for number in range(count)))


def change_of(given: Patch) -> Change:
    """A change that is nothing but a patch."""
    return Change(kind="patch", patch=given)


def window(*files: FilePatch, counter: TokenCounter | None = None) -> Window:
    """One window that holds the files whole."""
    (only,) = split_windows(patch(*files), HUGE, counter=counter)
    return only


def request(about: Window) -> Request:
    """The rendered request of a window."""
    identifier, messages = build_messages(about, load_prompt())
    return Request(window=about, window_id=identifier, messages=messages, schema=verdict_schema(), input_tokens=1000)


def finding(**changes: Any) -> Finding:
    """A model's verified finding of priority L; fingerprint and line end follow from the rest."""
    usual = Finding(
        mode="exception-swallowed",
        category="error-handling-and-observability",
        cwe=(),
        path="app.py",
        side="new",
        line_start=7,
        line_end=7,
        evidence="except Exception: pass",
        claim="A failed charge is dropped without a trace, so nobody notices.",
        severity=Severity.LOW,
        confidence=Confidence.MEDIUM,
        blast_radius=BlastRadius.LOCAL,
        reversibility=Reversibility.REVERT,
        detection=Detection.AT_ROLLOUT,
        verified=True,
        fingerprint="",
        reviewers=("scripted",),
        window_id="w-0123456789abcdef",
    )
    made = replace(usual, **{"line_end": changes.get("line_start", 7), **changes})
    return (
        made
        if "fingerprint" in changes
        else replace(made, fingerprint=fingerprint(made.mode, made.path, made.evidence))
    )


def embedded(precision: str = "ask", **changes: Any) -> Finding:
    """The same from a rule of the embedded reviewer."""
    return finding(
        **{"reviewers": ("embedded",), "rule": "exception-swallowed/bare", "precision": precision, **changes}
    )


def claimed(evidence: str, file: str = "app.py", **changes: str) -> dict[str, str]:
    """One finding as a model writes it."""
    usual = {
        "mode": "other",
        "file": file,
        "evidence": evidence,
        "claim": "The caller cannot tell a failure from an empty answer.",
        "severity": "medium",
        "confidence": "medium",
        "blast_radius": "local",
        "reversibility": "revert",
        "detection": "at_rollout",
    }
    return usual | changes


def verdict(window_id: str, *findings: Mapping[str, str], **changes: Any) -> dict[str, Any]:
    """A valid verdict as a model gives it."""
    usual = {"window_id": window_id, "findings": list(findings), "missing_context": [], "verdict": "pass"}
    return usual | changes


def passes(asked: Request) -> str:
    """A reply that finds nothing."""
    return json.dumps(verdict(asked.window_id))


def says(*findings: Mapping[str, str], **changes: Any) -> Callable[[Request], str]:
    """A reply with these findings."""
    return lambda asked: json.dumps(verdict(asked.window_id, *findings, **changes))


Reply = str | Exception | float
"""A text, an error to raise, or seconds to hang."""


@dataclass(slots=True, kw_only=True)
class Scripted:
    """A model that does what a test wrote down; a real one by the protocol."""

    reply: Callable[[Request], Reply | Awaitable[Reply]] = passes
    """What is answered to a request."""
    name: str = "scripted"
    family: str = "google"
    identity: Mapping[str, Any] = field(default_factory=lambda: {"model": "scripted"})
    requests: list[Request] = field(default_factory=list)
    """All that was asked, in order."""
    running: int = 0
    most: int = 0
    """The most requests that were under way at once."""
    price_in: float | None = None
    price_out: float | None = None
    output_tokens: int = 0
    context_tokens: int | None = None
    input_tokens: int | None = None
    """What it says that a request had; None when it does not count."""

    async def complete(self, request: Request) -> Completion:
        """Answer as written."""
        self.requests.append(request)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(0)
            reply = self.reply(request)
            said = reply if isinstance(reply, str | Exception | float) else await reply
            if isinstance(said, float):
                await asyncio.sleep(said)
                said = passes(request)
        finally:
            self.running -= 1
        if isinstance(said, Exception):
            raise said
        return Completion(text=said, input_tokens=self.input_tokens, output_tokens=self.output_tokens or None)


def in_turn(*replies: Callable[[Request], Reply]) -> Callable[[Request], Reply]:
    """The first reply to the first request, and so on; more requests than replies fail."""
    left = list(replies)
    return lambda asked: left.pop(0)(asked)  # noqa: PLW0108 - popped at each call


def about(
    text: str, otherwise: Callable[[Request], Reply], reply: Callable[[Request], Reply]
) -> Callable[[Request], Reply]:
    """One reply for the windows that hold a text, another for the rest."""
    return lambda asked: (reply if text in asked.messages[1].content else otherwise)(asked)


BYTES: TokenCounter = ByteCounter()
