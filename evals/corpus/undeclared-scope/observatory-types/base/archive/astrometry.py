"""The astrometry of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "astrometry"
COLUMNS = ("catalogue", "stars", "rms", "epoch", "solved")
PAGE = 50


def create(db):
    db.execute("create table if not exists astrometry (id integer primary key, catalogue text, stars integer, rms real, epoch text, solved text)")


def add(db, row):
    done = db.execute("insert into astrometry (catalogue, stars, rms, epoch, solved) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select catalogue, stars, rms, epoch, solved from astrometry where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, catalogue, stars, rms, epoch, solved from astrometry where id > ? order by id limit ?", (after, limit))


def names_of_epoch(db):
    return [text for (text,) in db.execute("select distinct epoch from astrometry order by epoch")]


def mean_rms(db, default=None):
    (mean,) = db.execute("select avg(rms) from astrometry").fetchone()
    return default if mean is None else mean


def above_rms(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from astrometry where rms >= ? limit ?", (least, limit))]


def by_epoch(db, epoch, limit=50):
    return [number for (number,) in db.execute("select id from astrometry where epoch = ? order by id limit ?", (epoch, limit))]


def sweep(db, today, keep=60):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from astrometry where solved < ?", (last,)).rowcount


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from astrometry where solved >= ? order by solved", (first,))]


def few_stars(db, below=4):
    return [number for (number,) in db.execute("select id from astrometry where stars < ?", (below,))]


def set_solved(db, number, solved):
    return db.execute("update astrometry set solved = ? where id = ?", (solved.isoformat(), number)).rowcount == 1


def by_catalogue(db, catalogue, limit=10):
    return [number for (number,) in db.execute("select id from astrometry where catalogue = ? order by id limit ?", (catalogue, limit))]


def set_rms(db, number, rms):
    return db.execute("update astrometry set rms = ? where id = ?", (rms, number)).rowcount == 1


def total_stars(db):
    return db.execute("select coalesce(sum(stars), 0) from astrometry").fetchone()[0]


def set_epoch(db, number, epoch):
    return db.execute("update astrometry set epoch = ? where id = ?", (epoch, number)).rowcount == 1


def names_of_catalogue(db):
    return [text for (text,) in db.execute("select distinct catalogue from astrometry order by catalogue")]


def set_stars(db, number, stars):
    return db.execute("update astrometry set stars = ? where id = ?", (stars, number)).rowcount == 1


def set_catalogue(db, number, catalogue):
    return db.execute("update astrometry set catalogue = ? where id = ?", (catalogue, number)).rowcount == 1
