"""The guides of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "guides"
COLUMNS = ("star", "magnitude", "frames", "camera", "locked")
PAGE = 200


def create(db):
    db.execute("create table if not exists guides (id integer primary key, star text, magnitude real, frames integer, camera text, locked text)")


def add(db, row):
    done = db.execute("insert into guides (star, magnitude, frames, camera, locked) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select star, magnitude, frames, camera, locked from guides where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, star, magnitude, frames, camera, locked from guides where id > ? order by id limit ?", (after, limit))


def names_of_camera(db):
    return [text for (text,) in db.execute("select distinct camera from guides order by camera")]


def set_locked(db, number, locked):
    return db.execute("update guides set locked = ? where id = ?", (locked.isoformat(), number)).rowcount == 1


def by_star(db, star, limit=20):
    return [number for (number,) in db.execute("select id from guides where star = ? order by id limit ?", (star, limit))]


def names_of_star(db):
    return [text for (text,) in db.execute("select distinct star from guides order by star")]


def sweep(db, today, keep=365):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from guides where locked < ?", (last,)).rowcount


def set_star(db, number, star):
    return db.execute("update guides set star = ? where id = ?", (star, number)).rowcount == 1


def set_frames(db, number, frames):
    return db.execute("update guides set frames = ? where id = ?", (frames, number)).rowcount == 1


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from guides where locked >= ? order by locked", (first,))]


def total_frames(db):
    return db.execute("select coalesce(sum(frames), 0) from guides").fetchone()[0]


def few_frames(db, below=3):
    return [number for (number,) in db.execute("select id from guides where frames < ?", (below,))]


def by_camera(db, camera, limit=10):
    return [number for (number,) in db.execute("select id from guides where camera = ? order by id limit ?", (camera, limit))]


def set_camera(db, number, camera):
    return db.execute("update guides set camera = ? where id = ?", (camera, number)).rowcount == 1


def set_magnitude(db, number, magnitude):
    return db.execute("update guides set magnitude = ? where id = ?", (magnitude, number)).rowcount == 1


def mean_magnitude(db, default=None):
    (mean,) = db.execute("select avg(magnitude) from guides").fetchone()
    return default if mean is None else mean


def above_magnitude(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from guides where magnitude >= ? limit ?", (least, limit))]
