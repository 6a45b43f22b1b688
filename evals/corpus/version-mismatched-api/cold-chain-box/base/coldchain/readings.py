"""Lines of the thermometers: number of the probe, time, degrees."""

from dataclasses import dataclass
from datetime import datetime, timezone


@dataclass(frozen=True)
class Reading:
    probe: str
    at: datetime
    degrees: float


def read(lines):
    """Readings, with lines that are cut off left out."""
    found = []
    for line in lines:
        parts = line.strip().split(";")
        if len(parts) != 3:
            continue
        probe, seconds, degrees = parts
        found.append(Reading(probe, datetime.fromtimestamp(int(seconds), timezone.utc), float(degrees)))
    return found
