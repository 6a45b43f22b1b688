"""The visitors of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "visitors"
COLUMNS = ("party", "guests", "minutes", "guide", "came")
PAGE = 20


def create(db):
    db.execute("create table if not exists visitors (id integer primary key, party text, guests integer, minutes real, guide text, came text)")


def add(db, row):
    done = db.execute("insert into visitors (party, guests, minutes, guide, came) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select party, guests, minutes, guide, came from visitors where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, party, guests, minutes, guide, came from visitors where id > ? order by id limit ?", (after, limit))


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from visitors where came >= ? order by came", (first,))]


def by_party(db, party, limit=30):
    return [number for (number,) in db.execute("select id from visitors where party = ? order by id limit ?", (party, limit))]


def total_guests(db):
    return db.execute("select coalesce(sum(guests), 0) from visitors").fetchone()[0]


def by_guide(db, guide, limit=50):
    return [number for (number,) in db.execute("select id from visitors where guide = ? order by id limit ?", (guide, limit))]


def few_guests(db, below=8):
    return [number for (number,) in db.execute("select id from visitors where guests < ?", (below,))]


def mean_minutes(db, default=None):
    (mean,) = db.execute("select avg(minutes) from visitors").fetchone()
    return default if mean is None else mean


def above_minutes(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from visitors where minutes >= ? limit ?", (least, limit))]


def names_of_guide(db):
    return [text for (text,) in db.execute("select distinct guide from visitors order by guide")]


def set_guests(db, number, guests):
    return db.execute("update visitors set guests = ? where id = ?", (guests, number)).rowcount == 1


def set_party(db, number, party):
    return db.execute("update visitors set party = ? where id = ?", (party, number)).rowcount == 1


def names_of_party(db):
    return [text for (text,) in db.execute("select distinct party from visitors order by party")]


def set_minutes(db, number, minutes):
    return db.execute("update visitors set minutes = ? where id = ?", (minutes, number)).rowcount == 1


def set_came(db, number, came):
    return db.execute("update visitors set came = ? where id = ?", (came.isoformat(), number)).rowcount == 1


def set_guide(db, number, guide):
    return db.execute("update visitors set guide = ? where id = ?", (guide, number)).rowcount == 1


def sweep(db, today, keep=60):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from visitors where came < ?", (last,)).rowcount
