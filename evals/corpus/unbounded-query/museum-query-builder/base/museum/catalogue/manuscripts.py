"""The manuscripts of the museum."""

COLUMNS = "id, number, title, country, moved"


def between(db, first, last, limit=100):
    """Manuscripts that were moved from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM manuscripts WHERE moved BETWEEN ? AND ? ORDER BY moved LIMIT ?"
    return db.all(sql, (first, last, limit))


def newest(db, country, limit=100):
    """The newest manuscripts of one country, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM manuscripts WHERE country = ? ORDER BY moved DESC LIMIT ?",
        (country, limit),
    )


def search(db, text, country=None, fund=None, limit=100):
    """Manuscripts whose title holds the text, narrowed by country and fund where given."""
    sql = f"SELECT {COLUMNS}, humidity FROM manuscripts WHERE title LIKE ?"
    values = [f"%{text}%"]
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def count_of(db, fund):
    """How many manuscripts there are with this fund."""
    return db.all("SELECT COUNT(*) FROM manuscripts WHERE fund = ?", (fund,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM manuscripts WHERE number = ?", (number,))
    return found[0] if found else None
