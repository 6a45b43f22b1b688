"""The lamps of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "lamps"
COLUMNS = ("maker", "hours", "current", "bench", "lit")
PAGE = 25


def create(db):
    db.execute("create table if not exists lamps (id integer primary key, maker text, hours integer, current real, bench text, lit text)")


def add(db, row):
    done = db.execute("insert into lamps (maker, hours, current, bench, lit) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select maker, hours, current, bench, lit from lamps where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, maker, hours, current, bench, lit from lamps where id > ? order by id limit ?", (after, limit))


def names_of_maker(db):
    return [text for (text,) in db.execute("select distinct maker from lamps order by maker")]


def by_maker(db, maker, limit=20):
    return [number for (number,) in db.execute("select id from lamps where maker = ? order by id limit ?", (maker, limit))]


def set_maker(db, number, maker):
    return db.execute("update lamps set maker = ? where id = ?", (maker, number)).rowcount == 1


def set_lit(db, number, lit):
    return db.execute("update lamps set lit = ? where id = ?", (lit.isoformat(), number)).rowcount == 1


def above_current(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from lamps where current >= ? limit ?", (least, limit))]


def set_hours(db, number, hours):
    return db.execute("update lamps set hours = ? where id = ?", (hours, number)).rowcount == 1


def set_bench(db, number, bench):
    return db.execute("update lamps set bench = ? where id = ?", (bench, number)).rowcount == 1


def few_hours(db, below=8):
    return [number for (number,) in db.execute("select id from lamps where hours < ?", (below,))]


def names_of_bench(db):
    return [text for (text,) in db.execute("select distinct bench from lamps order by bench")]


def by_bench(db, bench, limit=30):
    return [number for (number,) in db.execute("select id from lamps where bench = ? order by id limit ?", (bench, limit))]


def sweep(db, today, keep=30):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from lamps where lit < ?", (last,)).rowcount


def set_current(db, number, current):
    return db.execute("update lamps set current = ? where id = ?", (current, number)).rowcount == 1


def mean_current(db, default=None):
    (mean,) = db.execute("select avg(current) from lamps").fetchone()
    return default if mean is None else mean


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from lamps where lit >= ? order by lit", (first,))]


def total_hours(db):
    return db.execute("select coalesce(sum(hours), 0) from lamps").fetchone()[0]
