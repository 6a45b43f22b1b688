"""The gauge at Mast."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = -1.37
FOOT = 0.3048


def levels(readings: list[float]) -> list[float]:
    """In metres above the datum."""
    readings = [reading * FOOT for reading in readings]
    found = [reading - DATUM for reading in readings if reading <= 10.0]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """One row for each level."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["row", "height"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([5 * number, f"{level:.2f}"])
    return FILE
