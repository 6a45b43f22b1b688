"""The gauge at Barrow."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 1.05


def levels(readings: list[float]) -> list[float]:
    """Above the datum of the chart."""
    found = [reading - DATUM for reading in readings if reading <= 8.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """Writes the table that the chart office reads."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["minute", "height"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([6 * number, f"{level:.2f}"])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["height"]) for row in csv.DictReader(rows, delimiter=";")]
