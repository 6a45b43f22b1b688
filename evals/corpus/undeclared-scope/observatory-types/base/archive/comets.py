"""The comets of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "comets"
COLUMNS = ("designation", "tails", "motion", "reporter", "seen", "brightness")
PAGE = 40


def create(db):
    db.execute("create table if not exists comets (id integer primary key, designation text, tails integer, motion real, reporter text, seen text, brightness real)")


def add(db, row):
    done = db.execute("insert into comets (designation, tails, motion, reporter, seen, brightness) values (?, ?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select designation, tails, motion, reporter, seen, brightness from comets where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, designation, tails, motion, reporter, seen, brightness from comets where id > ? order by id limit ?", (after, limit))


def few_tails(db, below=7):
    return [number for (number,) in db.execute("select id from comets where tails < ?", (below,))]


def set_motion(db, number, motion):
    return db.execute("update comets set motion = ? where id = ?", (motion, number)).rowcount == 1


def total_tails(db):
    return db.execute("select coalesce(sum(tails), 0) from comets").fetchone()[0]


def above_motion(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from comets where motion >= ? limit ?", (least, limit))]


def set_seen(db, number, seen):
    return db.execute("update comets set seen = ? where id = ?", (seen.isoformat(), number)).rowcount == 1


def set_designation(db, number, designation):
    return db.execute("update comets set designation = ? where id = ?", (designation, number)).rowcount == 1


def by_designation(db, designation, limit=50):
    return [number for (number,) in db.execute("select id from comets where designation = ? order by id limit ?", (designation, limit))]


def by_reporter(db, reporter, limit=10):
    return [number for (number,) in db.execute("select id from comets where reporter = ? order by id limit ?", (reporter, limit))]


def mean_brightness(db, default=None):
    (mean,) = db.execute("select avg(brightness) from comets").fetchone()
    return default if mean is None else mean


def set_brightness(db, number, brightness):
    return db.execute("update comets set brightness = ? where id = ?", (brightness, number)).rowcount == 1


def mean_motion(db, default=None):
    (mean,) = db.execute("select avg(motion) from comets").fetchone()
    return default if mean is None else mean


def sweep(db, today, keep=800):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from comets where seen < ?", (last,)).rowcount


def set_reporter(db, number, reporter):
    return db.execute("update comets set reporter = ? where id = ?", (reporter, number)).rowcount == 1


def names_of_reporter(db):
    return [text for (text,) in db.execute("select distinct reporter from comets order by reporter")]


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from comets where seen >= ? order by seen", (first,))]


def names_of_designation(db):
    return [text for (text,) in db.execute("select distinct designation from comets order by designation")]


def set_tails(db, number, tails):
    return db.execute("update comets set tails = ? where id = ?", (tails, number)).rowcount == 1


def above_brightness(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from comets where brightness >= ? limit ?", (least, limit))]
