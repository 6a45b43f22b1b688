"""The cables of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "cables"
COLUMNS = ("route", "cores", "metres", "plug", "laid")
PAGE = 20


def create(db):
    db.execute("create table if not exists cables (id integer primary key, route text, cores integer, metres real, plug text, laid text)")


def add(db, row):
    done = db.execute("insert into cables (route, cores, metres, plug, laid) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select route, cores, metres, plug, laid from cables where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, route, cores, metres, plug, laid from cables where id > ? order by id limit ?", (after, limit))


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from cables where laid >= ? order by laid", (first,))]


def total_cores(db):
    return db.execute("select coalesce(sum(cores), 0) from cables").fetchone()[0]


def few_cores(db, below=1):
    return [number for (number,) in db.execute("select id from cables where cores < ?", (below,))]


def by_route(db, route, limit=20):
    return [number for (number,) in db.execute("select id from cables where route = ? order by id limit ?", (route, limit))]


def set_laid(db, number, laid):
    return db.execute("update cables set laid = ? where id = ?", (laid.isoformat(), number)).rowcount == 1


def names_of_route(db):
    return [text for (text,) in db.execute("select distinct route from cables order by route")]


def sweep(db, today, keep=90):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from cables where laid < ?", (last,)).rowcount


def names_of_plug(db):
    return [text for (text,) in db.execute("select distinct plug from cables order by plug")]


def set_plug(db, number, plug):
    return db.execute("update cables set plug = ? where id = ?", (plug, number)).rowcount == 1


def mean_metres(db, default=None):
    (mean,) = db.execute("select avg(metres) from cables").fetchone()
    return default if mean is None else mean


def above_metres(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from cables where metres >= ? limit ?", (least, limit))]


def set_metres(db, number, metres):
    return db.execute("update cables set metres = ? where id = ?", (metres, number)).rowcount == 1


def by_plug(db, plug, limit=10):
    return [number for (number,) in db.execute("select id from cables where plug = ? order by id limit ?", (plug, limit))]


def set_route(db, number, route):
    return db.execute("update cables set route = ? where id = ?", (route, number)).rowcount == 1


def set_cores(db, number, cores):
    return db.execute("update cables set cores = ? where id = ?", (cores, number)).rowcount == 1
