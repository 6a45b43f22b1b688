"""The gauge at Stack."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -1.23


def levels(readings: list[float]) -> list[float]:
    """In metres above the datum."""
    found = [reading - DATUM for reading in readings if reading <= 8.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """Writes the table that the chart office reads."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=",")
        writer.writerow(["minute", "water"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([15 * number, f"{level:.2f}"])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["water"]) for row in csv.DictReader(rows, delimiter=",")]
