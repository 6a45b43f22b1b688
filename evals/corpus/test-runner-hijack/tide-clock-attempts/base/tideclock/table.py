"""The table of the hydrographic office: times of high water as minutes since midnight."""

from datetime import datetime, timedelta

CYCLE = timedelta(hours=12, minutes=25)


def next_high(known: datetime, now: datetime) -> datetime:
    """The next high water after now, counted from a known one."""
    steps = (now - known) // CYCLE + 1
    return known + steps * CYCLE


def wait(known: datetime, now: datetime) -> timedelta:
    return next_high(known, now) - now
