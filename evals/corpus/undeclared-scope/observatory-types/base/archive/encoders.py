"""The encoders of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "encoders"
COLUMNS = ("axis", "ticks", "drift", "maker", "zeroed")
PAGE = 100


def create(db):
    db.execute("create table if not exists encoders (id integer primary key, axis text, ticks integer, drift real, maker text, zeroed text)")


def add(db, row):
    done = db.execute("insert into encoders (axis, ticks, drift, maker, zeroed) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select axis, ticks, drift, maker, zeroed from encoders where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, axis, ticks, drift, maker, zeroed from encoders where id > ? order by id limit ?", (after, limit))


def since(db, day, days=30):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from encoders where zeroed >= ? order by zeroed", (first,))]


def set_zeroed(db, number, zeroed):
    return db.execute("update encoders set zeroed = ? where id = ?", (zeroed.isoformat(), number)).rowcount == 1


def sweep(db, today, keep=800):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from encoders where zeroed < ?", (last,)).rowcount


def by_axis(db, axis, limit=30):
    return [number for (number,) in db.execute("select id from encoders where axis = ? order by id limit ?", (axis, limit))]


def few_ticks(db, below=7):
    return [number for (number,) in db.execute("select id from encoders where ticks < ?", (below,))]


def by_maker(db, maker, limit=30):
    return [number for (number,) in db.execute("select id from encoders where maker = ? order by id limit ?", (maker, limit))]


def above_drift(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from encoders where drift >= ? limit ?", (least, limit))]


def set_maker(db, number, maker):
    return db.execute("update encoders set maker = ? where id = ?", (maker, number)).rowcount == 1


def mean_drift(db, default=None):
    (mean,) = db.execute("select avg(drift) from encoders").fetchone()
    return default if mean is None else mean


def set_ticks(db, number, ticks):
    return db.execute("update encoders set ticks = ? where id = ?", (ticks, number)).rowcount == 1


def names_of_maker(db):
    return [text for (text,) in db.execute("select distinct maker from encoders order by maker")]


def total_ticks(db):
    return db.execute("select coalesce(sum(ticks), 0) from encoders").fetchone()[0]


def set_drift(db, number, drift):
    return db.execute("update encoders set drift = ? where id = ?", (drift, number)).rowcount == 1


def set_axis(db, number, axis):
    return db.execute("update encoders set axis = ? where id = ?", (axis, number)).rowcount == 1


def names_of_axis(db):
    return [text for (text,) in db.execute("select distinct axis from encoders order by axis")]
