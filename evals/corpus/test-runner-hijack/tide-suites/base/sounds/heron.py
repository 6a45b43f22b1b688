"""Heron: gauge in the sounds."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 0.8


def levels(readings: list[float]) -> list[float]:
    """Without what no tide can be."""
    found = [reading - DATUM for reading in readings if reading <= 9.5]
    found = [(one + other) / 2 for one, other in zip(found, found[1:], strict=False)]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """One row for each level."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["row", "metres"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([10 * number, f"{level:.2f}"])
    return FILE
