"""The coins of the museum."""

COLUMNS = "id, number, title, period, moved"


def count_of(db, country):
    """How many coins there are with this country."""
    return db.all("SELECT COUNT(*) FROM coins WHERE country = ?", (country,))[0][0]


def newest(db, period, limit=50):
    """The newest coins of one period, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM coins WHERE period = ? ORDER BY moved DESC LIMIT ?",
        (period, limit),
    )


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM coins WHERE number = ?", (number,))
    return found[0] if found else None


def search(db, text, period=None, country=None, limit=50):
    """Coins whose title holds the text, narrowed by period and country where given."""
    sql = f"SELECT {COLUMNS}, grade FROM coins WHERE title LIKE ?"
    values = [f"%{text}%"]
    if period is not None:
        sql += " AND period = ?"
        values.append(period)
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def of_country(db, country, room, limit=100):
    """Coins with this country and room."""
    return db.all(
        f"SELECT {COLUMNS} FROM coins WHERE country = ? AND room = ? ORDER BY title LIMIT ?",
        (country, room, limit),
    )
