"""Text of the board."""

from datetime import datetime

from tideclock.table import wait


def line(known: datetime, now: datetime) -> str:
    minutes = int(wait(known, now).total_seconds() // 60)
    return f"High water in {minutes // 60} h {minutes % 60:02d} min"
