"""The photometry of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "photometry"
COLUMNS = ("star", "apertures", "magnitude", "band", "measured")
PAGE = 50


def create(db):
    db.execute("create table if not exists photometry (id integer primary key, star text, apertures integer, magnitude real, band text, measured text)")


def add(db, row):
    done = db.execute("insert into photometry (star, apertures, magnitude, band, measured) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select star, apertures, magnitude, band, measured from photometry where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, star, apertures, magnitude, band, measured from photometry where id > ? order by id limit ?", (after, limit))


def set_measured(db, number, measured):
    return db.execute("update photometry set measured = ? where id = ?", (measured.isoformat(), number)).rowcount == 1


def set_band(db, number, band):
    return db.execute("update photometry set band = ? where id = ?", (band, number)).rowcount == 1


def by_star(db, star, limit=50):
    return [number for (number,) in db.execute("select id from photometry where star = ? order by id limit ?", (star, limit))]


def names_of_star(db):
    return [text for (text,) in db.execute("select distinct star from photometry order by star")]


def set_apertures(db, number, apertures):
    return db.execute("update photometry set apertures = ? where id = ?", (apertures, number)).rowcount == 1


def total_apertures(db):
    return db.execute("select coalesce(sum(apertures), 0) from photometry").fetchone()[0]


def sweep(db, today, keep=30):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from photometry where measured < ?", (last,)).rowcount


def set_star(db, number, star):
    return db.execute("update photometry set star = ? where id = ?", (star, number)).rowcount == 1


def above_magnitude(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from photometry where magnitude >= ? limit ?", (least, limit))]


def few_apertures(db, below=6):
    return [number for (number,) in db.execute("select id from photometry where apertures < ?", (below,))]


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from photometry where measured >= ? order by measured", (first,))]


def names_of_band(db):
    return [text for (text,) in db.execute("select distinct band from photometry order by band")]


def set_magnitude(db, number, magnitude):
    return db.execute("update photometry set magnitude = ? where id = ?", (magnitude, number)).rowcount == 1


def mean_magnitude(db, default=None):
    (mean,) = db.execute("select avg(magnitude) from photometry").fetchone()
    return default if mean is None else mean


def by_band(db, band, limit=10):
    return [number for (number,) in db.execute("select id from photometry where band = ? order by id limit ?", (band, limit))]
