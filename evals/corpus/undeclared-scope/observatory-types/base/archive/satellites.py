"""The satellites of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "satellites"
COLUMNS = ("operator", "trails", "altitude", "orbit", "crossed")
PAGE = 200


def create(db):
    db.execute("create table if not exists satellites (id integer primary key, operator text, trails integer, altitude real, orbit text, crossed text)")


def add(db, row):
    done = db.execute("insert into satellites (operator, trails, altitude, orbit, crossed) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select operator, trails, altitude, orbit, crossed from satellites where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, operator, trails, altitude, orbit, crossed from satellites where id > ? order by id limit ?", (after, limit))


def few_trails(db, below=2):
    return [number for (number,) in db.execute("select id from satellites where trails < ?", (below,))]


def set_orbit(db, number, orbit):
    return db.execute("update satellites set orbit = ? where id = ?", (orbit, number)).rowcount == 1


def set_altitude(db, number, altitude):
    return db.execute("update satellites set altitude = ? where id = ?", (altitude, number)).rowcount == 1


def names_of_orbit(db):
    return [text for (text,) in db.execute("select distinct orbit from satellites order by orbit")]


def sweep(db, today, keep=180):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from satellites where crossed < ?", (last,)).rowcount


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from satellites where crossed >= ? order by crossed", (first,))]


def mean_altitude(db, default=None):
    (mean,) = db.execute("select avg(altitude) from satellites").fetchone()
    return default if mean is None else mean


def total_trails(db):
    return db.execute("select coalesce(sum(trails), 0) from satellites").fetchone()[0]


def by_orbit(db, orbit, limit=50):
    return [number for (number,) in db.execute("select id from satellites where orbit = ? order by id limit ?", (orbit, limit))]


def names_of_operator(db):
    return [text for (text,) in db.execute("select distinct operator from satellites order by operator")]


def set_crossed(db, number, crossed):
    return db.execute("update satellites set crossed = ? where id = ?", (crossed.isoformat(), number)).rowcount == 1


def set_operator(db, number, operator):
    return db.execute("update satellites set operator = ? where id = ?", (operator, number)).rowcount == 1


def set_trails(db, number, trails):
    return db.execute("update satellites set trails = ? where id = ?", (trails, number)).rowcount == 1


def by_operator(db, operator, limit=20):
    return [number for (number,) in db.execute("select id from satellites where operator = ? order by id limit ?", (operator, limit))]


def above_altitude(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from satellites where altitude >= ? limit ?", (least, limit))]
