"""Teal: gauge in the skerries."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 0.02
FOOT = 0.3048


def levels(readings: list[float]) -> list[float]:
    """Above the datum of the chart."""
    readings = [reading * FOOT for reading in readings]
    found = [reading - DATUM for reading in readings if reading <= 8.0]
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
        writer.writerow(["minute", "water"])
        writer.writerows([number * 15, level] for number, level in enumerate(levels(readings)))
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["water"]) for row in csv.DictReader(rows, delimiter=";")]
