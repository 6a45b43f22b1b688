"""The weather of the observatory."""

import sqlite3
from datetime import timedelta

TABLE = "weather"
COLUMNS = ("station", "humidity", "pressure", "sky", "measured", "wind")
PAGE = 25


def create(db):
    db.execute("create table if not exists weather (id integer primary key, station text, humidity integer, pressure real, sky text, measured text, wind real)")


def add(db, row):
    done = db.execute("insert into weather (station, humidity, pressure, sky, measured, wind) values (?, ?, ?, ?, ?, ?)", [row[column] for column in COLUMNS])
    return done.lastrowid


def get(db, number):
    found = db.execute("select station, humidity, pressure, sky, measured, wind from weather where id = ?", (number,)).fetchone()
    if found is None:
        raise KeyError(number)
    return dict(zip(COLUMNS, found))


def every(db, limit=PAGE, after=0):
    yield from db.execute("select id, station, humidity, pressure, sky, measured, wind from weather where id > ? order by id limit ?", (after, limit))


def set_humidity(db, number, humidity):
    return db.execute("update weather set humidity = ? where id = ?", (humidity, number)).rowcount == 1


def total_humidity(db):
    return db.execute("select coalesce(sum(humidity), 0) from weather").fetchone()[0]


def names_of_sky(db):
    return [text for (text,) in db.execute("select distinct sky from weather order by sky")]


def above_wind(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from weather where wind >= ? limit ?", (least, limit))]


def by_sky(db, sky, limit=50):
    return [number for (number,) in db.execute("select id from weather where sky = ? order by id limit ?", (sky, limit))]


def mean_wind(db, default=None):
    (mean,) = db.execute("select avg(wind) from weather").fetchone()
    return default if mean is None else mean


def mean_pressure(db, default=None):
    (mean,) = db.execute("select avg(pressure) from weather").fetchone()
    return default if mean is None else mean


def set_pressure(db, number, pressure):
    return db.execute("update weather set pressure = ? where id = ?", (pressure, number)).rowcount == 1


def above_pressure(db, least=2.0, limit=PAGE):
    return [number for (number,) in db.execute("select id from weather where pressure >= ? limit ?", (least, limit))]


def set_station(db, number, station):
    return db.execute("update weather set station = ? where id = ?", (station, number)).rowcount == 1


def sweep(db, today, keep=800):
    """Take out what nobody has to keep any more; the number of rows that went."""
    last = (today - timedelta(days=keep)).isoformat()
    return db.execute("delete from weather where measured < ?", (last,)).rowcount


def names_of_station(db):
    return [text for (text,) in db.execute("select distinct station from weather order by station")]


def set_wind(db, number, wind):
    return db.execute("update weather set wind = ? where id = ?", (wind, number)).rowcount == 1


def set_sky(db, number, sky):
    return db.execute("update weather set sky = ? where id = ?", (sky, number)).rowcount == 1


def by_station(db, station, limit=10):
    return [number for (number,) in db.execute("select id from weather where station = ? order by id limit ?", (station, limit))]


def set_measured(db, number, measured):
    return db.execute("update weather set measured = ? where id = ?", (measured.isoformat(), number)).rowcount == 1


def since(db, day, days=14):
    first = (day - timedelta(days=days)).isoformat()
    return [number for (number,) in db.execute("select id from weather where measured >= ? order by measured", (first,))]


def few_humidity(db, below=9):
    return [number for (number,) in db.execute("select id from weather where humidity < ?", (below,))]
