"""The calibrations of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "calibrations"
COLUMNS = ("lamp", "rank", "residual", "recipe", "made")
PAGE = 25


def create(db):
    db.execute("create table if not exists calibrations (id integer primary key, lamp text, rank integer, residual real, recipe text, made text)")


def add(db, row):
    done = db.execute("insert into calibrations (lamp, rank, residual, recipe, made) values (?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select lamp, rank, residual, recipe, made from calibrations where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, lamp, rank, residual, recipe, made from calibrations where id > ? order by id limit ?", (after, limit))


def few_rank(db, below=8):
    return [number for (number,) in db.execute("select id from calibrations where rank < ?", (below,))]


def set_residual(db, number, residual):
    return db.execute("update calibrations set residual = ? where id = ?", (residual, number)).rowcount == 1


def by_recipe(db, recipe, limit=10):
    return [number for (number,) in db.execute("select id from calibrations where recipe = ? order by id limit ?", (recipe, limit))]


def sweep(db, today, keep=1000):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from calibrations where made < ?", (last,)).rowcount


def total_rank(db):
    return db.execute("select coalesce(sum(rank), 0) from calibrations").fetchone()[0]


def names_of_recipe(db):
    return [text for (text,) in db.execute("select distinct recipe from calibrations order by recipe")]


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from calibrations where made >= ? order by made", (first,))]


def set_recipe(db, number, recipe):
    return db.execute("update calibrations set recipe = ? where id = ?", (recipe, number)).rowcount == 1


def set_made(db, number, made):
    return db.execute("update calibrations set made = ? where id = ?", (made.isoformat(), number)).rowcount == 1


def above_residual(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from calibrations where residual >= ? limit ?", (least, limit))]


def set_lamp(db, number, lamp):
    return db.execute("update calibrations set lamp = ? where id = ?", (lamp, number)).rowcount == 1


def set_rank(db, number, rank):
    return db.execute("update calibrations set rank = ? where id = ?", (rank, number)).rowcount == 1


def names_of_lamp(db):
    return [text for (text,) in db.execute("select distinct lamp from calibrations order by lamp")]


def mean_residual(db, default=None):
    (mean,) = db.execute("select avg(residual) from calibrations").fetchone()
    return default if mean is None else mean


def by_lamp(db, lamp, limit=10):
    return [number for (number,) in db.execute("select id from calibrations where lamp = ? order by id limit ?", (lamp, limit))]
