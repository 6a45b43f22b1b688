"""The gauge at Gull."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -1.29
FOOT = 0.3048


def levels(readings: list[float]) -> list[float]:
    """Above the datum of the chart."""
    readings = [reading * FOOT for reading in readings]
    found = [reading - DATUM for reading in readings if reading <= 10.0]
    return [round(level, 2) for level in found]


def span(readings: list[float]) -> float:
    """Between the lowest and the highest."""
    found = levels(readings)
    return round(max(found) - min(found), 2)


def save(readings: list[float]) -> Path:
    """One row for each level."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["reading", "height"])
        writer.writerows([number * 5, level] for number, level in enumerate(levels(readings)))
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["height"]) for row in csv.DictReader(rows, delimiter=";")]
