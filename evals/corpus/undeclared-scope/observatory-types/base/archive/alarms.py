"""The alarms of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "alarms"
COLUMNS = ("source", "level", "seconds", "answer", "raised")
PAGE = 200


def create(db):
    db.execute("create table if not exists alarms (id integer primary key, source text, level integer, seconds real, answer text, raised text)")


def add(db, row):
    done = db.execute("insert into alarms (source, level, seconds, answer, raised) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select source, level, seconds, answer, raised from alarms where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, source, level, seconds, answer, raised from alarms where id > ? order by id limit ?", (after, limit))


def total_level(db):
    return db.execute("select coalesce(sum(level), 0) from alarms").fetchone()[0]


def set_source(db, number, source):
    return db.execute("update alarms set source = ? where id = ?", (source, number)).rowcount == 1


def set_answer(db, number, answer):
    return db.execute("update alarms set answer = ? where id = ?", (answer, number)).rowcount == 1


def names_of_source(db):
    return [text for (text,) in db.execute("select distinct source from alarms order by source")]


def sweep(db, today, keep=90):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from alarms where raised < ?", (last,)).rowcount


def names_of_answer(db):
    return [text for (text,) in db.execute("select distinct answer from alarms order by answer")]


def mean_seconds(db, default=None):
    (mean,) = db.execute("select avg(seconds) from alarms").fetchone()
    return default if mean is None else mean


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from alarms where raised >= ? order by raised", (first,))]


def above_seconds(db, least=4.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from alarms where seconds >= ? limit ?", (least, limit))]


def few_level(db, below=3):
    return [number for (number,) in db.execute("select id from alarms where level < ?", (below,))]


def set_raised(db, number, raised):
    return db.execute("update alarms set raised = ? where id = ?", (raised.isoformat(), number)).rowcount == 1


def by_source(db, source, limit=30):
    return [number for (number,) in db.execute("select id from alarms where source = ? order by id limit ?", (source, limit))]


def by_answer(db, answer, limit=10):
    return [number for (number,) in db.execute("select id from alarms where answer = ? order by id limit ?", (answer, limit))]


def set_level(db, number, level):
    return db.execute("update alarms set level = ? where id = ?", (level, number)).rowcount == 1


def set_seconds(db, number, seconds):
    return db.execute("update alarms set seconds = ? where id = ?", (seconds, number)).rowcount == 1
