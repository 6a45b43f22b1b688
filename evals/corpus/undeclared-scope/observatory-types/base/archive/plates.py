"""The plates of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "plates"
COLUMNS = ("emulsion", "exposed", "grains", "shelf", "taken", "density")
PAGE = 100


def create(db):
    db.execute("create table if not exists plates (id integer primary key, emulsion text, exposed integer, grains real, shelf text, taken text, density real)")


def add(db, row):
    done = db.execute("insert into plates (emulsion, exposed, grains, shelf, taken, density) values (?, ?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select emulsion, exposed, grains, shelf, taken, density from plates where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, emulsion, exposed, grains, shelf, taken, density from plates where id > ? order by id limit ?", (after, limit))


def above_grains(db, least=1.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from plates where grains >= ? limit ?", (least, limit))]


def set_shelf(db, number, shelf):
    return db.execute("update plates set shelf = ? where id = ?", (shelf, number)).rowcount == 1


def sweep(db, today, keep=180):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from plates where taken < ?", (last,)).rowcount


def names_of_shelf(db):
    return [text for (text,) in db.execute("select distinct shelf from plates order by shelf")]


def set_density(db, number, density):
    return db.execute("update plates set density = ? where id = ?", (density, number)).rowcount == 1


def above_density(db, least=0.5, limit=PAGE):
    return [number for (number,) in db.execute("select id from plates where density >= ? limit ?", (least, limit))]


def by_shelf(db, shelf, limit=20):
    return [number for (number,) in db.execute("select id from plates where shelf = ? order by id limit ?", (shelf, limit))]


def names_of_emulsion(db):
    return [text for (text,) in db.execute("select distinct emulsion from plates order by emulsion")]


def set_exposed(db, number, exposed):
    return db.execute("update plates set exposed = ? where id = ?", (exposed, number)).rowcount == 1


def set_emulsion(db, number, emulsion):
    return db.execute("update plates set emulsion = ? where id = ?", (emulsion, number)).rowcount == 1


def by_emulsion(db, emulsion, limit=10):
    return [number for (number,) in db.execute("select id from plates where emulsion = ? order by id limit ?", (emulsion, limit))]


def mean_grains(db, default=None):
    (mean,) = db.execute("select avg(grains) from plates").fetchone()
    return default if mean is None else mean


def mean_density(db, default=None):
    (mean,) = db.execute("select avg(density) from plates").fetchone()
    return default if mean is None else mean


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from plates where taken >= ? order by taken", (first,))]


def few_exposed(db, below=5):
    return [number for (number,) in db.execute("select id from plates where exposed < ?", (below,))]


def total_exposed(db):
    return db.execute("select coalesce(sum(exposed), 0) from plates").fetchone()[0]


def set_grains(db, number, grains):
    return db.execute("update plates set grains = ? where id = ?", (grains, number)).rowcount == 1


def set_taken(db, number, taken):
    return db.execute("update plates set taken = ? where id = ?", (taken.isoformat(), number)).rowcount == 1
