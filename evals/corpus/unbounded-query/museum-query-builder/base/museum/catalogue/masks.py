"""The masks of the museum."""

COLUMNS = "id, number, title, keeper, valued"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM masks WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, keeper, limit=60):
    """The newest masks of one keeper, by the day they were valued."""
    return db.all(
        f"SELECT {COLUMNS} FROM masks WHERE keeper = ? ORDER BY valued DESC LIMIT ?",
        (keeper, limit),
    )


def search(db, text, keeper=None, country=None, limit=60):
    """Masks whose title holds the text, narrowed by keeper and country where given."""
    sql = f"SELECT {COLUMNS}, box FROM masks WHERE title LIKE ?"
    values = [f"%{text}%"]
    if keeper is not None:
        sql += " AND keeper = ?"
        values.append(keeper)
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def between(db, first, last, limit=60):
    """Masks that were valued from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM masks WHERE valued BETWEEN ? AND ? ORDER BY valued LIMIT ?"
    return db.all(sql, (first, last, limit))


def count_of(db, country):
    """How many masks there are with this country."""
    return db.all("SELECT COUNT(*) FROM masks WHERE country = ?", (country,))[0][0]


def of_country(db, country, period, limit=120):
    """Masks with this country and period."""
    return db.all(
        f"SELECT {COLUMNS} FROM masks WHERE country = ? AND period = ? ORDER BY title LIMIT ?",
        (country, period, limit),
    )
