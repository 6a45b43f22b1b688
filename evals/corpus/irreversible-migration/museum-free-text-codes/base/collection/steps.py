"""Moves the registers through the files in changes/, up or down."""

from pathlib import Path

ROOT = Path(__file__).parents[1]


def create(db):
    for path in sorted((ROOT / "registers").glob("*.sql")):
        db.executescript(path.read_text())


def changes():
    return sorted((ROOT / "changes").glob("*.sql"))


def up(db):
    for path in changes():
        db.executescript(path.read_text().split("-- down\n")[0])


def down(db):
    for path in reversed(changes()):
        db.executescript(path.read_text().split("-- down\n")[1])
