"""What no reviewer looked at, grouped for people and per file for machines."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.report.shown import shown
from reviewer.report.types import Report, WindowInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Windows that failed for one reason."""

    reason: str
    windows: int
    lines: int
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A file that was not reviewed, or not all of it."""

    path: str
    excluded: bool
    """True when it was left out by name, False when its review failed."""
    message: str
    """One visible sentence."""


def failed_windows(report: Report) -> list[WindowInfo]:
    """The windows without a usable review, in order."""
    return [window for window in report.windows if window.status == "failed"]


def failures(report: Report) -> list[Failure]:
    """The failed windows by reason, in the order in which the reasons first occur."""
    groups: dict[str, list[WindowInfo]] = {}
    for window in failed_windows(report):
        groups.setdefault(window.reason or "no reason given", []).append(window)
    return [
        Failure(
            reason=reason,
            windows=len(windows),
            lines=sum(window.added + window.removed for window in windows),
            files=tuple(dict.fromkeys(path for window in windows for path in window.files)),
        )
        for reason, windows in groups.items()
    ]


def gaps(report: Report) -> list[Gap]:
    """Every file that was not wholly reviewed, once: failed ones first, then the excluded ones."""
    found: dict[str, Gap] = {}
    for failure in failures(report):
        message = f"not reviewed: {shown(failure.reason, 400)}"
        for path in failure.files:
            found.setdefault(path, Gap(path=path, excluded=False, message=message))
    for one in report.coverage.excluded:
        message = f"excluded, not reviewed: {one.lines:,} changed lines ({shown(one.reason, 400)})"
        found.setdefault(one.path, Gap(path=one.path, excluded=True, message=message))
    return list(found.values())
