"""The medals of the museum."""

COLUMNS = "id, number, title, shelf, acquired"


def search(db, text, shelf=None, keeper=None, limit=60):
    """Medals whose title holds the text, narrowed by shelf and keeper where given."""
    sql = f"SELECT {COLUMNS}, height_mm FROM medals WHERE title LIKE ?"
    values = [f"%{text}%"]
    if shelf is not None:
        sql += " AND shelf = ?"
        values.append(shelf)
    if keeper is not None:
        sql += " AND keeper = ?"
        values.append(keeper)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def between(db, first, last, limit=60):
    """Medals that were acquired from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM medals WHERE acquired BETWEEN ? AND ? ORDER BY acquired LIMIT ?"
    return db.all(sql, (first, last, limit))


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM medals WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, shelf, limit=60):
    """The newest medals of one shelf, by the day they were acquired."""
    return db.all(
        f"SELECT {COLUMNS} FROM medals WHERE shelf = ? ORDER BY acquired DESC LIMIT ?",
        (shelf, limit),
    )


def count_of(db, keeper):
    """How many medals there are with this keeper."""
    return db.all("SELECT COUNT(*) FROM medals WHERE keeper = ?", (keeper,))[0][0]


def of_keeper(db, keeper, lender, limit=120):
    """Medals with this keeper and lender."""
    return db.all(
        f"SELECT {COLUMNS} FROM medals WHERE keeper = ? AND lender = ? ORDER BY title LIMIT ?",
        (keeper, lender, limit),
    )
