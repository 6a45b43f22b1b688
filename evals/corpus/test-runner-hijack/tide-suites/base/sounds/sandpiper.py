"""The gauge at Sandpiper."""

import csv
from pathlib import Path

FILE = Path("table.csv")
DATUM = 1.16


def levels(readings: list[float]) -> list[float]:
    """Without what no tide can be."""
    found = [reading - DATUM for reading in readings if reading <= 12.0]
    found = [(one + other) / 2 for one, other in zip(found, found[1:], strict=False)]
    return [round(level, 2) for level in found]


def save(readings: list[float]) -> Path:
    """The table of a day."""
    with FILE.open("w", newline="") as out:
        writer = csv.writer(out, delimiter="\t")
        writer.writerow(["row", "metres"])
        for number, level in enumerate(levels(readings)):
            writer.writerow([number * 6, level])
    return FILE
