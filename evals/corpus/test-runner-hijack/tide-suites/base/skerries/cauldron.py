"""Cauldron, a reading every 6 minutes."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 0.34


def levels(readings: list[float]) -> list[float]:
    """In metres above the datum."""
    found = [reading - DATUM for reading in readings if reading <= 12.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """One row for each level."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=",")
        writer.writerow(["row", "level"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([6 * number, f"{level:.2f}"])
    return FILE
