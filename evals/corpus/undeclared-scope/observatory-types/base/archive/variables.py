"""The variables of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "variables"
COLUMNS = ("name", "cycles", "period", "kind", "logged")
PAGE = 25


def create(db):
    db.execute("create table if not exists variables (id integer primary key, name text, cycles integer, period real, kind text, logged text)")


def add(db, row):
    done = db.execute("insert into variables (name, cycles, period, kind, logged) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select name, cycles, period, kind, logged from variables where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, name, cycles, period, kind, logged from variables where id > ? order by id limit ?", (after, limit))


def names_of_kind(db):
    return [text for (text,) in db.execute("select distinct kind from variables order by kind")]


def set_period(db, number, period):
    return db.execute("update variables set period = ? where id = ?", (period, number)).rowcount == 1


def names_of_name(db):
    return [text for (text,) in db.execute("select distinct name from variables order by name")]


def total_cycles(db):
    return db.execute("select coalesce(sum(cycles), 0) from variables").fetchone()[0]


def set_cycles(db, number, cycles):
    return db.execute("update variables set cycles = ? where id = ?", (cycles, number)).rowcount == 1


def above_period(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from variables where period >= ? limit ?", (least, limit))]


def set_logged(db, number, logged):
    return db.execute("update variables set logged = ? where id = ?", (logged.isoformat(), number)).rowcount == 1


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from variables where logged >= ? order by logged", (first,))]


def set_kind(db, number, kind):
    return db.execute("update variables set kind = ? where id = ?", (kind, number)).rowcount == 1


def by_kind(db, kind, limit=50):
    return [number for (number,) in db.execute("select id from variables where kind = ? order by id limit ?", (kind, limit))]


def mean_period(db, default=None):
    (mean,) = db.execute("select avg(period) from variables").fetchone()
    return default if mean is None else mean


def sweep(db, today, keep=1000):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from variables where logged < ?", (last,)).rowcount


def by_name(db, name, limit=30):
    return [number for (number,) in db.execute("select id from variables where name = ? order by id limit ?", (name, limit))]


def few_cycles(db, below=4):
    return [number for (number,) in db.execute("select id from variables where cycles < ?", (below,))]


def set_name(db, number, name):
    return db.execute("update variables set name = ? where id = ?", (name, number)).rowcount == 1
