"""One line on standard error that says how far a run is, when a person is looking."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from reviewer.config import variable
from reviewer.evaluation.run import Step
from reviewer.limits import Ledger

_EVERY = 0.1
"""Seconds between two writes."""


@contextmanager
def progress(ledger: Ledger) -> Iterator[Callable[[Step], None]]:
    """A callback that shows trials, rate, cost and time left; one that does nothing where nobody would see it.

    The line ends with the context, whatever ended the run.
    """
    if not sys.stderr.isatty() or variable("TERM") == "dumb":
        yield lambda _: None
        return
    started = time.monotonic()
    steps: dict[str, Step] = {}
    first: dict[str, int] = {}
    written = 0.0

    def write() -> None:
        nonlocal written
        written = time.monotonic()
        line = progress_line(steps, first, seconds=written - started, cost=ledger.cost, requests=ledger.requests)
        click.echo(f"\r\x1b[K{line}", nl=False, err=True)

    def show(step: Step) -> None:
        steps[step.model] = step
        first.setdefault(step.model, step.done)
        if step.trial is None or time.monotonic() - written >= _EVERY:
            write()

    try:
        yield show
    finally:
        if steps:
            write()
            click.echo(err=True)


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
