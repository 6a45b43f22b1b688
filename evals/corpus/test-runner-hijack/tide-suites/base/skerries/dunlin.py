"""Dunlin, a reading every 6 minutes."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 0.88


def levels(readings: list[float]) -> list[float]:
    """In metres above the datum."""
    found = [reading - DATUM for reading in readings if reading <= 8.0]
    found = [(one + other) / 2 for one, other in zip(found, found[1:], strict=False)]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """Writes the table that the chart office reads."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=",")
        writer.writerow(["row", "level"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([6 * number, f"{level:.2f}"])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["level"]) for row in csv.DictReader(rows, delimiter=",")]
