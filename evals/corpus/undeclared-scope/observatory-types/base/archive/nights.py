"""The nights of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "nights"
COLUMNS = ("observer", "seeing", "targets", "programme", "began", "wind")
PAGE = 200


def create(db):
    db.execute("create table if not exists nights (id integer primary key, observer text, seeing real, targets integer, programme text, began text, wind real)")


def add(db, row):
    done = db.execute("insert into nights (observer, seeing, targets, programme, began, wind) values (?, ?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select observer, seeing, targets, programme, began, wind from nights where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, observer, seeing, targets, programme, began, wind from nights where id > ? order by id limit ?", (after, limit))


def few_targets(db, below=5):
    return [number for (number,) in db.execute("select id from nights where targets < ?", (below,))]


def by_observer(db, observer, limit=10):
    return [number for (number,) in db.execute("select id from nights where observer = ? order by id limit ?", (observer, limit))]


def above_seeing(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from nights where seeing >= ? limit ?", (least, limit))]


def mean_seeing(db, default=None):
    (mean,) = db.execute("select avg(seeing) from nights").fetchone()
    return default if mean is None else mean


def sweep(db, today, keep=120):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from nights where began < ?", (last,)).rowcount


def since(db, day, days=30):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from nights where began >= ? order by began", (first,))]


def mean_wind(db, default=None):
    (mean,) = db.execute("select avg(wind) from nights").fetchone()
    return default if mean is None else mean


def above_wind(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from nights where wind >= ? limit ?", (least, limit))]


def names_of_observer(db):
    return [text for (text,) in db.execute("select distinct observer from nights order by observer")]


def set_programme(db, number, programme):
    return db.execute("update nights set programme = ? where id = ?", (programme, number)).rowcount == 1


def set_observer(db, number, observer):
    return db.execute("update nights set observer = ? where id = ?", (observer, number)).rowcount == 1


def total_targets(db):
    return db.execute("select coalesce(sum(targets), 0) from nights").fetchone()[0]


def by_programme(db, programme, limit=50):
    return [number for (number,) in db.execute("select id from nights where programme = ? order by id limit ?", (programme, limit))]


def set_began(db, number, began):
    return db.execute("update nights set began = ? where id = ?", (began.isoformat(), number)).rowcount == 1


def set_seeing(db, number, seeing):
    return db.execute("update nights set seeing = ? where id = ?", (seeing, number)).rowcount == 1


def names_of_programme(db):
    return [text for (text,) in db.execute("select distinct programme from nights order by programme")]


def set_wind(db, number, wind):
    return db.execute("update nights set wind = ? where id = ?", (wind, number)).rowcount == 1


def set_targets(db, number, targets):
    return db.execute("update nights set targets = ? where id = ?", (targets, number)).rowcount == 1
