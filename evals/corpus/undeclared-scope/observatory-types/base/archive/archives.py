"""The archives of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "archives"
COLUMNS = ("tape", "files", "gigabytes", "vault", "written")
PAGE = 50


def create(db):
    db.execute("create table if not exists archives (id integer primary key, tape text, files integer, gigabytes real, vault text, written text)")


def add(db, row):
    done = db.execute("insert into archives (tape, files, gigabytes, vault, written) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select tape, files, gigabytes, vault, written from archives where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, tape, files, gigabytes, vault, written from archives where id > ? order by id limit ?", (after, limit))


def names_of_vault(db):
    return [text for (text,) in db.execute("select distinct vault from archives order by vault")]


def set_files(db, number, files):
    return db.execute("update archives set files = ? where id = ?", (files, number)).rowcount == 1


def set_written(db, number, written):
    return db.execute("update archives set written = ? where id = ?", (written.isoformat(), number)).rowcount == 1


def by_vault(db, vault, limit=50):
    return [number for (number,) in db.execute("select id from archives where vault = ? order by id limit ?", (vault, limit))]


def mean_gigabytes(db, default=None):
    (mean,) = db.execute("select avg(gigabytes) from archives").fetchone()
    return default if mean is None else mean


def few_files(db, below=3):
    return [number for (number,) in db.execute("select id from archives where files < ?", (below,))]


def by_tape(db, tape, limit=10):
    return [number for (number,) in db.execute("select id from archives where tape = ? order by id limit ?", (tape, limit))]


def total_files(db):
    return db.execute("select coalesce(sum(files), 0) from archives").fetchone()[0]


def above_gigabytes(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from archives where gigabytes >= ? limit ?", (least, limit))]


def set_gigabytes(db, number, gigabytes):
    return db.execute("update archives set gigabytes = ? where id = ?", (gigabytes, number)).rowcount == 1


def names_of_tape(db):
    return [text for (text,) in db.execute("select distinct tape from archives order by tape")]


def since(db, day, days=7):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from archives where written >= ? order by written", (first,))]


def set_tape(db, number, tape):
    return db.execute("update archives set tape = ? where id = ?", (tape, number)).rowcount == 1


def sweep(db, today, keep=200):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from archives where written < ?", (last,)).rowcount


def set_vault(db, number, vault):
    return db.execute("update archives set vault = ? where id = ?", (vault, number)).rowcount == 1
