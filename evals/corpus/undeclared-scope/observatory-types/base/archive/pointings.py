"""The pointings of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "pointings"
COLUMNS = ("field", "offset", "steps", "axis", "checked")
PAGE = 100


def create(db):
    db.execute("create table if not exists pointings (id integer primary key, field text, offset real, steps integer, axis text, checked text)")


def add(db, row):
    done = db.execute("insert into pointings (field, offset, steps, axis, checked) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select field, offset, steps, axis, checked from pointings where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, field, offset, steps, axis, checked from pointings where id > ? order by id limit ?", (after, limit))


def set_steps(db, number, steps):
    return db.execute("update pointings set steps = ? where id = ?", (steps, number)).rowcount == 1


def names_of_field(db):
    return [text for (text,) in db.execute("select distinct field from pointings order by field")]


def set_checked(db, number, checked):
    return db.execute("update pointings set checked = ? where id = ?", (checked.isoformat(), number)).rowcount == 1


def by_field(db, field, limit=30):
    return [number for (number,) in db.execute("select id from pointings where field = ? order by id limit ?", (field, limit))]


def by_axis(db, axis, limit=30):
    return [number for (number,) in db.execute("select id from pointings where axis = ? order by id limit ?", (axis, limit))]


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from pointings where checked >= ? order by checked", (first,))]


def mean_offset(db, default=None):
    (mean,) = db.execute("select avg(offset) from pointings").fetchone()
    return default if mean is None else mean


def names_of_axis(db):
    return [text for (text,) in db.execute("select distinct axis from pointings order by axis")]


def set_axis(db, number, axis):
    return db.execute("update pointings set axis = ? where id = ?", (axis, number)).rowcount == 1


def total_steps(db):
    return db.execute("select coalesce(sum(steps), 0) from pointings").fetchone()[0]


def set_field(db, number, field):
    return db.execute("update pointings set field = ? where id = ?", (field, number)).rowcount == 1


def few_steps(db, below=5):
    return [number for (number,) in db.execute("select id from pointings where steps < ?", (below,))]


def set_offset(db, number, offset):
    return db.execute("update pointings set offset = ? where id = ?", (offset, number)).rowcount == 1


def above_offset(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from pointings where offset >= ? limit ?", (least, limit))]


def sweep(db, today, keep=180):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from pointings where checked < ?", (last,)).rowcount
