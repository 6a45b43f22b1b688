"""The occultations of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "occultations"
COLUMNS = ("body", "chords", "seconds", "team", "timed")
PAGE = 20


def create(db):
    db.execute("create table if not exists occultations (id integer primary key, body text, chords integer, seconds real, team text, timed text)")


def add(db, row):
    done = db.execute("insert into occultations (body, chords, seconds, team, timed) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select body, chords, seconds, team, timed from occultations where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, body, chords, seconds, team, timed from occultations where id > ? order by id limit ?", (after, limit))


def by_body(db, body, limit=20):
    return [number for (number,) in db.execute("select id from occultations where body = ? order by id limit ?", (body, limit))]


def sweep(db, today, keep=730):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from occultations where timed < ?", (last,)).rowcount


def set_seconds(db, number, seconds):
    return db.execute("update occultations set seconds = ? where id = ?", (seconds, number)).rowcount == 1


def above_seconds(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from occultations where seconds >= ? limit ?", (least, limit))]


def total_chords(db):
    return db.execute("select coalesce(sum(chords), 0) from occultations").fetchone()[0]


def few_chords(db, below=6):
    return [number for (number,) in db.execute("select id from occultations where chords < ?", (below,))]


def by_team(db, team, limit=30):
    return [number for (number,) in db.execute("select id from occultations where team = ? order by id limit ?", (team, limit))]


def set_body(db, number, body):
    return db.execute("update occultations set body = ? where id = ?", (body, number)).rowcount == 1


def names_of_team(db):
    return [text for (text,) in db.execute("select distinct team from occultations order by team")]


def mean_seconds(db, default=None):
    (mean,) = db.execute("select avg(seconds) from occultations").fetchone()
    return default if mean is None else mean


def names_of_body(db):
    return [text for (text,) in db.execute("select distinct body from occultations order by body")]


def set_chords(db, number, chords):
    return db.execute("update occultations set chords = ? where id = ?", (chords, number)).rowcount == 1


def set_team(db, number, team):
    return db.execute("update occultations set team = ? where id = ?", (team, number)).rowcount == 1


def since(db, day, days=30):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from occultations where timed >= ? order by timed", (first,))]


def set_timed(db, number, timed):
    return db.execute("update occultations set timed = ? where id = ?", (timed.isoformat(), number)).rowcount == 1
