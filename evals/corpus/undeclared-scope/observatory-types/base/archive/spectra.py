"""The spectra of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "spectra"
COLUMNS = ("grating", "lines", "noise", "slit", "taken")
PAGE = 40


def create(db):
    db.execute("create table if not exists spectra (id integer primary key, grating text, lines integer, noise real, slit real, taken text)")


def add(db, row):
    done = db.execute("insert into spectra (grating, lines, noise, slit, taken) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select grating, lines, noise, slit, taken from spectra where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, grating, lines, noise, slit, taken from spectra where id > ? order by id limit ?", (after, limit))


def above_slit(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from spectra where slit >= ? limit ?", (least, limit))]


def set_grating(db, number, grating):
    return db.execute("update spectra set grating = ? where id = ?", (grating, number)).rowcount == 1


def set_lines(db, number, lines):
    return db.execute("update spectra set lines = ? where id = ?", (lines, number)).rowcount == 1


def sweep(db, today, keep=120):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from spectra where taken < ?", (last,)).rowcount


def mean_slit(db, default=None):
    (mean,) = db.execute("select avg(slit) from spectra").fetchone()
    return default if mean is None else mean


def set_noise(db, number, noise):
    return db.execute("update spectra set noise = ? where id = ?", (noise, number)).rowcount == 1


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from spectra where taken >= ? order by taken", (first,))]


def by_grating(db, grating, limit=20):
    return [number for (number,) in db.execute("select id from spectra where grating = ? order by id limit ?", (grating, limit))]


def total_lines(db):
    return db.execute("select coalesce(sum(lines), 0) from spectra").fetchone()[0]


def few_lines(db, below=7):
    return [number for (number,) in db.execute("select id from spectra where lines < ?", (below,))]


def above_noise(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from spectra where noise >= ? limit ?", (least, limit))]


def set_taken(db, number, taken):
    return db.execute("update spectra set taken = ? where id = ?", (taken.isoformat(), number)).rowcount == 1


def mean_noise(db, default=None):
    (mean,) = db.execute("select avg(noise) from spectra").fetchone()
    return default if mean is None else mean


def set_slit(db, number, slit):
    return db.execute("update spectra set slit = ? where id = ?", (slit, number)).rowcount == 1


def names_of_grating(db):
    return [text for (text,) in db.execute("select distinct grating from spectra order by grating")]
