"""The detectors of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "detectors"
COLUMNS = ("chip", "pixels", "gain", "mount", "cooled", "dark")
PAGE = 100


def create(db):
    db.execute("create table if not exists detectors (id integer primary key, chip text, pixels integer, gain real, mount text, cooled text, dark real)")


def add(db, row):
    done = db.execute("insert into detectors (chip, pixels, gain, mount, cooled, dark) values (?, ?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select chip, pixels, gain, mount, cooled, dark from detectors where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, chip, pixels, gain, mount, cooled, dark from detectors where id > ? order by id limit ?", (after, limit))


def by_mount(db, mount, limit=50):
    return [number for (number,) in db.execute("select id from detectors where mount = ? order by id limit ?", (mount, limit))]


def set_dark(db, number, dark):
    return db.execute("update detectors set dark = ? where id = ?", (dark, number)).rowcount == 1


def names_of_mount(db):
    return [text for (text,) in db.execute("select distinct mount from detectors order by mount")]


def above_dark(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from detectors where dark >= ? limit ?", (least, limit))]


def mean_gain(db, default=None):
    (mean,) = db.execute("select avg(gain) from detectors").fetchone()
    return default if mean is None else mean


def set_chip(db, number, chip):
    return db.execute("update detectors set chip = ? where id = ?", (chip, number)).rowcount == 1


def total_pixels(db):
    return db.execute("select coalesce(sum(pixels), 0) from detectors").fetchone()[0]


def by_chip(db, chip, limit=20):
    return [number for (number,) in db.execute("select id from detectors where chip = ? order by id limit ?", (chip, limit))]


def set_gain(db, number, gain):
    return db.execute("update detectors set gain = ? where id = ?", (gain, number)).rowcount == 1


def since(db, day, days=30):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from detectors where cooled >= ? order by cooled", (first,))]


def names_of_chip(db):
    return [text for (text,) in db.execute("select distinct chip from detectors order by chip")]


def above_gain(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from detectors where gain >= ? limit ?", (least, limit))]


def mean_dark(db, default=None):
    (mean,) = db.execute("select avg(dark) from detectors").fetchone()
    return default if mean is None else mean


def sweep(db, today, keep=800):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from detectors where cooled < ?", (last,)).rowcount


def set_cooled(db, number, cooled):
    return db.execute("update detectors set cooled = ? where id = ?", (cooled.isoformat(), number)).rowcount == 1


def set_pixels(db, number, pixels):
    return db.execute("update detectors set pixels = ? where id = ?", (pixels, number)).rowcount == 1


def set_mount(db, number, mount):
    return db.execute("update detectors set mount = ? where id = ?", (mount, number)).rowcount == 1


def few_pixels(db, below=2):
    return [number for (number,) in db.execute("select id from detectors where pixels < ?", (below,))]
