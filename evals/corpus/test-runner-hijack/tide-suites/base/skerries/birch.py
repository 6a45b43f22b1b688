"""Birch: gauge in the skerries."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 0.5
FOOT = 0.3048


def levels(readings: list[float]) -> list[float]:
    """Above the datum of the chart."""
    readings = [reading * FOOT for reading in readings]
    found = [reading - DATUM for reading in readings if reading <= 12.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """The table of a day."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=",")
        writer.writerow(["row", "height"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([number * 10, level])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["height"]) for row in csv.DictReader(rows, delimiter=",")]
