"""The fossils of the museum."""

COLUMNS = "id, number, title, shelf, acquired"


def count_of(db, lender):
    """How many fossils there are with this lender."""
    return db.all("SELECT COUNT(*) FROM fossils WHERE lender = ?", (lender,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM fossils WHERE number = ?", (number,))
    return found[0] if found else None


def of_lender(db, lender, period, limit=120):
    """Fossils with this lender and period."""
    return db.all(
        f"SELECT {COLUMNS} FROM fossils WHERE lender = ? AND period = ? ORDER BY title LIMIT ?",
        (lender, period, limit),
    )


def newest(db, shelf, limit=60):
    """The newest fossils of one shelf, by the day they were acquired."""
    return db.all(
        f"SELECT {COLUMNS} FROM fossils WHERE shelf = ? ORDER BY acquired DESC LIMIT ?",
        (shelf, limit),
    )


def search(db, text, shelf=None, lender=None, limit=60):
    """Fossils whose title holds the text, narrowed by shelf and lender where given."""
    sql = f"SELECT {COLUMNS}, value_eur FROM fossils WHERE title LIKE ?"
    values = [f"%{text}%"]
    if shelf is not None:
        sql += " AND shelf = ?"
        values.append(shelf)
    if lender is not None:
        sql += " AND lender = ?"
        values.append(lender)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])
