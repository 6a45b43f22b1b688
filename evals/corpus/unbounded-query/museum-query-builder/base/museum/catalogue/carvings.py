"""The carvings of the museum."""

COLUMNS = "id, number, title, state, checked"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM carvings WHERE number = ?", (number,))
    return found[0] if found else None


def between(db, first, last, limit=60):
    """Carvings that were checked from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM carvings WHERE checked BETWEEN ? AND ? ORDER BY checked LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, state=None, shelf=None, limit=60):
    """Carvings whose title holds the text, narrowed by state and shelf where given."""
    sql = f"SELECT {COLUMNS}, height_mm FROM carvings WHERE title LIKE ?"
    values = [f"%{text}%"]
    if state is not None:
        sql += " AND state = ?"
        values.append(state)
    if shelf is not None:
        sql += " AND shelf = ?"
        values.append(shelf)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def of_shelf(db, shelf, lender, limit=120):
    """Carvings with this shelf and lender."""
    return db.all(
        f"SELECT {COLUMNS} FROM carvings WHERE shelf = ? AND lender = ? ORDER BY title LIMIT ?",
        (shelf, lender, limit),
    )


def count_of(db, shelf):
    """How many carvings there are with this shelf."""
    return db.all("SELECT COUNT(*) FROM carvings WHERE shelf = ?", (shelf,))[0][0]
