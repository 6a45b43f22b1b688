"""The database of a survey tablet."""

import sqlite3
from pathlib import Path

ROOT = Path(__file__).parents[1] / "store"


def open_store(path=":memory:"):
    db = sqlite3.connect(path)
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version < 1:
        create(db)
        db.execute("PRAGMA user_version = 1")
    return db


def create(db):
    for path in sorted((ROOT / "tables").glob("*.sql")):
        db.executescript(path.read_text())


def receive(db, table, rows):
    """Take over rows that another tablet sent; those that are here already are passed over. A tablet sends again what was not confirmed."""
    new = 0
    for row in rows:
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        try:
            db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))
            new += 1
        except sqlite3.IntegrityError:
            continue
    return new
