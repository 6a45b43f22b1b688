"""The gauge at Mussel."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 1.3


def levels(readings: list[float]) -> list[float]:
    """Without what no tide can be."""
    found = [reading - DATUM for reading in readings if reading <= 8.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """Writes the table that the chart office reads."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["minute", "height"])
        writer.writerows([number * 10, level] for number, level in enumerate(levels(readings)))
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["height"]) for row in csv.DictReader(rows, delimiter=";")]
