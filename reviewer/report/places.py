"""Where findings are, in the terms of formats that point into files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from reviewer.patch import visible
from reviewer.verdict import Finding


def new_line(finding: Finding) -> int | None:
    """The line in the file as it is after the change; None for removed lines, facts and unverified findings."""
    return finding.line_start if finding.side == "new" else None


def marker(finding: Finding) -> str:
    """The sign in front of evidence: `+` added, `-` removed, `!` a fact, `?` not found in the change."""
    if not finding.verified:
        return "?"
    return {"new": "+", "old": "-"}.get(finding.side or "", "!")


def relative(path: str) -> str:
    """The path without anything that leads out of the repository; paths of a patch come back unchanged."""
    return "/".join(part for part in path.split("/") if part not in ("", ".", "..")) or "unknown"


def exact(path: str) -> str:
    """The relative path itself where Unicode can express it, else with its bytes shown as escapes."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        path = visible(path)
    return relative(path)


def occurrences(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Each finding with an id of its own: the fingerprint and how often it has occurred so far."""
    seen: Counter[str] = Counter()
    for finding in findings:
        seen[finding.fingerprint] += 1
        yield finding, f"{visible(finding.fingerprint)}:{seen[finding.fingerprint]}"
