"""The proposals of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "proposals"
COLUMNS = ("title", "hours", "grade", "panel", "filed")
PAGE = 25


def create(db):
    db.execute("create table if not exists proposals (id integer primary key, title text, hours integer, grade real, panel text, filed text)")


def add(db, row):
    done = db.execute("insert into proposals (title, hours, grade, panel, filed) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select title, hours, grade, panel, filed from proposals where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, title, hours, grade, panel, filed from proposals where id > ? order by id limit ?", (after, limit))


def set_filed(db, number, filed):
    return db.execute("update proposals set filed = ? where id = ?", (filed.isoformat(), number)).rowcount == 1


def set_hours(db, number, hours):
    return db.execute("update proposals set hours = ? where id = ?", (hours, number)).rowcount == 1


def total_hours(db):
    return db.execute("select coalesce(sum(hours), 0) from proposals").fetchone()[0]


def names_of_title(db):
    return [text for (text,) in db.execute("select distinct title from proposals order by title")]


def names_of_panel(db):
    return [text for (text,) in db.execute("select distinct panel from proposals order by panel")]


def set_panel(db, number, panel):
    return db.execute("update proposals set panel = ? where id = ?", (panel, number)).rowcount == 1


def set_title(db, number, title):
    return db.execute("update proposals set title = ? where id = ?", (title, number)).rowcount == 1


def by_title(db, title, limit=50):
    return [number for (number,) in db.execute("select id from proposals where title = ? order by id limit ?", (title, limit))]


def sweep(db, today, keep=90):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from proposals where filed < ?", (last,)).rowcount


def above_grade(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from proposals where grade >= ? limit ?", (least, limit))]


def by_panel(db, panel, limit=10):
    return [number for (number,) in db.execute("select id from proposals where panel = ? order by id limit ?", (panel, limit))]


def few_hours(db, below=8):
    return [number for (number,) in db.execute("select id from proposals where hours < ?", (below,))]


def set_grade(db, number, grade):
    return db.execute("update proposals set grade = ? where id = ?", (grade, number)).rowcount == 1


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from proposals where filed >= ? order by filed", (first,))]


def mean_grade(db, default=None):
    (mean,) = db.execute("select avg(grade) from proposals").fetchone()
    return default if mean is None else mean
