"""Pilot: gauge in the sounds."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -0.23


def levels(readings: list[float]) -> list[float]:
    """In metres above the datum."""
    found = [reading - DATUM for reading in readings if reading <= 10.0]
    found = [(one + other) / 2 for one, other in zip(found, found[1:], strict=False)]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """The table of a day."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["reading", "metres"])
        writer.writerows([number * 10, level] for number, level in enumerate(levels(readings)))
    return FILE
