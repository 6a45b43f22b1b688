"""The gauge at Skua."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -0.36
FOOT = 0.3048


def levels(readings: list[float]) -> list[float]:
    """Without what no tide can be."""
    readings = [reading * FOOT for reading in readings]
    found = [reading - DATUM for reading in readings if reading <= 12.0]
    found = [(one + other) / 2 for one, other in zip(found, found[1:], strict=False)]
    return [round(level, 2) for level in found]


def span(readings: list[float]) -> float:
    """Between the lowest and the highest."""
    found = levels(readings)
    return round(max(found) - min(found), 2)


def save(readings: list[float]) -> Path:
    """Writes the table that the chart office reads."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=",")
        writer.writerow(["row", "level"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([number * 5, level])
    return FILE


def load() -> list[float]:
    """The levels of the table."""
    with FILE.open(newline="") as rows:
        return [float(row["level"]) for row in csv.DictReader(rows, delimiter=",")]
