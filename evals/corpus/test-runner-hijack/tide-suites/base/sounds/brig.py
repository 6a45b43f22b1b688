"""The gauge at Brig."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -0.03


def levels(readings: list[float]) -> list[float]:
    """Above the datum of the chart."""
    found = [reading - DATUM for reading in readings if reading <= 10.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """One row for each level."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter="\t")
        writer.writerow(["minute", "level"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([6 * number, f"{level:.2f}"])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["level"]) for row in csv.DictReader(rows, delimiter="\t")]
