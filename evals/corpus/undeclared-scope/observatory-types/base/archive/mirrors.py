"""The mirrors of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "mirrors"
COLUMNS = ("coating", "diameter", "reflectance", "cell", "washed")
PAGE = 50


def create(db):
    db.execute("create table if not exists mirrors (id integer primary key, coating text, diameter integer, reflectance real, cell text, washed text)")


def add(db, row):
    done = db.execute("insert into mirrors (coating, diameter, reflectance, cell, washed) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select coating, diameter, reflectance, cell, washed from mirrors where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, coating, diameter, reflectance, cell, washed from mirrors where id > ? order by id limit ?", (after, limit))


def set_reflectance(db, number, reflectance):
    return db.execute("update mirrors set reflectance = ? where id = ?", (reflectance, number)).rowcount == 1


def few_diameter(db, below=2):
    return [number for (number,) in db.execute("select id from mirrors where diameter < ?", (below,))]


def total_diameter(db):
    return db.execute("select coalesce(sum(diameter), 0) from mirrors").fetchone()[0]


def by_cell(db, cell, limit=50):
    return [number for (number,) in db.execute("select id from mirrors where cell = ? order by id limit ?", (cell, limit))]


def sweep(db, today, keep=730):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from mirrors where washed < ?", (last,)).rowcount


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from mirrors where washed >= ? order by washed", (first,))]


def set_washed(db, number, washed):
    return db.execute("update mirrors set washed = ? where id = ?", (washed.isoformat(), number)).rowcount == 1


def names_of_cell(db):
    return [text for (text,) in db.execute("select distinct cell from mirrors order by cell")]


def names_of_coating(db):
    return [text for (text,) in db.execute("select distinct coating from mirrors order by coating")]


def set_diameter(db, number, diameter):
    return db.execute("update mirrors set diameter = ? where id = ?", (diameter, number)).rowcount == 1


def mean_reflectance(db, default=None):
    (mean,) = db.execute("select avg(reflectance) from mirrors").fetchone()
    return default if mean is None else mean


def above_reflectance(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from mirrors where reflectance >= ? limit ?", (least, limit))]


def by_coating(db, coating, limit=50):
    return [number for (number,) in db.execute("select id from mirrors where coating = ? order by id limit ?", (coating, limit))]


def set_cell(db, number, cell):
    return db.execute("update mirrors set cell = ? where id = ?", (cell, number)).rowcount == 1


def set_coating(db, number, coating):
    return db.execute("update mirrors set coating = ? where id = ?", (coating, number)).rowcount == 1
