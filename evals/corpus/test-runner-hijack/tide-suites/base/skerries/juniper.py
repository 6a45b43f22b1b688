"""The gauge at Juniper."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -1.04


def levels(readings: list[float]) -> list[float]:
    """Without what no tide can be."""
    found = [reading - DATUM for reading in readings if reading <= 12.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """One row for each level."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["row", "level"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([5 * number, f"{level:.2f}"])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["level"]) for row in csv.DictReader(rows, delimiter=";")]
