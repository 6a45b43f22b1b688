"""Kittiwake, a reading every 10 minutes."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -0.34


def levels(readings: list[float]) -> list[float]:
    """In metres above the datum."""
    found = [reading - DATUM for reading in readings if reading <= 8.0]
    found = [(one + other) / 2 for one, other in zip(found, found[1:], strict=False)]
    return [round(level, 2) for level in found]


def span(readings: list[float]) -> float:
    """Between the lowest and the highest."""
    found = levels(readings)
    return round(max(found) - min(found), 2)


def save(readings: list[float]) -> Path:
    """One row for each level."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter="\t")
        writer.writerow(["reading", "level"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([10 * number, f"{level:.2f}"])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["level"]) for row in csv.DictReader(rows, delimiter="\t")]
