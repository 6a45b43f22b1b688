"""The filters of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "filters"
COLUMNS = ("band", "width", "peak", "wheel", "mounted")
PAGE = 20


def create(db):
    db.execute("create table if not exists filters (id integer primary key, band text, width integer, peak real, wheel text, mounted text)")


def add(db, row):
    done = db.execute("insert into filters (band, width, peak, wheel, mounted) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select band, width, peak, wheel, mounted from filters where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, band, width, peak, wheel, mounted from filters where id > ? order by id limit ?", (after, limit))


def set_band(db, number, band):
    return db.execute("update filters set band = ? where id = ?", (band, number)).rowcount == 1


def set_mounted(db, number, mounted):
    return db.execute("update filters set mounted = ? where id = ?", (mounted.isoformat(), number)).rowcount == 1


def names_of_band(db):
    return [text for (text,) in db.execute("select distinct band from filters order by band")]


def set_peak(db, number, peak):
    return db.execute("update filters set peak = ? where id = ?", (peak, number)).rowcount == 1


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from filters where mounted >= ? order by mounted", (first,))]


def set_wheel(db, number, wheel):
    return db.execute("update filters set wheel = ? where id = ?", (wheel, number)).rowcount == 1


def set_width(db, number, width):
    return db.execute("update filters set width = ? where id = ?", (width, number)).rowcount == 1


def by_wheel(db, wheel, limit=30):
    return [number for (number,) in db.execute("select id from filters where wheel = ? order by id limit ?", (wheel, limit))]


def names_of_wheel(db):
    return [text for (text,) in db.execute("select distinct wheel from filters order by wheel")]


def mean_peak(db, default=None):
    (mean,) = db.execute("select avg(peak) from filters").fetchone()
    return default if mean is None else mean


def total_width(db):
    return db.execute("select coalesce(sum(width), 0) from filters").fetchone()[0]


def sweep(db, today, keep=730):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from filters where mounted < ?", (last,)).rowcount


def by_band(db, band, limit=30):
    return [number for (number,) in db.execute("select id from filters where band = ? order by id limit ?", (band, limit))]


def few_width(db, below=4):
    return [number for (number,) in db.execute("select id from filters where width < ?", (below,))]


def above_peak(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from filters where peak >= ? limit ?", (least, limit))]
