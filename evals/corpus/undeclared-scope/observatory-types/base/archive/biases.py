"""The biases of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "biases"
COLUMNS = ("amplifier", "level", "spread", "readout", "made")
PAGE = 20


def create(db):
    db.execute("create table if not exists biases (id integer primary key, amplifier text, level integer, spread real, readout text, made text)")


def add(db, row):
    done = db.execute("insert into biases (amplifier, level, spread, readout, made) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select amplifier, level, spread, readout, made from biases where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, amplifier, level, spread, readout, made from biases where id > ? order by id limit ?", (after, limit))


def set_level(db, number, level):
    return db.execute("update biases set level = ? where id = ?", (level, number)).rowcount == 1


def by_amplifier(db, amplifier, limit=10):
    return [number for (number,) in db.execute("select id from biases where amplifier = ? order by id limit ?", (amplifier, limit))]


def set_made(db, number, made):
    return db.execute("update biases set made = ? where id = ?", (made.isoformat(), number)).rowcount == 1


def set_amplifier(db, number, amplifier):
    return db.execute("update biases set amplifier = ? where id = ?", (amplifier, number)).rowcount == 1


def set_readout(db, number, readout):
    return db.execute("update biases set readout = ? where id = ?", (readout, number)).rowcount == 1


def few_level(db, below=4):
    return [number for (number,) in db.execute("select id from biases where level < ?", (below,))]


def by_readout(db, readout, limit=30):
    return [number for (number,) in db.execute("select id from biases where readout = ? order by id limit ?", (readout, limit))]


def total_level(db):
    return db.execute("select coalesce(sum(level), 0) from biases").fetchone()[0]


def since(db, day, days=30):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from biases where made >= ? order by made", (first,))]


def above_spread(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from biases where spread >= ? limit ?", (least, limit))]


def set_spread(db, number, spread):
    return db.execute("update biases set spread = ? where id = ?", (spread, number)).rowcount == 1


def mean_spread(db, default=None):
    (mean,) = db.execute("select avg(spread) from biases").fetchone()
    return default if mean is None else mean


def sweep(db, today, keep=730):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from biases where made < ?", (last,)).rowcount


def names_of_amplifier(db):
    return [text for (text,) in db.execute("select distinct amplifier from biases order by amplifier")]


def names_of_readout(db):
    return [text for (text,) in db.execute("select distinct readout from biases order by readout")]
