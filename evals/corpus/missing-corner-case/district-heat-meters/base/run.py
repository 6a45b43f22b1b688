"""Prints one list of the heat desk."""

import sqlite3
import sys
from pathlib import Path


def build(connection: sqlite3.Connection, folder: Path) -> None:
    for part in sorted(folder.glob("*.sql")):
        connection.executescript(part.read_text("utf-8"))


def rows(connection: sqlite3.Connection, report: Path) -> list[tuple]:
    return connection.execute(report.read_text("utf-8")).fetchall()


if __name__ == "__main__":
    for row in rows(sqlite3.connect(sys.argv[2]), Path(sys.argv[1])):
        print(*row, sep=";")
