"""One line on standard error that says how far a run is, when a person is looking."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import click

from reviewer.config import variable
from reviewer.evaluation.run import Step
from reviewer.limits import Ledger

_EVERY = 0.1
"""Seconds between two writes."""


def progress(ledger: Ledger, models: int) -> Callable[[Step], None]:
    """A callback that shows trials, rate, cost and time left; one that does nothing where nobody would see it."""
    if not sys.stderr.isatty() or variable("TERM") == "dumb":
        return lambda _: None
    started = time.monotonic()
    steps: dict[str, Step] = {}
    first: dict[str, int] = {}
    written = [0.0]

    def show(step: Step) -> None:
        steps[step.model] = step
        first.setdefault(step.model, step.done - 1)
        now = time.monotonic()
        finished = len(steps) == models and all(one.done == one.total for one in steps.values())
        if now - written[0] < _EVERY and not finished:
            return
        written[0] = now
        line = progress_line(steps, first, seconds=now - started, cost=ledger.cost, requests=ledger.requests)
        click.echo(f"\r\x1b[K{line}", nl=finished, err=True)

    return show


def progress_line(steps: dict[str, Step], first: dict[str, int], *, seconds: float, cost: float, requests: int) -> str:
    """How far all models are together; `first` is what each had done before."""
    done, total = sum(one.done for one in steps.values()), sum(one.total for one in steps.values())
    rate = (done - sum(first.values())) / seconds if seconds > 0 else 0.0
    parts = [f"{done:,}/{total:,} trials", f"{rate:.1f}/s"]
    if requests:
        parts.append(f"{requests:,} requests")
    if cost:
        parts.append(f"${cost:,.4f}")
    if rate and done < total:
        parts.append(f"{duration((total - done) / rate)} left")
    return ", ".join(parts)


def duration(seconds: float) -> str:
    """Seconds as people say them."""
    whole = int(seconds + 0.5)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"
