"""Moves a register up and down through the numbered files in sql/."""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "sql"


def parts(path):
    up, down = path.read_text().split("-- down\n")
    return up.replace("-- up\n", ""), down


def steps():
    return sorted(FOLDER.glob("*.sql"))


def up(db, until=None):
    for path in steps():
        if until and path.stem > until:
            break
        db.executescript(parts(path)[0])


def down(db, after):
    for path in reversed(steps()):
        if path.stem > after:
            db.executescript(parts(path)[1])
