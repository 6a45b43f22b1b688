"""The clocks of the museum."""

COLUMNS = "id, number, title, fund, acquired"


def of_shelf(db, shelf, material, limit=80):
    """Clocks with this shelf and material."""
    return db.all(
        f"SELECT {COLUMNS} FROM clocks WHERE shelf = ? AND material = ? ORDER BY title LIMIT ?",
        (shelf, material, limit),
    )


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM clocks WHERE number = ?", (number,))
    return found[0] if found else None


def count_of(db, shelf):
    """How many clocks there are with this shelf."""
    return db.all("SELECT COUNT(*) FROM clocks WHERE shelf = ?", (shelf,))[0][0]


def between(db, first, last, limit=40):
    """Clocks that were acquired from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM clocks WHERE acquired BETWEEN ? AND ? ORDER BY acquired LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, fund=None, shelf=None, limit=40):
    """Clocks whose title holds the text, narrowed by fund and shelf where given."""
    sql = f"SELECT {COLUMNS}, humidity FROM clocks WHERE title LIKE ?"
    values = [f"%{text}%"]
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    if shelf is not None:
        sql += " AND shelf = ?"
        values.append(shelf)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])
