"""The coolers of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "coolers"
COLUMNS = ("model", "fans", "kelvin", "gas", "filled")
PAGE = 100


def create(db):
    db.execute("create table if not exists coolers (id integer primary key, model text, fans integer, kelvin real, gas text, filled text)")


def add(db, row):
    done = db.execute("insert into coolers (model, fans, kelvin, gas, filled) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select model, fans, kelvin, gas, filled from coolers where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, model, fans, kelvin, gas, filled from coolers where id > ? order by id limit ?", (after, limit))


def set_kelvin(db, number, kelvin):
    return db.execute("update coolers set kelvin = ? where id = ?", (kelvin, number)).rowcount == 1


def names_of_gas(db):
    return [text for (text,) in db.execute("select distinct gas from coolers order by gas")]


def above_kelvin(db, least=4.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from coolers where kelvin >= ? limit ?", (least, limit))]


def names_of_model(db):
    return [text for (text,) in db.execute("select distinct model from coolers order by model")]


def by_gas(db, gas, limit=30):
    return [number for (number,) in db.execute("select id from coolers where gas = ? order by id limit ?", (gas, limit))]


def by_model(db, model, limit=10):
    return [number for (number,) in db.execute("select id from coolers where model = ? order by id limit ?", (model, limit))]


def sweep(db, today, keep=45):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from coolers where filled < ?", (last,)).rowcount


def set_gas(db, number, gas):
    return db.execute("update coolers set gas = ? where id = ?", (gas, number)).rowcount == 1


def total_fans(db):
    return db.execute("select coalesce(sum(fans), 0) from coolers").fetchone()[0]


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from coolers where filled >= ? order by filled", (first,))]


def few_fans(db, below=9):
    return [number for (number,) in db.execute("select id from coolers where fans < ?", (below,))]


def set_filled(db, number, filled):
    return db.execute("update coolers set filled = ? where id = ?", (filled.isoformat(), number)).rowcount == 1


def mean_kelvin(db, default=None):
    (mean,) = db.execute("select avg(kelvin) from coolers").fetchone()
    return default if mean is None else mean


def set_fans(db, number, fans):
    return db.execute("update coolers set fans = ? where id = ?", (fans, number)).rowcount == 1


def set_model(db, number, model):
    return db.execute("update coolers set model = ? where id = ?", (model, number)).rowcount == 1
