"""The domes of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "domes"
COLUMNS = ("name", "slits", "height", "motor", "greased", "torque")
PAGE = 50


def create(db):
    db.execute("create table if not exists domes (id integer primary key, name text, slits integer, height real, motor text, greased text, torque real)")


def add(db, row):
    done = db.execute("insert into domes (name, slits, height, motor, greased, torque) values (?, ?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select name, slits, height, motor, greased, torque from domes where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, name, slits, height, motor, greased, torque from domes where id > ? order by id limit ?", (after, limit))


def by_name(db, name, limit=30):
    return [number for (number,) in db.execute("select id from domes where name = ? order by id limit ?", (name, limit))]


def set_torque(db, number, torque):
    return db.execute("update domes set torque = ? where id = ?", (torque, number)).rowcount == 1


def few_slits(db, below=9):
    return [number for (number,) in db.execute("select id from domes where slits < ?", (below,))]


def sweep(db, today, keep=90):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from domes where greased < ?", (last,)).rowcount


def mean_height(db, default=None):
    (mean,) = db.execute("select avg(height) from domes").fetchone()
    return default if mean is None else mean


def set_slits(db, number, slits):
    return db.execute("update domes set slits = ? where id = ?", (slits, number)).rowcount == 1


def names_of_name(db):
    return [text for (text,) in db.execute("select distinct name from domes order by name")]


def set_height(db, number, height):
    return db.execute("update domes set height = ? where id = ?", (height, number)).rowcount == 1


def by_motor(db, motor, limit=10):
    return [number for (number,) in db.execute("select id from domes where motor = ? order by id limit ?", (motor, limit))]


def set_name(db, number, name):
    return db.execute("update domes set name = ? where id = ?", (name, number)).rowcount == 1


def total_slits(db):
    return db.execute("select coalesce(sum(slits), 0) from domes").fetchone()[0]


def set_greased(db, number, greased):
    return db.execute("update domes set greased = ? where id = ?", (greased.isoformat(), number)).rowcount == 1


def above_height(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from domes where height >= ? limit ?", (least, limit))]


def names_of_motor(db):
    return [text for (text,) in db.execute("select distinct motor from domes order by motor")]


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from domes where greased >= ? order by greased", (first,))]


def mean_torque(db, default=None):
    (mean,) = db.execute("select avg(torque) from domes").fetchone()
    return default if mean is None else mean


def set_motor(db, number, motor):
    return db.execute("update domes set motor = ? where id = ?", (motor, number)).rowcount == 1


def above_torque(db, least=4.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from domes where torque >= ? limit ?", (least, limit))]
