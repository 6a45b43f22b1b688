"""Tern: gauge in the sounds."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 1.09


def levels(readings: list[float]) -> list[float]:
    """Above the datum of the chart."""
    found = [reading - DATUM for reading in readings if reading <= 9.5]
    found = [(one + other) / 2 for one, other in zip(found, found[1:], strict=False)]
    return [round(level, 2) for level in found]


def span(readings: list[float]) -> float:
    """Between the lowest and the highest."""
    found = levels(readings)
    return round(max(found) - min(found), 2)


def save(readings: list[float]) -> Path:
    """The table of a day."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["reading", "height"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([number * 15, level])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["height"]) for row in csv.DictReader(rows, delimiter=";")]
