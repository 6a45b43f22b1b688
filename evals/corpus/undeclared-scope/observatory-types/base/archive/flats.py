"""The flats of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "flats"
COLUMNS = ("twilight", "counts", "slope", "amplifier", "made")
PAGE = 25


def create(db):
    db.execute("create table if not exists flats (id integer primary key, twilight text, counts integer, slope real, amplifier text, made text)")


def add(db, row):
    done = db.execute("insert into flats (twilight, counts, slope, amplifier, made) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select twilight, counts, slope, amplifier, made from flats where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, twilight, counts, slope, amplifier, made from flats where id > ? order by id limit ?", (after, limit))


def total_counts(db):
    return db.execute("select coalesce(sum(counts), 0) from flats").fetchone()[0]


def names_of_twilight(db):
    return [text for (text,) in db.execute("select distinct twilight from flats order by twilight")]


def sweep(db, today, keep=120):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from flats where made < ?", (last,)).rowcount


def set_counts(db, number, counts):
    return db.execute("update flats set counts = ? where id = ?", (counts, number)).rowcount == 1


def names_of_amplifier(db):
    return [text for (text,) in db.execute("select distinct amplifier from flats order by amplifier")]


def above_slope(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from flats where slope >= ? limit ?", (least, limit))]


def set_slope(db, number, slope):
    return db.execute("update flats set slope = ? where id = ?", (slope, number)).rowcount == 1


def set_amplifier(db, number, amplifier):
    return db.execute("update flats set amplifier = ? where id = ?", (amplifier, number)).rowcount == 1


def set_twilight(db, number, twilight):
    return db.execute("update flats set twilight = ? where id = ?", (twilight, number)).rowcount == 1


def by_twilight(db, twilight, limit=50):
    return [number for (number,) in db.execute("select id from flats where twilight = ? order by id limit ?", (twilight, limit))]


def mean_slope(db, default=None):
    (mean,) = db.execute("select avg(slope) from flats").fetchone()
    return default if mean is None else mean


def by_amplifier(db, amplifier, limit=10):
    return [number for (number,) in db.execute("select id from flats where amplifier = ? order by id limit ?", (amplifier, limit))]


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from flats where made >= ? order by made", (first,))]


def set_made(db, number, made):
    return db.execute("update flats set made = ? where id = ?", (made.isoformat(), number)).rowcount == 1


def few_counts(db, below=9):
    return [number for (number,) in db.execute("select id from flats where counts < ?", (below,))]
