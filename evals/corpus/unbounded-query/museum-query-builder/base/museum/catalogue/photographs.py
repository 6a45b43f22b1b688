"""The photographs of the museum."""

COLUMNS = "id, number, title, lender, moved"


def newest(db, lender, limit=25):
    """The newest photographs of one lender, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM photographs WHERE lender = ? ORDER BY moved DESC LIMIT ?",
        (lender, limit),
    )


def of_country(db, country, state, limit=50):
    """Photographs with this country and state."""
    return db.all(
        f"SELECT {COLUMNS} FROM photographs WHERE country = ? AND state = ? ORDER BY title LIMIT ?",
        (country, state, limit),
    )


def search(db, text, lender=None, country=None, limit=25):
    """Photographs whose title holds the text, narrowed by lender and country where given."""
    sql = f"SELECT {COLUMNS}, humidity FROM photographs WHERE title LIKE ?"
    values = [f"%{text}%"]
    if lender is not None:
        sql += " AND lender = ?"
        values.append(lender)
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def between(db, first, last, limit=25):
    """Photographs that were moved from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM photographs WHERE moved BETWEEN ? AND ? ORDER BY moved LIMIT ?"
    return db.all(sql, (first, last, limit))


def count_of(db, country):
    """How many photographs there are with this country."""
    return db.all("SELECT COUNT(*) FROM photographs WHERE country = ?", (country,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM photographs WHERE number = ?", (number,))
    return found[0] if found else None
