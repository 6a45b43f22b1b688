"""The transits of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "transits"
COLUMNS = ("planet", "minutes", "depth", "host", "began")
PAGE = 200


def create(db):
    db.execute("create table if not exists transits (id integer primary key, planet text, minutes integer, depth real, host text, began text)")


def add(db, row):
    done = db.execute("insert into transits (planet, minutes, depth, host, began) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select planet, minutes, depth, host, began from transits where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, planet, minutes, depth, host, began from transits where id > ? order by id limit ?", (after, limit))


def set_depth(db, number, depth):
    return db.execute("update transits set depth = ? where id = ?", (depth, number)).rowcount == 1


def by_host(db, host, limit=50):
    return [number for (number,) in db.execute("select id from transits where host = ? order by id limit ?", (host, limit))]


def set_planet(db, number, planet):
    return db.execute("update transits set planet = ? where id = ?", (planet, number)).rowcount == 1


def since(db, day, days=30):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from transits where began >= ? order by began", (first,))]


def sweep(db, today, keep=200):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from transits where began < ?", (last,)).rowcount


def above_depth(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from transits where depth >= ? limit ?", (least, limit))]


def total_minutes(db):
    return db.execute("select coalesce(sum(minutes), 0) from transits").fetchone()[0]


def set_began(db, number, began):
    return db.execute("update transits set began = ? where id = ?", (began.isoformat(), number)).rowcount == 1


def names_of_planet(db):
    return [text for (text,) in db.execute("select distinct planet from transits order by planet")]


def names_of_host(db):
    return [text for (text,) in db.execute("select distinct host from transits order by host")]


def few_minutes(db, below=4):
    return [number for (number,) in db.execute("select id from transits where minutes < ?", (below,))]


def set_minutes(db, number, minutes):
    return db.execute("update transits set minutes = ? where id = ?", (minutes, number)).rowcount == 1


def mean_depth(db, default=None):
    (mean,) = db.execute("select avg(depth) from transits").fetchone()
    return default if mean is None else mean


def by_planet(db, planet, limit=30):
    return [number for (number,) in db.execute("select id from transits where planet = ? order by id limit ?", (planet, limit))]


def set_host(db, number, host):
    return db.execute("update transits set host = ? where id = ?", (host, number)).rowcount == 1
