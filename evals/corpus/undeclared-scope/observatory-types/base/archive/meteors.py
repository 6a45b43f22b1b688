"""The meteors of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "meteors"
COLUMNS = ("shower", "seconds", "station", "frames", "seen")
PAGE = 50


def create(db):
    db.execute("create table if not exists meteors (id integer primary key, shower text, seconds real, station text, frames integer, seen text)")


def add(db, row):
    done = db.execute("insert into meteors (shower, seconds, station, frames, seen) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select shower, seconds, station, frames, seen from meteors where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, shower, seconds, station, frames, seen from meteors where id > ? order by id limit ?", (after, limit))


def sweep(db, today, keep=180):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from meteors where seen < ?", (last,)).rowcount


def few_frames(db, below=3):
    return [number for (number,) in db.execute("select id from meteors where frames < ?", (below,))]


def by_shower(db, shower, limit=30):
    return [number for (number,) in db.execute("select id from meteors where shower = ? order by id limit ?", (shower, limit))]


def names_of_shower(db):
    return [text for (text,) in db.execute("select distinct shower from meteors order by shower")]


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from meteors where seen >= ? order by seen", (first,))]


def set_shower(db, number, shower):
    return db.execute("update meteors set shower = ? where id = ?", (shower, number)).rowcount == 1


def by_station(db, station, limit=50):
    return [number for (number,) in db.execute("select id from meteors where station = ? order by id limit ?", (station, limit))]


def total_frames(db):
    return db.execute("select coalesce(sum(frames), 0) from meteors").fetchone()[0]


def above_seconds(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from meteors where seconds >= ? limit ?", (least, limit))]


def set_seen(db, number, seen):
    return db.execute("update meteors set seen = ? where id = ?", (seen.isoformat(), number)).rowcount == 1


def set_seconds(db, number, seconds):
    return db.execute("update meteors set seconds = ? where id = ?", (seconds, number)).rowcount == 1


def mean_seconds(db, default=None):
    (mean,) = db.execute("select avg(seconds) from meteors").fetchone()
    return default if mean is None else mean


def set_station(db, number, station):
    return db.execute("update meteors set station = ? where id = ?", (station, number)).rowcount == 1


def set_frames(db, number, frames):
    return db.execute("update meteors set frames = ? where id = ?", (frames, number)).rowcount == 1


def names_of_station(db):
    return [text for (text,) in db.execute("select distinct station from meteors order by station")]
