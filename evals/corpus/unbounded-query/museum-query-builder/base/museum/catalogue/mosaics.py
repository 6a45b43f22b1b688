"""The mosaics of the museum."""

COLUMNS = "id, number, title, fund, acquired"


def count_of(db, country):
    """How many mosaics there are with this country."""
    return db.all("SELECT COUNT(*) FROM mosaics WHERE country = ?", (country,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM mosaics WHERE number = ?", (number,))
    return found[0] if found else None


def of_country(db, country, room, limit=50):
    """Mosaics with this country and room."""
    return db.all(
        f"SELECT {COLUMNS} FROM mosaics WHERE country = ? AND room = ? ORDER BY title LIMIT ?",
        (country, room, limit),
    )


def search(db, text, fund=None, country=None, limit=25):
    """Mosaics whose title holds the text, narrowed by fund and country where given."""
    sql = f"SELECT {COLUMNS}, pieces FROM mosaics WHERE title LIKE ?"
    values = [f"%{text}%"]
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def newest(db, fund, limit=25):
    """The newest mosaics of one fund, by the day they were acquired."""
    return db.all(
        f"SELECT {COLUMNS} FROM mosaics WHERE fund = ? ORDER BY acquired DESC LIMIT ?",
        (fund, limit),
    )
